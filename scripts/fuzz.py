"""Changes valid plan files at random, for as long as asked, and tells of every one that reading or checking does not survive.

    python scripts/fuzz.py --seconds 300 --seed 1

Changes are made to the data of plans (keys and values dropped, doubled, moved, nested, renamed, of another type, huge) and to
the bytes of their files; sometimes several files are read together. What may come out is plans, or problems that have places
in the files; plans that come out are checked, and the report is told. Anything else is printed with the seed that makes
it, and the exit status is 1.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from mutating import changed_files, survived

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Run, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first input; the next has the next")
    arguments = parser.parse_args()
    outcomes: Counter[str] = Counter()
    crashes = 0
    seed = arguments.seed
    end = time.monotonic() + arguments.seconds
    while time.monotonic() < end:
        files = changed_files(random.Random(seed))  # noqa: S311 -- nothing secret
        with tempfile.TemporaryDirectory() as folder:
            for name, content in files.items():
                Path(folder, name).write_bytes(content)
            try:
                outcomes[survived(Path(folder))] += 1
            except Exception as error:  # noqa: BLE001 -- the very thing that is looked for
                crashes += 1
                print(f"seed {seed}: {type(error).__name__}: {error}", flush=True)
        seed += 1
    told = ", ".join(f"{number} {outcome}" for outcome, number in outcomes.most_common())
    print(f"seeds {arguments.seed} to {seed - 1}: {told or 'nothing'}; {crashes} crashes")
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
