"""Plans with other ids that say the same."""

from collections.abc import Callable
from typing import Any, get_args

import attrs

from zvplan.model import ElementId, PhenomenonId, PlanId, PlanSet, Ref

Rename = Callable[[str], str]


def renamed(plans: PlanSet, *, plan: Rename, element: Rename) -> PlanSet:
    """The plans with other ids, wherever they are named: those of plans, and those of the elements and phenomena in them.

    Args:
        plans: the plans; where they stand in files is forgotten.
        plan: gives each id of a plan its new one; no two may become one.
        element: the same for what stands in plans.
    """
    return PlanSet(_renamed(each, _Names(plan, element)) for each in plans.plans)


def renamed_ref(ref: Ref, *, plan: Rename, element: Rename) -> Ref:
    """The reference with other ids."""
    return Ref(PlanId(plan(ref.plan)), None if ref.element is None else ElementId(element(ref.element)))


@attrs.frozen
class _Names:
    plan: Rename
    element: Rename

    def of(self, kind: object, name: str) -> str:
        return self.plan(name) if kind is PlanId else self.element(name)


def _renamed(part: Any, names: _Names) -> Any:
    if isinstance(part, Ref):
        return renamed_ref(part, plan=names.plan, element=names.element)
    if not attrs.has(type(part)):
        return part
    changed = {field.name: _value(getattr(part, field.name), field.type, names) for field in attrs.fields(type(part))}
    return attrs.evolve(part, **changed)


def _value(value: Any, annotation: Any, names: _Names) -> Any:
    kinds = {kind for kind in (annotation, *get_args(annotation)) if kind in {PlanId, ElementId, PhenomenonId}}
    if isinstance(value, tuple):
        return tuple(_value(each, get_args(annotation)[0] if get_args(annotation) else None, names) for each in value)
    if isinstance(value, str) and kinds:
        return names.of(kinds.pop(), value)
    return _renamed(value, names)
