"""Laws of coverage, some of them against a second, slow reading of its definition."""

from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

from definitions import status_by_definition
from small_worlds import ALIGNMENTS, WORLDS, World
from zvplan.coverage import Coverage, CoverageLevel, cover
from zvplan.model import Alignment, Plan, PlanId, PlanKind, Priority, Ref

Levels = dict[tuple[PlanId, Ref], CoverageLevel]


def leads_to(world: World, source: Plan, alignment: Alignment, item: Ref) -> bool:
    """Whether an alignment answers an item, found by following every step."""
    target = alignment.target
    if target.element is None or not status_by_definition(world, source, alignment).is_answer:
        return False
    higher = world.at_hand.get(target.plan)
    onward = () if higher is None else (each for each in higher.priorities if each.id == target.element)
    return target == item or any(
        leads_to(world, higher, further, item) for each in onward for further in each.alignments if higher
    )


def answering(world: World, plan: Plan, item: Ref) -> list[Priority]:
    return [each for each in plan.priorities if any(leads_to(world, plan, alignment, item) for alignment in each.alignments)]


def level_by_definition(world: World, plan: Plan, item: Ref) -> CoverageLevel:
    tiers = {priority.tier.value for priority in answering(world, plan, item)}
    for level in (CoverageLevel.PRIORITY, CoverageLevel.ATTENTION, CoverageLevel.REGULAR):
        if level.value in tiers:
            return level
    targets = {omission.target for omission in plan.omissions if omission.is_motivated}
    return CoverageLevel.MOTIVATED if targets & {item, Ref(item.plan)} else CoverageLevel.NONE


def levels(coverage: Coverage) -> Levels:
    return {(entry.plan, entry.item): entry.level for entry in coverage.entries}


@given(WORLDS)
def test_every_item_of_every_due_or_answered_plan_has_the_level_that_the_definition_gives(world: World) -> None:
    graph = world.graph()
    expected: Levels = {}
    for plan in world.loaded:
        if plan.kind is not PlanKind.ZONAL:
            continue
        due = {plan_id for obligation in graph.obligations_of(plan) for plan_id in obligation.plans}
        for higher in world.at_hand.values():
            items = [Ref(higher.id, priority.id) for priority in higher.priorities]
            if higher.id in due or any(answering(world, plan, item) for item in items):
                expected |= {(plan.id, item): level_by_definition(world, plan, item) for item in items}

    assert levels(cover(graph)) == expected


@given(WORLDS)
def test_each_witness_leads_from_a_priority_that_answers_the_item_to_it(world: World) -> None:
    coverage = cover(world.graph())

    for entry in coverage.entries:
        plan = world.at_hand[entry.plan]
        sources = {Ref(plan.id, priority.id) for priority in answering(world, plan, entry.item)}
        assert {path[0] for path in entry.witnesses} == sources
        assert len(entry.witnesses) == len(sources)
        assert {path[-1] for path in entry.witnesses} <= {entry.item}
        assert entry.level.is_answered == bool(entry.witnesses)


@given(WORLDS, ALIGNMENTS, st.data())
def test_one_more_alignment_never_lowers_a_level(world: World, alignment: Alignment, data: st.DataObject) -> None:
    sources = [(plan, priority) for plan in world.loaded for priority in plan.priorities]
    if not sources:
        return
    plan, priority = data.draw(st.sampled_from(sources))
    more = attrs.evolve(priority, alignments=(*priority.alignments, alignment))
    changed = attrs.evolve(plan, priorities=tuple(more if each is priority else each for each in plan.priorities))

    before = levels(cover(world.graph()))
    after = levels(cover(World(tuple(changed if each is plan else each for each in world.loaded), world.shipped).graph()))

    assert before.keys() <= after.keys()
    assert all(after[pair].rank >= level.rank for pair, level in before.items())


@given(WORLDS, st.data())
def test_the_order_of_plans_changes_nothing(world: World, data: st.DataObject) -> None:
    shuffled = World(data.draw(st.permutations(world.loaded).map(tuple)), data.draw(st.permutations(world.shipped).map(tuple)))

    coverage, other = cover(world.graph()), cover(shuffled.graph())

    assert other == coverage
    assert other.titles == coverage.titles
    assert other.items == coverage.items


@given(WORLDS)
def test_the_two_views_tell_the_same(world: World) -> None:
    coverage = cover(world.graph())

    by_plan = {entry for plan in coverage.plans for entry in coverage.of_plan(plan)}
    by_item = {entry for item in coverage.items for entry in coverage.of_item(item)}

    assert by_plan == by_item == set(coverage.entries)


@given(WORLDS)
def test_figures_add_up(world: World) -> None:
    coverage = cover(world.graph())

    assert sum(coverage.counts().values()) == len(coverage.entries)
    totals = [total for higher in coverage.higher_plans for total in coverage.matrix(higher).totals()]
    assert {level: sum(total[level] for total in totals) for level in CoverageLevel} == coverage.counts()
    answered, accounted_for = coverage.answered(), coverage.accounted_for()
    if answered is None or accounted_for is None:
        assert coverage == Coverage()
    else:
        assert Fraction(0) <= answered <= accounted_for <= Fraction(1)
