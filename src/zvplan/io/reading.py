"""From files to plans."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Final, Literal

from attrs import frozen
from cattrs import BaseValidationError

from zvplan.errors import InvalidPlanFiles, Problem, ProblemCode
from zvplan.io.decoding import cleaned, text_of
from zvplan.io.files import FoundFile, PathLike, find, name_of
from zvplan.io.lines import Place
from zvplan.io.mistakes import tell
from zvplan.io.ordinary import NotOrdinary
from zvplan.io.scalars import shown
from zvplan.io.shapes import SCHEMA_KEY, SHAPES
from zvplan.io.source_map import SourceMap
from zvplan.io.source_text import Format, SourceText
from zvplan.io.structuring import structure
from zvplan.io.tree import Node, Problems
from zvplan.location import Location
from zvplan.model import Plan, PlanSet
from zvplan.phrase import Phrase

Progress = Callable[[int, int], None]

#: What every entry of GitLab's code quality report has: https://docs.gitlab.com/ci/testing/code_quality/
_OF_CODE_QUALITY: Final = frozenset({"description", "check_name", "fingerprint", "severity", "location"})


@frozen
class _Read:
    """What became of a file."""

    source: SourceText
    #: The id that it gives its plan, where it gives one, even if the plan itself is of no use.
    plan_id: str | None
    #: None if there are problems, or the file is not meant as a plan.
    plan: Plan | None


def load(paths: PathLike | Iterable[PathLike], *, progress: Progress | None = None) -> PlanSet:
    """Read plans from files and folders.

    Args:
        paths: a file or folder, or several. Folders are read with the folders in them: every file that ends in `.yaml`,
            `.yml` or `.json`, but no JSON Schemas, no reports and baselines of zvplan (SARIF and lists for GitLab too), and
            nothing whose name begins with a dot.
        progress: is told after each file how many are done, and how many there are.

    Returns:
        The plans, which know where their elements stand.

    Raises:
        InvalidPlanFiles: if anything is wrong with any of the files; it tells everything that is.
    """
    problems: list[Problem] = []
    files: list[FoundFile] = []
    for each in find(paths):
        if isinstance(each, Problem):
            problems.append(each)
        else:
            files.append(each)
    read_files: dict[str, _Read] = {}
    for done, file in enumerate(files, start=1):
        problems.extend(_read_file(file, read_files))
        if progress is not None:
            progress(done, len(files))
    if files and not read_files and not problems:
        message = Phrase("no plan files here, only JSON Schemas and reports")
        problems.append(Problem(Location(name_of(files[0].path)), ProblemCode.NO_PLANS, message))
    if problems:
        raise InvalidPlanFiles(tuple(problems))
    plans = tuple(each.plan for each in read_files.values() if each.plan is not None)
    return PlanSet(plans, locator=SourceMap({identifier: each.source for identifier, each in read_files.items()}))


def loads(text: str, name: str = "<text>", format: Literal["yaml", "json"] = "yaml") -> Plan:  # noqa: A002
    """Read a plan from a text.

    Args:
        text: the text of a plan file.
        name: what problems call the text.
        format: the notation, `yaml` or `json`.

    Raises:
        InvalidPlanFiles: if anything is wrong with the text; it tells everything that is.
    """
    problems = Problems(name)
    source = SourceText(name, cleaned(text.removeprefix("\ufeff"), problems), Format(format))
    plan = _read_plan(source, problems).plan
    if plan is None:
        raise InvalidPlanFiles(problems.told())
    return plan


def _read_file(file: FoundFile, others: dict[str, _Read]) -> tuple[Problem, ...]:
    """Read a file and put it to the *others*, by the id of its plan; what is wrong with it."""
    problems = Problems(name_of(file.path))
    text = text_of(file.path, problems)
    if text is None:
        return problems.told()
    source = SourceText(problems.path, text, Format.of(file.path))
    if not file.is_named and source.format is Format.JSON and _is_beside_plans(source):
        return ()
    found = _read_plan(source, problems)
    if found.plan_id is not None:
        first = others.setdefault(found.plan_id, found)
        if first is not found:
            message = Phrase(
                "the plan {plan} is already in {path}, on line {line}",
                plan=shown(found.plan_id),
                path=first.source.path,
                line=_place_of_id(first).line,
            )
            hint = Phrase("give one of them another id, or leave one out")
            problems.add(_place_of_id(found), ProblemCode.DUPLICATE_PLAN, message, hint)
    return problems.told()


def _read_plan(source: SourceText, problems: Problems) -> _Read:
    """Read a text: the fast way if it is ordinary and right, else the exact way, which tells what is wrong."""
    if not problems:
        with suppress(NotOrdinary, BaseValidationError):
            plan = structure(source.ordinary_data())
            return _Read(source, plan.id, plan)
    tree = source.tree(problems)
    if tree is None or tree.value is None:
        if not problems:
            problems.add(
                Place(),
                ProblemCode.SYNTAX,
                Phrase("the file is empty"),
                Phrase("a plan has at least 'id', 'kind' and 'title'"),
            )
        return _Read(source, None, None)
    identifier = tree.children.get("id")
    plan_id = identifier.value if identifier is not None and isinstance(identifier.value, str) else None
    return _Read(source, plan_id, _structure_exactly(tree, problems))


def _structure_exactly(tree: Node, problems: Problems) -> Plan | None:
    if not problems and _is_something_else(tree.value):
        message = Phrase("this is no plan: it has none of the keys of a plan")
        hint = Phrase("a plan has at least 'id', 'kind' and 'title'; other files belong in a folder without plans")
        problems.add(tree.place, ProblemCode.SHAPE, message, hint)
        return None
    try:
        plan = structure(tree.value)
    except BaseValidationError as error:
        tell(error, tree, problems)
        return None
    return None if problems else plan


def _is_something_else(value: object) -> bool:
    """Whether a file holds what no plan begins like, such as the settings of another program."""
    return isinstance(value, dict) and bool(value) and value.keys().isdisjoint(SHAPES[Plan].keys)


def _place_of_id(found: _Read) -> Place:
    tree = found.source.tree(Problems(found.source.path))
    return Place() if tree is None else tree.nearest(("id",)).place


def _is_beside_plans(source: SourceText) -> bool:
    """Whether plans may have a file beside them: a JSON Schema for editors, a report of a check, a baseline of zvplan."""
    try:
        data = json.loads(source.text)  # however long: a SARIF log holds the pages of all rules
    except (ValueError, RecursionError):
        return False
    if isinstance(data, list):
        return _is_code_quality(data)
    if not isinstance(data, dict):
        return False
    is_schema = "json-schema.org" in str(data.get(SCHEMA_KEY)) and ("$defs" in data or "properties" in data)
    is_sarif = isinstance(data.get("runs"), list) and "sarif" in str(data.get(SCHEMA_KEY))
    return is_schema or is_sarif or str(data.get("schema")).startswith("zvplan-")


def _is_code_quality(entries: list[object]) -> bool:
    """Whether a list is a report for GitLab: empty, or nothing but entries with what GitLab wants of them."""
    return all(isinstance(entry, dict) and entry.keys() >= _OF_CODE_QUALITY for entry in entries)
