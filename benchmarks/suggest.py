"""Measure suggestions against fuzzy matching of titles with each other: `python benchmarks/suggest.py`.

Both go through the same titles in the same run, in turn: published ones, each once, and pairs of them as new titles. The ratio
counts: how many titles a second there are depends on the machine.
"""

import argparse
import csv
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from rapidfuzz import fuzz, process

import zvplan
from zvplan import shipped
from zvplan.model import PlanId

TITLES: Final = Path(__file__).parent.parent / "tests" / "corpus" / "data" / "titles.csv"
PLAN: Final = PlanId("kiv-2022-2024")


def titles() -> list[str]:
    """Published titles, and each with the one after it."""
    with TITLES.open(encoding="utf-8", newline="") as stream:
        published = list(dict.fromkeys(row["title"] for row in csv.DictReader(stream)))
    return [*published, *(f"{one} en {other}" for one, other in pairwise(published))]


def seconds(match: Callable[[str], object], texts: list[str]) -> float:
    """How much time of the processor it takes to match all texts."""
    start = process_time()
    for text in texts:
        match(text)
    return process_time() - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="measure suggestions against fuzzy matching")
    parser.add_argument("--repeat", type=int, default=5)
    repeat: int = parser.parse_args().repeat
    official = [text for item in shipped.plans()[PLAN].priorities for _, text in item.title.items()]
    start = process_time()
    zvplan.suggest("warm-up")
    print(f"the first call, which reads the vocabulary: {process_time() - start:.2f} s")
    taken: dict[str, list[float]] = {"zvplan.suggest": [], "rapidfuzz alone": []}
    for turn in range(repeat):
        # Titles that were asked for before are remembered, so that each turn needs new ones.
        texts = [f"{title} {'x' * turn}".strip() for title in titles()]
        taken["zvplan.suggest"].append(seconds(zvplan.suggest, texts))
        taken["rapidfuzz alone"].append(
            seconds(lambda text: process.extractOne(text, official, scorer=fuzz.partial_ratio), texts)
        )
    count = len(titles())
    for name, each in taken.items():
        print(f"{name:18} {count / median(each):>9.0f} titles a second, the slowest of {repeat} turns {count / max(each):.0f}")
    print(f"ratio of times: {median(taken['zvplan.suggest']) / median(taken['rapidfuzz alone']):.1f}")


if __name__ == "__main__":
    main()
