"""The words of zvplan in the languages of its users."""

from zvplan.translation.catalogue import catalogue, marked, said
from zvplan.translation.speech import Speech
from zvplan.translation.terms import GuidingText, IndicatorPart, Missions, term

__all__ = ["GuidingText", "IndicatorPart", "Missions", "Speech", "catalogue", "marked", "said", "term"]
