"""As little as possible: yaml-rs and dictionaries, and no check of what the files say.

Prints the same three numbers as `baseline_networkx.py`.
"""

import sys
from pathlib import Path
from typing import Any

import yaml_rs


def read(path: Path) -> dict[str, Any]:
    """Read one plan."""
    plan = yaml_rs.loads(path.read_text(encoding="utf-8"), parse_datetime=False)
    if isinstance(plan, list):
        message = f"{path} holds several documents"
        raise TypeError(message)
    return plan


def main(folder: str) -> None:
    """Read the plans and count."""
    plans = [read(path) for path in sorted(Path(folder).glob("*.yaml"))]
    answers = {
        f"{plan['id']}#{priority['id']}": [alignment["target"] for alignment in priority.get("alignments", [])]
        for plan in plans
        for priority in plan["priorities"]
    }
    zonal = [f"{plan['id']}#{priority['id']}" for plan in plans if plan["kind"] == "zonal" for priority in plan["priorities"]]
    reached: set[str] = set()
    waiting = zonal.copy()
    while waiting:
        new = {target for target in answers.get(waiting.pop(), ()) if target not in reached}
        reached |= new
        waiting += new
    dangling = sum(target not in answers for targets in answers.values() for target in targets)
    silent = sum(not answers[ref] for ref in zonal)
    unanswered = sum(ref.startswith("national#") and ref not in reached for ref in answers)
    print(dangling, silent, unanswered)


if __name__ == "__main__":
    main(sys.argv[1])
