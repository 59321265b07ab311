"""`python -m zvplan` and the `zvplan` command."""

import sys


def main() -> None:
    """Run the command line; say what to install where its extra is missing."""
    try:
        from zvplan.cli import run  # noqa: PLC0415 -- the extra may be missing, which is told in words
    except ModuleNotFoundError as missing:
        if missing.name not in {"click", "rich"}:
            raise
        sys.exit("the command line needs more than the library: python -m pip install 'zvplan[cli]'")
    run()


if __name__ == "__main__":
    main()
