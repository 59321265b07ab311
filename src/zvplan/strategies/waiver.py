"""Accepted findings."""

from hypothesis.strategies import SearchStrategy

from zvplan.model import ElementId, Ref, Waiver
from zvplan.strategies.dates import dates
from zvplan.strategies.ids import element_ids, refs
from zvplan.strategies.parts import sparse
from zvplan.strategies.text import localized_strings, texts


def waivers(
    *, elements: SearchStrategy[ElementId] | None = None, targets: SearchStrategy[Ref] | None = None
) -> SearchStrategy[Waiver]:
    """Waivers of rules that there may not be.

    Args:
        elements: the ids of the priorities they are about; by default `element_ids()`.
        targets: what else they are about; by default `refs()`.
    """
    return sparse(
        Waiver,
        {"rule": texts(), "motivation": localized_strings()},
        {
            "element": element_ids() if elements is None else elements,
            "about": refs() if targets is None else targets,
            "expires": dates(),
        },
    )
