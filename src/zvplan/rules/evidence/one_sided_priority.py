"""ZVP602."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, EvidenceBasis, PlanPart, Priority, Ref, Tier
from zvplan.rules.subjects import zonal_plans

_OBJECTIVE: Final = frozenset({EvidenceBasis.REGISTERED_FIGURES})
_SUBJECTIVE: Final = frozenset({EvidenceBasis.EXPECTATIONS_AND_NEEDS, EvidenceBasis.KNOW_HOW})


@rule(
    "ZVP602",
    "one-sided-priority",
    Severity.WARNING,
    message='"{priority}" rests on figures only; nothing tells what authorities, residents or the corps say of it.',
    several="{count} priorities rest on figures only, and nothing tells what authorities, residents or the corps say "
    "of them: {list}.",
    listed="priority",
    hint="Add what those who were asked said of it, to the priority or to the plan.",
    variants={
        "no-figures": Wording(
            message='"{priority}" rests on what people say only: no registered figures are given for it.',
            several="{count} priorities rest on what people say only, and no registered figures are given for them: {list}.",
            listed="priority",
            hint="Add the figures on it, to the priority or to the plan, even if they do not support it.",
        )
    },
    source="practice: zone 5365, http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html",
    since="0.1.0",
)
def one_sided_priority(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority rests on figures only, or on what people say only.

    ## What it finds

    An external priority with evidence of its own that is all of one side: objective (registered figures) or subjective
    (expectations and needs, know-how). Evidence for the plan as a whole counts for every priority, evidence of other kinds
    for neither side; the figure from which an indicator starts is one too. A side that is missing from the whole plan is
    left to ZVP601. It is silent where the file declares `evidence` incomplete, and on points of attention and regular work.

    ## Why it matters

    Zones weigh objective and subjective sources together: zone
    [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html) makes its image of the main phenomena of both, and
    [Weser-Göhl](https://wesgo.be/site/index.php/zonaler-sicherheitsplan) names both for each priority. Figures partly show
    where the police look, and opinions what people talk about. It is practice, not law.

    ## Example

    Somebody was asked about traffic, but not about drugs:

    ```yaml
    evidence: []
    priorities:
      - id: drugs
        title: {nl: Drugs}
        evidence:
          - basis: registeredFigures
      - id: traffic
        title: {nl: Verkeer}
        evidence:
          - basis: registeredFigures
          - basis: expectationsAndNeeds
    ```

    Better:

    ```yaml
    evidence:
      - basis: expectationsAndNeeds
        source: {nl: Veiligheidsmonitor}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        evidence:
          - basis: registeredFigures
      - id: traffic
        title: {nl: Verkeer}
        evidence:
          - basis: registeredFigures
          - basis: expectationsAndNeeds
    ```

    ## How to resolve

    A survey usually asks about many phenomena at once: put it under the evidence of the plan, where it counts for all.
    """
    for plan in zonal_plans(graph, PlanPart.EVIDENCE):
        of_plan = {evidence.basis for evidence in plan.evidence}
        of_all = of_plan | {evidence.basis for priority in plan.priorities for evidence in priority.evidence}
        for priority in plan.priorities:
            if priority.tier is not Tier.PRIORITY or priority.axis is not Axis.EXTERNAL or not priority.evidence:
                continue
            given = of_plan | {evidence.basis for evidence in priority.evidence}
            has_figures = bool(given & _OBJECTIVE)
            has_opinions = bool(given & _SUBJECTIVE)
            is_on_figures_only = has_figures and not has_opinions and of_all & _SUBJECTIVE
            is_on_opinions_only = has_opinions and not has_figures and of_all & _OBJECTIVE and not _has_baseline(priority)
            if is_on_figures_only or is_on_opinions_only:
                yield Observation(
                    subject=Ref(plan.id, priority.id),
                    steps=("evidence",),
                    arguments={"priority": priority.title},
                    variant="" if is_on_figures_only else "no-figures",
                )


def _has_baseline(priority: Priority) -> bool:
    """Whether an indicator starts from a figure, which is as good as one under evidence."""
    return any(indicator.baseline is not None for objective in priority.objectives for indicator in objective.indicators)
