"""Files other than plans are read as exactly as plans."""

from pathlib import Path

import pytest

from zvplan.errors import InvalidPlanFiles
from zvplan.io import load_as, loads_as
from zvplan.model import Source


def problems_of(path: Path) -> list[str]:
    with pytest.raises(InvalidPlanFiles) as caught:
        load_as(path, Source)
    return [problem.message for problem in caught.value.problems]


@pytest.mark.parametrize(
    "name, content",
    [
        ("a.yaml", "url: https://example.be\n"),
        ("a.json", '{"url": "https://example.be"}'),
        ("a.yaml", "'url': https://example.be"),
    ],
)
def test_a_file_becomes_what_is_asked_for(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")

    assert (Source(url="https://example.be"),) == load_as(tmp_path, Source)


def test_a_text_becomes_what_is_asked_for() -> None:
    assert Source(url="https://example.be") == loads_as("\ufeffurl: https://example.be", Source)


@pytest.mark.parametrize(
    "text, told",
    [
        ("", "<text>:1:1: the file is empty"),
        ("- a", "<text>:1:1: expected a mapping of keys to values, got a list"),
        ("url: 1", "<text>:1:6: expected text, got the number 1"),
        ("url: 'open", "<text>:1:6: this is not YAML"),
        ("url: https://example.be\n---\nurl: b", "<text>:2:1: a second document begins here"),
    ],
)
def test_what_is_wrong_with_a_text_is_told_with_its_place(text: str, told: str) -> None:
    with pytest.raises(InvalidPlanFiles) as caught:
        loads_as(text, Source)

    assert str(caught.value).startswith(told)


def test_what_is_wrong_with_files_is_told(tmp_path: Path) -> None:
    assert ["no plan files in this folder"] == problems_of(tmp_path)
    assert ["there is no such file or folder"] == problems_of(tmp_path / "missing.yaml")

    (tmp_path / "a.yaml").write_bytes(b"url: \xe9")
    assert ["the byte 0xE9 is not UTF-8; the file may be in Windows-1252 (Latin-1)"] == problems_of(tmp_path)
