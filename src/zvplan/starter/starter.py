"""A commented plan file for a zone that begins to write its plan."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from string import Template
from typing import Final

from zvplan.graph import AlignmentGraph
from zvplan.model import (
    BELGIUM,
    Language,
    LocalizedString,
    Municipality,
    Plan,
    PlanId,
    PlanKind,
    PlanPeriod,
    Ref,
    Regime,
    Region,
    Zone,
    ZoneCode,
)
from zvplan.model.text import flaw_in

#: The languages that there are starters in.
LANGUAGES: Final = (Language.NL, Language.FR, Language.DE)
_TEMPLATES: Final = Path(__file__).parent / "templates"
_TITLES: Final = {
    Language.NL: "Zonaal veiligheidsplan",
    Language.FR: "Plan zonal de sécurité",
    Language.DE: "Zonaler Sicherheitsplan",
}
_MUNICIPALITY: Final = {
    Language.NL: "Naam van de gemeente",
    Language.FR: "Nom de la commune",
    Language.DE: "Name der Gemeinde",
}
#: The council that has to agree, by whether the zone has several municipalities.
_COUNCILS: Final = {
    Language.NL: {False: "gemeenteraad", True: "politieraad"},
    Language.FR: {False: "conseil communal", True: "conseil de police"},
    Language.DE: {False: "Gemeinderat", True: "Polizeirat"},
}
#: The plans that every zone has to answer and that zvplan may have: those of mayors and prosecutors it never has.
_SHIPPED_KINDS: Final = (PlanKind.FRAMEWORK, PlanKind.NATIONAL, PlanKind.REGIONAL)


def starter(
    *,
    zone: str,
    name: str,
    first_year: int,
    last_year: int | None = None,
    language: Language = Language.NL,
    municipalities: Sequence[str] = (),
    region: Region | None = None,
    regime: Regime = BELGIUM,
) -> str:
    """A plan file in YAML that loads without problems, and whose findings are what is still to be written.

    Args:
        zone: the four-digit code of the zone.
        name: the name of the zone.
        first_year: the year on whose first day the plan begins.
        last_year: the year on whose last day it ends; None for the statutory term.
        language: the language of the comments and the texts, one of `LANGUAGES`.
        municipalities: their names; empty to leave them to be filled in.
        region: the region; zones of Brussels have to answer the regional plan too.
        regime: what is asked of zonal plans.

    Raises:
        ValueError: if a value can't stand in a plan, there is no starter in the language, or *last_year* is None and the
            regime knows no term for that first year.
    """
    if language not in LANGUAGES:
        message = f"there is no starter in {language.value}; choose one of {', '.join(LANGUAGES)}"
        raise ValueError(message)
    for text in (name, *municipalities):
        _refuse_unreadable(text)
    period = _period(first_year, last_year, regime)
    title = f"{_TITLES[language]} {_years(period)}"
    plan = Plan(
        id=PlanId(f"zvp-{zone}-{first_year}"),
        kind=PlanKind.ZONAL,
        title=_localized(title, language),
        period=period,
        zone=_zone(zone, name, region, municipalities, language),
    )
    graph = AlignmentGraph.of((plan,), regime=regime)
    editions = [edition for duty in graph.obligations_of(plan) if duty.duty.kind in _SHIPPED_KINDS for edition in duty.plans]
    items = [item for edition in editions for item in graph.items_of(edition)]
    examples = [_example(graph.items_of(edition)) for edition in editions]
    council = "policeCouncil" if len(municipalities) > 1 else "municipalCouncil"
    template = Template((_TEMPLATES / f"{language.value}.yaml").read_text(encoding="utf-8"))
    return template.substitute(
        id=plan.id,
        title=_quoted(title),
        code=zone,
        name=_quoted(name),
        years=_years(period),
        start=period.start_date,
        end=period.end_date,
        first_year=first_year,
        region="\n".join(_region(region)),
        municipalities="\n".join(_municipalities(municipalities, language)),
        higher_plans="\n".join(_higher_plans(graph, editions, language)),
        items="\n".join(_items(graph, items, language)),
        target=examples[-1] if examples else "nvp",
        further_targets="".join(f"\n#      - target: {example}" for example in examples[:-1]),
        omitted=items[-1] if items else "nvp",
        mayors="\n".join(_mayors(municipalities)),
        council=council,
        council_name=_COUNCILS[language][len(municipalities) > 1],
    )


def _example(items: Sequence[Ref]) -> Ref:
    """The item of a plan that stands in examples: one that every plan has, if it can be."""
    return next((item for item in items if item.element == "drugs"), items[0])


def _refuse_unreadable(name: str) -> None:
    flaw = flaw_in(name)
    if flaw is not None:
        message = f"the name {name!r} {flaw}"
        raise ValueError(message)


def _years(period: PlanPeriod) -> str:
    return f"{period.start_date.year}-{period.end_date.year}"


def _period(first_year: int, last_year: int | None, regime: Regime) -> PlanPeriod:
    start = date(first_year, 1, 1)
    if last_year is None:
        term = regime.term_of(start)
        if term is None:
            message = f"no term is known for plans that begin in {first_year}; say in which year the plan ends"
            raise ValueError(message)
        last_year = first_year + term.years - 1
    return PlanPeriod(start_date=start, end_date=date(last_year, 12, 31))


def _zone(code: str, name: str, region: Region | None, municipalities: Sequence[str], language: Language) -> Zone:
    return Zone(
        code=ZoneCode(code),
        name=_localized(name, language),
        region=region,
        municipalities=tuple(Municipality(name=_localized(each, language)) for each in municipalities),
    )


def _localized(text: str, language: Language) -> LocalizedString:
    return LocalizedString(**{language.value: text})


def _quoted(text: str) -> str:
    """Text as YAML reads it back whatever is in it: JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def _region(region: Region | None) -> Iterator[str]:
    yield "#  region: flanders" if region is None else f"  region: {region.value}"


def _municipalities(names: Sequence[str], language: Language) -> Iterator[str]:
    mark = "" if names else "#"
    yield f"{mark}  municipalities:"
    for name in names or (_MUNICIPALITY[language],):
        yield f"{mark}    - name:"
        yield f"{mark}        {language.value}: {_quoted(name)}"


def _higher_plans(graph: AlignmentGraph, editions: Sequence[PlanId], language: Language) -> Iterator[str]:
    yield "higherPlans:" if editions else "#higherPlans:"
    yield from (f"  - plan: {edition} # {_title(graph, Ref(edition), language)}" for edition in editions)


def _items(graph: AlignmentGraph, items: Sequence[Ref], language: Language) -> Iterator[str]:
    return (f"# - {item}: {_title(graph, item, language)}" for item in items)


def _title(graph: AlignmentGraph, ref: Ref, language: Language) -> str:
    title = graph.title_of(ref)
    return "" if title is None else " ".join(title.best(language)[1].split())


def _mayors(municipalities: Sequence[str]) -> Iterator[str]:
    if not municipalities:
        yield "#    - role: mayor"
    for name in municipalities:
        yield "#    - role: mayor"
        yield f"#      municipality: {_quoted(name)}"
