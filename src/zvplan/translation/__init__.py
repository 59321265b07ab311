"""The words of zvplan in the languages of its users."""

from zvplan.translation.catalogue import catalogue, marked, said
from zvplan.translation.terms import GuidingText, term

__all__ = ["GuidingText", "catalogue", "marked", "said", "term"]
