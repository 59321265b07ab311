"""A report as a SARIF log."""

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from importlib.metadata import version
from typing import Final

from attrs import frozen

from zvplan.checking import Report, WaivedFinding
from zvplan.errors import Problem
from zvplan.finding import Finding, Severity
from zvplan.location import Location
from zvplan.model import Language, Ref
from zvplan.reporters.problems import fingerprint_of, hint_of, message_of
from zvplan.reporters.sarif.descriptors import USUAL, described, of_files, translated
from zvplan.reporters.sarif.places import START, Elements, Files
from zvplan.reporters.sarif.sources import Sources, supported
from zvplan.reporters.sarif.words import TAGS, literal, names_in
from zvplan.reporters.titles import wordings_for
from zvplan.translation import Speech

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
#: Under which name the fingerprint of a finding stands; another way to make it would have another name.
FINGERPRINT: Final = "zvplan/v1"

_SITE: Final = "https://github.com/zvplan/zvplan"
#: Derived from the project's URL once (uuid5), so that no two runs differ.
_GUID: Final = "8ceb9cb3-5089-5f35-9e28-ab6a6ec6d8d8"
_CONFORMS, _FINDINGS, _CANNOT_CHECK = 0, 1, 2


def render(report: Report, *, language: Language = Language.EN, fail_on: Severity | None = Severity.ERROR) -> str:
    """The report as SARIF.

    Sentences stand in it in all four languages. What somebody accepts is suppressed, with the motivation; where a baseline was
    used, every result says whether it is new.

    Args:
        report: what to tell.
        language: the language of the messages; the other three are given as translations.
        fail_on: the least severity that makes the exit status 1; None if none does.
    """
    return _Log(report, language, fail_on).text()


def render_problems(problems: Iterable[Problem], *, language: Language = Language.EN) -> str:
    """What is wrong with files that can't be used: a result for each problem, and a notification of the same.

    The results are there because many programs show nothing else.
    """
    found = sorted(problems)
    codes = sorted({problem.code for problem in found})
    files = Files(tuple(sorted({problem.location.path for problem in found})))
    told = [_of_problem(problem, codes.index(problem.code), files, language) for problem in found]
    invocation = {
        "executionSuccessful": False,
        "exitCode": _CANNOT_CHECK,
        "toolExecutionNotifications": [_notification(result) for result in told],
    }
    run = {
        "tool": {"driver": {**_driver(language), "rules": [of_files(code) for code in codes]}},
        "invocations": [invocation],
        **_settings(language),
        "artifacts": files.artifacts(),
        "results": told,
    }
    return _as_text(run)


@frozen(eq=False)
class _Log:
    report: Report
    language: Language
    fail_on: Severity | None

    def text(self) -> str:
        run = {
            "tool": {"driver": self._driver()},
            "invocations": [{"executionSuccessful": True, "exitCode": self._exit_code}],
            **_settings(self.language),
            "taxonomies": [self._sources.taxonomy(version("zvplan"))],
            "translations": [self._translation(language) for language in Language if language is not self.language],
            "artifacts": self._files.artifacts(),
            "logicalLocations": self._elements.logical_locations(),
            "results": list(self._results()),
        }
        return _as_text({**run, "properties": {"gone": self.report.gone}} if self._has_baseline else run)

    @property
    def _exit_code(self) -> int:
        worst = self.report.worst
        return _FINDINGS if worst is not None and self.fail_on is not None and worst >= self.fail_on else _CONFORMS

    @property
    def _has_baseline(self) -> bool:
        return bool(self.report.known or self.report.gone)

    @cached_property
    def _findings(self) -> tuple[Finding, ...]:
        report = self.report
        return (*report.findings, *(each.finding for each in report.waived), *report.known)

    @cached_property
    def _sources(self) -> Sources:
        return Sources(self.report.rules)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {rule.code: place for place, rule in enumerate(self.report.rules)}

    @cached_property
    def _elements(self) -> Elements:
        refs = (ref for finding in self._findings for ref in (finding.subject, *finding.related))
        return Elements.of(self.report.graph, (*(Ref(plan) for plan in self.report.plans), *refs))

    @cached_property
    def _files(self) -> Files:
        located = (self._locate(ref) for ref in self._elements.refs)
        return Files(tuple(sorted({place.path for place in located if place is not None})))

    def _locate(self, ref: Ref) -> Location | None:
        return self.report.plans.locator.locate(ref.plan, ref.element) if ref.plan in self.report.plans else None

    def _driver(self) -> dict[str, object]:
        return {
            **_driver(self.language),
            "supportedTaxonomies": supported(),
            "rules": [
                described(rule, self._places, self._sources.relationships(rule), self.language) for rule in self.report.rules
            ],
        }

    def _translation(self, language: Language) -> dict[str, object]:
        return {
            **_driver(language),
            "associatedComponent": {"name": "zvplan", "guid": _GUID},
            "contents": ["localizedData"],
            "translationMetadata": {"name": f"zvplan ({TAGS[language]})"},
            "rules": [translated(rule, language) for rule in self.report.rules],
        }

    def _results(self) -> Iterator[dict[str, object]]:
        for finding in self.report.findings:
            yield {**self._result(finding), **self._state("new"), "suppressions": []}
        for each in self.report.waived:
            yield {**self._result(each.finding), **self._state("new"), "suppressions": [self._suppression(each)]}
        for finding in self.report.known:
            yield {**self._result(finding), **self._state("unchanged"), "suppressions": []}

    def _state(self, state: str) -> dict[str, object]:
        """All results have a state or none has."""
        return {"baselineState": state} if self._has_baseline else {}

    def _result(self, finding: Finding) -> dict[str, object]:
        related = [self._related(place, ref) for place, ref in enumerate(finding.related)]
        names = names_in(finding.wording.message)
        wordings = wordings_for(self.report, finding.subject.plan, self.language)
        return {
            "ruleId": finding.code,
            "ruleIndex": self._places[finding.code],
            "level": finding.severity.label,
            "message": {
                "text": literal(wordings.message(finding)),
                "id": finding.observation.variant or USUAL,
                "arguments": [wordings.shown(finding.arguments[name]) for name in names],
            },
            "locations": [self._location(finding.location, finding.subject)],
            **({"relatedLocations": related} if related else {}),
            "partialFingerprints": {FINGERPRINT: finding.fingerprint},
            "properties": {"hint": wordings.hint(finding)},
        }

    def _related(self, place: int, ref: Ref) -> dict[str, object]:
        return {"id": place, **self._location(self._locate(ref), ref), "message": {"text": str(ref)}}

    def _location(self, location: Location | None, ref: Ref) -> dict[str, object]:
        return {
            **({} if location is None else {"physicalLocation": self._files.physical(location)}),
            "logicalLocations": [self._elements.logical(ref)],
        }

    def _suppression(self, each: WaivedFinding) -> dict[str, object]:
        """A waiver in the plan itself stands in the source; any other was given from outside."""
        plan = self.report.plans[each.finding.subject.plan]
        waiver, titles = each.waiver, wordings_for(self.report, plan.id, self.language).titles_language
        is_inside = waiver in plan.waivers
        steps = ("waivers", plan.waivers.index(waiver)) if is_inside else ()
        location = self.report.plans.locator.locate(plan.id, None, steps) if is_inside else None
        return {
            "kind": "inSource" if is_inside else "external",
            "status": "accepted",
            "justification": " ".join(waiver.motivation.best(titles)[1].split()),
            **({} if location is None else {"location": {"physicalLocation": self._files.physical(location)}}),
            **({} if waiver.expires is None else {"properties": {"expires": waiver.expires.isoformat()}}),
        }


def _driver(language: Language) -> dict[str, object]:
    description = Speech(language).say("Checks how zonal security plans align with the plans above them.")
    return {
        "name": "zvplan",
        "guid": _GUID,
        "version": version("zvplan"),
        "informationUri": _SITE,
        "language": TAGS[language],
        "shortDescription": {"text": description},
    }


def _settings(language: Language) -> dict[str, object]:
    start = Speech(language).say("The folder in which zvplan was started.")
    return {
        "language": TAGS[language],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {START: {"description": {"text": start}}},
    }


def _of_problem(problem: Problem, rule: int, files: Files, language: Language) -> dict[str, object]:
    hint = hint_of(problem, language)
    return {
        "ruleId": problem.code.value,
        "ruleIndex": rule,
        "level": Severity.ERROR.label,
        "message": {"text": literal(message_of(problem, language))},
        "locations": [{"physicalLocation": files.physical(problem.location)}],
        "partialFingerprints": {FINGERPRINT: fingerprint_of(problem)},
        **({"properties": {"hint": hint}} if hint else {}),
    }


def _notification(result: dict[str, object]) -> dict[str, object]:
    return {
        "associatedRule": {"id": result["ruleId"], "index": result["ruleIndex"]},
        "level": result["level"],
        "message": result["message"],
        "locations": result["locations"],
    }


def _as_text(run: dict[str, object]) -> str:
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"
