"""Changes of plans in mid-term, and looks back at them."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Alignment,
    Amendment,
    Body,
    Decision,
    ElementId,
    Evaluation,
    LocalizedString,
    Omission,
    Outcome,
    PartialDate,
    Period,
    Priority,
    PriorityChange,
    Ref,
    Removal,
    Result,
    Tier,
)
from zvplan.strategies.alignment import alignments, omissions
from zvplan.strategies.chosen import a_strategy
from zvplan.strategies.council import decisions
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import element_ids, refs
from zvplan.strategies.parts import several, some, sparse
from zvplan.strategies.priority import priorities
from zvplan.strategies.text import localized_strings


class PriorityChangeParts(TypedDict, total=False):
    """The attributes of `PriorityChange`, each as a strategy of its values."""

    priority: SearchStrategy[ElementId]
    tier: SearchStrategy[Tier | None]
    title: SearchStrategy[LocalizedString | None]
    description: SearchStrategy[LocalizedString | None]
    alignments: SearchStrategy[tuple[Alignment, ...] | None]
    reason: SearchStrategy[LocalizedString | None]


class RemovalParts(TypedDict, total=False):
    """The attributes of `Removal`, each as a strategy of its values."""

    priority: SearchStrategy[ElementId]
    reason: SearchStrategy[LocalizedString | None]


class AmendmentParts(TypedDict, total=False):
    """The attributes of `Amendment`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    date: SearchStrategy[PartialDate]
    title: SearchStrategy[LocalizedString | None]
    reason: SearchStrategy[LocalizedString | None]
    answers: SearchStrategy[Ref | None]
    added: SearchStrategy[tuple[Priority, ...]]
    changed: SearchStrategy[tuple[PriorityChange, ...]]
    removed: SearchStrategy[tuple[Removal, ...]]
    omissions: SearchStrategy[tuple[Omission, ...]]
    decisions: SearchStrategy[tuple[Decision, ...]]


class OutcomeParts(TypedDict, total=False):
    """The attributes of `Outcome`, each as a strategy of its values."""

    element: SearchStrategy[ElementId]
    result: SearchStrategy[Result]
    statement: SearchStrategy[LocalizedString | None]


class EvaluationParts(TypedDict, total=False):
    """The attributes of `Evaluation`, each as a strategy of its values."""

    date: SearchStrategy[PartialDate]
    period: SearchStrategy[Period | None]
    bodies: SearchStrategy[tuple[Body, ...]]
    outcomes: SearchStrategy[tuple[Outcome, ...]]
    statement: SearchStrategy[LocalizedString | None]


def priority_changes(
    *, targets: SearchStrategy[Ref] | None = None, **parts: Unpack[PriorityChangeParts]
) -> SearchStrategy[PriorityChange]:
    """Changes of priorities.

    Args:
        targets: what the priorities answer from then on; by default `refs()`, which may name nothing.
        **parts: the attributes, each as a strategy of its values.
    """
    return sparse(
        PriorityChange,
        parts,
        {"priority": element_ids()},
        {
            "tier": st.sampled_from(Tier),
            "title": localized_strings(),
            "description": localized_strings(),
            "alignments": several(alignments(target=refs() if targets is None else a_strategy("targets", targets))),
            "reason": localized_strings(),
        },
        "targets",
    )


def removals(**parts: Unpack[RemovalParts]) -> SearchStrategy[Removal]:
    """Removals of priorities."""
    return sparse(Removal, parts, {"priority": element_ids()}, {"reason": localized_strings()})


def amendments(
    *,
    elements: SearchStrategy[ElementId] | None = None,
    targets: SearchStrategy[Ref] | None = None,
    **parts: Unpack[AmendmentParts],
) -> SearchStrategy[Amendment]:
    """Amendments, of priorities that the plan has or has not.

    Args:
        elements: the ids of the amendments and of what they add, change and remove; by default `element_ids()`.
        targets: what they answer and leave out; by default `refs()`, which may name nothing.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    target = refs() if targets is None else a_strategy("targets", targets)
    return sparse(
        Amendment,
        parts,
        {"id": element, "date": partial_dates()},
        {
            "title": localized_strings(),
            "reason": localized_strings(),
            "answers": target,
            "added": some(priorities(elements=element, targets=targets)),
            "changed": some(priority_changes(priority=element, targets=targets)),
            "removed": some(removals(priority=element)),
            "omissions": some(omissions(target=target)),
            "decisions": some(decisions()),
        },
        "elements",
        "targets",
    )


def outcomes(**parts: Unpack[OutcomeParts]) -> SearchStrategy[Outcome]:
    """What evaluations say of priorities and objectives."""
    return sparse(
        Outcome, parts, {"element": element_ids(), "result": st.sampled_from(Result)}, {"statement": localized_strings()}
    )


def evaluations(
    *, elements: SearchStrategy[ElementId] | None = None, **parts: Unpack[EvaluationParts]
) -> SearchStrategy[Evaluation]:
    """Looks back at a plan.

    Args:
        elements: the ids of the priorities and objectives looked at; by default `element_ids()`.
        **parts: the attributes, each as a strategy of its values.
    """
    return sparse(
        Evaluation,
        parts,
        {"date": partial_dates()},
        {
            "period": periods(),
            "bodies": some(st.sampled_from(Body)),
            "outcomes": some(outcomes(element=element_ids() if elements is None else a_strategy("elements", elements))),
            "statement": localized_strings(),
        },
        "elements",
    )
