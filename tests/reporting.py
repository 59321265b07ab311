"""Reports in few words, for tests of reporters."""

from collections.abc import Iterable, Iterator

import attrs

from building import cited, national, priority, ref, years, zonal
from zvplan.checking import Report, check
from zvplan.finding import Observation, Rule, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Location, Steps
from zvplan.model import Language, LocalizedString, Omission, OmissionReason, Plan, PlanPart, PlanSet, Tier


class Files:
    """A file for each plan, with each element on the line that its id ends with."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        line = 1 if element is None else int(element[-1])
        return Location(f"plans/{plan}.yaml", line, len(steps) + 1)


@rule(
    "ZVP901",
    "odd-priority",
    Severity.WARNING,
    message='"{priority}" is odd for {kind}.',
    several="{count} priorities are odd for {kind}: {list}.",
    listed="priority",
    hint="Make it even.",
    source="zvplan: a sample",
    since="0.1.0",
    variants={
        "shared": Wording(
            message='"{priority}" is odd for everybody.', hint="Live with it.", across="{plans} plans are odd for everybody."
        )
    },
)
def odd_priority(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority with an odd number; a note for number 9."""
    for plan in graph.plans.plans:
        for each in plan.priorities:
            number = int(each.id[-1])
            is_shared = number == 9
            if number % 2:
                yield Observation(
                    subject=ref(f"{plan.id}#{each.id}"),
                    steps=("title",),
                    related=(ref("other#p3"),) if number == 3 else (),
                    arguments={"priority": each.title} if is_shared else {"priority": each.title, "kind": "now"},
                    variant="shared" if is_shared else "",
                    severity=Severity.NOTE if is_shared else None,
                )


@rule(
    "ZVP902",
    "small-plan",
    Severity.ERROR,
    message="The plan is small.",
    hint="Add something.",
    source="zvplan: a sample",
    since="0.1.0",
)
def small_plan(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan with one priority."""
    for plan in graph.plans.plans:
        if len(plan.priorities) == 1:
            yield Observation(subject=plan.ref)


@rule(
    "ZVP903",
    "six-things",
    Severity.WARNING,
    message="It is thing number {number}.",
    hint="Count again.",
    source="zvplan: a sample",
    since="0.1.0",
)
def six_things(graph: AlignmentGraph) -> Iterator[Observation]:
    """Six things about every plan with many priorities, each told by itself."""
    for plan in graph.plans.plans:
        if len(plan.priorities) > 6:
            for number in range(6):
                yield Observation(subject=plan.ref, arguments={"number": number})


@rule(
    "ZVP904",
    "every-plan",
    Severity.NOTE,
    message="It is a plan.",
    hint="Leave it.",
    source="zvplan: a sample",
    since="0.1.0",
)
def every_plan(graph: AlignmentGraph) -> Iterator[Observation]:
    """Something about every plan."""
    for plan in graph.plans.plans:
        yield Observation(subject=plan.ref)


RULES: tuple[Rule, ...] = (odd_priority, small_plan)


def report_on(*plans: Plan, rules: Iterable[Rule] = RULES, with_files: bool = True) -> Report:
    """What the sample rules find in plans that come from files, or from none."""
    loaded = PlanSet(plans, locator=Files()) if with_files else PlanSet(plans)
    return check(loaded, rules=rules, shipped={})


def named(plan_id: str, *names: str) -> Plan:
    """A zonal plan with priorities of these ids."""
    return zonal(plan_id, *(priority(name) for name in names))


def answering(*, incomplete: tuple[PlanPart, ...] = ()) -> tuple[Plan, Plan]:
    """A national plan of five items, and a zonal plan that has something of each level."""
    higher = national("nvp", *(priority(f"i{number}") for number in range(1, 6)), period=years(2020, 2023))
    lower = zonal(
        "zvp",
        priority("p2", "nvp#i1"),
        priority("p4", "nvp#i2", tier=Tier.ATTENTION),
        priority("p6", "nvp#i3", tier=Tier.REGULAR),
        cites=(cited("nvp"),),
        omissions=(Omission(target=ref("nvp#i4"), reason=OmissionReason.CAPACITY),),
    )
    return higher, attrs.evolve(
        lower,
        incomplete=incomplete,
        title=LocalizedString(nl="Zonaal plan", fr="Plan zonal"),
        languages=(Language.FR,),
    )
