"""Proposing alignments for the priorities of plans."""

from collections.abc import Iterable, Iterator, Mapping

import attrs
from attrs import frozen

from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, LocalizedString, Plan, PlanId, PlanKind, Priority, Ref
from zvplan.suggesting.silence import Silence, why_silent
from zvplan.suggesting.suggesting import THRESHOLD, suggest
from zvplan.suggesting.suggestion import Suggestion

#: The kinds of plans that there is one of for the whole country.
_FOR_ALL = (PlanKind.FRAMEWORK, PlanKind.NATIONAL)


@frozen(kw_only=True)
class Proposal:
    """A proposal that a priority answers an item of a higher plan. It counts as an answer only once somebody writes it."""

    priority: Ref
    suggestion: Suggestion


@frozen(kw_only=True)
class Search:
    """What was found for one title."""

    title: str | LocalizedString
    #: The priority that has the title; None for a title by itself.
    priority: Ref | None = None
    #: Whether the priority has alignments already.
    is_aligned: bool = False
    #: The higher plans in which an item was looked for.
    against: tuple[PlanId, ...]
    #: The surest first in each plan, the plans in their order.
    suggestions: tuple[Suggestion, ...]
    #: Why there are none; None if there are some.
    silence: Silence | None

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The suggestions with their priority; none for a title by itself."""
        if self.priority is None:
            return ()
        return tuple(Proposal(priority=self.priority, suggestion=each) for each in self.suggestions)


def proposals(
    graph: AlignmentGraph, *, against: Iterable[PlanId] = (), threshold: float = THRESHOLD, all_priorities: bool = False
) -> tuple[Proposal, ...]:
    """The alignments that the priorities of zonal plans may lack, in order of plan and priority; arguments as for `search`."""
    found = search(graph, against=against, threshold=threshold, all_priorities=all_priorities)
    return tuple(proposal for each in found for proposal in each.proposals)


def search(
    graph: AlignmentGraph, *, against: Iterable[PlanId] = (), threshold: float = THRESHOLD, all_priorities: bool = False
) -> tuple[Search, ...]:
    """Look for items that the external priorities of zonal plans may answer.

    For priorities without alignments every proposal is told, or why there is none; for those with alignments only the items
    that nothing in the plan answers. Nothing is proposed that a priority names already, that the plan leaves out, or in a
    kind of plan that the priority says it answers nothing of.

    Args:
        graph: the plans.
        against: the higher plans to look in; none for those that each zonal plan has to answer, or if none of these is at
            hand the latest framework note and national plan.
        threshold: the lowest score of what is proposed, from 0 to 1.
        all_priorities: whether to look for everything that priorities with alignments may answer, too.
    """
    chosen = tuple(found for each in against if (found := graph.plan(each)) is not None)
    return tuple(
        each
        for plan in graph.plans.of_kind(PlanKind.ZONAL)
        for each in _of_plan(graph, plan, chosen or higher_plans(graph, plan), threshold, all_priorities=all_priorities)
    )


def search_title(
    title: str | LocalizedString, higher: Iterable[Plan], *, lang: str | None = None, threshold: float = THRESHOLD
) -> Search:
    """Look for items of some higher plans that a title by itself may answer.

    Raises:
        ValueError: if *lang* is not one of the four languages.
    """
    plans = tuple(higher)
    found = tuple(each for plan in plans for each in suggest(title, lang=lang, against=plan, threshold=threshold))
    silence = None if found else _silence(title, plans, lang=lang)
    return Search(title=title, against=tuple(plan.id for plan in plans), suggestions=found, silence=silence)


def higher_plans(graph: AlignmentGraph, plan: Plan) -> tuple[Plan, ...]:
    """The plans at hand that a zonal plan has to answer; if there are none, the latest framework note and national plan."""
    editions = (edition for each in graph.obligations_of(plan) for edition in each.plans)
    at_hand = tuple(found for edition in dict.fromkeys(editions) if (found := graph.plan(edition)) is not None)
    return at_hand or latest_plans(graph)


def latest_plans(graph: AlignmentGraph) -> tuple[Plan, ...]:
    """The framework note and the national plan at hand that began last."""
    at_hand = {**graph.shipped, **graph.plans}.values()
    dated = [plan for plan in at_hand if plan.period is not None]
    of_kinds = ([plan for plan in dated if plan.kind is kind] for kind in _FOR_ALL)
    return tuple(max(plans, key=_beginning) for plans in of_kinds if plans)


def _beginning(plan: Plan) -> tuple[str, PlanId]:
    return "" if plan.period is None else plan.period.start_date.isoformat(), plan.id


def nearest_item(graph: AlignmentGraph, priority: Ref, *kinds: PlanKind) -> Proposal | None:
    """The surest proposal for a priority in the plans that its plan has to answer; None if there is none.

    Args:
        graph: the plans.
        priority: a priority of a loaded zonal plan.
        kinds: only plans of these kinds; none for all.
    """
    plan, element = graph.plans[priority.plan], graph.element(priority)
    if not isinstance(element, Priority):
        return None
    higher = tuple(each for each in higher_plans(graph, plan) if not kinds or each.kind in kinds)
    found = _possible(plan, element, higher, THRESHOLD)
    best = max(found, key=lambda each: each.score, default=None)
    return None if best is None else Proposal(priority=priority, suggestion=best)


def nearest_priorities(plan: Plan, higher: Plan) -> Mapping[Ref, Proposal]:
    """The priority of a zonal plan that is most surely about the same as an item of a higher plan, for each item with one."""
    nearest: dict[Ref, Proposal] = {}
    for priority in _external(plan):
        for each in _possible(plan, priority, (higher,), THRESHOLD):
            known = nearest.get(each.target)
            if known is None or each.score > known.suggestion.score:
                nearest[each.target] = Proposal(priority=Ref(plan.id, priority.id), suggestion=each)
    return nearest


def _of_plan(
    graph: AlignmentGraph, plan: Plan, higher: tuple[Plan, ...], threshold: float, *, all_priorities: bool
) -> Iterator[Search]:
    external = tuple(_external(plan))
    answered = {item for each in external for item in graph.supported_by(Ref(plan.id, each.id))}
    for priority in external:
        sought = tuple(_expected(priority, higher))
        found = tuple(_possible(plan, priority, sought, threshold))
        is_aligned = bool(priority.alignments)
        if is_aligned and not all_priorities:
            found = tuple(each for each in found if each.target not in answered)
        if found or (sought and not is_aligned):
            result = Search(
                title=priority.title,
                priority=Ref(plan.id, priority.id),
                is_aligned=is_aligned,
                against=tuple(each.id for each in sought),
                suggestions=found,
                silence=None,
            )
            yield result if found else attrs.evolve(result, silence=_silence(priority.title, sought))


def _silence(title: str | LocalizedString, higher: Iterable[Plan], *, lang: str | None = None) -> Silence:
    """Why nothing is proposed in any of several higher plans: the reason that tells most."""
    reasons = {why_silent(title, lang=lang, against=plan) for plan in higher}
    return next(each for each in Silence if each in reasons)


def _external(plan: Plan) -> Iterator[Priority]:
    """The priorities that are not about the organisation; of those with one id the first."""
    first = {priority.id: priority for priority in reversed(plan.priorities)}
    return (each for each in plan.priorities if each.axis is Axis.EXTERNAL and first[each.id] is each)


def _expected(priority: Priority, higher: Iterable[Plan]) -> Iterator[Plan]:
    """The higher plans of which a priority does not say that it answers nothing."""
    explained = {each.kind for each in priority.not_aligned_with}
    return (plan for plan in higher if plan.kind not in explained)


def _possible(plan: Plan, priority: Priority, higher: Iterable[Plan], threshold: float) -> Iterator[Suggestion]:
    """What may be proposed for a priority."""
    left_out = {omission.target for omission in plan.omissions}
    settled = left_out.union(alignment.target for alignment in priority.alignments)
    for each in _expected(priority, higher):
        if each.ref not in left_out:
            found = suggest(priority.title, against=each, threshold=threshold)
            yield from (suggestion for suggestion in found if suggestion.target not in settled)
