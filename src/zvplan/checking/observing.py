"""Asks rules what they see, and says whose fault it is if one breaks."""

from zvplan.errors import ZvplanError
from zvplan.finding import Observation, Rule, placeholders
from zvplan.graph import AlignmentGraph


class RuleFailed(ZvplanError):  # noqa: N818 -- it says what happened
    """A rule broke, or saw something of which it can't speak."""


def observe(rule: Rule, graph: AlignmentGraph) -> tuple[Observation, ...]:
    """What a rule sees.

    Raises:
        RuleFailed: if it breaks, has no sentence for what it saw, or speaks about a plan that is not checked; the message
            names it.
    """
    observed: list[Observation] = []
    try:
        observed.extend(rule.observe(graph))
    except Exception as error:
        raise _failed(rule, f"broke: {_told(error)}") from error
    for observation in observed:
        _refuse_unspeakable(rule, observation)
        if observation.subject.plan not in graph.plans:
            raise _failed(rule, f"speaks about {observation.subject}, which is in none of the plans that are checked")
    return tuple(observed)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _refuse_unspeakable(rule: Rule, observation: object) -> None:
    """Refuse what would break the report, which is written after the check."""
    if not isinstance(observation, Observation):
        raise _failed(rule, f"yielded {type(observation).__name__}, not an Observation")
    if observation.variant and observation.variant not in rule.variants:
        raise _failed(rule, f"has no wording {observation.variant!r}")
    template = rule.worded(observation.variant).message
    try:
        missing = sorted(placeholders(template) - observation.arguments.keys())
    except ValueError as error:
        raise _failed(rule, f"has a sentence with an unfinished placeholder: {template!r}") from error
    if missing:
        raise _failed(rule, f"speaks of {{{missing[0]}}} and gives no such argument")


def _failed(rule: Rule, what: str) -> RuleFailed:
    return RuleFailed(f"the rule {rule.code} {rule.name} {what}")
