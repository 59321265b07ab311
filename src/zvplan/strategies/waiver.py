"""Accepted findings."""

from datetime import date
from typing import TypedDict, Unpack

from hypothesis.strategies import SearchStrategy

from zvplan.model import ElementId, LocalizedString, Ref, Waiver
from zvplan.strategies.dates import dates
from zvplan.strategies.ids import element_ids, refs
from zvplan.strategies.parts import sparse
from zvplan.strategies.text import localized_such_as, texts_such_as


class WaiverParts(TypedDict, total=False):
    """The attributes of `Waiver`, each as a strategy of its values."""

    rule: SearchStrategy[str]
    element: SearchStrategy[ElementId | None]
    about: SearchStrategy[Ref | None]
    motivation: SearchStrategy[LocalizedString]
    expires: SearchStrategy[date | None]


def waivers(**parts: Unpack[WaiverParts]) -> SearchStrategy[Waiver]:
    """Waivers of rules that there may not be."""
    return sparse(
        Waiver,
        parts,
        {"rule": texts_such_as("ZVP303"), "motivation": localized_such_as("zo afgesproken")},
        {"element": element_ids(), "about": refs(), "expires": dates()},
    )
