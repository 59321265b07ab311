"""The higher plans that come with zvplan, so that nobody has to type them first."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from zvplan.model import Plan, PlanId


@cache
def plans() -> Mapping[PlanId, Plan]:
    """The shipped plans by their ids, in order; read once, when first asked for."""
    from zvplan.io import loads  # noqa: PLC0415 -- parsers that programs with plans of their own making need not wait for

    files_of_plans = (file for file in (files(__name__) / "plans").iterdir() if file.name.endswith(".yaml"))
    found = (loads(file.read_text(encoding="utf-8"), name=file.name) for file in files_of_plans)
    return MappingProxyType({plan.id: plan for plan in sorted(found, key=lambda plan: plan.id)})
