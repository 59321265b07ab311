"""Which plan it is, whose, for how long, and what it goes back to."""

from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.model import CitedPlan, Language, Municipality, PlanPeriod, Ref, StatedCount, Zone
from zvplan.reporters.names import years
from zvplan.reporters.relations import tier, tiers
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined, phrase, sentence, spoken, words
from zvplan.translation import term

_LANGUAGES: Final = {Language.NL: "Dutch", Language.FR: "French", Language.DE: "German", Language.EN: "English"}


def head(view: View) -> Iterator[str]:
    """Title, kind, period, zone, owners, and what the file does not have."""
    plan = view.plan
    yield from view.layout.heading(f"{view.text(plan.title)} ({plan.id})")
    kind = joined((term(plan.kind), spoken(plan.status), phrase("edition {}", plan.edition)), ", ")
    yield from view.paragraph(sentence(kind), "")
    yield from view.paragraph("" if plan.period is None else f"Period: {_period(plan.period)}.", "")
    yield from view.paragraph("" if plan.zone is None else f"Zone: {_zone(view, plan.zone)}.", "")
    yield from view.paragraph(_labelled("Of", (view.text(owner) for owner in plan.owners)), "")
    yield from view.paragraph(_labelled("Written in", (_LANGUAGES[language] for language in plan.languages)), "")
    yield from view.paragraph(_labelled("Takes the place of", plan.supersedes), "")
    yield from view.paragraph(_labelled("Says it has", (_count(count) for count in plan.stated_counts)), "")
    yield from view.paragraph(_labelled("Not all in the file", (words(part) for part in plan.incomplete)), "")
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


def _labelled(label: str, parts: Iterable[str]) -> str:
    told = ", ".join(parts)
    return f"{label}: {told}." if told else ""


def _period(period: PlanPeriod) -> str:
    stated = phrase("the plan says {} years", period.stated_years)
    first, *extended = years(period)
    label = "" if period.label == first else phrase('printed as "{}"', period.label)
    return joined((first, *extended, label, stated), ", ")


def _zone(view: View, zone: Zone) -> str:
    name = joined((view.text(zone.name), phrase("({})", zone.code)), " ")
    population = zone.population
    return joined(
        (
            joined((name, spoken(zone.region).capitalize()), ", "),
            ", ".join(_municipality(view, each) for each in zone.municipalities),
            "" if population is None else f"{population.inhabitants} inhabitants ({population.date})",
        )
    )


def _municipality(view: View, municipality: Municipality) -> str:
    return joined((view.text(municipality.name), phrase("({})", municipality.code)), " ")


def _count(count: StatedCount) -> str:
    things = "items" if count.tier is None else (tier if count.count == 1 else tiers)(count.tier)
    return joined((str(count.count), spoken(count.axis), things), " ")


def _cited(view: View, cited: CitedPlan) -> str:
    ref = Ref(cited.plan)
    title = view.text(cited.title)
    name = f'"{title}" ({cited.plan})' if title else view.ref(ref)
    kind = view.names.graph.kind_of(cited.plan)
    return joined((joined((name, spoken(kind)), ", "), view.text(cited.note)), ": ")
