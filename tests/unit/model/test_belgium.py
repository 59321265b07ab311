"""What was found in the sources, and that nothing else is demanded."""

from datetime import date

import pytest

from zvplan.model import BELGIUM, BasicFunction, ContentItem, DutyBasis, PlanKind, Region, Role


@pytest.mark.parametrize(
    "year, years",
    [
        *((year, None) for year in (2001, 2002, 2004, 2007, 2008, 2018, 2019)),
        *((2003, 1), (2005, 2), (2006, 2), (2009, 4), (2013, 4), (2014, 4), (2017, 4), (2020, 6), (2026, 6)),
    ],
)
def test_the_term_depends_on_the_year_in_which_the_plan_starts(year: int, years: int | None) -> None:
    term = BELGIUM.term_of(date(year, 1, 1))

    assert (term.years if term is not None else None) == years


@pytest.mark.parametrize(
    "year, extended", [(2012, False), (2013, True), (2014, True), (2015, True), (2016, False), (2020, False)]
)
def test_the_law_extended_the_plans_that_would_have_ended_before_2019(year: int, *, extended: bool) -> None:
    term = BELGIUM.term_of(date(year, 1, 1))

    assert term is not None
    assert term.extended_to == (date(2019, 12, 31) if extended else None)


@pytest.mark.parametrize("region", [Region.FLANDERS, Region.WALLONIA, None])
def test_outside_brussels_four_kinds_of_plan_are_answered(region: Region | None) -> None:
    assert [(duty.kind, duty.basis) for duty in BELGIUM.duties_in(region)] == [
        (PlanKind.FRAMEWORK, DutyBasis.PRACTICE),
        (PlanKind.NATIONAL, DutyBasis.LAW),
        (PlanKind.ADMINISTRATIVE, DutyBasis.PRACTICE),
        (PlanKind.JUDICIAL, DutyBasis.PRACTICE),
    ]


def test_brussels_zones_answer_the_regional_plan_too() -> None:
    added = set(BELGIUM.duties_in(Region.BRUSSELS)) - set(BELGIUM.duties_in(Region.FLANDERS))

    assert [(duty.kind, duty.basis) for duty in added] == [(PlanKind.REGIONAL, DutyBasis.LAW)]


def test_the_four_content_items_are_demanded_the_last_of_several_municipalities_only() -> None:
    assert (*BELGIUM.required_content, *BELGIUM.required_content_of_several) == tuple(ContentItem)
    assert BELGIUM.required_content_of_several == (ContentItem.MUNICIPAL_MISSIONS,)


def test_four_roles_sit_in_the_council_by_law() -> None:
    assert set(BELGIUM.statutory_roles) == {
        Role.MAYOR,
        Role.PROSECUTOR,
        Role.CHIEF_OF_POLICE,
        Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR,
    }


def test_the_seven_functions_are_demanded() -> None:
    assert BELGIUM.required_functions == tuple(BasicFunction)
    assert len(BELGIUM.required_functions) == 7


def test_norms_are_those_of_the_decree() -> None:
    norms = {norm.function: norm for norm in BELGIUM.norms}

    assert norms[BasicFunction.NEIGHBOURHOOD_POLICING].inhabitants_per_officer == 4000
    assert norms[BasicFunction.RECEPTION].post_per_municipality
    assert norms[BasicFunction.INTERVENTION].round_the_clock


def test_what_no_legal_text_says_is_off() -> None:
    assert (BELGIUM.cycle_start_years, BELGIUM.evidence_years, BELGIUM.council_meetings_a_year) == ((), None, None)
    assert (BELGIUM.ministerial_reaction_months, BELGIUM.tacit_approval) == (None, False)
    assert (BELGIUM.fewest_priorities, BELGIUM.most_priorities) == (None, None)
    assert {norm.function for norm in BELGIUM.norms if norm.capacity_share is not None} == {BasicFunction.TRAFFIC}


def test_of_the_circulars_only_plp_44_is_known_to_be_repealed() -> None:
    repealed = {circular.name: (circular.until, circular.replaced_by) for circular in BELGIUM.circulars if circular.until}

    assert repealed == {"PLP 44": (date(2013, 9, 16), "PLP 50")}


def test_every_demand_names_its_source() -> None:
    sources = [
        *(term.source for term in BELGIUM.terms),
        *(duty.source for duty in BELGIUM.duties),
        *(norm.source for norm in BELGIUM.norms),
    ]

    assert [source for source in sources if "http" not in source] == []
