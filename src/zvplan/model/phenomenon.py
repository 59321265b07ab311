"""What priorities are about."""

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import PhenomenonId, well_formed_id
from zvplan.model.text import LocalizedString, readable


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Phenomenon(Expression):
    """A security phenomenon, named the same way whatever a plan calls it."""

    id: PhenomenonId = attrs.field(validator=well_formed_id)
    #: The preferred name in each language.
    label: LocalizedString
    #: Other names for the same thing.
    other_labels: tuple[LocalizedString, ...] = ()
    definition: LocalizedString | None = None
    #: The wider phenomenon that it is part of: home burglary is part of property crime.
    broader: PhenomenonId | None = attrs.field(default=None, validator=well_formed_id)
    #: Its codes in other classifications, each an IRI or the name of a scheme, a colon and a code.
    codes: tuple[str, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(readable))
