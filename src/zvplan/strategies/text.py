"""Text that people read."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import LocalizedString
from zvplan.model.text import ALLOWED_CONTROLS, BIDIRECTIONAL, NEVER_TEXT
from zvplan.strategies.parts import optional
from zvplan.strategies.tricky import TRICKY

#: What a person would write; examples shrink towards the first.
_WORDS: Final = ("drugs", "inbraak in woningen", "intrafamiliaal geweld", "sécurité routière", "Straßenverkehr", "cybercrime")


def _characters(*, visible: bool) -> SearchStrategy[str]:
    unfit = "".join(BIDIRECTIONAL | NEVER_TEXT)
    if visible:
        return st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"), exclude_characters=unfit)
    spaces = "".join(ALLOWED_CONTROLS)
    return st.characters(exclude_categories=("Cc", "Cs"), exclude_characters=unfit, include_characters=spaces)


def texts() -> SearchStrategy[str]:
    """Any text that the model accepts: readable, tricky for readers of YAML and JSON, or of arbitrary characters."""
    around = st.text(_characters(visible=False), max_size=8)
    arbitrary = st.tuples(around, _characters(visible=True), around).map("".join)
    return st.sampled_from(_WORDS) | st.sampled_from(TRICKY) | arbitrary


def localized_strings(*, text: SearchStrategy[str] | None = None) -> SearchStrategy[LocalizedString]:
    """A text in one or more languages.

    Args:
        text: the text in each language; by default `texts()`.
    """
    given = texts() if text is None else text
    maybe = optional(given)
    return st.one_of(
        st.builds(LocalizedString, nl=given),
        st.builds(LocalizedString, nl=given, fr=maybe, de=maybe, en=maybe),
        st.builds(LocalizedString, fr=given, de=maybe, en=maybe),
        st.builds(LocalizedString, de=given, en=maybe),
        st.builds(LocalizedString, en=given),
    )
