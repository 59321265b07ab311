"""Vocabularies of one's own, read as exactly as plan files."""

from pathlib import Path

import pytest

from zvplan import InvalidPlanFiles, suggest
from zvplan.model import Language
from zvplan.vocabulary import Link, Vocabulary, load_vocabulary

TEXT = """\
entries:
  - id: wolves
    label: {nl: Wolven, fr: Loups, de: Wölfe, en: Wolves}
    otherLabels: {nl: [wolvenoverlast]}
    definition: {en: Wolves near homes.}
    sameAs: ["kiv-2022-2024#environment"]
  - id: wolf-cubs
    broader: wolves
    label: {nl: Wolvenwelpen, fr: Louveteaux, de: Wolfswelpen, en: Wolf cubs}
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "words.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_becomes_a_vocabulary(tmp_path: Path) -> None:
    vocabulary = load_vocabulary(written(tmp_path, TEXT))

    assert ["wolves", "wolf-cubs"] == [entry.id for entry in vocabulary]
    assert 2 == len(vocabulary)
    assert ("Wolven", "wolvenoverlast") == vocabulary.labels_of("wolves", Language.NL)
    assert [Link.PART] == [each.link for each in vocabulary.items_of("wolf-cubs", "kiv-2022-2024")]


def test_a_folder_becomes_one_vocabulary(tmp_path: Path) -> None:
    written(tmp_path, TEXT)

    assert ["wolves", "wolf-cubs"] == [entry.id for entry in load_vocabulary(tmp_path)]


def test_titles_are_matched_with_it(tmp_path: Path) -> None:
    vocabulary = load_vocabulary(written(tmp_path, TEXT))

    assert ["environment"] == [each.target.element for each in suggest("Overlast door wolven", vocabulary=vocabulary)]
    assert () == suggest("Woninginbraken", vocabulary=vocabulary)


@pytest.mark.parametrize(
    "text, told",
    [
        ("entries:\n  - id: a\n", "words.yaml:2:5: the key 'label' is missing"),
        (
            "entries:\n  - id: a\n    label: {nl: x}\n    borader: b\n",
            "words.yaml:4:5: unknown key 'borader' (did you mean 'broader'?)",
        ),
        (
            "entries:\n  - id: a\n    label: {nl: x}\n    sameAs: [kiv 2022]\n",
            "words.yaml:4:14: 'kiv 2022' names no plan: the part before '#' may have only the letters",
        ),
        ("", "words.yaml:1:1: the file is empty"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InvalidPlanFiles) as caught:
        load_vocabulary(written(tmp_path, text))

    assert str(caught.value).removeprefix(f"{tmp_path.as_posix()}/").startswith(told)


def test_everything_that_is_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("entries: 1\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / "c.json").write_text('{"entries": []}', encoding="utf-8")

    with pytest.raises(InvalidPlanFiles) as caught:
        load_vocabulary([tmp_path, tmp_path / "missing.yaml"])

    assert ["a.yaml", "b.yaml", "missing.yaml"] == [Path(each.location.path).name for each in caught.value.problems]


def test_the_first_of_two_entries_with_one_id_counts(tmp_path: Path) -> None:
    first = load_vocabulary(written(tmp_path, TEXT))
    doubled = Vocabulary.of([*first, *first])

    assert list(first) == list(doubled)
    assert 4 == len(doubled.all_entries)
