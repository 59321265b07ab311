"""What is written is read back the same, by zvplan and by other programs."""

import json
from collections.abc import Iterator
from typing import Literal

import attrs
import jsonschema
import pytest
import yaml
import yaml_rs
from hypothesis import given, settings

from minimal import PLAN
from zvplan.io import dump, dumps, load, loads, schema
from zvplan.model import LocalizedString, Plan, PlanSet
from zvplan.strategies import plan_sets, plans
from zvplan.strategies.tricky import TRICKY

FORMATS: tuple[Literal["yaml", "json"], ...] = ("yaml", "json")
VALIDATOR = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def scalars(data: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every key and value of the data with its place, as Python shows it, which tells types and signs apart."""
    match data:
        case dict():
            for key, value in data.items():
                yield path, repr(key)
                yield from scalars(value, f"{path}/{key}")
        case list():
            for index, value in enumerate(data):
                yield from scalars(value, f"{path}/{index}")
        case _:
            yield path, repr(data)


def with_text(text: str) -> Plan:
    localized = LocalizedString(nl=text)
    return attrs.evolve(PLAN, title=localized, edition=text, values=(localized, localized))


@given(plans())
def test_yaml_is_read_back_the_same(plan: Plan) -> None:
    assert loads(dumps(plan, format="yaml"), format="yaml") == plan


@given(plans())
def test_json_is_read_back_the_same(plan: Plan) -> None:
    assert loads(dumps(plan, format="json"), format="json") == plan


@settings(max_examples=30)
@given(plans())
def test_writing_is_stable(plan: Plan) -> None:
    text = dumps(plan, format="yaml")

    assert dumps(loads(text, format="yaml"), format="yaml") == text


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("text", TRICKY)
def test_tricky_text_is_read_back_the_same(text: str, format_: Literal["yaml", "json"]) -> None:
    plan = with_text(text)

    assert loads(dumps(plan, format=format_), format=format_) == plan


@pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
@settings(max_examples=30)
@given(plans=plan_sets())
def test_files_are_read_back_the_same(tmp_path_factory: pytest.TempPathFactory, suffix: str, plans: PlanSet) -> None:
    folder = tmp_path_factory.mktemp("plans")
    files = [folder / f"{number}.{suffix}" for number in range(len(plans))]

    for plan, file in zip(plans.values(), files, strict=True):
        dump(plan, file)

    assert PlanSet(load(file)[plan] for plan, file in zip(plans, files, strict=True)) == plans
    if plans:
        assert load(folder) == plans
        assert load(files) == plans


@given(plans())
def test_other_readers_of_yaml_1_1_and_1_2_understand_what_is_written(plan: Plan) -> None:
    written = dumps(plan, format="yaml")
    expected = list(scalars(json.loads(dumps(plan, format="json"))))

    assert list(scalars(yaml.safe_load(written))) == expected
    assert list(scalars(yaml_rs.loads(written, parse_datetime=False))) == expected


@pytest.mark.parametrize("text", TRICKY)
def test_other_readers_understand_tricky_text(text: str) -> None:
    written = dumps(with_text(text), format="yaml")
    expected = list(scalars(json.loads(dumps(with_text(text), format="json"))))

    assert list(scalars(yaml.safe_load(written))) == expected
    assert list(scalars(yaml_rs.loads(written, parse_datetime=False))) == expected


@settings(max_examples=30)
@given(plans())
def test_json_is_yaml_too(plan: Plan) -> None:
    assert loads(dumps(plan, format="json"), format="yaml") == plan


@given(plans())
def test_the_schema_accepts_what_is_written(plan: Plan) -> None:
    written = json.loads(dumps(plan, format="json"))

    assert [error.message for error in VALIDATOR.iter_errors(written)] == []


@settings(max_examples=30)
@given(plans())
def test_files_hold_nothing_that_is_not_set(plan: Plan) -> None:
    written = json.loads(dumps(plan, format="json"))
    given_fields = {field.name for field in attrs.fields(Plan) if getattr(plan, field.name) != field.default}

    assert {key.replace("_", "").lower() for key in written} == {name.replace("_", "") for name in given_fields}
