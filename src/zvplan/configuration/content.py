"""What may stand in the file of a configuration."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from zvplan.checking import FailOn
from zvplan.finding import Severity
from zvplan.model import BELGIUM, Language, PlanId, Regime, Waiver


@frozen(kw_only=True)
class WaiverEntry(Waiver):
    """A waiver, with the plan that it is for."""

    plan: PlanId


def _as_in_belgium(_: type, fields: "list[attrs.Attribute[object]]") -> "list[attrs.Attribute[object]]":
    return [field.evolve(default=getattr(BELGIUM, field.name)) for field in fields]


@frozen(kw_only=True, field_transformer=_as_in_belgium)
class RegimeEntry(Regime):
    """The Belgian regime with what the file changes in it."""


def regime_of(entry: RegimeEntry | None) -> Regime:
    """The regime that a file asks for; without any, the Belgian one."""
    if entry is None:
        return BELGIUM
    return Regime(**{field.name: getattr(entry, field.name) for field in attrs.fields(Regime)})


@frozen(kw_only=True)
class ConfigurationFile:
    """The keys of `zvplan.toml`, and of `[tool.zvplan]` in `pyproject.toml`."""

    #: Only these rules.
    select: tuple[str, ...] = ()
    #: These rules besides: those that are off by default.
    extend: tuple[str, ...] = ()
    #: Not these rules.
    ignore: tuple[str, ...] = ()
    #: How severe the findings of rules are: `error`, `warning` or `note`.
    severity: Mapping[str, Severity] = attrs.field(factory=dict)
    #: Rules that do not count for some plans, by a pattern of their ids or of the paths of their files from here.
    per_plan_ignores: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    #: The least severity that makes the exit status 1: `error`, `warning`, `note` or `never`.
    fail_on: FailOn = FailOn.ERROR
    #: The language of what is printed: `nl`, `fr`, `de` or `en`.
    language: Language | None = None
    #: Rules of one's own, by dotted paths.
    rules: tuple[str, ...] = ()
    #: The file with the findings that are known already, from here.
    baseline: str | None = None
    #: Findings that are accepted.
    waivers: tuple[WaiverEntry, ...] = ()
    #: What is asked of zonal plans.
    regime: RegimeEntry | None = None
