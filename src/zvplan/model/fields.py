"""What the fields of the model's classes have in common."""

from types import UnionType
from typing import TYPE_CHECKING, get_args, get_origin

if TYPE_CHECKING:
    import attrs


def tuples(_: type, fields: "list[attrs.Attribute[object]]") -> "list[attrs.Attribute[object]]":
    """Let fields that are tuples take lists, which become tuples (an attrs `field_transformer`).

    A list that stayed a list could change under a frozen plan. Anything else, above all a text, which is a sequence of
    letters too, is refused when the object is made.
    """
    return [field.evolve(converter=as_tuple) if _is_tuple(field.type) else field for field in fields]


def as_tuple(value: object) -> tuple[object, ...] | None:
    """The tuple of a list; tuples and None as they are.

    Raises:
        TypeError: if *value* is something else.
    """
    if value is None or isinstance(value, tuple):
        return value
    if isinstance(value, list):
        return tuple(value)
    message = f"expected a tuple or a list, got {type(value).__name__} {value!r}"
    raise TypeError(message)


def _is_tuple(annotation: object) -> bool:
    if isinstance(annotation, UnionType):
        return any(_is_tuple(part) for part in get_args(annotation))
    return get_origin(annotation) is tuple
