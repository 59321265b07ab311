"""Rules that are broken on purpose, each in one way, and what is said about them."""

import copy
from collections.abc import Iterator
from itertools import count

import attrs
import pytest
from hypothesis import strategies as st
from hypothesis.errors import Flaky

from building import national, plan, priority, zonal
from zvplan.finding import Observation, Observer, Rule, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Steps
from zvplan.model import Council, ElementId, LocalizedString, Plan, PlanKind, PlanSet, Priority, Ref, Role, Seat
from zvplan.rules.alignment.dangling_alignment import dangling_alignment
from zvplan.rules.coverage.unaligned_priority import unaligned_priority
from zvplan.testing import BrokenLaw, check_rule_laws

PLANS = PlanSet(
    (
        national("nvp", priority("drugs"), priority("traffic")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("clean")),
        zonal("zvp", priority("burglary"), priority("drugs", "nvp#drugs")),
    )
)
#: Copies, because one of the rules changes what it sees.
SETS = st.sampled_from((PlanSet(), PLANS)).map(copy.deepcopy)


TITLE = LocalizedString(nl="titel")
#: Enough where there are but two sets.
FEW = 10


def sample(observe: Observer, message: str = "Something is odd about {subject}.") -> Rule:
    made = rule(
        "XYZ101", "sample", Severity.WARNING, message=message, hint="Look at it.", source="zvplan: a sample", since="1"
    )
    return made(observe)


def seen(subject: Ref, steps: Steps = ()) -> Observation:
    return Observation(subject=subject, steps=steps, arguments={"subject": subject})


def broken(checked: Rule, *, monotone: bool = False) -> str:
    with pytest.raises(BrokenLaw) as caught:
        check_rule_laws(checked, plan_sets=SETS, monotone=monotone, max_examples=FEW)
    return str(caught.value)


def zonal_plans(graph: AlignmentGraph) -> Iterator[Plan]:
    yield from graph.plans.of_kind(PlanKind.ZONAL)


def each_plan(graph: AlignmentGraph) -> Iterator[Observation]:
    yield from (seen(each.ref) for each in zonal_plans(graph))


def test_a_rule_that_obeys_the_laws_passes() -> None:
    check_rule_laws(sample(each_plan), plan_sets=SETS, monotone=True, max_examples=FEW)


@pytest.mark.parametrize("checked", [unaligned_priority, dangling_alignment], ids=lambda each: each.name)
def test_rules_of_zvplan_pass(checked: Rule) -> None:
    check_rule_laws(checked, monotone=checked is unaligned_priority, max_examples=10)


def test_what_is_broken_is_told_with_the_rule_the_law_and_the_plans() -> None:
    told = broken(sample(each_plan, "Something is odd about {subjct}."))

    assert told.startswith("XYZ101 sample breaks the law 'can be told': The arguments of findings fill the sentences")
    assert "the rule XYZ101 sample speaks of {subjct} and gives no such argument" in told
    assert "id: zvp\nkind: zonal\n" in told


def test_a_rule_whose_sentence_about_several_lacks_something() -> None:
    made = sample(each_plan)
    wording = attrs.evolve(made.wording, several="{count} are odd in {place}: {list}.", listed="subject")

    assert "speaks of place, which is no argument" in broken(attrs.evolve(made, wording=wording))


def test_a_rule_that_breaks() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(Ref(each.id, each.priorities[9].id)) for each in zonal_plans(graph))

    assert "IndexError" in broken(sample(observe))


def test_a_rule_that_finds_something_else_each_time() -> None:
    numbers = count()

    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield Observation(subject=each.ref, arguments={"subject": next(numbers)})

    assert "finds the same again" in broken(sample(observe))


def test_a_rule_that_looks_at_the_first_priority_only() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield from (seen(Ref(each.id, first.id)) for first in each.priorities[:1])

    told = broken(sample(observe))

    assert "is blind to order" in told
    assert "when everything stands in the opposite order it finds" in told


def test_a_rule_that_knows_a_name() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(each.ref) for each in zonal_plans(graph) if each.id == "zvp")

    assert "is blind to names" in broken(sample(observe))


def test_a_rule_that_counts_all_plans() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield Observation(subject=each.ref, arguments={"subject": len(graph.plans)})

    assert "is local" in broken(sample(observe))


def test_a_rule_that_speaks_where_there_are_many_plans() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(each.ref) for each in zonal_plans(graph) if len(graph.plans) > 3)

    told = broken(sample(observe))

    assert "is local" in told
    assert "with unrelated plans beside them it finds a warning about zvp" in told


def test_a_rule_that_goes_by_the_length_of_ids() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(each.ref) for each in zonal_plans(graph) if len(each.id) > 3)

    assert "when every id is longer it finds a warning about zzvvpp instead of nothing" in broken(sample(observe))


def test_a_rule_whose_words_depend_on_the_order() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield Observation(subject=each.ref, arguments={"subject": each.priorities[0].title if each.priorities else 0})

    told = broken(sample(observe))

    assert "is blind to order" in told
    assert "subject LocalizedString(nl='drugs') instead of a warning about zvp, subject LocalizedString(nl='burglary')" in told


def test_a_rule_that_looks_at_the_first_seat_of_a_council_only() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            seats = () if each.council is None else each.council.seats
            yield from (seen(each.ref) for seat in seats[:1] if seat.role is Role.MAYOR)

    council = Council(seats=(Seat(role=Role.MAYOR), Seat(role=Role.PROSECUTOR)))
    plans = PlanSet((attrs.evolve(zonal("zvp"), council=council),))
    with pytest.raises(BrokenLaw, match="is blind to order"):
        check_rule_laws(sample(observe), plan_sets=st.just(plans))


def test_a_rule_may_list_things_in_the_order_of_the_plan() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            titles = tuple(one.title for one in each.priorities)
            yield Observation(
                subject=each.ref, related=tuple(Ref(each.id, one.id) for one in each.priorities), arguments={"subject": titles}
            )

    check_rule_laws(sample(observe), plan_sets=SETS, max_examples=FEW)


def test_a_rule_that_breaks_a_law_now_and_then() -> None:
    coin = iter((False, False, False, True))

    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(each.ref) for each in zonal_plans(graph) if next(coin, False))

    assert "breaks the law" in broken(sample(observe))


def test_a_strategy_that_breaks_is_not_taken_for_a_law_that_holds() -> None:
    broke = iter((True,))

    def draw(plans: PlanSet) -> PlanSet:
        if next(broke, False):
            raise ZeroDivisionError
        return plans

    with pytest.raises(Flaky):
        check_rule_laws(sample(each_plan), plan_sets=SETS.map(draw), max_examples=FEW)


def test_a_rule_whose_related_priority_is_the_first_by_name() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            first = sorted(one.id for one in each.priorities)[:1]
            related = tuple(Ref(each.id, one) for one in first)
            yield Observation(subject=each.ref, related=related, arguments={"subject": each.ref})

    plans = PlanSet((zonal("zvp", priority("assault"), priority("traffic")),))
    with pytest.raises(BrokenLaw, match="is blind to names") as caught:
        check_rule_laws(sample(observe), plan_sets=st.just(plans))
    assert "it finds a warning about mic and mic#genssvp instead of a warning about mic and mic#nffnhyg" in str(caught.value)


def test_of_the_plans_only_what_breaks_the_law_is_shown() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield from (seen(Ref(each.id, first.id)) for first in each.priorities[:1])

    with pytest.raises(BrokenLaw, match="is blind to order") as caught:
        check_rule_laws(sample(observe))

    (shown,) = caught.value.plans.plans
    bare = (*(attrs.evolve(each, title=TITLE) for each in shown.priorities),)
    assert attrs.evolve(shown, title=TITLE, priorities=bare) == Plan(
        id=shown.id,
        kind=PlanKind.ZONAL,
        title=TITLE,
        priorities=tuple(Priority(id=each.id, title=TITLE) for each in shown.priorities),
    )
    assert len(shown.priorities) == 2


def test_a_rule_that_speaks_about_nothing() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield seen(Ref(each.id, ElementId("nowhere")))

    told = broken(sample(observe))

    assert "names what exists" in told
    assert "it found something about zvp#nowhere at (), where there is nothing" in told


def test_a_rule_that_points_at_nothing() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield seen(each.ref, ("priorities", 7))

    assert "at ('priorities', 7), where there is nothing" in broken(sample(observe))


def test_a_rule_that_changes_plans() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            object.__setattr__(each, "edition", f"{each.edition}, seen")
            yield seen(each.ref)

    assert "it changed the plans that it looked at" in broken(sample(observe))


def test_a_rule_that_changes_plans_once_and_for_all() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            object.__setattr__(each.title, "nl", "Plan")
        yield from each_plan(graph)

    assert "it changed the plans that it looked at" in broken(sample(observe))


def test_large_plans_are_shown_once_and_bring_no_warning() -> None:
    names = [f"p{number}" for number in range(100)]
    many = PlanSet((zonal("zvp", *map(priority, names)),))

    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        full = (each for each in zonal_plans(graph) if len(each.priorities) == len(names))
        yield from (seen(Ref(each.id, each.priorities[0].id)) for each in full)

    with pytest.raises(BrokenLaw, match="is blind to order") as caught:
        check_rule_laws(sample(observe), plan_sets=st.just(many), max_examples=1)

    assert "- id: p99" in str(caught.value)
    assert "p99" not in "".join(getattr(caught.value, "__notes__", ()))


def test_a_rule_that_goes_by_the_digits_of_ids() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield from (seen(each.ref) for each in zonal_plans(graph) if "2020" in each.id)

    plans = PlanSet((zonal("zvp-2020"),))
    with pytest.raises(BrokenLaw, match="is blind to names"):
        check_rule_laws(sample(observe), plan_sets=st.just(plans))


def test_a_rule_that_more_alignment_makes_louder_is_not_monotone() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in zonal_plans(graph):
            yield from (seen(Ref(each.id, one.id)) for one in each.priorities if one.alignments)

    loud = sample(observe)

    check_rule_laws(loud, plan_sets=SETS, max_examples=FEW)
    assert "with one more alignment it finds" in broken(loud, monotone=True)


def test_a_rule_that_speaks_where_there_are_no_plans() -> None:
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        yield seen(Ref.parse("zvp")) if len(graph.plans) else seen(next(iter(PLANS.plans)).ref)

    told = broken(sample(observe))

    assert "is silent on nothing" in told
    assert "speaks about mayor, which is in none of the plans that are checked" in told
