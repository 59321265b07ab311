from collections.abc import Iterator
from datetime import date

import pytest

from zvplan.finding import (
    Arguments,
    Finding,
    Observation,
    Rule,
    Severity,
    Wording,
    fill,
    placeholders,
    plain,
    rule,
    shown,
)
from zvplan.graph import AlignmentGraph
from zvplan.location import Location, Steps
from zvplan.model import Language, LocalizedString, Ref, Role

DRUGS = LocalizedString(nl="Drugs", fr="Stupéfiants")


@rule(
    "ZVP999",
    "sample-rule",
    Severity.WARNING,
    message='"{title}" is odd.',
    hint="Make it even.",
    source="zvplan: a sample",
    since="0.1.0",
    variants={"very": Wording(message='"{title}" is very odd.', hint="Make it very even.")},
    aliases=("ZVP998",),
)
def sample(graph: AlignmentGraph) -> Iterator[Observation]:
    """A thing is odd.

    ## What it finds

    Oddities.
    """
    del graph
    yield Observation(subject=Ref.parse("zvp#drugs"))


class Map:
    """Knows one place."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        return Location(f"{plan}.yaml", len(steps), 3) if element == "drugs" else None


def finding(arguments: Arguments | None = None, *, repetition: int = 0, variant: str = "") -> Finding:
    observation = Observation(
        subject=Ref.parse("zvp#drugs"),
        steps=("alignments", 0),
        related=(Ref.parse("nvp#drugs"),),
        arguments={"title": DRUGS} if arguments is None else arguments,
        variant=variant,
    )
    return Finding(rule=sample, severity=Severity.WARNING, observation=observation, repetition=repetition, locator=Map())


def bare(subject: str) -> Finding:
    observation = Observation(subject=Ref.parse(subject), arguments={"title": DRUGS})
    return Finding(rule=sample, severity=Severity.WARNING, observation=observation)


def test_severities_are_ordered_and_have_the_names_that_files_use() -> None:
    assert [severity.label for severity in sorted(Severity)] == ["note", "warning", "error"]


def test_the_decorator_makes_a_rule_and_registers_nothing() -> None:
    assert isinstance(sample, Rule)
    assert (sample.code, sample.name, sample.family) == ("ZVP999", "sample-rule", "ZVP9")
    assert (sample.message, sample.hint) == ('"{title}" is odd.', "Make it even.")
    assert sample.requires == frozenset()


def test_a_rule_is_documented_by_its_function() -> None:
    assert sample.documentation == "A thing is odd.\n\n## What it finds\n\nOddities."
    assert sample.summary == "A thing is odd."


def test_a_rule_without_a_docstring_has_no_documentation() -> None:
    @rule("ZVP997", "without-words", Severity.NOTE, message="x", hint="y", source="z", since="0.1.0")
    def without_words(graph: AlignmentGraph) -> Iterator[Observation]:
        del graph
        yield from ()

    assert (without_words.documentation, without_words.summary) == ("", "")


def test_a_variant_that_there_is_not_is_a_mistake_in_the_rule() -> None:
    with pytest.raises(KeyError):
        sample.worded("unheard-of")


def test_a_finding_speaks_with_the_wording_of_its_variant() -> None:
    assert (finding().message(), finding().hint()) == ('"Drugs" is odd.', "Make it even.")
    assert finding(variant="very").message(Language.FR) == '"Stupéfiants" is very odd.'
    assert finding(variant="very").hint() == "Make it very even."


def test_a_finding_finds_its_place_when_asked() -> None:
    assert finding().location == Location("zvp.yaml", 2, 3)


def test_a_finding_of_a_plan_without_a_file_has_no_place() -> None:
    assert bare("zvp").location is None


def test_the_fingerprint_is_sixteen_hexadecimal_digits_that_never_change() -> None:
    assert finding().fingerprint == "d9472cce7c9f874a"


def test_the_fingerprint_does_not_depend_on_titles_places_severity_or_wording() -> None:
    observation = Observation(
        subject=Ref.parse("zvp#drugs"),
        related=(Ref.parse("nvp#drugs"),),
        arguments={"title": LocalizedString(nl="Drugs en overlast")},
        variant="very",
    )
    other = Finding(rule=sample, severity=Severity.ERROR, observation=observation)

    assert finding().fingerprint == other.fingerprint


@pytest.mark.parametrize(
    "other",
    [
        finding(repetition=1),
        finding({"title": DRUGS, "target": Ref.parse("nvp#fraud")}),
        finding({"title": DRUGS, "end": date(2025, 12, 31)}),
        bare("zvp#drugs"),
    ],
    ids=["repetition", "another target", "a date", "nothing related"],
)
def test_the_fingerprint_depends_on_the_facts(other: Finding) -> None:
    assert finding().fingerprint != other.fingerprint


def test_findings_are_values() -> None:
    assert finding() == finding()
    assert len({finding(), finding(), finding(repetition=1)}) == 2


def test_arguments_as_json_holds_them() -> None:
    arguments: Arguments = {
        "title": DRUGS,
        "target": Ref.parse("nvp#drugs"),
        "circle": (Ref.parse("a#b"), Ref.parse("c")),
        "end": date(2025, 12, 31),
        "count": 3,
        "role": Role.PROSECUTOR,
    }

    assert {name: plain(value) for name, value in arguments.items()} == {
        "title": {"nl": "Drugs", "fr": "Stupéfiants"},
        "target": "nvp#drugs",
        "circle": ["a#b", "c"],
        "end": "2025-12-31",
        "count": 3,
        "role": "publicProsecutor",
    }


def test_arguments_as_a_reader_sees_them() -> None:
    assert shown(DRUGS, Language.FR) == "Stupéfiants"
    assert shown(LocalizedString(nl="over  twee\nregels")) == "over twee regels"
    assert shown((Ref.parse("a#b"), Ref.parse("c"))) == "a#b, c"
    assert shown(date(2025, 12, 31)) == "2025-12-31"
    assert shown(3) == "3"
    assert shown(Role.PROSECUTOR) == "public prosecutor"


def test_a_title_of_a_hundred_characters_is_shown_whole_and_a_longer_one_is_cut_between_words() -> None:
    assert shown(LocalizedString(nl="a" * 100)) == "a" * 100
    assert shown(LocalizedString(nl="woord " * 100)) == "woord " * 15 + "woord…"
    assert shown(LocalizedString(nl="a" * 101)) == "a" * 99 + "…"


def test_a_title_with_braces_is_only_a_title() -> None:
    assert fill("{title}!", {"title": LocalizedString(nl="{other}")}) == "{other}!"


def test_the_placeholders_of_a_template() -> None:
    assert placeholders("{count} of {plan}: {list}") == {"count", "plan", "list"}
    assert placeholders("none") == frozenset()
