"""ZVP109."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import DecisionKind, DecisionStatus, Plan
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP109",
    "confidential-text",
    Severity.WARNING,
    message='The plan is public, but its file has the text of "{section}", which the council deems confidential.',
    several="The plan is public, but its file has the text of {count} chapters that the council deems confidential: {list}.",
    listed="section",
    hint="Remove the text of the chapter from the file, and keep the title with confidential: true.",
    source="art. 36 of the Act of 7 December 1998, as Bredene/De Haan renders it, http://politiebredenedehaan.be/beleid/zvp_def.php",
    since="0.1.0",
)
def confidential_text(graph: AlignmentGraph) -> Iterator[Observation]:
    """The file of a public plan has the text of a confidential chapter.

    ## What it finds

    A chapter under `sections` that is marked `confidential` and has a `text`, in a zonal plan that is public: it was
    published, says one of its decisions, or one of its sources has an address.

    ## Why it matters

    The municipal councils are informed of the approved plan, except for the parts that the zonal security council deems
    confidential, as [Bredene/De Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) renders the procedure of arts. 36
    and 37 of the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel). The file
    of a public plan goes from hand to hand as the plan does. The law as far as it could be read says nothing about files, so
    it is a warning.

    ## Example

    The plan is published, and so is the text:

    ```yaml
    sections:
      - title: {nl: Capaciteit}
        content: capacity
        text: {nl: Na middernacht rijdt er één ploeg}
        confidential: true
      - title: {nl: Opdrachten van federale aard}
        content: federalContribution
    decisions:
      - {kind: published, date: 2020-02}
    ```

    Better:

    ```yaml
    sections:
      - title: {nl: Capaciteit}
        content: capacity
        confidential: true
      - title: {nl: Opdrachten van federale aard}
        content: federalContribution
    decisions:
      - {kind: published, date: 2020-02}
    ```

    ## How to resolve

    Take the text out before you pass the file on. If you need it yourself, keep a second file of the plan that stays inside
    the corps. If the council has lifted the confidentiality, take the mark out.
    """
    for plan in zonal_plans(graph):
        if not _is_public(plan):
            continue
        for index, section in enumerate(plan.sections):
            if section.confidential and section.text is not None:
                steps = ("sections", index, "text")
                yield Observation(subject=plan.ref, steps=steps, arguments={"section": section.title})


def _is_public(plan: Plan) -> bool:
    is_published = any(
        decision.kind is DecisionKind.PUBLISHED and decision.status is DecisionStatus.DONE for decision in plan.decisions
    )
    return is_published or any(source.url is not None for source in plan.sources)
