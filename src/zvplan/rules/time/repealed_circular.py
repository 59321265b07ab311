"""ZVP510."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP510",
    "repealed-circular",
    Severity.WARNING,
    message="The plan cites {cited}, which counted until {until}; when the plan began, {current} had taken its place.",
    hint="Look whether the plan follows the newer circular, and cite that one.",
    source="circular PLP 50, https://etaamb.openjustice.be/fr/circulaire_n2013000611.html",
    since="0.1.0",
)
def repealed_circular(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan cites a circular that another one had replaced.

    ## What it finds

    A circular under `circulars` that, as far as could be verified, no longer counted on the day when the plan began, and the
    one that had taken its place. Circulars that are not known to have been replaced are left alone.

    ## Why it matters

    Circulars tell how to draw up and file a plan. [PLP 50](https://etaamb.openjustice.be/fr/circulaire_n2013000611.html) of
    17 September 2013 replaced and repealed PLP 44, with a checklist that the prosecutor signs; the plan of zone
    [5421](https://www.politie.be/5421/over-ons/onze-organisatie/zonaal-veiligheidsplan-2014-2017) for 2014-2017 still cites
    PLP 44. Who followed the old one may have missed what the new one asks.

    ## Example

    ```yaml
    circulars: [PLP 44]
    ```

    Better:

    ```yaml
    circulars: [PLP 50]
    ```

    ## How to resolve

    If only the citation is old, correct it in the next version. If the plan was made by the old circular, compare it with the
    new one. No circular for the plans from 2020 on could be found, so a plan of that time may rightly follow one that is not
    known here.
    """
    for plan in zonal_plans(graph):
        if plan.period is None:
            continue
        for index, name in enumerate(plan.circulars):
            for circular in graph.regime.circulars:
                if not circular.is_named(name) or circular.until is None or circular.replaced_by is None:
                    continue
                if circular.until < plan.period.start_date:
                    yield Observation(
                        subject=plan.ref,
                        steps=("circulars", index),
                        arguments={"cited": circular.name, "until": circular.until, "current": circular.replaced_by},
                    )
