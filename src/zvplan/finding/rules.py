"""Rules."""

import inspect
from collections.abc import Callable, Iterator, Mapping

import attrs
from attrs import frozen

from zvplan.finding.observation import Observation
from zvplan.finding.severity import Severity
from zvplan.finding.wording import Wording
from zvplan.graph import AlignmentGraph

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
    wording: Wording
    #: Other wordings for observations that need another sentence, by the names that the observations give.
    variants: Mapping[str, Wording] = attrs.field(factory=dict)
    observe: Observer
    #: Codes of rules of which this one may only see a consequence. An observation is dropped where one of these rules saw
    #: something in the same plan that is related to, or explains, the same plan or priority.
    requires: frozenset[str] = frozenset()
    #: The law or practice behind it, with a URL.
    source: str
    #: Whether it runs unless asked otherwise. What rests on law that could not be verified is off until it is asked for.
    is_on_by_default: bool = True
    #: The version that brought it.
    since: str
    #: Earlier codes.
    aliases: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The sentence of its usual wording, with the names of arguments in braces."""
        return self.wording.message

    @property
    def hint(self) -> str:
        """What to do, in its usual wording."""
        return self.wording.hint

    @property
    def family(self) -> str:
        """The code of its family: `ZVP2` for `ZVP201`."""
        return self.code[:4]

    @property
    def documentation(self) -> str:
        """The rule's page as MyST Markdown, without its title."""
        return inspect.getdoc(self.observe) or ""

    @property
    def summary(self) -> str:
        """What it finds, in one sentence."""
        return self.documentation.partition("\n")[0]

    def worded(self, variant: str) -> Wording:
        """The wording of an observation that names *variant*.

        Raises:
            KeyError: if the rule has no such variant.
        """
        return self.variants[variant] if variant else self.wording


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
    across: str = "",
    variants: Mapping[str, Wording] | None = None,
    is_on_by_default: bool = True,
    requires: frozenset[str] = frozenset(),
    aliases: tuple[str, ...] = (),
) -> Callable[[Observer], Rule]:
    """Make a rule of a function. It registers nothing: `zvplan.rules.ALL` lists the rules.

    The arguments are the attributes of `Rule`, and those of `Wording` for its usual wording.
    """

    def make(observe: Observer) -> Rule:
        return Rule(
            code=code,
            name=name,
            severity=severity,
            wording=Wording(message=message, hint=hint, several=several, listed=listed, across=across),
            variants=variants or {},
            observe=observe,
            requires=requires,
            source=source,
            is_on_by_default=is_on_by_default,
            since=since,
            aliases=aliases,
        )

    return make
