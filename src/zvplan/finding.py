"""Rules, what they observe, and the findings that a report holds."""

import hashlib
import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import IntEnum

import attrs
from attrs import frozen

from zvplan.graph import AlignmentGraph
from zvplan.location import Location, Steps
from zvplan.model import Language, LocalizedString, Ref

#: What a message can speak of. Texts and references stay values, so that every language and format shows them its own way.
Argument = str | int | date | Ref | LocalizedString | tuple["Argument", ...]
Arguments = Mapping[str, Argument]


class Severity(IntEnum):
    """How bad a finding is: the three levels that SARIF has, so that no report loses anything.

    An error breaks a demand of the law, a warning departs from practice, a note informs.
    """

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The severity in files and options: `note`, `warning` or `error`."""
        return self.name.lower()


@frozen(kw_only=True)
class Observation:
    """What a rule saw. The engine makes a finding of it, so that no rule can speak under another rule's code."""

    #: The plan or element that it is about.
    subject: Ref
    #: The way from the subject to the exact place, by attribute names: `("alignments", 0, "target")`.
    steps: Steps = ()
    #: The other plans and elements that have to do with it.
    related: tuple[Ref, ...] = ()
    #: The values for the placeholders of the rule's message.
    arguments: Arguments = attrs.field(factory=dict)
    #: Where one rule judges differently from case to case; None for the rule's own severity.
    severity: Severity | None = None


Observer = Callable[[AlignmentGraph], Iterator[Observation]]


@frozen(kw_only=True, eq=False)
class Rule:
    """A check with a code that never changes meaning.

    The docstring of `observe` is its documentation: what it finds, why it matters, an example, how to resolve it.
    """

    #: `ZVP` and three digits; the first digit is the family.
    code: str
    #: In kebab-case, the name of the rule's module.
    name: str
    severity: Severity
    #: What is said of one observation, with the names of its arguments in braces.
    message: str
    #: What is said of several observations about one plan that differ in the argument `listed` only; it may use `{count}` and
    #: `{list}` besides the other arguments. Empty if each is to be told by itself.
    several: str = ""
    listed: str = ""
    #: What to do about it, with placeholders as in the message.
    hint: str
    observe: Observer
    #: Codes of rules of which this one may only see a consequence: an observation is dropped where one of these rules saw
    #: something in the same plan that is related to the same element.
    requires: frozenset[str] = frozenset()
    #: The law or practice behind it, with a URL.
    source: str
    #: The version that brought it.
    since: str
    #: Earlier codes.
    aliases: tuple[str, ...] = ()

    @property
    def documentation(self) -> str:
        """The rule's page as MyST Markdown, without its title."""
        return inspect.getdoc(self.observe) or ""


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    message: str,
    hint: str,
    source: str,
    since: str,
    several: str = "",
    listed: str = "",
    requires: frozenset[str] = frozenset(),
    aliases: tuple[str, ...] = (),
) -> Callable[[Observer], Rule]:
    """Make a rule of a function. It registers nothing: `zvplan.rules.ALL` lists the rules."""

    def make(observe: Observer) -> Rule:
        return Rule(
            code=code,
            name=name,
            severity=severity,
            message=message,
            several=several,
            listed=listed,
            hint=hint,
            observe=observe,
            requires=requires,
            source=source,
            since=since,
            aliases=aliases,
        )

    return make


@frozen(kw_only=True)
class Finding:
    """One fact about one plan or element that a rule reports."""

    rule: Rule
    severity: Severity
    subject: Ref
    steps: Steps = ()
    related: tuple[Ref, ...] = ()
    arguments: Arguments = attrs.field(factory=dict)
    #: Where it stands; None for plans that come from no file.
    location: Location | None = None
    #: How many like it, in code, subject, related elements and arguments, come before it.
    repetition: int = 0

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    @property
    def fingerprint(self) -> str:
        """What identifies the fact, as 16 hexadecimal digits.

        It stays the same when lines move, files are renamed, plans are read in another order, or messages are reworded.
        """
        fact = [
            self.code,
            str(self.subject),
            [str(ref) for ref in self.related],
            {name: plain(value) for name, value in self.arguments.items()},
            self.repetition,
        ]
        text = json.dumps(fact, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]

    def message(self, language: Language = Language.EN) -> str:
        """What the finding says, with titles in *language* where they have it."""
        return fill(self.rule.message, self.arguments, language)

    def hint(self, language: Language = Language.EN) -> str:
        """What to do about it."""
        return fill(self.rule.hint, self.arguments, language)


def plain(value: Argument) -> object:
    """An argument as JSON holds it: text, a number, a list, or an object of languages."""
    match value:
        case LocalizedString():
            return {language.value: text for language, text in value.items()}
        case tuple():
            return [plain(part) for part in value]
        case int():
            return int(value)
        case _:
            return str(value)


def shown(value: Argument, language: Language) -> str:
    """An argument as a reader of *language* sees it in a sentence."""
    match value:
        case LocalizedString():
            return " ".join(value.best(language)[1].split())
        case tuple():
            return ", ".join(shown(part, language) for part in value)
        case _:
            return str(value)


def fill(template: str, arguments: Arguments, language: Language) -> str:
    """The template with its placeholders filled."""
    return template.format_map({name: shown(value, language) for name, value in arguments.items()})
