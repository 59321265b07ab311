"""Who answers what: every item above is taken up or left out with a reason, every priority says what it answers."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import Factory, frozen
from hypothesis import strategies as st

from zvplan.model import (
    Alignment,
    ElementId,
    Omission,
    OmissionReason,
    Plan,
    PlanKind,
    Provenance,
    Ref,
    Relation,
    SupportProperty,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.wording import Languages

#: Ways to answer an item.
_WAYS: Final[tuple[Mapping[str, Any], ...]] = (
    {},
    {"relation": Relation.IDENTICAL},
    {"relation": Relation.EQUIVALENT},
    {"property": SupportProperty.EXAMPLE_OF},
    {"provenance": Provenance.READING, "confidence": 0.8},
)
#: Reasons that say enough by themselves, and those that need a motivation.
_REASONS: Final = (OmissionReason.NOT_OCCURRING, OmissionReason.CAPACITY, OmissionReason.OTHER, None)


@frozen(kw_only=True)
class Answers:
    """What the priorities of a plan answer, and what the plan leaves out."""

    alignments: dict[ElementId, list[Alignment]]
    omissions: list[Omission] = Factory(list)
    #: All that each priority answers, directly and through other plans.
    reached: dict[ElementId, set[Ref]]

    def kinds_of(self, priority: ElementId, plans: Iterable[Plan]) -> frozenset[PlanKind]:
        """The kinds of plan of which a priority answers something."""
        kinds = {plan.id: plan.kind for plan in plans}
        return frozenset(kinds[ref.plan] for ref in self.reached[priority])


def answers(
    draw: st.DrawFn,
    higher: Iterable[Plan],
    priorities: tuple[ElementId, ...],
    languages: Languages,
    ways_up: Mapping[Ref, tuple[Ref, ...]],
) -> Answers:
    """Who answers each item of some higher plans.

    Args:
        draw: draws what is free.
        higher: the plans; the lower ones are gone through first, so that nothing is left out that is answered through them.
        priorities: the ids of what may answer.
        languages: in which the plan gives its reasons.
        ways_up: what each item answers itself.
    """
    found = Answers(
        alignments={each: [] for each in priorities},
        reached={each: set() for each in priorities},
    )
    for plan in sorted(higher, key=lambda each: each.kind.level):
        for item in plan.priorities:
            _answer(draw, found, Ref(plan.id, item.id), languages, ways_up)
    return found


def _answer(draw: st.DrawFn, found: Answers, item: Ref, languages: Languages, ways_up: Mapping[Ref, tuple[Ref, ...]]) -> None:
    is_reached = any(item in reached for reached in found.reached.values())
    if is_reached and not draw(st.booleans()):
        return
    same = [each for each in found.alignments if each == item.element]
    others = [each for each in found.alignments if each != item.element]
    omission = () if is_reached else (None,)
    chosen = draw(st.sampled_from((*same, *omission, *others)))
    if chosen is None:
        found.omissions.append(_omission(draw, item, languages))
        return
    rationale = wording.RATIONALE.said(languages) if draw(st.booleans()) else None
    found.alignments[chosen].append(Alignment(target=item, rationale=rationale, **draw(st.sampled_from(_WAYS))))
    found.reached[chosen].update(_all_above(item, ways_up))


def _omission(draw: st.DrawFn, item: Ref, languages: Languages) -> Omission:
    reason = draw(st.sampled_from(_REASONS))
    is_told = reason in {None, OmissionReason.OTHER} or draw(st.booleans())
    return Omission(target=item, reason=reason, motivation=wording.NOT_HERE.said(languages) if is_told else None)


def _all_above(item: Ref, ways_up: Mapping[Ref, tuple[Ref, ...]]) -> set[Ref]:
    return {item, *(above for direct in ways_up.get(item, ()) for above in _all_above(direct, ways_up))}
