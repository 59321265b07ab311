"""ZVP210."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.subjects import name_of


@rule(
    "ZVP210",
    "future-alignment",
    Severity.WARNING,
    message='"{priority}" answers "{plan}", which begins on {start}, after this plan has ended on {end}.',
    several='{count} priorities answer "{plan}", which begins on {start}, after this plan has ended on {end}: {list}.',
    listed="priority",
    hint="Align with the edition that was in force. If this plan was extended, give the later end as extendedTo.",
    source="practice: the national plan that is in force counts, https://www.politie.be/5998/nl/over-ons/geintegreerde-politie/"
    "het-nationaal-veiligheidsplan",
    since="0.1.0",
)
def future_alignment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers an edition that began only after its plan had ended.

    ## What it finds

    An alignment with an edition of a higher plan whose first day lies after the last day of the plan that answers it,
    extensions included. An edition that begins while the plan runs may be answered: in 2017 zones did so in an addendum
    ([zone 5423](http://www.lokalepolitie.be/5423/nieuws)).

    ## Why it matters

    Nobody can have answered a plan that was not there yet. Mostly the id names the wrong edition, or the extension of the
    zonal plan is missing from the file: the plans of 2014-2017 ran to the end of 2019. Then the edition that was meant looks
    forgotten. It is a matter of dates; the national plans are listed by the [federal
    police](https://www.politie.be/5998/nl/over-ons/geintegreerde-politie/het-nationaal-veiligheidsplan).

    ## Example

    A plan that ended in 2015 answers the national plan of 2016:

    ```yaml
    period: {startDate: 2012-01-01, endDate: 2015-12-31}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
    ```

    Better:

    ```yaml
    period: {startDate: 2012-01-01, endDate: 2015-12-31}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2012-2015#drugs}]
    ```

    ## How to resolve

    Compare the years of both plans. Name the edition that the plan itself names, or the one that was in force.
    """
    for stated in graph.alignments:
        own, higher = graph.plan(stated.source.plan), graph.plan(stated.target.plan)
        if not stated.status.is_answer or own is None or higher is None or own.period is None or higher.period is None:
            continue
        if own.period.last_day < higher.period.start_date:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments={
                    "priority": name_of(graph, stated.source),
                    "plan": higher.title,
                    "start": higher.period.start_date,
                    "end": own.period.last_day,
                },
            )
