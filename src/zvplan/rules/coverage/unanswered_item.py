"""ZVP303."""

from collections.abc import Iterator
from datetime import date

from zvplan.coverage import ANSWERING_PARTS, Coverage, CoverageEntry, CoverageLevel, cover
from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import DutyBasis, Plan, PlanPart, Priority, Ref
from zvplan.rules.editions import have_all_ended
from zvplan.rules.proposing import priorities_of
from zvplan.rules.subjects import name_of, zonal_plans

_HINT = (
    "Align a priority, a point of attention or regular work with it, or name it under omissions with the reason why it is "
    "left out."
)


@rule(
    "ZVP303",
    "unanswered-item",
    Severity.WARNING,
    message='"{item}" of "{plan}" is neither taken up nor left out with a reason.',
    several='{count} items of "{plan}" are neither taken up nor left out with a reason: {list}.',
    listed="item",
    hint=_HINT,
    variants={
        "law": Wording(
            message='"{item}" of "{plan}", which has to be answered by law, is neither taken up nor left out with a reason.',
            several='{count} items of "{plan}", which has to be answered by law, are neither taken up nor left out with '
            "a reason: {list}.",
            listed="item",
            hint=_HINT,
        ),
        "ended": Wording(
            message='"{item}" of "{plan}", which had ended on {end} when this plan began, is neither taken up nor left out '
            "with a reason.",
            several='{count} items of "{plan}", which had ended on {end} when this plan began, are neither taken up nor left '
            "out with a reason: {list}.",
            listed="item",
            hint=f"{_HINT} If a newer edition was in force, give zvplan a file of it.",
        ),
        "not-final": Wording(
            message='"{item}" of "{plan}", whose whole or final list zvplan does not have, is neither taken up nor left out '
            "with a reason.",
            several='{count} items of "{plan}", whose whole or final list zvplan does not have, are neither taken up nor left '
            "out with a reason: {list}.",
            listed="item",
            hint=f"{_HINT} If you have the final list, give zvplan a file of that plan.",
        ),
        "theme": Wording(
            message='"{item}", a transversal theme of "{plan}", is neither taken up nor left out with a reason.',
            several='{count} transversal themes of "{plan}" are neither taken up nor left out with a reason: {list}.',
            listed="item",
            hint="Align the priorities with it that work in this way. If none does, nothing has to be done.",
        ),
    },
    requires=frozenset({"ZVP201", "ZVP202"}),
    source="arts. 36, 37 and 37bis of the Act of 7 December 1998, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def unanswered_item(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan says nothing about an item that it has to answer.

    ## What it finds

    A priority of a higher plan that the zonal plan has to answer, and neither answers (as priority, point of attention or
    regular work, itself or through another plan) nor names among its omissions. It is an error where the law asks for an
    answer and a warning elsewhere; a warning too where zvplan has only a draft or a part of the list, as of the NVP
    2022-2025, and where the edition had ended when the plan began. It is a note where no other edition was in force then,
    and for transversal themes (a `group` of that name), which are ways of working rather than phenomena. What the national
    plan took over from the framework note is told of the national plan only. It is silent where the file declares
    `priorities`, `pointsOfAttention`, `alignments` or `omissions` incomplete.

    ## Why it matters

    This is *comply or explain*: a zone may leave an item out, and says why; the zone of 5908 justifies to the ministers what
    it leaves out. The zonal plan takes the national plan into account (art. 36 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as [Bredene/De
    Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) renders it), and the ministers' approval looks whether the
    federal priorities are found back in it ([zone
    5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan)). In Brussels the same holds
    for the regional plan ([art. 37bis](https://safe.brussels/nl/node/538)). The framework note, the mayor's and the
    prosecutor's plans are answered by practice.

    ## Example

    Nothing is said about traffic, which the national plan has too:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
      - id: traffic
        title: {nl: Verkeer}
        tier: regular
        alignments: [{target: nvp-2016-2019#traffic}]
    ```

    ## How to resolve

    Most items that look forgotten are followed in regular work, or stand under another heading: add the alignment. The hint
    names a priority that seems to be about the same phenomenon, if zvplan finds one. What is really left out goes under
    `omissions` with its reason.
    """
    coverage = cover(graph)
    for plan in zonal_plans(graph, *ANSWERING_PARTS):
        priority_for = priorities_of(graph, plan)
        for entry, is_law in _open(graph, coverage, plan):
            variant = _doubt(graph, plan, entry.item) or ("law" if is_law else "")
            arguments = {"item": name_of(graph, entry.item), "plan": name_of(graph, Ref(entry.item.plan))}
            yield Observation(
                subject=plan.ref,
                related=(entry.item,),
                arguments={**arguments, "end": _last_day(graph, entry.item)} if variant == "ended" else arguments,
                variant=variant,
                severity=Severity.ERROR if variant == "law" else _milder(graph, plan, entry.item, variant),
                proposal=priority_for(entry.item),
            )


def _open(graph: AlignmentGraph, coverage: Coverage, plan: Plan) -> Iterator[tuple[CoverageEntry, bool]]:
    """The items that are neither answered nor left out, and whether by law they should be."""
    found = [
        (entry, entry.duty.basis is DutyBasis.LAW)
        for entry in coverage.of_plan(plan.id)
        if entry.duty is not None and entry.level is CoverageLevel.NONE and entry.omission is None
    ]
    # Whoever answers the national plan answers through it what it took from the framework note: told there, told enough.
    along = {higher for entry, is_law in found if is_law for higher in graph.supported_by(entry.item)}
    return ((entry, is_law) for entry, is_law in found if is_law or entry.item not in along)


def _doubt(graph: AlignmentGraph, plan: Plan, item: Ref) -> str:
    """Which variant tells why the law can't ask for an item without more ado; empty if it can."""
    higher = graph.plan(item.plan)
    if higher is None or not higher.is_complete(PlanPart.PRIORITIES):
        return "not-final"
    has_ended = plan.period is not None and higher.period is not None and higher.period.last_day < plan.period.start_date
    if has_ended:
        return "ended"
    return "theme" if _is_theme(graph, item) else ""


def _is_theme(graph: AlignmentGraph, item: Ref) -> bool:
    """Whether its plan lists it among the transversal themes: by the heading, which begins alike in all four languages."""
    element = graph.element(item)
    group = element.group if isinstance(element, Priority) else None
    return group is not None and any("transvers" in text.casefold() for _, text in group.items())


def _milder(graph: AlignmentGraph, plan: Plan, item: Ref, variant: str) -> Severity | None:
    is_note = variant == "theme" or (variant in {"ended", "not-final"} and have_all_ended(graph, plan, (item.plan,)))
    return Severity.NOTE if is_note else None


def _last_day(graph: AlignmentGraph, item: Ref) -> date | str:
    higher = graph.plan(item.plan)
    return "" if higher is None or higher.period is None else higher.period.last_day
