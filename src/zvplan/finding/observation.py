"""What a rule saw."""

from collections.abc import Callable, Hashable

import attrs
from attrs import frozen

from zvplan.finding.proposed import Proposed
from zvplan.finding.severity import Severity
from zvplan.finding.wording import Arguments
from zvplan.location import Steps
from zvplan.model import LocalizedString, Ref


@frozen(kw_only=True)
class Observation:
    """What a rule saw. The engine makes a finding of it, so that no rule can speak under another rule's code."""

    #: The plan or priority that it is about.
    subject: Ref
    #: The way from the subject to the exact place, by attribute names: `("alignments", 0, "target")`.
    steps: Steps = ()
    #: The other plans and priorities that have to do with it.
    related: tuple[Ref, ...] = ()
    #: Other plans and priorities of which something may seem amiss only because of this: what else a mistyped target answers.
    explains: tuple[Ref, ...] = ()
    #: The values for the placeholders of the wording.
    arguments: Arguments = attrs.field(factory=dict, hash=False)
    #: Which of the rule's variants words it; empty for the rule's usual wording.
    variant: str = ""
    #: Where one rule judges differently from case to case; None for the rule's own severity.
    severity: Severity | None = None
    #: Looks for what may be meant, when somebody reads the hint. It is no part of what the rule saw: a vocabulary that knows
    #: another word changes no finding.
    proposal: Callable[[], Proposed | None] | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def fact(self) -> tuple[Hashable, ...]:
        """What it says, without how: the subject, what is related, and the arguments that are no texts.

        Titles are left out, because the plans and priorities that have them are named already.
        """
        arguments = sorted(pair for pair in self.arguments.items() if not isinstance(pair[1], LocalizedString))
        return (self.subject, self.related, *arguments)
