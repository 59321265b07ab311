"""Alignments that are added to a file change nothing else in it, however it is written."""

import json
from collections.abc import Callable

import attrs
import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from zvplan.errors import InvalidPlanFiles
from zvplan.io import dumps, loads
from zvplan.io.insertion import with_alignments
from zvplan.io.source_text import Format
from zvplan.model import Alignment, Plan, Priority
from zvplan.strategies import alignments, plans

COMMENT = "# een opmerking: \t[met] {tekens} - en een tab"


def of_plan(plan: Plan) -> object:
    return json.loads(dumps(plan, format="json"))


def in_brackets(plan: Plan) -> str:
    return yaml.safe_dump(of_plan(plan), default_flow_style=True, allow_unicode=True, sort_keys=False, width=100_000)


def in_wrapped_brackets(plan: Plan) -> str:
    return yaml.safe_dump(of_plan(plan), default_flow_style=True, allow_unicode=True, sort_keys=False, width=30)


def with_lists_at_their_keys(plan: Plan) -> str:
    return yaml.safe_dump(of_plan(plan), allow_unicode=True, sort_keys=False)


def with_items_in_brackets(plan: Plan) -> str:
    return yaml.safe_dump(of_plan(plan), default_flow_style=None, allow_unicode=True, sort_keys=False)


STYLES: dict[str, tuple[Format, Callable[[Plan], str]]] = {
    "as zvplan writes": (Format.YAML, dumps),
    "lists at their keys": (Format.YAML, with_lists_at_their_keys),
    "items in brackets": (Format.YAML, with_items_in_brackets),
    "all in brackets": (Format.YAML, in_brackets),
    "all in brackets, wrapped": (Format.YAML, in_wrapped_brackets),
    "JSON in a YAML file": (Format.YAML, lambda plan: json.dumps(of_plan(plan), ensure_ascii=False, indent=3)),
    "JSON as zvplan writes": (Format.JSON, lambda plan: dumps(plan, format="json")),
    "JSON with tabs": (Format.JSON, lambda plan: json.dumps(of_plan(plan), indent="\t")),
    "JSON on one line": (Format.JSON, lambda plan: json.dumps(of_plan(plan))),
    "JSON of machines": (Format.JSON, lambda plan: json.dumps(of_plan(plan), separators=(",", ":"))),
}
LINE_ENDS = st.sampled_from(("\n", "\r\n", "\r"))


def with_first_aligned(plan: Plan, added: tuple[Alignment, ...], priority: Priority) -> Plan:
    index = next(index for index, each in enumerate(plan.priorities) if each.id == priority.id)
    changed = attrs.evolve(plan.priorities[index], alignments=(*plan.priorities[index].alignments, *added))
    return attrs.evolve(plan, priorities=(*plan.priorities[:index], changed, *plan.priorities[index + 1 :]))


def is_old_text_with_one_insertion(old: str, new: str) -> bool:
    start = next((index for index, (left, right) in enumerate(zip(old, new, strict=False)) if left != right), len(old))
    # What is inserted may begin as the rest of the old text does.
    return any(new.endswith(old[place:]) for place in range(start, -1, -1))


@pytest.mark.parametrize("style", STYLES)
@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(plan=plans(), added=st.lists(alignments(), min_size=1, max_size=2).map(tuple), data=st.data(), line_end=LINE_ENDS)
def test_what_is_added_is_all_that_changes(
    style: str, plan: Plan, added: tuple[Alignment, ...], data: st.DataObject, line_end: str
) -> None:
    assume(plan.priorities)
    format_, write = STYLES[style]
    priority = data.draw(st.sampled_from(plan.priorities))
    text = write(plan)
    # Other programs leave text without quotes that zvplan takes for a number.
    assume(format_ is Format.JSON or _gives(text, plan))
    if data.draw(st.booleans()) and format_ is Format.YAML:
        lines = text.split("\n")
        place = data.draw(st.integers(0, len(lines) - 1))
        commented = "\n".join((*lines[:place], COMMENT, f"{lines[place]} {COMMENT}", *lines[place + 1 :]))
        text = commented if _gives(commented, plan) else text
    if data.draw(st.booleans()) and _gives(text.rstrip("\n"), plan):
        text = text.rstrip("\n")
    text = text.replace("\n", line_end)

    new = with_alignments(text, format_, {priority.id: added})

    assert with_first_aligned(plan, added, priority) == loads(new, format=format_.value)
    assert is_old_text_with_one_insertion(text, new)
    assert set(line_ends(new)) <= set(line_ends(text)) | ({"\n"} if "\n" not in text and "\r" not in text else set())


def line_ends(text: str) -> list[str]:
    return [line.removeprefix(line.rstrip("\r\n")) for line in text.splitlines(keepends=True) if line.endswith(("\r", "\n"))]


def _gives(text: str, plan: Plan) -> bool:
    try:
        return loads(text) == plan
    except InvalidPlanFiles:
        return False
