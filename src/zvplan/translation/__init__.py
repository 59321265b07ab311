"""The words of zvplan in the languages of its users."""

from zvplan.translation.catalogue import catalogue, marked, said
from zvplan.translation.speech import Speech
from zvplan.translation.terms import GuidingText, term

__all__ = ["GuidingText", "Speech", "catalogue", "marked", "said", "term"]
