"""Keep the translations in step with the sentences in the code.

`python scripts/catalogues.py` writes new sentences into the catalogues of every language, to be translated there, takes out
those that are no longer used, and compiles the catalogues; with `--check` it writes nothing and fails if there is anything to
do or to translate.
"""

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.rules import ALL
from zvplan.translation.catalogue import DOMAIN, FOLDER

ROOT: Final = Path(__file__).parent.parent
SOURCE: Final = ROOT / "src" / "zvplan"
TRANSLATED: Final = tuple(language for language in Language if language is not Language.EN)
_NAMES: Final = {Language.NL: "Dutch", Language.FR: "French", Language.DE: "German"}
#: Functions and methods that are given English sentences, and how many: the forms for one thing and for several are two.
_SPEAKERS: Final = {"marked": 1, "Phrase": 1, "say": 1, "fact": 1, "section": 1, "say_number": 2}
#: Lines of the header that differ from day to day, and from tool to tool.
_CHANGING: Final = tuple(
    f'"{name}'.encode()
    for name in ("POT-Creation-Date", "PO-Revision-Date", "Generated-By", "Report-Msgid", "Last-Transl", "Language-Team")
)


def template() -> Catalog:
    """Every sentence in the code, with the places where it stands."""
    found = Catalog(domain=DOMAIN, project="zvplan", version="1", charset="utf-8")
    for path in sorted(SOURCE.rglob("*.py")):
        for sentence in _spoken(path):
            found.add(sentence, locations=[(path.relative_to(ROOT).as_posix(), 0)])
    for rule in ALL:
        for part, sentence in _sentences(rule):
            found.add(sentence, auto_comments=[f"{rule.code} {part}"])
    return found


def _spoken(path: Path) -> Iterator[str | tuple[str, ...]]:
    """The sentences in a module, in order: those that stand as text where a function speaks them."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        values = [argument.value for argument in call.args[: _SPEAKERS.get(name, 0)] if isinstance(argument, ast.Constant)]
        sentences = tuple(value for value in values if isinstance(value, str))
        if sentences and len(sentences) == _SPEAKERS[name]:
            yield sentences[0] if len(sentences) == 1 else sentences


def _sentences(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "title", rule.summary
    for variant, wording in (("", rule.wording), *rule.variants.items()):
        sentences = {
            "message": wording.message,
            "several": wording.several,
            "across": wording.across,
            "hint": wording.hint,
        }
        for part, sentence in sentences.items():
            if sentence:
                yield f"{part} {variant}".strip(), sentence


def path_of(language: Language) -> Path:
    """The catalogue of one language."""
    return FOLDER / language.value / "LC_MESSAGES" / f"{DOMAIN}.po"


def present(language: Language) -> Catalog:
    """The catalogue of one language as it is; an empty one if there is none."""
    path = path_of(language)
    if not path.exists():
        return Catalog(locale=language.value, domain=DOMAIN, project="zvplan", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language.value, domain=DOMAIN)


def updated(language: Language) -> Catalog:
    """The catalogue of one language with every sentence in the code and no other."""
    found, old = template(), present(language)
    found.locale = language.value
    found.fuzzy = False
    found.header_comment = f"# The sentences of zvplan in {_NAMES[language]}; see scripts/catalogues.py."
    for message in found:
        if message.id:
            earlier = old.get(message.id, message.context)
            message.string = message.string if earlier is None else earlier.string
            message.flags = set() if earlier is None else {"fuzzy"} & set(earlier.flags)
    return found


def untranslated(catalog: Catalog) -> tuple[Message, ...]:
    """The sentences that nobody has translated yet."""
    return tuple(message for message in catalog if message.id and not _is_translated(message))


def _is_translated(message: Message) -> bool:
    strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    return all(strings) and not message.fuzzy


def text_of(catalog: Catalog) -> bytes:
    """The catalogue as a file that translators edit."""
    text = io.BytesIO()
    write_po(text, catalog, width=127, sort_output=True, include_lineno=False)
    return b"\n".join(line for line in text.getvalue().split(b"\n") if not line.startswith(_CHANGING))


def compiled(catalog: Catalog) -> dict[tuple[object, str | None], object]:
    """What the compiled catalogue has to say, by sentence and context."""
    sentences = (message for message in catalog if message.id and _is_translated(message))
    return {(_hashable(message.id), message.context): _hashable(message.string) for message in sentences}


def _hashable(sentence: object) -> object:
    return tuple(sentence) if isinstance(sentence, (list, tuple)) else sentence


def _is_compiled(catalog: Catalog, path: Path) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return compiled(read_mo(file)) == compiled(catalog)


def stale() -> tuple[str, ...]:
    """What is to be done, in words."""
    return tuple(problem for language in TRANSLATED for problem in _problems(language))


def _problems(language: Language) -> Iterator[str]:
    catalog, path = updated(language), path_of(language)
    if not path.exists() or path.read_bytes() != text_of(catalog):
        yield f"{path.relative_to(ROOT).as_posix()} is old"
    if not _is_compiled(catalog, path.with_suffix(".mo")):
        yield f"{path.with_suffix('.mo').relative_to(ROOT).as_posix()} is old"
    missing = len(untranslated(catalog))
    if missing:
        yield f"{missing} sentences to translate into {language.value}"


def write() -> None:
    """Write the catalogues."""
    for language in TRANSLATED:
        catalog, path = updated(language), path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text_of(catalog))
        if not _is_compiled(catalog, path.with_suffix(".mo")):
            with path.with_suffix(".mo").open("wb") as file:
                write_mo(file, catalog)
        print(f"{path.relative_to(ROOT).as_posix()}: {len(untranslated(catalog))} sentences to translate")


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        to_do = stale()
        sys.exit(f"run 'python scripts/catalogues.py': {', '.join(to_do)}" if to_do else 0)
    write()
