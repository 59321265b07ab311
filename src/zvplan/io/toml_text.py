"""TOML text: the values by Python's own reader, the places by a walk over the tokens."""

import math
import re
import tomllib
from typing import Final

from zvplan.errors import ProblemCode
from zvplan.io.lines import Lines, Place
from zvplan.io.scalars import OddNumber, Scalar
from zvplan.io.tree import DEEPEST, Node, Problems
from zvplan.phrase import Phrase

_BETWEEN: Final = re.compile(r"(?:[ \t\n]+|#[^\n]*)*+")
_STRING: Final = (
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
#: A day and a time may have a blank between them.
_VALUE: Final = re.compile(rf"{_STRING}|\d{{4}}-\d\d-\d\d \d\d:[\d:.]+(?:[zZ]|[-+]\d\d:\d\d)?|[^\s,\]}}#]+", re.DOTALL)
_KEY: Final = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_DOT: Final = re.compile(r"[ \t]*\.[ \t]*")
_AT: Final = re.compile(
    r"(?P<message>.*?)(?: \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\))?", re.DOTALL
)


def read_tree(text: str, problems: Problems) -> Node | None:
    """Read *text* with places.

    Args:
        text: the text, with lines ended by line feeds only.
        problems: takes what is wrong.

    Returns:
        The tree; None if the text is no TOML.
    """
    try:
        tomllib.loads(text)
        return _Walk(text).document()
    except tomllib.TOMLDecodeError as error:
        _tell(error, text, problems)
    except RecursionError:
        message = Phrase("lists and mappings stand more than {deepest} deep in each other", deepest=DEEPEST)
        problems.add(Place(), ProblemCode.SYNTAX, message)
    except ValueError:
        problems.add(Place(), ProblemCode.SYNTAX, Phrase("a number in it is too long to be read"))
    return None


def _tell(error: tomllib.TOMLDecodeError, text: str, problems: Problems) -> None:
    found = _AT.fullmatch(str(error))
    message = str(error) if found is None else found["message"]
    if found is not None and found["line"]:
        place = Place(int(found["line"]), int(found["column"]))
    else:
        place = Lines(text).place(len(text))
    words = Phrase("this is not TOML: {found}", found=f"{message[:1].lower()}{message[1:]}")
    hint = Phrase("text needs quotes, and true and false small letters") if "nvalid value" in message else ""
    problems.add(place, ProblemCode.SYNTAX, words, hint)


class _Walk:
    """Goes once through a text that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._position = 0

    def document(self) -> Node:
        """The whole text."""
        root = table = Node(Place(), {})
        self._skip()
        while self._position < len(self._text):
            if self._takes("[["):
                table = self._descend(root, self._keys(), is_list=True)
                self._expect("]]")
            elif self._takes("["):
                table = self._descend(root, self._keys(), is_list=False)
                self._expect("]")
            else:
                self._pair(table)
            self._skip()
        return root

    def _skip(self) -> None:
        """Leave blanks, line ends and comments behind."""
        match = _BETWEEN.match(self._text, self._position)
        self._position = self._position if match is None else match.end()

    def _takes(self, sign: str) -> bool:
        if not self._text.startswith(sign, self._position):
            return False
        self._position += len(sign)
        self._skip()
        return True

    def _expect(self, sign: str) -> None:
        self._skip()
        self._takes(sign)

    def _token(self, pattern: re.Pattern[str]) -> tuple[str, Place]:
        match = pattern.match(self._text, self._position)
        if match is None:
            place = self._lines.place(self._position)
            message = f"what comes here is newer than zvplan (at line {place.line}, column {place.column})"
            raise tomllib.TOMLDecodeError(message)
        self._position = match.end()
        return match[0], self._lines.place(match.start())

    def _keys(self) -> list[tuple[str, Place]]:
        """The parts of a key with dots."""
        keys = []
        while True:
            written, place = self._token(_KEY)
            keys.append((str(tomllib.loads(f"k = {written}")["k"]) if written[0] in "\"'" else written, place))
            dot = _DOT.match(self._text, self._position)
            if dot is None:
                return keys
            self._position = dot.end()

    def _descend(self, table: Node, keys: list[tuple[str, Place]], *, is_list: bool) -> Node:
        """The table of a heading, made if need be; of a list of tables, a new one at its end."""
        for key, place in keys[:-1]:
            table = _last(_child(table, key, Node(place, {})))
        key, place = keys[-1]
        if not is_list:
            return _child(table, key, Node(place, {}), place)
        tables = _child(table, key, Node(place, []), place)
        made = Node(place, {})
        _append(tables, made)
        return made

    def _pair(self, table: Node) -> None:
        keys = self._keys()
        self._expect("=")
        for key, place in keys[:-1]:
            table = _child(table, key, Node(place, {}), place)
        key, place = keys[-1]
        _child(table, key, self._value(), place)

    def _value(self) -> Node:
        place = self._lines.place(self._position)
        if self._takes("["):
            values = Node(place, [])
            while not self._takes("]"):
                _append(values, self._value())
                self._expect(",")
            return values
        if self._takes("{"):
            table = Node(place, {})
            while not self._takes("}"):
                self._pair(table)
                self._expect(",")
            return table
        written, place = self._token(_VALUE)
        value = tomllib.loads(f"v = {written}")["v"]
        is_text = isinstance(value, str)
        return Node(place, _scalar(value, written), value if is_text else written)


def _scalar(value: Scalar, written: str) -> Scalar:
    """The value; infinities and what is no number are odd."""
    return OddNumber(written) if isinstance(value, float) and not math.isfinite(value) else value


def _child(table: Node, key: str, made: Node, place: Place | None = None) -> Node:
    """What stands in a table under a key, which is *made* if nothing does."""
    if key not in table.children and isinstance(table.value, dict):
        table.children[key] = made
        table.value[key] = made.value
        table.keys[key] = place or made.place
    return table.children[key]


def _append(values: Node, added: Node) -> None:
    if isinstance(values.value, list):
        values.children[len(values.value)] = added
        values.value.append(added.value)


def _last(node: Node) -> Node:
    """The last of a list of tables; a table itself."""
    return node.children[len(node.children) - 1] if isinstance(node.value, list) else node
