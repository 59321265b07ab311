"""Changes of plans in mid-term, and looks back at them."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Amendment, Body, ElementId, Evaluation, Outcome, PriorityChange, Ref, Removal, Result, Tier
from zvplan.strategies.alignment import alignments, omissions
from zvplan.strategies.council import decisions
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import element_ids, refs
from zvplan.strategies.parts import several, some, sparse
from zvplan.strategies.priority import priorities
from zvplan.strategies.text import localized_strings


def priority_changes(
    *, ids: SearchStrategy[ElementId] | None = None, targets: SearchStrategy[Ref] | None = None
) -> SearchStrategy[PriorityChange]:
    """Changes of priorities.

    Args:
        ids: the ids of the priorities; by default `element_ids()`.
        targets: what they answer from then on; by default `refs()`, which may name nothing.
    """
    return sparse(
        PriorityChange,
        {"priority": element_ids() if ids is None else ids},
        {
            "tier": st.sampled_from(Tier),
            "title": localized_strings(),
            "description": localized_strings(),
            "alignments": several(alignments(targets=targets)),
            "reason": localized_strings(),
        },
    )


def removals(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Removal]:
    """Removals of priorities.

    Args:
        ids: the ids of the priorities; by default `element_ids()`.
    """
    return sparse(Removal, {"priority": element_ids() if ids is None else ids}, {"reason": localized_strings()})


def amendments(
    *, ids: SearchStrategy[ElementId] | None = None, targets: SearchStrategy[Ref] | None = None
) -> SearchStrategy[Amendment]:
    """Amendments, of priorities that the plan has or has not.

    Args:
        ids: the ids of the amendments and of the priorities that they change; by default `element_ids()`.
        targets: what they answer and leave out; by default `refs()`, which may name nothing.
    """
    target = refs() if targets is None else targets
    return sparse(
        Amendment,
        {"id": element_ids() if ids is None else ids, "date": partial_dates()},
        {
            "title": localized_strings(),
            "reason": localized_strings(),
            "answers": target,
            "added": some(priorities(ids=ids, targets=target)),
            "changed": some(priority_changes(ids=ids, targets=target)),
            "removed": some(removals(ids=ids)),
            "omissions": some(omissions(targets=target)),
            "decisions": some(decisions()),
        },
    )


def outcomes(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Outcome]:
    """What evaluations say of priorities and objectives.

    Args:
        ids: the ids of the priorities and objectives; by default `element_ids()`.
    """
    return sparse(
        Outcome,
        {"element": element_ids() if ids is None else ids, "result": st.sampled_from(Result)},
        {"statement": localized_strings()},
    )


def evaluations(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Evaluation]:
    """Looks back at a plan.

    Args:
        ids: the ids of the priorities and objectives looked at; by default `element_ids()`.
    """
    return sparse(
        Evaluation,
        {"date": partial_dates()},
        {
            "period": periods(),
            "bodies": some(st.sampled_from(Body)),
            "outcomes": some(outcomes(ids=ids)),
            "statement": localized_strings(),
        },
    )
