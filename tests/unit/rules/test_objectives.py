"""The objectives and actions that rules look at, and where they stand."""

from zvplan.io import loads
from zvplan.rules.objectives import actions_by_priority, actions_of, objectives_of

PLAN = loads("""
id: zvp
kind: zonal
title: {nl: Plan}
priorities:
  - id: drugs
    title: {nl: Drugs}
    objectives:
      - {id: fewer, title: {nl: Minder}, actions: [{id: checks, title: {nl: Controles}}]}
  - id: traffic
    title: {nl: Verkeer}
    objectives:
      - id: safer
        title: {nl: Veiliger}
        actions:
          - {id: speed, title: {nl: Snelheid}}
          - {id: saliva, title: {nl: Speekseltest}, alsoServes: [fewer]}
  - {id: night, title: {nl: Nacht}}
objectives:
  - {id: open, title: {nl: Open}, actions: [{id: door, title: {nl: Deur}, alsoServes: [night]}]}
""")


def test_objectives_stand_under_their_priority_or_under_the_plan() -> None:
    found = [(each.objective.id, str(each.subject), each.steps) for each in objectives_of(PLAN)]

    assert found == [
        ("fewer", "zvp#drugs", ("objectives", 0)),
        ("safer", "zvp#traffic", ("objectives", 0)),
        ("open", "zvp", ("objectives", 0)),
    ]


def test_actions_stand_under_their_objective() -> None:
    found = [(each.action.id, str(each.subject), each.steps) for each in actions_of(PLAN)]

    assert found == [
        ("checks", "zvp#drugs", ("objectives", 0, "actions", 0)),
        ("speed", "zvp#traffic", ("objectives", 0, "actions", 0)),
        ("saliva", "zvp#traffic", ("objectives", 0, "actions", 1)),
        ("door", "zvp", ("objectives", 0, "actions", 0)),
    ]


def test_what_serves_a_priority_or_one_of_its_objectives_is_done_for_it() -> None:
    found = {priority: [action.id for action in actions] for priority, actions in actions_by_priority(PLAN).items()}

    assert found == {"drugs": ["checks", "saliva"], "traffic": ["speed", "saliva"], "night": ["door"]}
