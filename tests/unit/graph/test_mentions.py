import attrs

from building import priority, title
from zvplan.graph import Mention, MentionKind, unknown_mentions
from zvplan.model import (
    Action,
    Amendment,
    ElementId,
    Objective,
    PartialDate,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    Ref,
    Removal,
)

BARE = Plan(id=PlanId("zone"), kind=PlanKind.ZONAL, title=title("Plan"), priorities=(priority("drugs"), priority("traffic")))


def _serving(*served: str) -> Plan:
    """The plan with an objective whose action also serves some others."""
    action = Action(id=ElementId("checks"), title=title("Controles"), also_serves=tuple(map(ElementId, served)))
    return attrs.evolve(BARE, objectives=(Objective(id=ElementId("sober"), title=title("Nuchter"), actions=(action,)),))


def _removing(*names: str) -> Plan:
    """The plan with amendments that each remove one priority, in years that follow each other."""
    return attrs.evolve(
        BARE,
        amendments=tuple(
            Amendment(
                id=ElementId(f"amendment-{year}"),
                date=PartialDate(year),
                removed=(Removal(priority=ElementId(name)),),
            )
            for year, name in enumerate(names, start=2021)
        ),
    )


def test_priorities_and_objectives_of_the_plan_are_known() -> None:
    assert list(unknown_mentions(_serving("drugs", "sober"))) == []


def test_an_unknown_id_comes_with_its_place_and_the_nearest_one() -> None:
    expected = Mention(
        kind=MentionKind.SERVED,
        name=ElementId("trafic"),
        by=title("Controles"),
        subject=Ref(PlanId("zone")),
        steps=("objectives", 0, "actions", 0, "also_serves", 1),
        nearest=ElementId("traffic"),
    )

    assert [expected] == list(unknown_mentions(_serving("drugs", "trafic")))


def test_an_id_that_looks_like_none_is_passed_over_in_an_excerpt() -> None:
    whole = _serving("burglary")
    excerpt = attrs.evolve(whole, incomplete=(PlanPart.OBJECTIVES,))

    assert [None] == [mention.nearest for mention in unknown_mentions(whole)]
    assert [] == list(unknown_mentions(excerpt))


def test_what_was_removed_before_can_not_be_removed_again() -> None:
    mentions = list(unknown_mentions(_removing("drugs", "drugs", "traffic")))

    assert [("drugs", PartialDate(2022), None)] == [(each.name, each.by, each.nearest) for each in mentions]
