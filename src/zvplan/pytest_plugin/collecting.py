"""Plan files and rules as pytest collects and runs them."""

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

import attrs
import pytest
from attrs import frozen

from zvplan.checking import InvalidRules, Report, RuleFailed
from zvplan.configuration import spoken
from zvplan.errors import InvalidConfiguration, InvalidPlanFiles, Problem
from zvplan.io.files import FoundFile, find, name_of, unreadable
from zvplan.model import Language
from zvplan.pytest_plugin.asking import Asked
from zvplan.pytest_plugin.outcomes import Outcome, Outcomes
from zvplan.pytest_plugin.telling import lines, reasons, refusal, sentences, sentences_about_file
from zvplan.translation import Speech

_MARK: Final = "zvplan"


class _Told(Exception):  # noqa: N818 -- it says what happened
    """A test of plans that failed; its message is all there is to say."""


@frozen(eq=False)
class PlanCheck:
    """The plugin: collects the plan files that are asked for."""

    outcomes: Outcomes
    #: What became of each file that pytest asked about, and of the folder that it is in.
    _collected: dict[tuple[Path, pytest.Collector], "PlanFile | None"] = attrs.field(factory=dict, init=False)

    @classmethod
    def of(cls, config: pytest.Config) -> Self:
        """The plugin for a run of pytest, which is told to collect the files.

        Plans that an option names are collected beside the tests that are named, and alone if there are none. Plans that a
        setting names are collected with the other tests of the project, where none are named.

        Raises:
            pytest.UsageError: if options, the configuration or rules of one's own can't be used, or there are no plans.
        """
        asked = Asked.of(config)
        plugin = cls(Outcomes(asked))
        names_tests = config.args_source is pytest.Config.ArgsSource.ARGS
        if asked.by_option or not names_tests:
            plugin.refuse_what_is_wrong()
            config.args = plugin.together_with(config.args if names_tests or not asked.by_option else [])
        return plugin

    def refuse_what_is_wrong(self) -> None:
        """Look at all that is asked for.

        Raises:
            pytest.UsageError: if it can't be used.
        """
        try:
            self.outcomes.setup.baseline(self.outcomes.asked.baseline)
            list(self.outcomes.selection.among(self.outcomes.setup.rules))
        except (InvalidConfiguration, InvalidRules, ValueError) as error:
            raise pytest.UsageError(refusal(error, spoken(self.outcomes.asked.language))) from error
        missing = [found for found in self._found if isinstance(found, Problem)]
        if missing:
            raise pytest.UsageError(lines(missing, self.outcomes.language))

    def together_with(self, arguments: list[str]) -> list[str]:
        """What pytest is to collect: the arguments, and the plan files unless the arguments choose among these."""
        if any(os.path.realpath(argument.partition("::")[0]) in self.files for argument in arguments):
            return arguments
        return [*arguments, *(str(found.path.absolute()) for found in self._found if isinstance(found, FoundFile))]

    @cached_property
    def _found(self) -> tuple[FoundFile | Problem, ...]:
        return tuple(map(_unless_absent, find(self.outcomes.asked.paths)))

    @cached_property
    def files(self) -> dict[str, str]:
        """The files that are read as plans: what places call them, by their real paths."""
        found = (each.path for each in self._found if isinstance(each, FoundFile))
        return {os.path.realpath(path): name_of(path) for path in found}

    def pytest_report_header(self) -> str:
        """Say what is checked."""
        return f"zvplan: {', '.join(self.outcomes.asked.paths)}"

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "PlanFile | None":
        """Take a file if it is one of those that are asked for."""
        # For each file that it is to collect, pytest asks about all files in the folder.
        asked = (file_path, parent)
        if asked not in self._collected:
            self._collected[asked] = self._collect(file_path, parent)
        return self._collected[asked]

    def _collect(self, file_path: Path, parent: pytest.Collector) -> "PlanFile | None":
        shown = self.files.get(os.path.realpath(file_path)) if file_path.suffix else None
        if shown is None:
            return None
        # Outside the root folder of pytest files have no node id of their own, and their tests could not be told apart.
        is_inside = file_path.is_relative_to(parent.config.rootpath)
        named: dict[str, Any] = {} if is_inside else {"nodeid": file_path.as_posix()}
        return PlanFile.from_parent(parent, path=file_path, shown=shown, plugin=self, **named)


def _unless_absent(found: FoundFile | Problem) -> FoundFile | Problem:
    """The file, or why it is not there: pytest collects no file that is not."""
    if isinstance(found, FoundFile):
        try:
            found.path.stat()
        except OSError as error:
            return unreadable(found.path, error)
    return found


class _Saying(pytest.Item):
    """A test that says in its own words why it fails."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The words, without a traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, _Told) else super().repr_failure(excinfo, style)


class PlanFile(pytest.File):
    """A plan file."""

    def __init__(self, *, shown: str, plugin: PlanCheck, **given: Any) -> None:
        """Take what places call it, and the plugin that collects it."""
        super().__init__(**given)
        self.shown = shown
        self.plugin = plugin

    def collect(self) -> Iterator[pytest.Item]:
        """Every rule that counts for the plan; one test if nothing can be checked."""
        outcomes = self.plugin.outcomes
        try:
            report = outcomes.report
        except (InvalidConfiguration, InvalidRules, ValueError) as error:
            raise _Told(refusal(error, spoken(outcomes.asked.language))) from error
        if isinstance(report, Report):
            for outcome in outcomes.of_file(report, self.shown):
                yield RuleItem.from_parent(self, outcome=outcome, language=outcomes.language)
        else:
            yield self._instead(report)

    def _instead(self, failure: InvalidPlanFiles | RuleFailed) -> pytest.Item:
        """The test that stands for all rules, which fails in the files that are at fault and is skipped in the others."""
        if isinstance(failure, InvalidPlanFiles):
            at_fault = {problem.location.path for problem in failure.problems}
            language = self.plugin.outcomes.language
            files = ", ".join(sorted(at_fault))
            why = Speech(language).say("not checked, because {files} can't be used", files=files)
            problems = (problem for problem in failure.problems if problem.location.path == self.shown)
            told = sentences_about_file(problems, language)
        else:
            at_fault = {next(iter(self.plugin.files.values()))}
            why = told = str(failure)
        item: pytest.Item = FileItem.from_parent(self, told=told, shown=self.shown)
        if self.shown not in at_fault:
            item.add_marker(pytest.mark.skip(reason=why))
        return item

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The words, without a traceback."""
        del style  # collectors have only one
        return str(excinfo.value) if isinstance(excinfo.value, _Told) else super().repr_failure(excinfo)


class FileItem(_Saying):
    """What stands for the rules where these can't run."""

    def __init__(self, *, told: str, shown: str, **given: Any) -> None:
        """Take what is to be said, and what places call the file."""
        super().__init__("plan file", **given)
        self.told = told
        self.shown = shown
        self.add_marker(_MARK)

    def runtest(self) -> None:
        """Fail."""
        raise _Told(self.told)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file."""
        return self.path, 0, f"{self.shown}: {self.name}"


class RuleItem(_Saying):
    """A rule on a plan."""

    def __init__(self, *, outcome: Outcome, language: Language, **given: Any) -> None:
        """Take what the rule says, and the language in which to say it."""
        super().__init__(f"{outcome.rule.code} {outcome.rule.name}", **given)
        self.outcome = outcome
        self.language = language
        self.add_marker(_MARK)
        self.extra_keyword_matches.update((outcome.plan.id, outcome.rule.family))

    def runtest(self) -> None:
        """Fail with what the rule found; what is only accepted is expected to fail."""
        outcome = self.outcome
        failing = outcome.failing
        if outcome.waived and not failing:
            if not self.config.getoption("runxfail"):
                pytest.xfail(reasons(outcome.waived, outcome, self.language))
            failing = outcome.waived_failing
        if outcome.lesser:
            self.add_report_section("call", _MARK, sentences(outcome, outcome.lesser, self.language))
        if failing:
            raise _Told(sentences(outcome, failing, self.language))

    def reportinfo(self) -> tuple[Path, int, str]:
        """The line of the first thing that the rule found, else that of the plan."""
        location = self.outcome.location
        path, line = (self.path, 1) if location is None else (Path(location.path), location.line)
        return path, line - 1, f"{self.outcome.plan.id}: {self.name}"
