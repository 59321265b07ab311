"""ZVP207."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.model import Plan, PlanPeriod
from zvplan.rules.subjects import name_of


@rule(
    "ZVP207",
    "outdated-alignment",
    Severity.WARNING,
    message='"{priority}" answers "{plan}", which ended on {end}; "{current}" was in force when this plan began.',
    several='{count} priorities answer "{plan}", which ended on {end}; "{current}" was in force when this plan began: {list}.',
    listed="priority",
    hint="Align with the edition that was in force, and keep the old one only where the plan really follows it.",
    variants={
        "none-in-force": Wording(
            message='"{priority}" answers "{plan}", which had ended on {end}; no later one was in force when this plan began.',
            several='{count} priorities answer "{plan}", which had ended on {end}; no later one was in force when this plan '
            "began: {list}.",
            listed="priority",
            across='{plans} plans answer "{plan}", which had ended on {end}; no later one was in force when they began.',
            hint="Nothing has to be done; look at it again when a new edition appears.",
        )
    },
    source="practice: zones that built on an edition that had ended, https://www.politie.be/5998/nl/over-ons/geintegreerde-politie/"
    "het-nationaal-veiligheidsplan",
    since="0.1.0",
)
def outdated_alignment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers an edition that had ended before its plan began.

    ## What it finds

    An alignment with an edition of a higher plan whose last day, extensions included, lies before the first day of the plan
    that answers it. It is a warning if another edition was in force on that first day, and a note if none was.

    ## Why it matters

    National plans last four years and zonal plans six, so they are out of step. Zones that began on 1 January 2020 had no
    framework note in force: the one of 2016-2019 had ended, the next came in 2022. Answering the old one was then the best
    that could be done, and the report says so as a note. The NVP 2016-2019 was extended until the next one took over on [1
    January 2022](https://www.politie.be/5998/nl/over-ons/geintegreerde-politie/het-nationaal-veiligheidsplan). It is
    practice, not law.

    ## Example

    A plan of 2020 answers the national plan of 2012:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2012-2015#drugs}]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
    ```

    ## How to resolve

    Look up the item in the edition that was in force when the plan began. If the plan really rests on the old one, say why
    under `rationale`.
    """
    at_hand = {**graph.shipped, **graph.plans}.values()
    dated = {plan.id: _Dated(plan, plan.period) for plan in at_hand if plan.period is not None}
    for stated in graph.with_status(AlignmentStatus.OUTDATED):
        # Both ends have periods, else the alignment would not be outdated.
        own, higher = dated[stated.source.plan], dated[stated.target.plan]
        current = _edition_in_force(dated.values(), higher.plan, own.period.start_date)
        arguments = {
            "priority": name_of(graph, stated.source),
            "plan": higher.plan.title,
            "end": higher.period.last_day,
        }
        if current is None:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments=arguments,
                variant="none-in-force",
                severity=Severity.NOTE,
            )
        else:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target, current.ref),
                arguments={**arguments, "current": current.title},
            )


@frozen
class _Dated:
    plan: Plan
    period: PlanPeriod


def _edition_in_force(dated: Iterable[_Dated], old: Plan, day: date) -> Plan | None:
    """Another edition of the same plan that was in force on a day; of several the one that began last."""
    editions = (each for each in dated if each.period.is_in_force(day) and _is_edition(each.plan, old))
    latest = max(editions, key=lambda each: (each.period.start_date, each.plan.id), default=None)
    return None if latest is None else latest.plan


def _is_edition(plan: Plan, old: Plan) -> bool:
    if plan.kind is not old.kind:
        return False
    if not plan.kind.is_local:
        return True
    return plan.zone is not None and old.zone is not None and plan.zone.code is not None and plan.zone.code == old.zone.code
