"""From files to plans."""

import os
from collections.abc import Callable, Iterable
from typing import Literal

from attrs import frozen
from cattrs import BaseValidationError

from zvplan.errors import InvalidPlanFiles, Problem, ProblemCode
from zvplan.io.decoding import cleaned, decode
from zvplan.io.files import FoundFile, PathLike, find, read
from zvplan.io.lines import Place
from zvplan.io.mistakes import tell
from zvplan.io.ordinary import NotOrdinary
from zvplan.io.source_map import SourceMap
from zvplan.io.source_text import Format, SourceText
from zvplan.io.structuring import structure
from zvplan.io.tree import Node, Problems
from zvplan.location import Location
from zvplan.model import Plan, PlanId, PlanSet

Progress = Callable[[int, int], None]


@frozen
class _ReadPlan:
    source: SourceText
    plan: Plan


def load(paths: PathLike | Iterable[PathLike], *, progress: Progress | None = None) -> PlanSet:
    """Read plans from files and folders.

    Args:
        paths: a file or folder, or several. Folders are read with the folders in them: every file that ends in `.yaml`,
            `.yml` or `.json`, but no JSON Schemas and nothing whose name begins with a dot.
        progress: is told after each file how many are done, and how many there are.

    Returns:
        The plans, which know where their elements stand.

    Raises:
        InvalidPlanFiles: if anything is wrong with any of the files; it tells everything that is.
    """
    several = (paths,) if isinstance(paths, str | os.PathLike) else paths
    problems: list[Problem] = []
    files: list[FoundFile] = []
    for each in find(several):
        if isinstance(each, FoundFile):
            files.append(each)
        else:
            problems.append(each)
    plans: dict[PlanId, _ReadPlan] = {}
    for done, file in enumerate(files, start=1):
        found = _read_file(file)
        if isinstance(found, _ReadPlan):
            first = plans.setdefault(found.plan.id, found)
            if first is not found:
                problems.append(_duplicate(first, found))
        else:
            problems.extend(found)
        if progress is not None:
            progress(done, len(files))
    if problems:
        raise InvalidPlanFiles(tuple(problems))
    texts = {identifier: each.source for identifier, each in plans.items()}
    return PlanSet((each.plan for each in plans.values()), locator=SourceMap(texts))


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
    plan = _read_plan(source, problems)
    if plan is None:
        raise InvalidPlanFiles(problems.told())
    return plan


def _read_file(file: FoundFile) -> _ReadPlan | tuple[Problem, ...]:
    """The plan in a file, or what is wrong with it; nothing for a file that is not meant as a plan."""
    content = read(file.path)
    if isinstance(content, Problem):
        return (content,)
    path = file.path.as_posix()
    problems = Problems(path)
    text = decode(content, problems)
    if text is None:
        return problems.told()
    format_ = Format.JSON if file.path.suffix.lower() == ".json" else Format.YAML
    source = SourceText(path, cleaned(text, problems), format_)
    plan = _read_plan(source, problems)
    return problems.told() if plan is None else _ReadPlan(source, plan)


def _read_plan(source: SourceText, problems: Problems) -> Plan | None:
    """The plan in a text; None if there are problems."""
    if not problems:
        try:
            return structure(source.ordinary_data())
        except (NotOrdinary, BaseValidationError):
            pass  # the exact way tells what is wrong, if anything is
    tree = source.tree(problems)
    if tree is not None and tree.value is not None:
        return _structure_exactly(tree, problems)
    if not problems:
        problems.add(Place(), ProblemCode.SYNTAX, "the file is empty", "a plan has at least 'id', 'kind' and 'title'")
    return None


def _structure_exactly(tree: Node, problems: Problems) -> Plan | None:
    try:
        plan = structure(tree.value)
    except BaseValidationError as error:
        tell(error, tree, problems)
        return None
    return None if problems else plan


def _duplicate(first: _ReadPlan, second: _ReadPlan) -> Problem:
    identifier = second.plan.id
    before, here = (SourceMap({identifier: each.source}).locate(identifier, None, ("id",)) for each in (first, second))
    message = f"the plan '{identifier}' is already in {before}"
    location = here or Location(second.source.path)
    return Problem(location, ProblemCode.DUPLICATE_PLAN, message, "give one of them another id, or leave one out")
