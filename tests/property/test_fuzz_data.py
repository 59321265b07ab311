"""Whatever is changed in the data, the text or the bytes of valid files, plans or located problems come out."""

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutating import SEEDS, changed_data, changed_files, survived
from zvplan.errors import InvalidPlanFiles
from zvplan.io import load


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_changed_files_give_plans_or_located_problems(seed: int) -> None:
    files = changed_files(random.Random(seed))  # noqa: S311 -- nothing secret
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            Path(folder, name).write_bytes(content)

        assert survived(Path(folder)) in {"read", "refused"}


def test_some_changed_files_are_still_plans_and_some_are_not(tmp_path: Path) -> None:
    outcomes = set()
    for seed in range(60):
        folder = tmp_path / str(seed)
        folder.mkdir()
        for name, content in changed_files(random.Random(seed)).items():  # noqa: S311
            (folder / name).write_bytes(content)
        outcomes.add(survived(folder))

    assert outcomes == {"read", "refused"}


@pytest.mark.parametrize("seed", range(20))
def test_changes_leave_what_they_begin_with_as_it_was(seed: int) -> None:
    before = repr(SEEDS)
    changed_data(SEEDS[0], random.Random(seed))  # noqa: S311

    assert repr(SEEDS) == before


@pytest.mark.parametrize(
    "content, line, column",
    [
        (b"id: a\rtitle: \x80", 2, 8),
        (b"id: a\r\ntitle: \x80", 2, 8),
        (b'{"id":\r\r\xed\xa0\x80', 3, 1),
        (b"\xef\xbb\xbfid: \xe9", 1, 5),
    ],
)
def test_a_byte_that_is_no_text_is_told_at_its_line_whatever_ends_lines(
    tmp_path: Path, content: bytes, line: int, column: int
) -> None:
    """Fuzzing found it: lines that end as on old Macintoshes were counted as one."""
    (tmp_path / "plan.yaml").write_bytes(content)

    with pytest.raises(InvalidPlanFiles) as caught:
        load(tmp_path)
    (problem,) = caught.value.problems
    assert (problem.location.line, problem.location.column) == (line, column)
