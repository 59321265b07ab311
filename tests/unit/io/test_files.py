"""Which files are read."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from zvplan.errors import Problem, ProblemCode
from zvplan.io.files import LARGEST, FoundFile, find, name_of, read
from zvplan.location import Location


def found_in(*paths: Path, below: Path) -> list[str]:
    return [each.path.relative_to(below).as_posix() if isinstance(each, FoundFile) else each.message for each in find(paths)]


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")


def test_folders_are_read_with_the_folders_in_them_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.yaml", "a/z.json", "a/b.YML", "c/d/e.yaml", "c.yml", "readme.md", ".git/x.yaml", "a/.b.yaml")

    assert found_in(tmp_path, below=tmp_path) == ["a/b.YML", "a/z.json", "b.yaml", "c/d/e.yaml", "c.yml"]


def test_a_named_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, ".plan.txt")

    assert [FoundFile(tmp_path / ".plan.txt", is_named=True)] == list(find([tmp_path / ".plan.txt"]))


def test_a_file_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "a.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")

    assert found_in(tmp_path / "a.yaml", tmp_path, below=tmp_path) == ["a.yaml"]


def test_linked_folders_are_read_and_do_not_lead_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "plans/a.yaml", "elsewhere/b.yaml")
    (tmp_path / "plans" / "other").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "plans" / "round").symlink_to(tmp_path / "plans")

    assert found_in(tmp_path / "plans", below=tmp_path) == ["plans/a.yaml", "plans/other/b.yaml"]


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.yaml", "secret/b.yaml")
    iterdir = Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:
        if path.name == "secret":
            raise PermissionError(errno.EACCES, "Permission denied")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert found_in(tmp_path, below=tmp_path) == ["there is no permission to read it", "a.yaml"]


def test_names_that_no_file_can_have_are_told() -> None:
    assert [Problem(Location("a?b"), ProblemCode.UNREADABLE, "there is no such file or folder")] == list(find(["a\0b"]))


def test_names_are_shown_as_text() -> None:
    assert name_of(Path("a/caf\udce9.yaml")) == "a/caf\N{REPLACEMENT CHARACTER}.yaml"


def test_other_errors_are_told_in_the_words_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    make(tmp_path, "a.yaml")
    monkeypatch.setattr(Path, "open", fail)

    assert read(tmp_path / "a.yaml") == Problem(
        Location((tmp_path / "a.yaml").as_posix()), ProblemCode.UNREADABLE, "it can't be read: input/output error"
    )


def test_a_file_that_grows_while_it_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_bytes(b" " * (LARGEST + 1))
    (tmp_path / "small").write_text("")
    status = (tmp_path / "small").stat()
    monkeypatch.setattr(Path, "stat", lambda *_, **__: status)

    problem = read(tmp_path / "a.yaml")

    assert isinstance(problem, Problem)
    assert problem.message == "the file has 8.0 MiB; at most 8 MiB are read"
