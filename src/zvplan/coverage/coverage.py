"""What has become of the items of higher plans in the plans below them."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property

import attrs
from attrs import frozen

from zvplan.coverage.level import CoverageLevel
from zvplan.graph import Path
from zvplan.model import AnswerDuty, Language, LocalizedString, Omission, PlanId, PlanKind, Ref


@frozen(kw_only=True)
class CoverageEntry:
    """How far one zonal plan takes up one item of a higher plan."""

    #: The zonal plan.
    plan: PlanId
    #: A priority of the higher plan.
    item: Ref
    #: The kind of the higher plan.
    kind: PlanKind
    level: CoverageLevel
    #: For each priority of the zonal plan that answers the item, the shortest path to it, both included; the priorities that
    #: make up the level come first.
    witnesses: tuple[Path, ...] = ()
    #: What the zonal plan says about leaving the item out, or its whole plan; a motivated omission before others.
    omission: Omission | None = None
    #: What makes the zonal plan answer the higher plan; None if it does so of its own accord.
    duty: AnswerDuty | None = None
    #: Whether the file declares incomplete what could answer the item, so that no answer here proves nothing.
    from_excerpt: bool = False

    @property
    def is_due(self) -> bool:
        """Whether the zonal plan has to answer this edition of the higher plan."""
        return self.duty is not None

    @property
    def is_unknown(self) -> bool:
        """Whether the file does not tell what the plan makes of the item: it is an excerpt, and says nothing of it."""
        return self.level is CoverageLevel.NONE and self.omission is None and self.from_excerpt


@frozen(kw_only=True)
class CoverageMatrix:
    """The items of one higher plan by zonal plans: a table for a province or the country."""

    higher_plan: PlanId
    #: The rows.
    plans: tuple[PlanId, ...]
    #: The columns, in the order of the higher plan.
    items: tuple[Ref, ...]
    #: One tuple for each plan, with one level for each item.
    levels: tuple[tuple[CoverageLevel, ...], ...]

    def totals(self) -> tuple[Mapping[CoverageLevel, int], ...]:
        """For each item, how many plans take it up at which level."""
        return tuple(_counted(column) for column in zip(*self.levels, strict=True))


@frozen
class Coverage:
    """What has become of the items of higher plans in the zonal plans, one entry for each pair.

    An entry tells of an edition that the zonal plan has to answer, or of another one that it chose to answer.
    """

    #: In order of zonal plan; then of higher plan, the highest first; then as the higher plan lists its items.
    entries: tuple[CoverageEntry, ...] = ()
    #: The titles of the plans, items and priorities that the entries name, as far as there are any.
    titles: Mapping[Ref, LocalizedString] = attrs.field(factory=dict, eq=False, repr=False, kw_only=True)

    @cached_property
    def _by_plan(self) -> Mapping[PlanId, tuple[CoverageEntry, ...]]:
        found: dict[PlanId, list[CoverageEntry]] = {}
        for entry in self.entries:
            found.setdefault(entry.plan, []).append(entry)
        return {plan: tuple(entries) for plan, entries in found.items()}

    @cached_property
    def _by_item(self) -> Mapping[Ref, tuple[CoverageEntry, ...]]:
        found: dict[Ref, list[CoverageEntry]] = {}
        for entry in self.entries:
            found.setdefault(entry.item, []).append(entry)
        return {item: tuple(entries) for item, entries in found.items()}

    @property
    def plans(self) -> tuple[PlanId, ...]:
        """The zonal plans, in order."""
        return tuple(self._by_plan)

    @property
    def known_plans(self) -> tuple[PlanId, ...]:
        """The zonal plans of whose answers at least something is known."""
        return tuple(plan for plan, entries in self._by_plan.items() if not all(entry.is_unknown for entry in entries))

    @cached_property
    def higher_plans(self) -> tuple[PlanId, ...]:
        """The higher plans, the highest first."""
        kinds = {entries[0].item.plan: entries[0].kind for entries in self._by_item.values()}
        return tuple(sorted(kinds, key=lambda plan: (-kinds[plan].level, kinds[plan], plan)))

    @cached_property
    def items(self) -> tuple[Ref, ...]:
        """The items of all higher plans: the highest plan first, each as it lists its items."""
        place = {plan: index for index, plan in enumerate(self.higher_plans)}
        return tuple(sorted(self._by_item, key=lambda item: place[item.plan]))

    # Views

    def of_plan(self, plan: PlanId) -> tuple[CoverageEntry, ...]:
        """What one zonal plan takes up, and how."""
        return self._by_plan.get(plan, ())

    def of_item(self, item: Ref) -> tuple[CoverageEntry, ...]:
        """Which zonal plans take up an item, and how: the inverse view."""
        return self._by_item.get(item, ())

    def entry(self, plan: PlanId, item: Ref) -> CoverageEntry | None:
        """What a zonal plan makes of an item; None if it neither has to answer that edition nor does."""
        return next((entry for entry in self.of_plan(plan) if entry.item == item), None)

    def level(self, plan: PlanId, item: Ref) -> CoverageLevel | None:
        """How far a zonal plan takes up an item; None if it neither has to answer that edition nor does."""
        entry = self.entry(plan, item)
        return None if entry is None else entry.level

    def where(
        self, *, plan: PlanId | None = None, higher_plan: PlanId | None = None, is_due: bool | None = None
    ) -> "Coverage":
        """The part that tells of one zonal plan, of one higher plan, or of what is due or not; None means all."""
        entries = self.entries if plan is None else self.of_plan(plan)
        part = (entry for entry in entries if higher_plan in {None, entry.item.plan} and is_due in {None, entry.is_due})
        return Coverage(tuple(part), titles=self.titles)

    def matrix(self, higher_plan: PlanId) -> CoverageMatrix:
        """The items of one higher plan by all zonal plans that have to answer it or do."""
        part = self.where(higher_plan=higher_plan)
        return CoverageMatrix(
            higher_plan=higher_plan,
            plans=part.plans,
            items=part.items,
            levels=tuple(tuple(entry.level for entry in part.of_plan(plan)) for plan in part.plans),
        )

    def title(self, ref: Ref, language: Language = Language.NL) -> str:
        """The title of a plan, item or priority on one line, in *language* if it has it; the reference if it has none."""
        title = self.titles.get(ref)
        return str(ref) if title is None else " ".join(title.best(language)[1].split())

    # Figures

    def counts(self) -> Mapping[CoverageLevel, int]:
        """How many entries there are of each level, every level included."""
        return _counted(entry.level for entry in self.entries)

    def answered(self) -> Fraction | None:
        """The share of entries that something in the zonal plan answers; None if there is nothing to answer."""
        return self._share(sum(entry.level.is_answered for entry in self.entries))

    def accounted_for(self) -> Fraction | None:
        """The share of entries that the zonal plan answers or gives a reason for; None if there is nothing to answer."""
        return self._share(sum(entry.level.is_accounted_for for entry in self.entries))

    def _share(self, part: int) -> Fraction | None:
        return Fraction(part, len(self.entries)) if self.entries else None


def _counted(levels: Iterable[CoverageLevel]) -> Mapping[CoverageLevel, int]:
    counts = dict.fromkeys(CoverageLevel, 0)
    for level in levels:
        counts[level] += 1
    return counts
