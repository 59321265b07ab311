"""A trace is told whole: relation, property, tier, edition, provenance and status of every step."""

import json

from building import ref
from finding_ones_way import world
from zvplan.model import Language
from zvplan.reporters.trace import json_v1, text


def told(name: str, *, language: Language = Language.EN, styled: bool = False) -> str:
    graph = world()
    return text.render(graph.trace(ref(name)), graph, width=70, language=language, styled=styled)


def test_everything_above_a_priority_is_told_directly_and_through_other_plans() -> None:
    assert (
        told("zvp#a")
        == """\
"Drogues" (zvp#a)
Priority in Plan zonal, 2020-2025.

What it answers: 2 elements, directly
├─ supports "drugs" (nvp#drugs)
│    priority in Nationaal plan, 2020-2023, extended to 2025; stated
│    in the plan
│  └─ is a necessary part of "safety" (kiv#safety)
│       priority in Kadernota 2016-2019; stated in the plan; outdated:
│       an edition that had ended
└─ is identical with "safety" (kiv#safety)
     priority in Kadernota 2016-2019; a reading, confidence 0.5;
     outdated: an edition that had ended

What answers it: nothing
"""
    )


def test_what_is_no_answer_or_leaves_something_open_is_marked_and_a_circle_ends() -> None:
    assert (
        told("zvp#c")
        == """\
"c" (zvp#c)
Regular work in Plan zonal, 2020-2025.

What it answers: 3 elements, directly
├─ supports "theft" (old#theft)
│    priority in old, 2012-03-01 to 2015-06-30; stated in the plan;
│    outdated: an edition that had ended
├─ supports mayor#homes
│    something in Plan van de burgemeester; stated in the plan; cited:
│    the plan is not at hand
├─ supports "Nationaal plan" (nvp)
│    national security plan, 2020-2023, extended to 2025; stated in
│    the plan; the plan as a whole
├─ supports "Minder" (nvp#fewer)
│    strategic objective in Nationaal plan, 2020-2023, extended to
│    2025; stated in the plan
└─ supports "d" (zvp#d)
     priority in Plan zonal, 2020-2025; stated in the plan; not
     upward: no answer; part of a circle

What answers it: nothing
└─ "d" (zvp#d) supports it
     priority in Plan zonal, 2020-2025; stated in the plan; not
     upward: no answer; part of a circle
"""
    )


def test_what_names_nothing_or_works_against_is_no_answer() -> None:
    assert (
        told("zvp#b")
        == """\
"b" (zvp#b)
Point of attention in Plan zonal, 2020-2025.

What it answers: nothing
├─ works against "drugs" (nvp#drugs)
│    priority in Nationaal plan, 2020-2023, extended to 2025; stated
│    in the plan; no answer
├─ supports nvp#nothing
│    nothing in Nationaal plan, 2020-2023, extended to 2025; stated in
│    the plan; dangling: it does not exist
└─ supports other
     in no known plan; stated in the plan; dangling: it does not exist

What answers it: nothing
"""
    )


def test_everything_below_a_higher_element_is_told() -> None:
    assert (
        told("kiv#safety")
        == """\
"safety" (kiv#safety)
Priority in Kadernota 2016-2019.

What it answers: nothing

What answers it: 2 elements, directly
├─ "drugs" (nvp#drugs) is a necessary part of it
│    priority in Nationaal plan, 2020-2023, extended to 2025; stated
│    in the plan; outdated: an edition that had ended
│  ├─ "Drogues" (zvp#a) supports it
│  │    priority in Plan zonal, 2020-2025; stated in the plan
│  └─ "b" (zvp#b) works against it
│       point of attention in Plan zonal, 2020-2025; stated in the
│       plan; no answer
└─ "Drogues" (zvp#a) is identical with it
     priority in Plan zonal, 2020-2025; a reading, confidence 0.5;
     outdated: an edition that had ended
"""
    )


def test_of_a_plan_as_a_whole_every_element_that_is_connected_is_told() -> None:
    assert (
        told("nvp")
        == """\
"Nationaal plan" (nvp)
National security plan, 2020-2023, extended to 2025.

What names the plan as a whole
└─ "c" (zvp#c) supports it
     regular work in Plan zonal, 2020-2025; stated in the plan; the
     plan as a whole

"drugs" (nvp#drugs)
Priority in Nationaal plan, 2020-2023, extended to 2025.

What it answers: 1 element, directly
└─ is a necessary part of "safety" (kiv#safety)
     priority in Kadernota 2016-2019; stated in the plan; outdated: an
     edition that had ended

What answers it: 1 element, directly
├─ "Drogues" (zvp#a) supports it
│    priority in Plan zonal, 2020-2025; stated in the plan
└─ "b" (zvp#b) works against it
     point of attention in Plan zonal, 2020-2025; stated in the plan;
     no answer

"Minder" (nvp#fewer)
Strategic objective in Nationaal plan, 2020-2023, extended to 2025.

What answers it: 1 element, directly
└─ "c" (zvp#c) supports it
     regular work in Plan zonal, 2020-2025; stated in the plan
   └─ "d" (zvp#d) supports it
        priority in Plan zonal, 2020-2025; stated in the plan; not
        upward: no answer; part of a circle

nvp#nothing
Nothing in Nationaal plan, 2020-2023, extended to 2025.

What answers it: nothing
└─ "b" (zvp#b) supports it
     point of attention in Plan zonal, 2020-2025; stated in the plan;
     dangling: it does not exist
"""
    )


def test_what_is_named_in_a_cited_plan_is_told() -> None:
    assert (
        told("mayor")
        == """\
"Plan van de burgemeester" (mayor)
Mayor's policy plan.

mayor#homes
Something in Plan van de burgemeester.

What answers it: 1 element, directly
└─ "c" (zvp#c) supports it
     regular work in Plan zonal, 2020-2025; stated in the plan; cited:
     the plan is not at hand
   └─ "d" (zvp#d) supports it
        priority in Plan zonal, 2020-2025; stated in the plan; not
        upward: no answer; part of a circle
"""
    )


def test_a_plan_of_which_nothing_is_connected_says_so() -> None:
    graph = world()

    assert text.render(graph.trace(ref("nobody")), graph) == (
        "nobody\nIn no known plan.\n\nNothing in it answers anything, and nothing answers it.\n"
    )


def test_sentences_and_titles_are_in_the_language_that_is_asked_for() -> None:
    dutch, french = (told("zvp#a", language=language) for language in (Language.NL, Language.FR))

    assert dutch.startswith('"Aanpak van drugs" (zvp#a)\nPrioriteit in Zonaal plan, 2020-2025.\n')
    assert french.splitlines()[7:9] == [
        "│  └─ est une partie nécessaire de «\u00a0safety\u00a0» (kiv#safety)",
        "│       priorité (Note-cadre 2016-2019); indiqué dans le plan;",
    ]


def test_headings_are_bold_where_that_helps() -> None:
    assert told("zvp#e", styled=True) == (
        '\x1b[1m"e" (zvp#e)\x1b[0m\nPriority in Plan zonal, 2020-2025.\n\n'
        "\x1b[1mWhat it answers: nothing\x1b[0m\n\n\x1b[1mWhat answers it: nothing\x1b[0m\n"
    )


def test_json_has_every_fact_of_every_step() -> None:
    graph = world()
    trace = json.loads(json_v1.render(graph.trace(ref("zvp#a")), graph))["trace"]
    plan = {
        "id": "kiv",
        "kind": "framework",
        "title": "Kadernota 2016-2019",
        "startDate": "2016-01-01",
        "lastDay": "2019-12-31",
    }
    step = {
        "ref": "kiv#safety",
        "title": "safety",
        "plan": plan,
        "tier": "priority",
        "index": 1,
        "relation": "identical",
        "property": None,
        "provenance": "reading",
        "confidence": 0.5,
        "status": "outdated",
        "circular": False,
        "direct": True,
        "toldBefore": False,
        "further": [],
    }

    assert (trace["ref"], trace["title"], trace["tier"], trace["below"], trace["parts"]) == (
        "zvp#a",
        "Drogues",
        "priority",
        [],
        [],
    )
    assert trace["above"][1] == step
    assert [each["direct"] for each in trace["above"][0]["further"]] == [False]
    assert trace["above"][0]["further"][0]["property"] == "integralTo"


def test_json_says_null_of_what_nobody_knows() -> None:
    graph = world()
    trace = json.loads(json_v1.render(graph.trace(ref("mayor#homes")), graph))["trace"]
    unknown = json.loads(json_v1.render(graph.trace(ref("nobody")), graph))["trace"]

    assert trace["title"] is None
    assert trace["plan"] == {
        "id": "mayor",
        "kind": "administrative",
        "title": "Plan van de burgemeester",
        "startDate": None,
        "lastDay": None,
    }
    assert unknown["plan"] == {"id": "nobody", "kind": None, "title": None, "startDate": None, "lastDay": None}
