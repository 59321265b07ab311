"""What each call of the library takes, without the start of Python.

Prints JSON: the seconds of each step, and the counts of the baselines.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

_Result = TypeVar("_Result")


def main(folder: str) -> None:
    """Walk once, and time each step."""
    seconds: dict[str, float] = {}

    def timed(step: str, do: Callable[[], _Result]) -> _Result:
        start = perf_counter()
        result = do()
        seconds[step] = perf_counter() - start
        return result

    start = perf_counter()
    import zvplan  # noqa: PLC0415 -- its import is one of the steps

    seconds["import"] = perf_counter() - start
    timed("import of what is used", lambda: [zvplan.load, zvplan.check, zvplan.cover])
    plans = timed("load", lambda: zvplan.load(folder))
    graph = timed("graph", lambda: zvplan.AlignmentGraph.of(plans))
    coverage = timed("cover", lambda: zvplan.cover(graph))
    report = timed("check", lambda: zvplan.check(graph))

    dangling = report.alignment_counts[zvplan.AlignmentStatus.DANGLING]
    silent = sum(finding.rule.name == "unaligned-priority" for finding in report.findings)
    national = [item for item in coverage.items if item.plan == "national"]
    unanswered = sum(not any(entry.level.is_answered for entry in coverage.of_item(item)) for item in national)
    print(json.dumps({"seconds": seconds, "counts": f"{dangling} {silent} {unanswered}"}))


if __name__ == "__main__":
    main(sys.argv[1])
