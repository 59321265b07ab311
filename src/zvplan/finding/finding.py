"""Findings."""

import hashlib
import json
from functools import cached_property

import attrs
from attrs import frozen

from zvplan.finding.observation import Observation
from zvplan.finding.proposed import Proposed, told
from zvplan.finding.rules import Rule
from zvplan.finding.severity import Severity
from zvplan.finding.wording import Arguments, Wording, fill, plain
from zvplan.location import NOWHERE, Location, Locator, Steps
from zvplan.model import Language, LocalizedString, Ref
from zvplan.translation import catalogue


@frozen(kw_only=True)
class Finding:
    """One fact about one plan or priority that a rule reports."""

    rule: Rule
    severity: Severity
    #: What the rule saw.
    observation: Observation
    #: How many of the same rule that say the same come before it.
    repetition: int = 0
    #: Finds places when they are asked for: in most runs nobody asks for most of them, and finding one means reading its file
    #: again.
    locator: Locator = attrs.field(default=NOWHERE, eq=False, repr=False)

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    @property
    def subject(self) -> Ref:
        """The plan or priority that it is about."""
        return self.observation.subject

    @property
    def steps(self) -> Steps:
        """The way from the subject to the exact place, by attribute names."""
        return self.observation.steps

    @property
    def related(self) -> tuple[Ref, ...]:
        """The other plans and priorities that have to do with it."""
        return self.observation.related

    @property
    def arguments(self) -> Arguments:
        """The values that its message speaks of."""
        return self.observation.arguments

    @property
    def wording(self) -> Wording:
        """The sentences for it."""
        return self.rule.worded(self.observation.variant)

    @property
    def location(self) -> Location | None:
        """Where it stands; None for plans that come from no file."""
        return self.locator.locate(self.subject.plan, self.subject.element, self.steps)

    @cached_property
    def fingerprint(self) -> str:
        """What identifies the fact, as 16 hexadecimal digits.

        It stays the same when lines move, files are renamed, plans are read in another order, titles change, or messages are
        reworded.
        """
        fact = (
            self.code,
            str(self.subject),
            [str(ref) for ref in self.related],
            {name: plain(value) for name, value in self.arguments.items() if not isinstance(value, LocalizedString)},
            self.repetition,
        )
        text = json.dumps(fact, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]

    def message(self, language: Language = Language.EN, *, titles: Language | None = None) -> str:
        """What the finding says.

        Args:
            language: the language of the sentence.
            titles: the language of titles, where they have it; None for that of the sentence, Dutch in English sentences.
        """
        return fill(self.wording.message, self.arguments, language, titles)

    @cached_property
    def proposed(self) -> Proposed | None:
        """What may be meant, which is looked for when it is first asked for; None if nothing is proposed."""
        return None if self.observation.proposal is None else self.observation.proposal()

    def hint(self, language: Language = Language.EN, *, titles: Language | None = None) -> str:
        """What to do about it, and before that what may be meant, if anything; arguments as for `message`."""
        proposed = () if self.proposed is None else (self.proposed,)
        return " ".join(filter(None, (told(proposed, language, titles), self.advice(language))))

    def advice(self, language: Language = Language.EN) -> str:
        """What to do about it, in the words that all findings of this wording share."""
        return catalogue(language).gettext(self.wording.hint)
