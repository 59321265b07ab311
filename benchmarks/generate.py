"""Write a country of plans for the benchmarks: `python benchmarks/generate.py FOLDER --zones 185`.

A framework note of 20 items stands above a national plan of 40, this above a mayor's and a prosecutor's plan of 30 each, and
these above the zonal plans of 12 priorities each. A zonal priority answers one to four items of the three plans above it.
About 3 % of the answers name nothing, 5 % of the zonal priorities answer nothing, and 4 national items are answered by nobody,
two of them all that answers the first item of the framework note. The same arguments always give the same files.
"""

import argparse
import random
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

FRAMEWORK_ITEMS: Final = 20
NATIONAL_ITEMS: Final = 40
LOCAL_ITEMS: Final = 30
ZONAL_PRIORITIES: Final = 12
MOST_ANSWERS: Final = 4
DANGLING_SHARE: Final = 0.03
SILENT_SHARE: Final = 0.05
#: The national items that nobody answers. The first two are all that answers the first item of the framework note.
UNANSWERED: Final = (0, 1, 17, 33)
WORDS: Final = [
    "politie",
    "zone",
    "wijk",
    "bewoners",
    "partners",
    "parket",
    "burgemeester",
    "aanpak",
    "overlast",
    "verkeer",
    "inbraak",
    "drugs",
    "geweld",
    "preventie",
    "toezicht",
    "controle",
    "actie",
    "project",
    "cijfers",
    "bevraging",
    "opvolging",
    "samenwerking",
    "informatie",
    "gezin",
    "school",
    "jongeren",
    "slachtoffer",
    "netwerk",
]


def sentence(chance: random.Random) -> str:
    """Fourteen words."""
    return " ".join(chance.choices(WORDS, k=14)).capitalize() + "."


def priority(chance: random.Random, item_id: str, targets: Iterable[str]) -> Iterator[str]:
    """The lines of one priority."""
    yield f"  - id: {item_id}"
    yield f"    title: {{nl: {chance.choice(WORDS).capitalize()} en {chance.choice(WORDS)} {item_id}}}"
    yield f"    description: {{nl: {' '.join(sentence(chance) for _ in range(3))}}}"
    answered = [f"      - target: {target}" for target in targets]
    if answered:
        yield "    alignments:"
        yield from answered


def header(plan_id: str, kind: str, title: str) -> Iterator[str]:
    """The lines of a plan before its priorities."""
    yield f"id: {plan_id}"
    yield f"kind: {kind}"
    yield f"title: {{nl: {title}}}"
    yield 'period: {startDate: "2020-01-01", endDate: "2025-12-31"}'


def higher_plans(chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    """The name and the lines of each higher plan."""
    framework = [*header("framework", "framework", "Kadernota"), "priorities:"]
    for number in range(FRAMEWORK_ITEMS):
        framework += priority(chance, f"f-{number:03}", [])
    yield "framework", framework

    national = [*header("national", "national", "Nationaal plan"), "priorities:"]
    for number in range(NATIONAL_ITEMS):
        national += priority(chance, f"n-{number:03}", [f"framework#f-{number // 2:03}"])
    yield "national", national

    for plan_id, kind in (("mayor", "administrative"), ("prosecutor", "judicial")):
        lines = [*header(plan_id, kind, plan_id.capitalize()), "priorities:"]
        for number in range(LOCAL_ITEMS):
            lines += priority(chance, f"{plan_id[0]}-{number:03}", [answerable_national_item(chance)])
        yield plan_id, lines


def answerable_national_item(chance: random.Random) -> str:
    """An item of the national plan that somebody answers."""
    number = chance.choice([number for number in range(NATIONAL_ITEMS) if number not in UNANSWERED])
    return f"national#n-{number:03}"


def targets(chance: random.Random, dangling: Iterator[int]) -> Iterator[str]:
    """What one zonal priority answers, each once."""
    if chance.random() < SILENT_SHARE:
        return
    answered: set[str] = set()
    for _ in range(chance.randint(1, MOST_ANSWERS)):
        plan_id = chance.choice(("national", "mayor", "prosecutor"))
        if chance.random() < DANGLING_SHARE:
            target = f"{plan_id}#gone-{next(dangling)}"
        elif plan_id == "national":
            target = answerable_national_item(chance)
        else:
            target = f"{plan_id}#{plan_id[0]}-{chance.randrange(LOCAL_ITEMS):03}"
        if target not in answered:
            answered.add(target)
            yield target


def zonal_plan(chance: random.Random, number: int, dangling: Iterator[int]) -> list[str]:
    """The lines of one zonal plan."""
    lines = [*header(f"zone-{number:04}", "zonal", f"Zonaal veiligheidsplan {number:04}")]
    lines += [f'zone: {{code: "{number:04}", region: flanders}}', "higherPlans:"]
    lines += [f"  - plan: {plan}" for plan in ("framework", "national", "mayor", "prosecutor")]
    lines += ["priorities:"]
    for place in range(ZONAL_PRIORITIES):
        lines += priority(chance, f"z-{place:02}", targets(chance, dangling))
    return lines


def generate(folder: Path, zones: int, seed: int = 7) -> None:
    """Write the plans of so many zones, and those above them, into *folder*."""
    chance = random.Random(seed)  # noqa: S311 -- the same plans every time, and nothing secret about them
    dangling = count()
    folder.mkdir(parents=True, exist_ok=True)
    plans = dict(higher_plans(chance)) | {f"zone-{number:04}": zonal_plan(chance, number, dangling) for number in range(zones)}
    for name, lines in plans.items():
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="write plans for the benchmarks")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zones", type=int, default=185)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    generate(arguments.folder, arguments.zones, arguments.seed)


if __name__ == "__main__":
    main()
