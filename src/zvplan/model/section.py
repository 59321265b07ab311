"""The chapters of a plan, and what the law wants to find in them."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.text import LocalizedString


class ContentItem(StrEnum):
    """One of the four things that a zonal plan has to contain (art. 36 of the Act of 7 December 1998)."""

    #: 1°: the priority missions and objectives, set by mayor(s) and prosecutor, and how they will be reached.
    PRIORITY_MISSIONS = "priorityMissions"
    #: 2°: the capacity for administrative and judicial police missions, so that both are assured at all times.
    CAPACITY = "capacity"
    #: 3°: the contribution to missions of a federal nature.
    FEDERAL_CONTRIBUTION = "federalContribution"
    #: 4°: missions specific to one municipality, for a contribution above the agreed dotation.
    MUNICIPAL_MISSIONS = "municipalMissions"


@frozen(kw_only=True, repr=False)
class Section(Expression):
    """A chapter or heading of the plan."""

    title: LocalizedString
    id: ElementId | None = attrs.field(default=None, validator=well_formed_id)
    #: The item of art. 36 that it holds.
    content: ContentItem | None = None
    text: LocalizedString | None = None
    #: Whether the council deems it confidential: municipal councils are informed of the plan without such parts.
    confidential: bool = False
