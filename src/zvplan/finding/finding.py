"""Findings."""

import hashlib
import json

import attrs
from attrs import frozen

from zvplan.finding.rule import Rule
from zvplan.finding.severity import Severity
from zvplan.finding.wording import Arguments, Wording, fill, plain
from zvplan.location import NOWHERE, Location, Locator, Steps
from zvplan.model import Language, LocalizedString, Ref


@frozen(kw_only=True)
class Finding:
    """One fact about one plan or priority that a rule reports."""

    rule: Rule
    severity: Severity
    subject: Ref
    #: The way from the subject to the exact place, by attribute names.
    steps: Steps = ()
    #: The other plans and priorities that have to do with it.
    related: tuple[Ref, ...] = ()
    #: The values for the placeholders of the wording.
    arguments: Arguments = attrs.field(factory=dict, hash=False)
    #: Which of the rule's variants words it; empty for the rule's usual wording.
    variant: str = ""
    #: How many like it, in code, subject, related plans and priorities and arguments, come before it.
    repetition: int = 0
    #: Finds places when they are asked for: in most runs nobody asks for most of them, and finding one means reading its file
    #: again.
    locator: Locator = attrs.field(default=NOWHERE, eq=False, repr=False)

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    @property
    def wording(self) -> Wording:
        """The sentences for it."""
        return self.rule.worded(self.variant)

    @property
    def location(self) -> Location | None:
        """Where it stands; None for plans that come from no file."""
        return self.locator.locate(self.subject.plan, self.subject.element, self.steps)

    @property
    def fact(self) -> tuple[object, ...]:
        """What it says, without how: code, subject, related plans and priorities, and the arguments that are no texts.

        Titles are left out, because the plans and priorities that have them are named already.
        """
        arguments = sorted(
            (name, str(plain(value))) for name, value in self.arguments.items() if not isinstance(value, LocalizedString)
        )
        return (self.code, str(self.subject), tuple(str(ref) for ref in self.related), tuple(arguments))

    @property
    def fingerprint(self) -> str:
        """What identifies the fact, as 16 hexadecimal digits.

        It stays the same when lines move, files are renamed, plans are read in another order, titles change, or messages are
        reworded.
        """
        text = json.dumps((*self.fact, self.repetition), ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]

    def message(self, language: Language = Language.EN) -> str:
        """What the finding says, with titles in *language* where they have it."""
        return fill(self.wording.message, self.arguments, language)

    def hint(self) -> str:
        """What to do about it."""
        return self.wording.hint
