"""Reading the file of a configuration."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from zvplan.checking import (
    ABOUT_WAIVERS,
    InvalidRules,
    PlanIgnore,
    PlanWaiver,
    Selection,
    names,
    nearest_name,
    rule_named,
    rules_from,
    together,
)
from zvplan.configuration.configuration import Configuration
from zvplan.configuration.content import ConfigurationFile, WaiverEntry, regime_of
from zvplan.configuration.search import PROJECT_FILE, TABLE
from zvplan.errors import InvalidConfiguration, Problem, ProblemCode
from zvplan.finding import Rule
from zvplan.io import Settings, read_toml
from zvplan.location import Location, Steps
from zvplan.model import Waiver
from zvplan.phrase import Phrase
from zvplan.rules import ALL


def read(path: str | os.PathLike[str], *, rules: Iterable[Rule] = ALL) -> Configuration:
    """Read a configuration. The modules that it names under `rules` are imported, and what stands in them runs.

    Args:
        path: the file; in one called `pyproject.toml` only the table `[tool.zvplan]` is looked at.
        rules: the rules that there are, besides those that the configuration adds.

    Raises:
        InvalidConfiguration: if anything is wrong with it; it tells everything that is, each with its place.
    """
    file = Path(path)
    settings = read_toml(file, ConfigurationFile, table=TABLE if file.name == PROJECT_FILE else ())
    content = settings.content
    own, problems = _own_rules(settings, file.parent)
    if not problems:
        try:
            known = together(rules, own)
        except InvalidRules as error:
            problems.append(_problem(settings.locate("rules"), str(error)))
        else:
            problems.extend(_unknown_names(settings, known))
    if problems:
        raise InvalidConfiguration(tuple(problems))
    return Configuration(
        path=file,
        selection=_selection(content, file.parent),
        regime=regime_of(content.regime),
        waivers=tuple(
            PlanWaiver(plan=entry.plan, waiver=_waiver(entry), location=settings.locate("waivers", index))
            for index, entry in enumerate(content.waivers)
        ),
        fail_on=content.fail_on,
        language=content.language,
        rules=own,
        baseline=None if content.baseline is None else file.parent / content.baseline,
    )


def _problem(location: Location, message: str, hint: str = "") -> Problem:
    return Problem(location, ProblemCode.CONFIGURATION, message, hint)


def _own_rules(settings: Settings[ConfigurationFile], folder: Path) -> tuple[tuple[Rule, ...], list[Problem]]:
    rules: dict[Rule, None] = {}
    problems: list[Problem] = []
    for index, dotted in enumerate(settings.content.rules):
        try:
            rules.update(dict.fromkeys(rules_from(dotted, folder=folder)))
        except InvalidRules as error:
            problems.append(_problem(settings.locate("rules", index), str(error)))
    return tuple(rules), problems


def _unknown_names(settings: Settings[ConfigurationFile], rules: tuple[Rule, ...]) -> Iterator[Problem]:
    content = settings.content
    for steps, selector in _selectors(content):
        if not any(names(selector, rule) for rule in rules):
            message = Phrase("no rule has the code or name {selector}", selector=repr(selector))
            yield _problem(settings.locate(*steps), message, _meant(selector, rules))
    for index, waiver in enumerate(content.waivers):
        place = settings.locate("waivers", index, "rule")
        rule = rule_named(waiver.rule, rules)
        if rule is None:
            message = Phrase("no rule has exactly the code or name {selector}", selector=repr(waiver.rule))
            is_family = any(names(waiver.rule, each) for each in rules)
            hint = Phrase("write the whole code of one rule") if is_family else _meant(waiver.rule, rules)
            yield _problem(place, message, hint)
        elif rule in ABOUT_WAIVERS:
            yield _problem(place, Phrase("the rule {code} can't be waived", code=rule.code))


def _selectors(content: ConfigurationFile) -> Iterator[tuple[Steps, str]]:
    """Everything by which the file names rules, except in waivers, with the way to it."""
    for key, selectors in (("select", content.select), ("extend", content.extend), ("ignore", content.ignore)):
        yield from (((key, index), selector) for index, selector in enumerate(selectors))
    yield from ((("severity", selector), selector) for selector in content.severity)
    for pattern, selectors in content.per_plan_ignores.items():
        yield from ((("per_plan_ignores", pattern, index), selector) for index, selector in enumerate(selectors))


def _meant(selector: str, rules: tuple[Rule, ...]) -> str:
    near = nearest_name(selector, rules)
    return Phrase("'zvplan rules' lists them") if near is None else Phrase("did you mean '{word}'?", word=near)


def _selection(content: ConfigurationFile, folder: Path) -> Selection:
    return Selection(
        select=content.select,
        extend=content.extend,
        ignore=content.ignore,
        severities=content.severity,
        plan_ignores=tuple(
            PlanIgnore(pattern=pattern, rules=rules, folder=folder) for pattern, rules in content.per_plan_ignores.items()
        ),
    )


def _waiver(entry: WaiverEntry) -> Waiver:
    return Waiver(**{field.name: getattr(entry, field.name) for field in attrs.fields(Waiver)})
