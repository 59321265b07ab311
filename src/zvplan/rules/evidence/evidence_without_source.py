"""ZVP603."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import EvidenceBasis, PlanPart
from zvplan.rules.given_evidence import given_evidence
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP603",
    "evidence-without-source",
    Severity.NOTE,
    message='No source is named for "{statement}".',
    several="No source is named for {count} statements: {list}.",
    listed="statement",
    hint="Name the source: the barometer, the survey, the report, with its year.",
    source="practice: the list of sources of MIDOW, http://www.midow.be/zonaal-veiligheidsplan/",
    since="0.1.0",
)
def evidence_without_source(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan states something as evidence and does not say where it comes from.

    ## What it finds

    Evidence of a zonal plan or of one of its priorities that states a figure or a trend and has no source. A statement
    without either often only tells what kind of source there is, and is left alone; what the corps' own people know needs
    none, because they are the source. It is silent where the file declares `evidence` incomplete.

    ## Why it matters

    A figure that nobody can look up can neither be checked nor be compared with that of the next plan.
    [MIDOW](http://www.midow.be/zonaal-veiligheidsplan/) lists what its plan rests on, source by source: surveys of residents
    and partners, safety images of zone, district and country, barometers with their closing dates. It is practice, not law.

    ## Example

    Counted by whom?

    ```yaml
    evidence:
      - basis: registeredFigures
        statement: {nl: 124 inbraken in 2018}
    ```

    Better:

    ```yaml
    evidence:
      - basis: registeredFigures
        statement: {nl: 124 inbraken in 2018}
        source: {nl: Criminaliteitsbarometer 2018}
    ```

    ## How to resolve

    Ask whoever wrote the chapter on scanning and analysis. A footnote of the plan is a source too.
    """
    for plan in zonal_plans(graph, PlanPart.EVIDENCE):
        for given in given_evidence(plan):
            statement = given.evidence.statement
            if statement is None or given.evidence.source is not None or given.evidence.basis is EvidenceBasis.KNOW_HOW:
                continue
            has_figure = any(letter.isdecimal() for _, text in statement.items() for letter in text)
            if has_figure or given.evidence.trend is not None:
                yield Observation(subject=given.subject, steps=given.steps, arguments={"statement": statement})
