"""Measure zvplan against two scripts that do a part of its work: `python benchmarks/run.py --zones 10 185 2000`.

Everything is measured in the same run, in processes of their own, in turn; the table has medians. The program also makes
sure that zvplan and the scripts count the same.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

from attrs import frozen

HERE: Final = Path(__file__).parent
NETWORKX: Final = "PyYAML + networkx"
DICTS: Final = "yaml-rs + dictionaries"
LIBRARY: Final = "zvplan, library"
#: A report is not looked at, and would only make this program, and so the least memory that it can measure, larger.
_MOST_OUTPUT: Final = 10_000
CASES: Final = {
    NETWORKX: (str(HERE / "baseline_networkx.py"), "{folder}"),
    DICTS: (str(HERE / "baseline_dicts.py"), "{folder}"),
    LIBRARY: (str(HERE / "library.py"), "{folder}"),
    "zvplan check": ("-m", "zvplan", "check", "{folder}"),
    "zvplan check, JSON": ("-m", "zvplan", "check", "{folder}", "--format", "json"),
    "zvplan coverage, JSON": ("-m", "zvplan", "coverage", "{folder}", "--format", "json"),
}


@frozen
class Run:
    """One run of a program, from start to exit."""

    seconds: float
    megabytes: float
    output: str


def run(arguments: tuple[str, ...], folder: Path) -> Run:
    """Run Python with these arguments on the plans in *folder*.

    Raises:
        RuntimeError: if it fails. Findings, which zvplan tells by status 1, are no failure.
    """
    command = [sys.executable, *(argument.format(folder=folder) for argument in arguments)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        start = perf_counter()
        process = subprocess.Popen(command, stdout=output)  # noqa: S603 -- the programs named above
        _, status, usage = os.wait4(process.pid, 0)
        seconds = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode not in {0, 1}:
            message = f"{' '.join(command)} ended with status {process.returncode}"
            raise RuntimeError(message)
        return Run(seconds, usage.ru_maxrss / 1024, output.read(_MOST_OUTPUT))


def measure(folder: Path, repeat: int) -> dict[str, list[Run]]:
    """Run every case, the cases in turn, so that whatever else the machine does meets all of them."""
    runs: dict[str, list[Run]] = {case: [] for case in CASES}
    for _ in range(repeat):
        for case, arguments in CASES.items():
            runs[case].append(run(arguments, folder))
    return runs


def steps_of(runs: list[Run]) -> dict[str, float]:
    """The median of what each step of the library takes, in seconds."""
    timings: list[dict[str, float]] = [json.loads(each.output)["seconds"] for each in runs]
    return {step: median(timing[step] for timing in timings) for step in timings[0]}


def show(zones: int, runs: dict[str, list[Run]]) -> None:
    """Print the figures of one size."""
    seconds = {case: median(each.seconds for each in cases) for case, cases in runs.items()}
    print(f"\n{zones} zones\n{'':24}{'seconds':>9}{'range':>16}{'MB':>7}{'x networkx':>12}{'x dicts':>9}")
    for case, cases in runs.items():
        taken = sorted(each.seconds for each in cases)
        ratios = f"{seconds[case] / seconds[NETWORKX]:>12.2f}{seconds[case] / seconds[DICTS]:>9.2f}"
        memory = max(each.megabytes for each in cases)
        print(f"{case:24}{seconds[case]:>9.3f}{f'{taken[0]:.3f}-{taken[-1]:.3f}':>16}{memory:>7.0f}{ratios}")
    print("  of the library: " + ", ".join(f"{step} {1000 * each:.0f} ms" for step, each in steps_of(runs[LIBRARY]).items()))


def compare_counts(runs: dict[str, list[Run]]) -> None:
    """Make sure that all programs count the same.

    Raises:
        RuntimeError: if they don't.
    """
    counts = {case: runs[case][0].output.strip() for case in (NETWORKX, DICTS)}
    counts[LIBRARY] = json.loads(runs[LIBRARY][0].output)["counts"]
    if len(set(counts.values())) != 1:
        message = f"the programs do not count the same: {counts}"
        raise RuntimeError(message)
    print(f"  all count the same: dangling, silent, unanswered = {counts[LIBRARY]}")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="measure zvplan against two scripts")
    parser.add_argument("--zones", type=int, nargs="+", default=[10, 185])
    parser.add_argument("--repeat", type=int, default=5)
    arguments = parser.parse_args()
    for zones in arguments.zones:
        with tempfile.TemporaryDirectory() as name:
            run((str(HERE / "generate.py"), "{folder}", "--zones", str(zones)), Path(name))
            runs = measure(Path(name), arguments.repeat)
        show(zones, runs)
        compare_counts(runs)


if __name__ == "__main__":
    main()
