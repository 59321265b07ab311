"""Plan files with random changes in their data, their text and their bytes."""

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import yaml

from zvplan.checking import check
from zvplan.errors import InvalidPlanFiles
from zvplan.io import dumps, load
from zvplan.model import PlanSet
from zvplan.reporters import json_v1, text

ROOT: Final = Path(__file__).parent.parent
#: Valid files to begin with: real plans, invented ones, and one with every key.
SEEDS: Final = tuple(
    yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((*ROOT.glob("examples/*/*.yaml"), *ROOT.glob("tests/rules/base/*.yaml")))
)
#: Values that are of another type, too large, or mean something else where they stand.
ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    10**400,
    -(10**30),
    1.5,
    float("inf"),
    float("nan"),
    1e308,
    "",
    " ",
    "\u0000",
    "\ud800",
    "\u202e",
    "é" * 5000,
    "2020-02-30",
    "9999-99",
    "nvp-2016-2019#",
    "#",
    "a#b#c",
    "zonal",
    "error",
    [],
    {},
    [[]],
    {"nl": {"nl": "x"}},
    {"$schema": 1},
)
Path_ = tuple[str | int, ...]


def changed_data(data: Any, chance: random.Random) -> Any:
    """The data of a plan with a few changes."""
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, 5)):
        ways = list(_ways(data))
        way = chance.choice(ways)
        if way:
            chance.choice(_CHANGES)(data, way, chance)
    return data


def changed_files(chance: random.Random) -> dict[str, bytes]:
    """One to three plan files, by name; some of them changed in their data, some in their text or bytes as well."""
    files: dict[str, bytes] = {}
    for number in range(chance.choice((1, 1, 1, 2, 3))):
        data = changed_data(chance.choice(SEEDS), chance) if chance.random() < 0.9 else chance.choice(SEEDS)
        format_ = chance.choice(("yaml", "json"))
        written = _written(data, format_).encode("utf-8", "surrogatepass")
        if chance.random() < 0.2:
            written = _changed_bytes(written, chance)
        files[f"plan-{number}.{format_}"] = written
    return files


def survived(folder: Path) -> str:
    """What became of the files in a folder.

    Raises:
        AssertionError: if a problem has no place in the files, or can't be shown.
        Exception: whatever reading and checking should not have raised.
    """
    try:
        plans = load(folder)
    except InvalidPlanFiles as error:
        problems = error.problems
    else:
        _check(plans)
        return "read"
    assert problems
    for problem in problems:
        lines = _lines(Path(problem.location.path))
        assert 1 <= problem.location.line <= len(lines), problem
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1, problem
        assert str(problem).isprintable(), problem
    assert text.render_problems(problems)
    return "refused"


def _check(plans: PlanSet) -> None:
    report = check(plans)
    assert text.render(report).endswith("\n")
    json.loads(json_v1.render(report))
    for plan in plans.plans:
        assert dumps(plan)


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return [""]
    content = path.read_bytes().decode("utf-8", "replace")
    return content.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _written(data: Any, format_: str) -> str:
    if format_ == "json":
        return json.dumps(data, ensure_ascii=False, default=str)
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


def _changed_bytes(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) + 1)
    end = min(len(content), start + chance.randint(0, 20))
    part = chance.choice((b"", content[start:end] * 2, chance.randbytes(chance.randint(1, 6)), b"\xff\xfe", b"\x00", b"\r"))
    return content[:start] + part + content[end:]


def _ways(data: Any, way: Path_ = ()) -> Any:
    """The ways to every value, itself first."""
    yield way
    if isinstance(data, dict):
        for key in data:
            yield from _ways(data[key], (*way, key))
    elif isinstance(data, list):
        for index, each in enumerate(data):
            yield from _ways(each, (*way, index))


def _at(data: Any, way: Path_) -> Any:
    for step in way:
        data = data[step]
    return data


def _drop(data: Any, way: Path_, chance: random.Random) -> None:
    del chance
    del _at(data, way[:-1])[way[-1]]


def _double(data: Any, way: Path_, chance: random.Random) -> None:
    parent = _at(data, way[:-1])
    value = copy.deepcopy(parent[way[-1]])
    if isinstance(parent, list):
        parent.insert(chance.randint(0, len(parent)), value)
    else:
        parent[way[-1]] = [value, copy.deepcopy(value)]


def _retype(data: Any, way: Path_, chance: random.Random) -> None:
    _at(data, way[:-1])[way[-1]] = copy.deepcopy(chance.choice(ODD))


def _turn_into_text(data: Any, way: Path_, chance: random.Random) -> None:
    del chance
    parent = _at(data, way[:-1])
    parent[way[-1]] = str(parent[way[-1]])


def _move(data: Any, way: Path_, chance: random.Random) -> None:
    value = copy.deepcopy(_at(data, way))
    target = _at(data, chance.choice(list(_ways(data))))
    if isinstance(target, list):
        target.append(value)
    elif isinstance(target, dict):
        target[str(way[-1])] = value


def _nest(data: Any, way: Path_, chance: random.Random) -> None:
    parent = _at(data, way[:-1])
    value = parent[way[-1]]
    for _ in range(chance.choice((1, 1, 2, 60))):
        value = chance.choice(([value], {"nl": value}))
    parent[way[-1]] = value


def _rename(data: Any, way: Path_, chance: random.Random) -> None:
    parent = _at(data, way[:-1])
    if isinstance(parent, dict):
        key = str(way[-1])
        parent[chance.choice((key[:-1], f"{key}s", key.upper(), "$schema", "id", "kind", "", " "))] = parent.pop(way[-1])


def _repeat(data: Any, way: Path_, chance: random.Random) -> None:
    parent = _at(data, way[:-1])
    if isinstance(parent, list):
        parent.extend(copy.deepcopy(_at(data, way)) for _ in range(chance.choice((1, 3, 150))))


_CHANGES: Final[tuple[Callable[[Any, Path_, random.Random], None], ...]] = (
    _drop,
    _double,
    _retype,
    _retype,
    _turn_into_text,
    _move,
    _nest,
    _rename,
    _repeat,
)
