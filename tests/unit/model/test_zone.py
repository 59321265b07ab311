import pytest

from zvplan.model import LocalizedString, Municipality, MunicipalityCode, PartialDate, Population, Zone, ZoneCode

GHENT = Municipality(name=LocalizedString(nl="Gent", fr="Gand"), code=MunicipalityCode(44_021))


@pytest.mark.parametrize("name", ["Gent", "gent", "GAND", " Gent ", "44021", " 44021\n"])
def test_a_municipality_is_known_by_its_names_and_its_code(name: str) -> None:
    assert GHENT.is_named(name)


@pytest.mark.parametrize("name", ["", "Gen", "Ghent", "4402", "44021 Gent"])
def test_a_municipality_is_known_by_nothing_else(name: str) -> None:
    assert not GHENT.is_named(name)


def test_accents_are_the_same_however_they_are_encoded() -> None:
    liege = Municipality(name=LocalizedString(fr="Lie\u0300ge "))

    assert liege.is_named("LI\u00c8GE")


def test_a_municipality_without_a_code_is_known_by_no_code() -> None:
    assert not Municipality(name=LocalizedString(nl="Gent")).is_named("44021")


def test_a_malformed_code_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^code 9000 is not the REFNIS code of a municipality: a number of five digits$"):
        Municipality(name=LocalizedString(nl="Gent"), code=MunicipalityCode(9000))


def test_a_population_is_not_negative() -> None:
    with pytest.raises(ValueError, match=r"^'inhabitants' must be >= 0: -1$"):
        Population(inhabitants=-1, date=PartialDate(2020))


@pytest.mark.parametrize("municipalities, expected", [((), False), ((GHENT,), False), ((GHENT, GHENT), True)])
def test_a_zone_of_two_municipalities_has_several(municipalities: tuple[Municipality, ...], *, expected: bool) -> None:
    assert Zone(municipalities=municipalities).has_several_municipalities is expected


ALOST = Municipality(name=LocalizedString(nl="Aalst", fr="Alost"))


@pytest.mark.parametrize(
    "other, expected",
    [
        (Municipality(name=LocalizedString(en="Ghent"), code=MunicipalityCode(44_021)), True),
        (Municipality(name=LocalizedString(nl="Gent"), code=MunicipalityCode(44_022)), False),
        (Municipality(name=LocalizedString(fr="gand")), True),
        (ALOST, False),
    ],
)
def test_municipalities_are_the_same_by_their_codes_or_else_by_a_name(other: Municipality, *, expected: bool) -> None:
    assert GHENT.is_same_as(other) is expected
    assert other.is_same_as(GHENT) is expected


@pytest.mark.parametrize(
    "zone, other, expected",
    [
        (Zone(code=ZoneCode("5415")), Zone(code=ZoneCode("5415"), municipalities=(GHENT,)), True),
        (
            Zone(code=ZoneCode("5415"), municipalities=(GHENT,)),
            Zone(code=ZoneCode("5416"), municipalities=(GHENT,)),
            False,
        ),
        (Zone(code=ZoneCode("5415"), municipalities=(GHENT, ALOST)), Zone(municipalities=(ALOST, GHENT)), True),
        (Zone(municipalities=(GHENT, ALOST)), Zone(municipalities=(GHENT,)), False),
        (Zone(municipalities=(GHENT, ALOST)), Zone(municipalities=(GHENT, GHENT)), False),
        (Zone(code=ZoneCode("5415")), Zone(), False),
        (Zone(), Zone(), False),
    ],
)
def test_zones_are_the_same_by_their_codes_or_else_by_all_their_municipalities(
    zone: Zone, other: Zone, *, expected: bool
) -> None:
    assert zone.is_same_as(other) is expected
    assert other.is_same_as(zone) is expected


def test_a_zone_can_be_found_by_its_code_and_by_its_municipalities() -> None:
    zone = Zone(code=ZoneCode("5415"), municipalities=(GHENT,))

    assert zone.marks == {"zone 5415", "municipality 44021", "name gent", "name gand"}
