"""What has to hold for every rule, whatever it is about.

Each law takes a rule and plans, and tells what is wrong, or None.
"""

import copy
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any, Final

import attrs

from zvplan.checking import Selection, check
from zvplan.defects import DEMANDING
from zvplan.finding import Finding, Rule, placeholders
from zvplan.graph import AlignmentGraph
from zvplan.model import Alignment, ElementId, Language, LocalizedString, Plan, PlanId, PlanKind, PlanSet, Ref
from zvplan.model.ids import LONGEST_ID
from zvplan.testing.facts import difference, fact, fact_without_order, listed, whole_fact
from zvplan.testing.places import leads_somewhere
from zvplan.testing.renaming import renamed, renamed_ref

Law = Callable[[Rule, PlanSet], str | None]

#: Other letters and digits for those of ids: what was alike stays alike, and what came first may come last. Digits too: the
#: years in an id say nothing.
_OTHERS: Final = str.maketrans(
    ascii_lowercase + ascii_uppercase + digits,
    ascii_lowercase[13:] + ascii_lowercase[:13] + ascii_uppercase[::-1] + digits[5:] + digits[:5],
)
#: Plans that nobody has to do with. Their ids resemble no others, so that nothing is taken for a misspelling of them.
_UNRELATED: Final = tuple(
    Plan(
        id=PlanId(".".join("0" * 9) + str(number)),
        kind=PlanKind.ZONAL,
        title=LocalizedString(nl="Een plan van een andere zone"),
    )
    for number in range(8)
)
#: The lists in plans and their parts whose order says something.
_IN_ORDER: Final = frozenset(("amendments", "decisions", "evaluations", "objectives"))


def findings_of(rule: Rule, plans: PlanSet) -> tuple[Finding, ...]:
    """What the rule finds by itself, with no other plans at hand than these, where all is asked that may be asked."""
    alone = attrs.evolve(rule, requires=frozenset()) if rule.requires else rule
    return check(plans, rules=(alone,), selection=Selection(select=(rule.code,)), regime=DEMANDING, shipped={}).findings


def finds_the_same_again(rule: Rule, plans: PlanSet) -> str | None:
    """The same plans give the same findings."""
    return difference(_whole_facts(rule, plans), _whole_facts(rule, plans), "once again")


def is_blind_to_order(rule: Rule, plans: PlanSet) -> str | None:
    """The order of plans, and of what stands in them, changes no finding.

    Plans in which an id stands twice are passed over: there the order says which one is meant.
    """
    if any(_has_doubles(plan) for plan in plans.plans):
        return None
    backwards = PlanSet(_backwards(plan) for plan in reversed(plans.plans))
    before, after = (map(fact_without_order, findings_of(rule, some)) for some in (plans, backwards))
    return difference(before, after, "when everything stands in the opposite order")


def is_blind_to_names(rule: Rule, plans: PlanSet) -> str | None:
    """Other ids, given consistently, change no finding.

    They are tried with other letters and digits, and twice as long.
    """
    for rename, when in ((_with_other_letters, "when every id is another one"), (_doubled, "when every id is longer")):
        others = renamed(plans, plan=rename, element=rename)
        before = [fact(each, partial(renamed_ref, plan=rename, element=rename)) for each in findings_of(rule, plans)]
        what = difference(before, _facts(rule, others), when)
        if what is not None:
            return what
    return None


def is_local(rule: Rule, plans: PlanSet) -> str | None:
    """Plans that have nothing to do with the others change no finding about them.

    One such plan is tried, and several: a rule may begin to speak when there are many.
    """
    if not plans:
        return None
    alone = _whole_facts(rule, plans)
    for unrelated, beside in ((_UNRELATED[:1], "an unrelated plan"), (_UNRELATED, "unrelated plans")):
        together = findings_of(rule, plans | PlanSet(unrelated))
        others = [whole_fact(each) for each in together if each.subject.plan in plans]
        what = difference(alone, others, f"with {beside} beside them")
        if what is not None:
            return what
    return None


def is_silent_on_nothing(rule: Rule, plans: PlanSet) -> str | None:
    """Where there are no plans, there is nothing to find."""
    del plans
    return difference([], _whole_facts(rule, PlanSet()), "where there are no plans")


def names_what_exists(rule: Rule, plans: PlanSet) -> str | None:
    """Findings are about plans and elements that there are, and point at something in them."""
    for finding in findings_of(rule, plans):
        if not leads_somewhere(plans[finding.subject.plan], finding.subject.element, finding.steps):
            return f"it found something about {finding.subject} at {finding.steps}, where there is nothing"
    return None


def can_be_told(rule: Rule, plans: PlanSet) -> str | None:
    """The arguments of findings fill the sentences, in every language."""
    for finding in findings_of(rule, plans):
        given = {*finding.arguments, "count", "list", "plans"}
        for sentence in (finding.wording.message, finding.wording.several, finding.wording.across):
            missing = placeholders(sentence) - given
            if missing:
                return f"the sentence {sentence!r} speaks of {', '.join(sorted(missing))}, which is no argument"
        for language in Language:
            finding.message(language)
            finding.hint(language)
    return None


def changes_nothing(rule: Rule, plans: PlanSet) -> str | None:
    """Looking at plans leaves them, and their graph, as they were."""
    # A copy, because strategies give parts of plans again: what is changed once would be changed already the next time.
    looked_at = copy.deepcopy(plans)
    graph = AlignmentGraph.of(looked_at, regime=DEMANDING, shipped={})
    edges = sorted(graph.as_networkx().edges)
    with suppress(Exception):  # other laws tell that a rule breaks
        for _ in rule.observe(graph):
            pass
    if looked_at != plans:
        return "it changed the plans that it looked at"
    return None if sorted(graph.as_networkx().edges) == edges else "it changed the graph that it looked at"


def is_quietened_by_alignment(rule: Rule, plans: PlanSet) -> str | None:
    """One more alignment with an item above never brings a new finding. Not every rule has to obey this law."""
    before = Counter(_facts(rule, plans))
    for more in _with_one_more_alignment(plans):
        new = Counter(_facts(rule, more)) - before
        if new:
            return f"with one more alignment it finds {listed(new)}"
    return None


#: The laws that every rule obeys. The first one looks before the rule has seen the plans, for it may have changed them since.
LAWS: Final[tuple[Law, ...]] = (
    changes_nothing,
    is_silent_on_nothing,
    can_be_told,
    finds_the_same_again,
    names_what_exists,
    is_local,
    is_blind_to_order,
    is_blind_to_names,
)


def _facts(rule: Rule, plans: PlanSet) -> list[str]:
    return [fact(each) for each in findings_of(rule, plans)]


def _whole_facts(rule: Rule, plans: PlanSet) -> list[str]:
    return [whole_fact(each) for each in findings_of(rule, plans)]


def _with_other_letters(name: str) -> str:
    return name.translate(_OTHERS)


def _doubled(name: str) -> str:
    """Every character twice, so that what resembles another id does so as much as before; as it is where it is too long."""
    return "".join(character * 2 for character in name) if len(name) * 2 <= LONGEST_ID else name


def _element_ids(plan: Plan) -> Iterator[ElementId]:
    for priority in plan.at().priorities:
        yield priority.id
    yield from (objective.id for objective in plan.all_objectives())


def _has_doubles(plan: Plan) -> bool:
    ids = list(_element_ids(plan))
    return len(set(ids)) < len(ids)


def _backwards(part: Any) -> Any:
    """The same with every list in the opposite order, however deep, but those whose order says something."""
    if isinstance(part, tuple):
        return tuple(map(_backwards, part[::-1]))
    if not attrs.has(type(part)):
        return part
    values = {field.name: getattr(part, field.name) for field in attrs.fields(type(part))}
    return attrs.evolve(part, **{name: _turned(name, value) for name, value in values.items()})


def _turned(name: str, value: Any) -> Any:
    turned = _backwards(value)
    return turned[::-1] if name in _IN_ORDER and isinstance(turned, tuple) else turned


def _with_one_more_alignment(plans: PlanSet) -> Iterator[PlanSet]:
    items = [Ref(plan.id, priority.id) for plan in plans.plans for priority in plan.priorities]
    for plan in plans.plans:
        above = [item for item in items if plans[item.plan].kind.is_above(plan.kind)]
        for index, priority in enumerate(plan.priorities):
            for item in above:
                answers = attrs.evolve(priority, alignments=(*priority.alignments, Alignment(target=item)))
                priorities = (*plan.priorities[:index], answers, *plan.priorities[index + 1 :])
                yield plans | PlanSet((attrs.evolve(plan, priorities=priorities),))
