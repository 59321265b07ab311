"""YAML text: the exact way to read it, which alone finds places and words, and a fast way through ordinary text."""

from typing import Final, Protocol

import yaml

from zvplan.errors import ProblemCode
from zvplan.io.lines import Place
from zvplan.io.scalars import TOLD, resolve, shown
from zvplan.io.tree import Node, Problems, StopReading, TreeBuilder
from zvplan.phrase import Phrase


class _Mark(Protocol):
    line: int
    column: int


_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_tree(text: str, problems: Problems) -> Node | None:
    """Read *text* the exact way.

    Args:
        text: the text, with lines ended by line feeds only.
        problems: takes what is wrong.

    Returns:
        The first document; None if there is none, or it could not be read to its end.
    """
    builder = TreeBuilder(problems)
    try:
        _walk(text, builder)
    except StopReading:
        pass
    except yaml.MarkedYAMLError as error:
        _tell(error, text, problems)
        return None
    except (OverflowError, ValueError):
        # PyYAML's parser in Python, which stands in for the one in C, does not look at such an escape before it uses it.
        problems.add(
            Place(),
            ProblemCode.SYNTAX,
            Phrase("this is not YAML: an escape '\\U…' names no character"),
            Phrase("write the character"),
        )
        return None
    return builder.root


def _place(mark: _Mark | None) -> Place:
    return Place() if mark is None else Place(mark.line + 1, mark.column + 1)


def _tell(error: yaml.MarkedYAMLError, text: str, problems: Problems) -> None:
    """Note an error of the parser, with what most often puts it right."""
    lines = text.split("\n")
    found = error.problem or error.context or Phrase("it can't be read")
    place = _place(error.problem_mark or error.context_mark)
    hint = Phrase("text with ': ' or ' #' in it, or that starts with a sign, needs quotes")
    if "end of stream" in found and error.context_mark is not None:
        place = _place(error.context_mark)
        hint = Phrase("the quote or bracket that opens here is never closed")
    elif place.line > len(lines):
        place = Place(len(lines), len(lines[-1]) + 1)
    elif "\t" in lines[place.line - 1]:
        hint = Phrase("indent with spaces, not with tabs")
    problems.add(place, ProblemCode.SYNTAX, Phrase("this is not YAML: {found}", found=found), hint)


def _walk(text: str, builder: TreeBuilder) -> None:
    documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        place = _place(event.start_mark)
        match event:
            case yaml.ScalarEvent():
                is_refused = _refuses(event, place, builder)
                value = resolve(event.value) if event.implicit[0] else event.value
                builder.scalar(place, TOLD if is_refused else value, event.value)
            case yaml.SequenceStartEvent():
                _refuses(event, place, builder)
                builder.start_list(place)
            case yaml.MappingStartEvent():
                _refuses(event, place, builder)
                builder.start_mapping(place)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                builder.end()
            case yaml.AliasEvent():
                builder.refuse(
                    place,
                    Phrase("the alias {name} is not allowed", name=shown(f"*{event.anchor}")),
                    Phrase("write the value out in full"),
                )
                builder.scalar(place, TOLD, "")
            case yaml.DocumentStartEvent():
                documents += 1
                if documents > 1:
                    builder.refuse(place, "a second document begins here", "write each plan in a file of its own")
                    raise StopReading
            case _:
                pass


def _refuses(event: yaml.NodeEvent, place: Place, builder: TreeBuilder) -> bool:
    """Refuse an anchor or tag; whether the value itself is of no use then."""
    if event.anchor is not None:
        builder.refuse(
            place,
            Phrase("the anchor {name} is not allowed", name=shown(f"&{event.anchor}")),
            Phrase("write the value out in full"),
        )
    tag = getattr(event, "tag", None)
    if tag is not None:
        builder.refuse(
            place, Phrase("the tag {tag} is not allowed", tag=shown(tag)), Phrase("leave it out; put text in quotes")
        )
    return tag is not None
