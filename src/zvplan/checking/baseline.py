"""The findings that are known already, so that only new ones count."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Self

import attrs
from attrs import frozen

from zvplan.finding import Finding
from zvplan.model import Ref


class BaselineVersion(StrEnum):
    """How the file of a baseline is to be understood."""

    V1 = "zvplan-baseline-1"


@frozen(kw_only=True, order=True)
class KnownFinding:
    """A finding that is known already. Only the fingerprint decides; the rest is for whoever reads the file."""

    #: The plan or priority that it is about.
    subject: Ref
    #: The code of its rule.
    code: str
    fingerprint: str
    #: What it said when it was written down, in English.
    message: str


def _in_order(given: Iterable[KnownFinding]) -> tuple[KnownFinding, ...]:
    return tuple(sorted(given))


@frozen(kw_only=True)
class Compared:
    """Findings beside a baseline."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    gone: int


@frozen(kw_only=True)
class Baseline:
    """The findings that are known already.

    A finding is known by its fingerprint, which stays the same when lines move or files are renamed. Two findings with one
    fingerprint need two entries.
    """

    findings: tuple[KnownFinding, ...] = attrs.field(default=(), converter=_in_order)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Self:
        """The baseline in which these findings are known."""
        return cls(
            findings=tuple(
                KnownFinding(
                    subject=finding.subject, code=finding.code, fingerprint=finding.fingerprint, message=finding.message()
                )
                for finding in findings
            )
        )

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """Read a baseline from a file.

        Raises:
            InvalidConfiguration: if there is no such file, or it holds something else; every problem with its place.
        """
        from zvplan.io import read_json  # noqa: PLC0415 -- what reads files is loaded only where there are any

        return cls(findings=read_json(path, _File).content.findings)

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all; equal baselines make equal files.

        Raises:
            OSError: if the file can't be written.
        """
        from zvplan.io import write_text  # noqa: PLC0415

        lines = ",\n".join(f"    {json.dumps(_as_object(each), ensure_ascii=False)}" for each in self.findings)
        findings = f"[\n{lines}\n  ]" if lines else "[]"
        write_text(path, f'{{\n  "schema": "{BaselineVersion.V1}",\n  "findings": {findings}\n}}\n')

    def compare(
        self, findings: Iterable[Finding], waived: Iterable[Finding], looked_at: Callable[[KnownFinding], bool]
    ) -> Compared:
        """Which findings are new.

        Args:
            findings: those that nobody accepts.
            waived: those that are accepted, and so not gone.
            looked_at: whether a known finding would have been seen again: its rule ran, and its plan was checked.
        """
        if not self.findings:  # fingerprints take time, and have nothing to be compared with
            return Compared(new=tuple(findings), known=(), gone=0)
        left = Counter(each.fingerprint for each in self.findings)
        new, known = [], []
        for finding in findings:
            if left[finding.fingerprint]:
                left[finding.fingerprint] -= 1
                known.append(finding)
            else:
                new.append(finding)
        left -= Counter(finding.fingerprint for finding in waived)
        sought = Counter(each.fingerprint for each in self.findings if looked_at(each))
        return Compared(new=tuple(new), known=tuple(known), gone=(left & sought).total())


def _as_object(known: KnownFinding) -> dict[str, str]:
    return {
        "fingerprint": known.fingerprint,
        "code": known.code,
        "subject": str(known.subject),
        "message": known.message,
    }


@frozen(kw_only=True)
class _File:
    """The file of a baseline."""

    schema: BaselineVersion
    findings: tuple[KnownFinding, ...]
