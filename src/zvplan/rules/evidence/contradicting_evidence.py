"""ZVP605."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Evidence, EvidenceBasis, Plan, Priority, Ref, Tier, Trend
from zvplan.rules.given_evidence import GivenEvidence, given_evidence
from zvplan.rules.subjects import zonal_plans

_HINT = "Make sure that the plan argues the choice, in the text on the priority or with further evidence."


@rule(
    "ZVP605",
    "contradicting-evidence",
    Severity.NOTE,
    message='"{priority}" is a priority although evidence speaks against it: "{evidence}".',
    hint=_HINT,
    variants={
        "falling": Wording(
            message='"{priority}" is a priority although its figures fall.',
            several="{count} priorities are priorities although their figures fall: {list}.",
            listed="priority",
            hint=_HINT,
        ),
        "plan": Wording(
            message='Evidence speaks against what the plan chose: "{evidence}".',
            hint="Make sure that the plan says why it chose otherwise.",
        ),
    },
    source="practice: zone 5298, http://www.policelocale.be/5298/a-propos/plan-zonal-de-securite-pzs",
    since="0.1.0",
)
def contradicting_evidence(graph: AlignmentGraph) -> Iterator[Observation]:
    """Evidence speaks against what a plan chose.

    ## What it finds

    Evidence that is marked as speaking against the choice (`contradicts`): for the plan as a whole each piece, for a priority
    the first. Besides, a priority whose registered figures fall, for the whole zone, with none that rise. Points of
    attention and regular work are left alone. It is a note in any case, because a choice against the figures may be well
    argued, and no file can show that.

    ## Why it matters

    Figures do not decide. In zone [5298](http://www.policelocale.be/5298/a-propos/plan-zonal-de-securite-pzs) citizens named
    road safety first and the registered facts burglary and drugs; the facts won. Zone
    [5910](https://www.politie.be/5910/nieuws/eerste-zonale-veiligheidsraad-van-politiezone-getevallei) keeps burglary while it
    falls, perhaps because it hurts for long, or because it falls thanks to the work on it. Whoever reads the plan wants to
    know which it was. It is practice, not law.

    ## Example

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        evidence:
          - basis: registeredFigures
            trend: falling
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        evidence:
          - basis: registeredFigures
            trend: rising
    ```

    ## How to resolve

    Nothing is wrong if the plan argues the choice; waive the note then, with the place where it does.
    """
    for plan in zonal_plans(graph):
        against = [given for given in given_evidence(plan) if given.evidence.contradicts]
        for given in against:
            if given.priority is None:
                yield Observation(
                    subject=plan.ref, steps=(*given.steps, "contradicts"), arguments={"evidence": given.name}, variant="plan"
                )
        for priority in plan.priorities:
            if priority.tier is Tier.PRIORITY:
                first = next((given for given in against if given.priority is priority), None)
                yield from _of_priority(plan, priority, first)


def _of_priority(plan: Plan, priority: Priority, against: GivenEvidence | None) -> Iterator[Observation]:
    if against is not None:
        arguments = {"priority": priority.title, "evidence": against.name}
        yield Observation(subject=against.subject, steps=(*against.steps, "contradicts"), arguments=arguments)
        return
    falling = [index for index, each in enumerate(priority.evidence) if each.trend is Trend.FALLING and _is_of_zone(each)]
    if falling and not any(each.trend is Trend.RISING for each in priority.evidence):
        yield Observation(
            subject=Ref(plan.id, priority.id),
            steps=("evidence", falling[0], "trend"),
            arguments={"priority": priority.title},
            variant="falling",
        )


def _is_of_zone(evidence: Evidence) -> bool:
    return evidence.basis is EvidenceBasis.REGISTERED_FIGURES and evidence.municipality is None
