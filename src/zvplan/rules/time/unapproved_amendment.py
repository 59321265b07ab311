"""ZVP508."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    Amendment,
    Body,
    Decision,
    DecisionKind,
    DecisionStatus,
    LocalizedString,
    Plan,
    PlanPart,
    PlanStatus,
    Role,
)
from zvplan.rules.subjects import zonal_plans

_APPROVING: Final = frozenset({DecisionKind.APPROVED, DecisionKind.SIGNED, DecisionKind.MINISTERIAL_APPROVAL})
_COMPETENT: Final = frozenset(
    {Role.MAYOR, Role.PROSECUTOR, Role.MINISTER_OF_HOME_AFFAIRS, Role.MINISTER_OF_JUSTICE},
)
_HINT: Final = "Add the approval by the zonal security council to the decisions of the amendment."


@rule(
    "ZVP508",
    "unapproved-amendment",
    Severity.WARNING,
    message='Nothing tells that the zonal security council approved the change "{amendment}" of {date}.',
    hint=_HINT,
    variants={
        "pending": Wording(
            message='The approval of the change "{amendment}" of {date} was still to come.',
            hint="Look whether the approval was given since, and record it.",
        ),
        "refused": Wording(
            message='The change "{amendment}" of {date} was refused, and nothing tells of a later approval.',
            hint=f"{_HINT} If it was never approved, take the amendment out of the file.",
        ),
    },
    source="practice: zone 5423, http://www.lokalepolitie.be/5423/nieuws",
    since="0.1.0",
)
def unapproved_amendment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A change of a running plan has no approval.

    ## What it finds

    An amendment in force without a decision by which the zonal security council, the mayors or the prosecutor, or the
    ministers approved or signed it. A decision that names nobody counts, and so does an approval of the plan itself from the
    year of the amendment. It gives a note where the approval was pending. It is silent on drafts and where the file declares
    `decisions` incomplete.

    ## Why it matters

    In 2017 zones changed their plans by an addendum that the zonal security council approved: zone
    [5423](http://www.lokalepolitie.be/5423/nieuws) on 7 April 2017; in zone
    [5405](https://pz5405activiteitenverslag.com/aanpassing-2017/) a first proposal found no consensus, and all members
    approved the second. A change that only the corps knows of binds nobody else. It is practice, not law.

    ## Example

    Who approved this change?

    ```yaml
    amendments:
      - id: addendum-2022
        date: 2022-03
        reason: {nl: Overstromingen}
    ```

    Better:

    ```yaml
    amendments:
      - id: addendum-2022
        date: 2022-03
        reason: {nl: Overstromingen}
        decisions:
          - kind: approved
            bodies: [zonalSecurityCouncil]
            date: 2022-03
    ```

    ## How to resolve

    Look in the minutes of the zonal security council. Smaller changes of action plans need no amendment at all.
    """
    for plan in zonal_plans(graph, PlanPart.DECISIONS):
        if plan.status is PlanStatus.DRAFT:
            continue
        loaded = graph.loaded[plan.id]
        in_force = loaded.amendments_at(graph.at)
        for index, amendment in enumerate(loaded.amendments):
            if amendment not in in_force:
                continue
            decisions = [each for each in amendment.decisions if _is_approval(each)]
            decisions += [each for each in loaded.decisions if _is_approval(each) and _is_of_its_year(each, amendment)]
            statuses = {decision.status for decision in decisions}
            if DecisionStatus.DONE not in statuses:
                yield _observation(plan, index, amendment, statuses)


def _observation(plan: Plan, index: int, amendment: Amendment, statuses: set[DecisionStatus]) -> Observation:
    variant = "pending" if DecisionStatus.PENDING in statuses else "refused" if statuses else ""
    name: LocalizedString | str = amendment.title or amendment.id
    return Observation(
        subject=plan.ref,
        steps=("amendments", index, "decisions"),
        arguments={"amendment": name, "date": amendment.date},
        variant=variant,
        severity=Severity.NOTE if variant == "pending" else None,
    )


def _is_approval(decision: Decision) -> bool:
    if decision.kind not in _APPROVING:
        return False
    names_nobody = not decision.bodies and not decision.roles
    return names_nobody or Body.ZONAL_SECURITY_COUNCIL in decision.bodies or not _COMPETENT.isdisjoint(decision.roles)


def _is_of_its_year(decision: Decision, amendment: Amendment) -> bool:
    return decision.date is not None and decision.date.year == amendment.date.year
