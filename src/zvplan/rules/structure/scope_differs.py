"""ZVP108."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Ref
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP108",
    "scope-differs",
    Severity.NOTE,
    message='The title of "{priority}" and its text do not cover the same ("{note}").',
    hint="Look whether each alignment holds for what the text covers, and give those that rest on the text alone a rationale.",
    source="practice: HEKLA, https://www.politiehekla.be/zonaalveiligheidsplan",
    since="0.1.0",
)
def scope_differs(graph: AlignmentGraph) -> Iterator[Observation]:
    """The title of a priority says more or less than its text.

    ## What it finds

    A priority of a zonal plan with a `scopeNote`: whoever wrote the file saw that title and text disagree.

    ## Why it matters

    Alignments are mostly read off titles. The plan of
    [HEKLA](https://www.politiehekla.be/zonaalveiligheidsplan) has drugs in the text of a priority called nuisance; the one of
    [Villers-la-Ville](http://www.villers-la-ville.com/administration/securite/police/priorites-de-la-zone) speaks of
    buildings in the title and of homes only in the text. Who looks at titles alone thinks that the first leaves drugs out,
    and that the second protects shops. The note keeps that in sight. It is practice, not law.

    ## Example

    The title says more than the text:

    ```yaml
    priorities:
      - id: burglary
        title: {nl: Inbraken in gebouwen}
        description: {nl: Alleen woningen}
        scopeNote: {nl: De titel spreekt van gebouwen en de tekst van woningen}
    ```

    Title and text agree:

    ```yaml
    priorities:
      - id: burglary
        title: {nl: Inbraken in woningen}
        description: {nl: Alleen woningen}
    ```

    ## How to resolve

    Nothing is wrong in the file. Align only what the text covers; in the next plan, give the priority a title that fits. If
    somebody has looked at it and all is well, accept the note with a waiver.
    """
    for plan in zonal_plans(graph):
        for priority in plan.priorities:
            if priority.scope_note is not None:
                yield Observation(
                    subject=Ref(plan.id, priority.id),
                    steps=("scope_note",),
                    arguments={"priority": priority.title, "note": priority.scope_note},
                )
