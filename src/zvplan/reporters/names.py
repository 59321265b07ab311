"""What plans and elements are called, in a reader's language."""

from collections.abc import Iterator

from attrs import frozen

from zvplan.graph import AlignmentGraph
from zvplan.model import Language, LocalizedString, PlanId, PlanPeriod, Priority, Ref
from zvplan.translation import Speech


@frozen(eq=False)
class Names:
    """Finds titles, on one line."""

    graph: AlignmentGraph
    #: The language in which they are wanted, where they have it; None for the first language of each plan.
    language: Language | None = None

    @classmethod
    def beside(cls, speech: Speech, graph: AlignmentGraph) -> "Names":
        """Titles beside sentences: in their language, or as each plan has them first where the sentences are English."""
        return cls(graph, None if speech.language is Language.EN else speech.language)

    def of(self, ref: Ref) -> str:
        """The title of an element or of a plan as a whole; the reference itself where nobody gives a title."""
        return self.known(ref) or str(ref)

    def known(self, ref: Ref) -> str | None:
        """The title of an element or of a plan as a whole; None where nobody gives one."""
        title = self.graph.title_of(ref)
        return None if title is None else self.text(title, ref.plan)

    def text(self, text: LocalizedString, plan: PlanId) -> str:
        """A text of a plan, on one line."""
        return " ".join(text.best(self.language_of(plan))[1].split())

    def language_of(self, plan: PlanId) -> Language:
        """The language in which texts of a plan are shown, where they have it."""
        if self.language is not None:
            return self.language
        at_hand = self.graph.plan(plan)
        return at_hand.languages[0] if at_hand is not None and at_hand.languages else Language.NL


def named(names: Names, ref: Ref, speech: Speech) -> str:
    """The title in quotes and the reference; the reference alone where nobody gives a title."""
    title = names.known(ref)
    return str(ref) if title is None else titled(title, ref, speech)


def titled(title: str, ref: Ref, speech: Speech) -> str:
    """A title in quotes, and the reference."""
    return speech.say('"{title}" ({ref})', title=title, ref=ref)


def place(names: Names, ref: Ref, speech: Speech) -> str:
    """What an element is, and in which edition of which plan: "priority in Nationaal Veiligheidsplan 2016-2019"."""
    kind = names.graph.kind_of(ref.plan)
    if kind is None:
        return speech.say("in no known plan")
    title = names.of(Ref(ref.plan))
    plan = names.graph.plan(ref.plan)
    period = () if plan is None or plan.period is None else tuple(years(plan.period, speech))
    name = speech.term(kind) if ref.is_whole_plan else title
    edition = ", ".join((name, *(each for each in period if each not in title)))
    if ref.is_whole_plan:
        return edition
    return speech.say("{element} in {plan}", element=_element(names.graph, ref, speech), plan=edition)


def _element(graph: AlignmentGraph, ref: Ref, speech: Speech) -> str:
    match graph.element(ref):
        case None if graph.plan(ref.plan) is None:
            return speech.say("something")
        case None:
            return speech.say("nothing")
        case Priority() as priority:
            return speech.term(priority.tier)
        case objective:
            return speech.say("objective") if objective.level is None else speech.term(objective.level)


def years(period: PlanPeriod, speech: Speech) -> Iterator[str]:
    """A period in short: "2016-2019" and, if it was extended, "extended to 2021"; days where it is not of whole years."""
    starts, ends = period.start_date, period.end_date
    if period.years is None or (starts.month, starts.day) != (1, 1):
        yield speech.say("{start} to {end}", start=starts, end=ends)
    else:
        yield str(starts.year) if period.years == 1 else f"{starts.year}-{ends.year}"
    if period.extended_to is not None:
        last = period.extended_to
        end = last.year if (last.month, last.day) == (12, 31) else last
        yield speech.say("extended to {end}", end=end)
