"""Where the content of a plan file comes from."""

import attrs
from attrs import frozen

from zvplan.model.dates import PartialDate
from zvplan.model.expression import Expression
from zvplan.model.text import LocalizedString, readable


@frozen(kw_only=True, repr=False)
class Source(Expression):
    """A page or document that a plan file is taken from."""

    url: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    title: LocalizedString | None = None
    published: PartialDate | None = None
    #: When whoever wrote the file read it.
    consulted: PartialDate | None = None
    note: LocalizedString | None = None
