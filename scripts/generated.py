"""Files that a script writes: whether they are as they should be, and writing them."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent

#: What files should hold; None for one that should not be there.
Wanted = Mapping[Path, str | None]


def stale(wanted: Wanted) -> tuple[str, ...]:
    """The files that are missing, old or left over, as seen from the root of the repository."""
    return tuple(path.relative_to(ROOT).as_posix() for path, text in wanted.items() if text != _present(path))


def write(wanted: Wanted) -> None:
    """Write the files, and remove those that should not be there."""
    for path, text in wanted.items():
        if text is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")


def write_or_check(wanted: Wanted) -> None:
    """Write the files; if the script was called with `--check`, fail instead if one is not as it should be."""
    old = stale(wanted)
    if sys.argv[1:] == ["--check"]:
        sys.exit(f"run 'python scripts/{Path(sys.argv[0]).name}': {', '.join(old)}" if old else 0)
    write(wanted)
    print(f"{len(wanted)} files, of which {len(old)} changed" + "".join(f"\n{name}" for name in old))


def _present(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None
