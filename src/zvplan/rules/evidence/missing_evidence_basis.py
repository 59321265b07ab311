"""ZVP601."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import EvidenceBasis, PlanPart
from zvplan.rules.subjects import zonal_plans

_BASES: Final = (EvidenceBasis.REGISTERED_FIGURES, EvidenceBasis.EXPECTATIONS_AND_NEEDS, EvidenceBasis.KNOW_HOW)


@rule(
    "ZVP601",
    "missing-evidence-basis",
    Severity.WARNING,
    message="Nothing in the plan rests on {basis}.",
    several="Nothing in the plan rests on {count} of the three usual bases: {list}.",
    listed="basis",
    across="In {plans} plans nothing rests on {basis}.",
    hint="Add the evidence to the priority that rests on it, or to the plan. If it is not all in the file, add evidence under "
    "incomplete.",
    source="practice: zone 5415, https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025",
    since="0.1.0",
)
def missing_evidence_basis(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan rests on less than figures, expectations and know-how.

    ## What it finds

    A zonal plan in which neither the plan nor any priority has evidence of one of the three bases: registered figures of
    crime and traffic, expectations and needs of authorities and residents, know-how of the corps' own people. It is silent
    where the file declares `evidence` incomplete.

    ## Why it matters

    Zones set priorities from objective and subjective sources together, because each alone misleads: figures partly show
    what the police look for, and surveys what people talk about. Zone
    [5415](https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025) names the three bases;
    zone [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html) combines figures and perception. It is
    practice, not law.

    ## Example

    Only figures here:

    ```yaml
    evidence:
      - basis: registeredFigures
        source: {nl: Criminaliteitsbarometer}
    ```

    Better:

    ```yaml
    evidence:
      - basis: registeredFigures
        source: {nl: Criminaliteitsbarometer}
      - basis: expectationsAndNeeds
        source: {nl: Veiligheidsmonitor}
      - basis: knowHow
        source: {nl: Bevraging van het personeel}
    ```

    ## How to resolve

    Look at the scanning and analysis chapter of the plan: the sources that it lists are the evidence.
    """
    for plan in zonal_plans(graph, PlanPart.EVIDENCE):
        of_priorities = (evidence for priority in plan.priorities for evidence in priority.evidence)
        given = {evidence.basis for evidence in (*plan.evidence, *of_priorities)}
        for basis in _BASES:
            if basis not in given:
                yield Observation(subject=plan.ref, steps=("evidence",), arguments={"basis": basis})
