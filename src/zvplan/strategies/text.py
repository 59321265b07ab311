"""Text that people read."""

from functools import cache
from typing import Any, Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import Language, LocalizedString
from zvplan.model.text import ALLOWED_CONTROLS, BIDIRECTIONAL, NEVER_TEXT
from zvplan.strategies.chosen import a_strategy, chosen
from zvplan.strategies.tricky import TRICKY

#: What a person would write; examples shrink towards the first.
_WORDS: Final = ("drugs", "inbraak in woningen", "intrafamiliaal geweld", "sécurité routière", "Straßenverkehr", "cybercrime")
_LANGUAGES: Final = tuple(language.value for language in Language)


def _visible(text: str) -> str:
    return text if text.strip() else f"{text}a{text}"


#: Texts of every character that the model accepts.
_ARBITRARY: Final = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs"),
        exclude_characters="".join(BIDIRECTIONAL | NEVER_TEXT),
        include_characters="".join(ALLOWED_CONTROLS),
    ),
    max_size=20,
).map(_visible)


class LocalizedStringParts(TypedDict, total=False):
    """The attributes of `LocalizedString`, each as a strategy of its values."""

    nl: SearchStrategy[str | None]
    fr: SearchStrategy[str | None]
    de: SearchStrategy[str | None]
    en: SearchStrategy[str | None]


def texts() -> SearchStrategy[str]:
    """Any text that the model accepts: readable, tricky for readers of YAML and JSON, or of arbitrary characters."""
    return texts_such_as()


def texts_such_as(*usual: str) -> SearchStrategy[str]:
    """Any text that the model accepts; examples shrink towards the *usual* ones, which a person would write at this place."""
    return st.sampled_from((*usual, *_WORDS, *TRICKY)) | _ARBITRARY


def localized_strings(
    *, text: SearchStrategy[str] | None = None, **parts: Unpack[LocalizedStringParts]
) -> SearchStrategy[LocalizedString]:
    """A text in one or more languages.

    Args:
        text: the text in each language that is not chosen by itself; by default `texts()`.
        **parts: the text in single languages. Where all four are chosen, one of them has to be there.
    """
    in_languages = chosen(LocalizedString, parts, "text")
    if in_languages:
        return _in_languages(in_languages, texts() if text is None else a_strategy("texts", text))
    return localized_such_as() if text is None else _localized(a_strategy("texts", text))


# A plan holds hundreds of texts, and a strategy takes longer to make than an example to draw.
@cache
def localized_such_as(*usual: str) -> SearchStrategy[LocalizedString]:
    """Any text in one or more languages; examples shrink towards the *usual* texts in Dutch."""
    return _localized(texts_such_as(*usual))


def _localized(text: SearchStrategy[str]) -> SearchStrategy[LocalizedString]:
    in_one = [st.builds(LocalizedString, **{language: text}) for language in _LANGUAGES]
    return st.one_of(*in_one, _multilingual(text))


def _multilingual(text: SearchStrategy[str]) -> SearchStrategy[LocalizedString]:
    texts_by_language = st.dictionaries(st.sampled_from(_LANGUAGES), text, min_size=2)
    return texts_by_language.map(lambda texts: LocalizedString(**texts))


@st.composite
def _in_languages(draw: DrawFn, parts: dict[str, SearchStrategy[object]], text: SearchStrategy[str]) -> LocalizedString:
    texts: dict[str, Any] = {language: draw(strategy) for language, strategy in parts.items()}
    others = tuple(language for language in _LANGUAGES if language not in parts)
    if others:
        is_silent = not any(texts.values())
        more = draw(st.lists(st.sampled_from(others), unique=True, min_size=1 if is_silent else 0))
        texts.update({language: draw(text) for language in more})
    return LocalizedString(**texts)
