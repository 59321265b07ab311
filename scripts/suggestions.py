"""Measure suggestions on published titles, and write the calibration of scores and the page about it.

`python scripts/suggestions.py` writes both; with `--check` it writes nothing and fails if one of them is old.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Final

import attrs
from attrs import frozen
from generated import ROOT, write_or_check
from rapidfuzz import fuzz

from zvplan import shipped
from zvplan.model import Language, PlanId
from zvplan.suggesting import THRESHOLD, Calibration, fit
from zvplan.suggesting.folding import fold
from zvplan.suggesting.recognising import Recogniser
from zvplan.suggesting.target import Target
from zvplan.vocabulary import Entry, Vocabulary, Words, shipped_vocabulary

TITLES: Final = ROOT / "tests" / "corpus" / "data" / "titles.csv"
OTHER_TITLES: Final = ROOT / "tests" / "corpus" / "data" / "other-titles.csv"
MADE_UP_TITLES: Final = ROOT / "tests" / "corpus" / "data" / "made-up-titles.csv"
CALIBRATION: Final = ROOT / "src" / "zvplan" / "suggesting" / "calibration.yaml"
PAGE: Final = ROOT / "docs" / "explanation" / "suggestions.md"
MARK: Final = "<!-- The rest of this page is written by scripts/suggestions.py. -->\n"
PLAN: Final = PlanId("kiv-2022-2024")
#: Themes that are no items of the framework note.
NO_ITEMS: Final = frozenset(("internal", "other"))
#: The bounds of the scores in the reliability table.
BANDS: Final = (0.0, 0.3, 0.5, 0.7, 0.9, 0.97, 1.0)
BASELINE: Final = """\
Fuzzy matching with the official titles of the items alone (rapidfuzz, `partial_ratio`, the best of its scorers here), which
never keeps silent, gets {} of the external titles right."""
#: The years at the end of a plan's id.
_YEARS: Final = re.compile(r"-\d{4}(-\d{4})?(-addendum)?$", re.ASCII)


@frozen(kw_only=True)
class Title:
    """A published title and the themes that it is about."""

    zone: str
    language: Language
    text: str
    primary: frozenset[str]
    acceptable: frozenset[str]

    @property
    def is_external(self) -> bool:
        """Whether it answers an item."""
        return not self.acceptable <= NO_ITEMS


@frozen(kw_only=True)
class Scored:
    """A title with the items that are proposed for it, the surest first, each with its score."""

    title: Title
    proposals: tuple[tuple[str, float], ...]

    def is_right(self, among: int) -> bool:
        """Whether one of the first proposals above the threshold can be defended."""
        made = [item for item, score in self.proposals if score >= THRESHOLD]
        return any(item in self.title.acceptable for item in made[:among])

    @property
    def is_silent(self) -> bool:
        """Whether nothing is proposed."""
        return all(score < THRESHOLD for _, score in self.proposals)


Strengths = Mapping[Title, tuple[tuple[str, float], ...]]


def read(path: Path) -> tuple[Title, ...]:
    """The titles of a file, without ambiguous ones."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(
            Title(
                zone=_YEARS.sub("", row["plan"]),
                language=Language(row["language"]),
                text=row["title"],
                primary=frozenset(row["primary"].split(";")),
                acceptable=frozenset(row["acceptable"].split(";")),
            )
            for row in csv.DictReader(stream)
            if row["ambiguous"] == "no"
        )


@cache
def target() -> Target:
    """The framework note, by the shipped vocabulary."""
    return against(shipped_vocabulary())


def against(vocabulary: Vocabulary) -> Target:
    """The framework note, by a vocabulary."""
    return Target(shipped.plans()[PLAN], Recogniser(vocabulary))


def strengths_of(titles: Iterable[Title], found: Target) -> Strengths:
    """How strongly each title speaks for each item."""
    return {
        title: tuple((str(each.item.element), each.strength) for each in found.evidence(title.text, title.language))
        for title in titles
    }


def fitted(strengths: Strengths) -> Calibration:
    """The calibration that fits what these titles are known to be about."""
    return fit((strength, item in title.acceptable) for title, found in strengths.items() for item, strength in found)


def score(strengths: Strengths, calibration: Calibration) -> tuple[Scored, ...]:
    """The titles with the scores of their items."""
    return tuple(
        Scored(title=title, proposals=tuple((item, calibration.score(strength)) for item, strength in found))
        for title, found in strengths.items()
    )


def one_zone_left_out(titles: Iterable[Title]) -> tuple[Scored, ...]:
    """The titles of each zone, by what is known without that zone.

    Scores come from the calibration that fits all other zones, and names that are, word for word, a title of this zone and of
    no other are taken out of the vocabulary.
    """
    every = tuple(titles)
    strengths = strengths_of(every, target())
    scored: list[Scored] = []
    for zone in sorted({title.zone for title in every}):
        own = [title for title in every if title.zone == zone]
        others = {title: found for title, found in strengths.items() if title.zone != zone}
        words = {fold(title.text) for title in own} - {fold(title.text) for title in others}
        pruned = without(shipped_vocabulary(), words)
        found = target() if pruned is shipped_vocabulary() else against(pruned)
        scored.extend(score(strengths_of(own, found), fitted(others)))
    return tuple(scored)


def without(vocabulary: Vocabulary, texts: Iterable[str]) -> Vocabulary:
    """The vocabulary without these names, folded; preferred names stay."""
    taken = frozenset(texts)
    if not any(fold(text) in taken for entry in vocabulary for _, text in (*entry.other_labels.items(), *entry.hints.items())):
        return vocabulary

    def kept(words: Words) -> Words:
        given = {language.value: [text for each, text in words.items() if each == language] for language in Language}
        return Words(**{name: tuple(text for text in texts if fold(text) not in taken) for name, texts in given.items()})

    def pruned(entry: Entry) -> Entry:
        return attrs.evolve(entry, other_labels=kept(entry.other_labels), hints=kept(entry.hints))

    return Vocabulary.of(map(pruned, vocabulary))


def by_official_labels(title: Title) -> str:
    """What fuzzy matching makes of a title with nothing but the titles of the items."""
    texts = [(text, str(item.id)) for item in shipped.plans()[PLAN].priorities for _, text in item.title.items()]
    return max(texts, key=lambda each: fuzz.partial_ratio(fold(title.text), fold(each[0])))[1]


def share(flags: Iterable[bool]) -> float:
    """Which share is true; nothing is all right."""
    return mean(map(float, list(flags) or [True]))


def first(scored: Iterable[Scored]) -> float:
    """The share of external titles whose first proposal can be defended."""
    return share(each.is_right(1) for each in scored if each.title.is_external)


def first_three(scored: Iterable[Scored]) -> float:
    """The share of external titles of which one of the first three proposals can be defended."""
    return share(each.is_right(3) for each in scored if each.title.is_external)


def spoken(scored: Iterable[Scored]) -> float:
    """The share of the other titles for which something is proposed all the same."""
    return share(not each.is_silent for each in scored if not each.title.is_external)


def page() -> str:
    """The part of the page that is written by this program."""
    titles, others = read(TITLES), read(OTHER_TITLES)
    strengths = strengths_of(titles, target())
    calibration = fitted(strengths)
    scored, left_out = score(strengths, calibration), one_zone_left_out(titles)
    pruned = against(without(shipped_vocabulary(), (fold(title.text) for title in titles)))
    ways: Mapping[str, tuple[Scored, ...]] = {
        "all titles": scored,
        "one zone left out at a time": left_out,
        "all names that are a title taken out": score(strengths_of(titles, pruned), calibration),
        "titles of other zones": score(strengths_of(others, target()), calibration),
        "made-up titles": score(strengths_of(read(MADE_UP_TITLES), target()), calibration),
    }
    external = [title for title in titles if title.is_external]
    baseline = share(by_official_labels(title) in title.acceptable for title in external)
    parts = (
        f"## Figures\n\n{_overall(ways)}\n{BASELINE.format(_percent(baseline))}\n",
        f"### By language\n\n{_split(left_out, lambda title: [title.language.value], 'language')}",
        f"### By theme\n\n{_split(left_out, lambda title: sorted(title.primary), 'theme')}",
        f"## How far scores can be trusted\n\n{_reliability(left_out)}",
    )
    return "\n".join(parts)


def _percent(part: float) -> str:
    return f"{100 * part:.1f} %"


def _overall(ways: Mapping[str, tuple[Scored, ...]]) -> str:
    lines = ["| measured on | external titles | first | first three | other titles | something proposed |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    for way, scored in ways.items():
        external = sum(each.title.is_external for each in scored)
        figures = (_percent(first(scored)), _percent(first_three(scored)), len(scored) - external, _percent(spoken(scored)))
        lines.append(f"| {way} | {external} | {' | '.join(map(str, figures))} |")
    return "\n".join(lines) + "\n"


def _split(scored: Iterable[Scored], keys: Callable[[Title], Iterable[str]], name: str) -> str:
    groups: dict[str, list[Scored]] = {}
    for each in scored:
        if each.title.is_external:
            for key in keys(each.title):
                groups.setdefault(key, []).append(each)
    lines = [f"| {name} | external titles | first | first three |", "| --- | --- | --- | --- |"]
    for key, group in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        lines.append(f"| {key} | {len(group)} | {_percent(first(group))} | {_percent(first_three(group))} |")
    return "\n".join(lines) + "\n"


def reliability(scored: Iterable[Scored]) -> Iterator[tuple[float, float, int, float, float]]:
    """For each band of scores: its bounds, how many proposals it has, their mean score and the share that is right."""
    observations = [(value, item in each.title.acceptable) for each in scored for item, value in each.proposals]
    for low, high in pairwise(BANDS):
        band = [(value, right) for value, right in observations if low <= value < high or value == high == BANDS[-1]]
        if band:
            yield low, high, len(band), mean(value for value, _ in band), share(right for _, right in band)


def _reliability(scored: Iterable[Scored]) -> str:
    lines = ["| score | proposals | mean score | right |", "| --- | --- | --- | --- |"]
    for low, high, count, average, right in reliability(scored):
        lines.append(f"| {low:.2f} to {high:.2f} | {count} | {average:.2f} | {right:.2f} |")
    return "\n".join(lines) + "\n"


def calibration_text() -> str:
    """The file with the calibration."""
    steps = fitted(strengths_of(read(TITLES), target())).steps
    rows = "".join(f"  - strength: {step.strength}\n    score: {step.score}\n" for step in steps)
    head = "# How often evidence of each strength was right in published titles. Written by scripts/suggestions.py.\n"
    return f"{head}steps:\n{rows}"


def wanted() -> Mapping[Path, str]:
    """The files as they should be."""
    head = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
    return {CALIBRATION: calibration_text(), PAGE: f"{head}{MARK}\n{page()}"}


if __name__ == "__main__":
    write_or_check(wanted())
