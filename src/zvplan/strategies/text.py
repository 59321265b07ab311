"""Text that people read."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Language, LocalizedString
from zvplan.model.text import ALLOWED_CONTROLS, BIDIRECTIONAL, NEVER_TEXT
from zvplan.strategies.tricky import TRICKY

#: What a person would write; examples shrink towards the first.
_WORDS: Final = ("drugs", "inbraak in woningen", "intrafamiliaal geweld", "sécurité routière", "Straßenverkehr", "cybercrime")


#: Every character that the model accepts.
_CHARACTERS: Final = st.characters(
    exclude_categories=("Cc", "Cs"),
    exclude_characters="".join(BIDIRECTIONAL | NEVER_TEXT),
    include_characters="".join(ALLOWED_CONTROLS),
)


def _visible(text: str) -> str:
    return text if text.strip() else f"{text}a{text}"


def texts() -> SearchStrategy[str]:
    """Any text that the model accepts: readable, tricky for readers of YAML and JSON, or of arbitrary characters."""
    return st.sampled_from((*_WORDS, *TRICKY)) | st.text(_CHARACTERS, max_size=20).map(_visible)


def localized_strings(*, text: SearchStrategy[str] | None = None) -> SearchStrategy[LocalizedString]:
    """A text in one or more languages.

    Args:
        text: the text in each language; by default `texts()`.
    """
    given = texts() if text is None else text
    dutch = st.builds(LocalizedString, nl=given)
    in_turn = [st.builds(LocalizedString, **{language.value: given}) for language in Language]
    return st.one_of(dutch, dutch, *in_turn, _multilingual(given))


def _multilingual(text: SearchStrategy[str]) -> SearchStrategy[LocalizedString]:
    texts_by_language = st.dictionaries(st.sampled_from([language.value for language in Language]), text, min_size=2)
    return texts_by_language.map(lambda texts: LocalizedString(**texts))
