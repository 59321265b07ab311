"""From the bytes of a file to its text."""

import codecs
import re
from pathlib import Path
from typing import Final

from zvplan.errors import Problem, ProblemCode
from zvplan.io.files import read
from zvplan.io.lines import Lines, Place
from zvplan.io.tree import Problems
from zvplan.phrase import Phrase

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
#: Between which shares of zero bytes a text without mark is most likely in the encoding.
_SHARES_OF_ZEROS: Final = ((0.3, 0.6, "UTF-16"), (0.6, 0.9, "UTF-32"))
_HINT: Final = Phrase("save the file as UTF-8")
_LINE_END: Final = re.compile(r"\r\n?")
#: What is no text wherever it stands: control characters, the line ends that only some programs see, halves of characters.
_NO_TEXT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def text_of(path: Path, problems: Problems) -> str | None:
    """The text of a file, with one kind of line end; None if it can't be read, which *problems* then tells."""
    content = read(path)
    if isinstance(content, Problem):
        problems.add(Place(), content.code, content.message, content.hint)
        return None
    text = decode(content, problems)
    return None if text is None else cleaned(text, problems)


def decode(content: bytes, problems: Problems) -> str | None:
    """The text of a file; None if it is not in UTF-8, which *problems* then tells."""
    name = _wide_encoding(content)
    if name is not None:
        problems.add(Place(), ProblemCode.UNREADABLE, Phrase("the file is in {name}, not in UTF-8", name=name), _HINT)
        return None
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _LINE_END.sub("\n", content[: error.start].decode("utf-8"))
        byte = f"0x{content[error.start]:02X}"
        message = Phrase("the byte {byte} is not UTF-8; the file may be in Windows-1252 (Latin-1)", byte=byte)
        problems.add(Lines(before).place(len(before)), ProblemCode.UNREADABLE, message, _HINT)
        return None


def _wide_encoding(content: bytes) -> str | None:
    """The encoding of a file that has several bytes for every letter; known by its mark, or by its many zero bytes."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    zeros = content.count(0) / max(1, len(content))
    for least, most, name in _SHARES_OF_ZEROS:
        if least < zeros < most:
            return name
    return None


def cleaned(text: str, problems: Problems) -> str:
    """The text with one kind of line end; what is no text is told, and replaced so that the rest can be read."""
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    if text.replace("\n", "").isprintable() or _NO_TEXT.search(text) is None:
        return text
    lines = Lines(text)
    for match in _NO_TEXT.finditer(text):
        message = Phrase("the control character U+{character:04X} is not allowed", character=ord(match[0]))
        problems.add(lines.place(match.start()), ProblemCode.SYNTAX, message, Phrase("delete it"))
        if problems.is_full:
            break
    return _NO_TEXT.sub("_", text)
