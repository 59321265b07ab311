"""What other programs are told of elements and alignments: text and numbers, with nothing said of what is not known."""

from collections.abc import Mapping

from zvplan.graph import StatedAlignment
from zvplan.model import Priority, Ref
from zvplan.reporters.names import Names

Attributes = Mapping[str, str | int | float]


def of_element(names: Names, ref: Ref) -> Attributes:
    """The attributes of an element: `plan`, `kind`, `planTitle`, `title`, `type` and, of a priority, `tier`."""
    element, kind = names.graph.element(ref), names.graph.kind_of(ref.plan)
    is_priority = isinstance(element, Priority)
    known = {
        "plan": ref.plan,
        "kind": None if kind is None else kind.value,
        "planTitle": names.known(Ref(ref.plan)),
        "title": names.known(ref),
        "type": _type(ref, is_known=element is not None, is_priority=is_priority),
        "tier": element.tier.value if isinstance(element, Priority) else None,
    }
    return {name: value for name, value in known.items() if value is not None}


def of_alignment(stated: StatedAlignment) -> Attributes:
    """The attributes of an alignment: its place in the priority (`index`), how it is stated, and its status."""
    alignment = stated.alignment
    known: dict[str, str | int | float | None] = {
        "index": stated.index,
        "relation": alignment.relation.value,
        "property": None if alignment.property is None else alignment.property.value,
        "status": stated.status.value,
        "provenance": alignment.provenance.value,
        "confidence": alignment.confidence,
    }
    return {name: value for name, value in known.items() if value is not None}


def _type(ref: Ref, *, is_known: bool, is_priority: bool) -> str:
    if ref.is_whole_plan:
        return "plan"
    if not is_known:
        return "unknown"
    return "priority" if is_priority else "objective"
