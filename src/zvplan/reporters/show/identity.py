"""Which plan it is, whose, for how long, and what it goes back to."""

from collections.abc import Iterator

from zvplan.model import CitedPlan, Municipality, PlanPeriod, Ref, StatedCount, Tier, Zone
from zvplan.reporters.names import titled, years
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined, sentence


def head(view: View) -> Iterator[str]:
    """Title, kind, period, zone, owners, and what the file does not have."""
    plan = view.plan
    yield from view.layout.heading(f"{view.text(plan.title)} ({plan.id})", may_break_words=False)
    kind = joined((view.term(plan.kind), view.term(plan.status), view.fact("edition {value}", plan.edition)), ", ")
    yield from view.paragraph(sentence(kind), "")
    facts = (
        view.fact("Period: {value}.", "" if plan.period is None else _period(view, plan.period)),
        view.fact("Zone: {value}.", "" if plan.zone is None else _zone(view, plan.zone)),
        view.fact("Of: {value}.", ", ".join(map(view.text, plan.owners))),
        view.fact("Written in: {value}.", view.terms(plan.languages)),
        view.fact("Takes the place of: {value}.", ", ".join(plan.supersedes)),
        view.fact("Circulars that it cites: {value}.", ", ".join(plan.circulars)),
        view.fact("Says it has: {value}.", ", ".join(_count(view, count) for count in plan.stated_counts)),
        view.fact("Not all in the file: {value}.", view.terms(plan.incomplete)),
    )
    for fact in facts:
        yield from view.paragraph(fact, "")
    yield from view.paragraph(sentence(view.text(plan.condition)), "")


def guiding_texts(view: View) -> Iterator[str]:
    """Mission, vision and values."""
    plan = view.plan
    yield from view.section("Mission", view.paragraph(view.text(plan.mission)))
    yield from view.section("Vision", view.paragraph(view.text(plan.vision)))
    yield from view.section("Values", view.items(view.text(value) for value in plan.values))


def higher_plans(view: View) -> Iterator[str]:
    """The plans that it takes account of."""
    yield from view.section("Plans above it", view.items(_cited(view, cited) for cited in view.plan.higher_plans))


def _period(view: View, period: PlanPeriod) -> str:
    first, *extended = years(period, view.speech)
    label = "" if period.label in {None, first} else view.fact('printed as "{value}"', period.label)
    stated = ""
    if period.stated_years is not None:
        stated = view.speech.say_number("the plan says {count} year", "the plan says {count} years", period.stated_years)
    return joined((first, *extended, label, stated), ", ")


def _zone(view: View, zone: Zone) -> str:
    population, name = zone.population, joined((view.text(zone.name), f"({zone.code})" if zone.code else ""), " ")
    inhabitants = ""
    if population is not None:
        inhabitants = view.speech.say_number(
            "{count} inhabitant ({date})", "{count} inhabitants ({date})", population.inhabitants, date=population.date
        )
    return joined(
        (
            joined((name, view.term(zone.region)), ", "),
            ", ".join(_municipality(view, each) for each in zone.municipalities),
            inhabitants,
        )
    )


def _municipality(view: View, municipality: Municipality) -> str:
    return joined((view.text(municipality.name), f"({municipality.code})" if municipality.code else ""), " ")


def _count(view: View, stated: StatedCount) -> str:
    number, speech = stated.count, view.speech
    match stated.tier:
        case Tier.PRIORITY:
            things = speech.say_number("{count} priority", "{count} priorities", number)
        case Tier.ATTENTION:
            things = speech.say_number("{count} point of attention", "{count} points of attention", number)
        case Tier.REGULAR:
            things = speech.say_number("{count} item of regular work", "{count} items of regular work", number)
        case None:
            things = speech.say_number("{count} item", "{count} items", number)
    return joined((things, "" if stated.axis is None else f"({view.term(stated.axis)})"), " ")


def _cited(view: View, cited: CitedPlan) -> str:
    ref = Ref(cited.plan)
    title = view.text(cited.title)
    name = titled(title, ref, view.speech) if title else view.ref(ref)
    kind = view.names.graph.kind_of(cited.plan)
    return joined((joined((name, view.term(kind)), ", "), view.text(cited.note)), ": ")
