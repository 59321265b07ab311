"""The classes of the model as files see them: which keys an object has, and what each may hold."""

import math
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Any, Final, get_args

import attrs
from attrs import frozen

from zvplan.model import PartialDate, Plan, Ref
from zvplan.phrase import Phrase
from zvplan.translation import marked

#: Classes of the model that stand in files as text.
TEXTS: Final = (Ref, PartialDate)


def key_of(attribute: str) -> str:
    """The key in files for an attribute of the model: `notAlignedWith` for `not_aligned_with`."""
    first, *others = attribute.split("_")
    return first + "".join(word.capitalize() for word in others)


@frozen(kw_only=True, eq=False)
class Notation:
    """What differs between kinds of files: how keys are spelled, and how their hints say what to write."""

    #: The key for an attribute.
    key_of: Callable[[str], str]
    #: How a list is written.
    list_hint: str
    #: How a text with its language is written.
    text_hint: str
    #: How the one key that is needed is written, with `{key}` for it.
    pair_hint: str


#: YAML and JSON.
PLAN_FILES: Final = Notation(
    key_of=key_of,
    list_hint=marked("write each value on a line of its own, after '- '"),
    text_hint=marked("write 'nl: …' below the key, or fr, de, en"),
    pair_hint=marked("write '{key}: …'"),
)
#: TOML, whose keys are spelled with hyphens, as those who write TOML are used to.
TOML_FILES: Final = Notation(
    key_of=lambda attribute: attribute.replace("_", "-"),
    list_hint=marked("write the values in brackets, with commas between them"),
    text_hint=marked('write {{ nl = "…" }}, or fr, de, en'),
    pair_hint=marked("write '{key} = …'"),
)


@frozen(kw_only=True)
class Bounds:
    """The lowest and the highest number that an attribute may hold; infinite where there is none."""

    lowest: float = -math.inf
    highest: float = math.inf

    def __contains__(self, number: float) -> bool:
        """Whether *number* lies between the two, both included."""
        return self.lowest <= number <= self.highest

    @property
    def words(self) -> Phrase:
        """The bounds in words: `from 0 to 1`, `of at least 1`, `of at most 9`."""
        if math.isinf(self.highest):
            return Phrase("of at least {lowest:g}", lowest=self.lowest)
        if math.isinf(self.lowest):
            return Phrase("of at most {highest:g}", highest=self.highest)
        return Phrase("from {lowest:g} to {highest:g}", lowest=self.lowest, highest=self.highest)

    def __str__(self) -> str:
        """The bounds in words."""
        return str(self.words)


@frozen(kw_only=True)
class Field:
    """One key of an object."""

    #: The attribute of the model.
    attribute: str
    key: str
    #: The annotation of the attribute, as the class gives it.
    type: object
    required: bool
    #: What the attribute is where the key is left out; None for keys that may not be left out, too.
    default: object
    #: None where any number will do, or the attribute is no number.
    bounds: Bounds | None


@frozen(kw_only=True)
class Shape:
    """The keys of the objects that stand for one class, in the order in which they are written."""

    name: str
    fields: tuple[Field, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys, in order."""
        return tuple(field.key for field in self.fields)


@cache
def shape_of(cls: type[attrs.AttrsInstance], notation: Notation = PLAN_FILES) -> Shape:
    """The keys of the objects that stand for a class: one of a plan, or of another kind of file."""
    return Shape(name=cls.__name__, fields=tuple(_field(attribute, notation) for attribute in attrs.fields(cls)))


def _field(attribute: "attrs.Attribute[object]", notation: Notation) -> Field:
    required = attribute.default is attrs.NOTHING
    return Field(
        attribute=attribute.name,
        key=notation.key_of(attribute.name),
        type=attribute.type,
        required=required,
        default=None if required else attribute.default,
        bounds=_bounds(attribute.validator),
    )


def _bounds(validator: Any) -> Bounds | None:
    """What attrs' own number validators ask, also inside `optional` and lists of validators."""
    match validator:
        case object(compare_op=">=", bound=lowest):
            return Bounds(lowest=lowest)
        case object(compare_op="<=", bound=highest):
            return Bounds(highest=highest)
        case object(validator=inner):
            return _bounds(inner)
        case object(_validators=parts):
            found = [bounds for bounds in map(_bounds, parts) if bounds is not None]
            lowest = max((each.lowest for each in found), default=-math.inf)
            highest = min((each.highest for each in found), default=math.inf)
            return Bounds(lowest=lowest, highest=highest) if found else None
        case _:
            pass
    return None


def _parts(annotation: object) -> Iterator[type[object]]:
    """The classes that an annotation such as `tuple[Source, ...] | None` is made of."""
    inner = get_args(annotation)
    if inner:
        for each in inner:
            yield from _parts(each)
    elif isinstance(annotation, type) and annotation not in TEXTS:
        yield annotation


def reached(root: type[object], notation: Notation = PLAN_FILES) -> tuple[dict[type[object], Shape], tuple[type[Enum], ...]]:
    """The classes and closed sets of values that *root* is made of, itself first, as they come up."""
    shapes: dict[type[object], Shape] = {}
    enums: dict[type[Enum], None] = {}
    waiting = [root]
    while waiting:
        cls = waiting.pop(0)
        if issubclass(cls, Enum):
            enums[cls] = None
        elif attrs.has(cls) and cls not in shapes:
            shapes[cls] = shape_of(cls, notation)
            waiting.extend(part for field in shapes[cls].fields for part in _parts(field.type))
    return shapes, tuple(enums)


#: The classes that stand in files as objects, the plan first, and the closed sets of values, as they come up.
SHAPES, ENUMS = reached(Plan)
#: The key that editors look for; it says where the JSON Schema is, and nothing about the plan.
SCHEMA_KEY = "$schema"
