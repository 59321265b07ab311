"""The vocabulary that comes with zvplan is complete, consistent and says what is meant."""

from collections import Counter

import pytest

from zvplan import shipped
from zvplan.model import Language, LocalizedString, Phenomenon, PhenomenonId, Ref
from zvplan.vocabulary import Link, LinkedItem, problems, shipped_vocabulary

VOCABULARY = shipped_vocabulary()
ITEMS = {Ref(plan.id, priority.id) for plan in shipped.plans().values() for priority in plan.priorities}


def items(phenomenon: str, plan: str) -> list[tuple[str, Link]]:
    return [(str(each.item.element), each.link) for each in VOCABULARY.items_of(phenomenon, plan)]


def test_nothing_is_wrong_with_it() -> None:
    assert () == problems(VOCABULARY, items=ITEMS)


def test_it_names_every_item_of_every_shipped_plan() -> None:
    assert ITEMS == VOCABULARY.refs()


def test_it_is_read_once() -> None:
    assert shipped_vocabulary() is VOCABULARY


def test_it_has_hundreds_of_names_in_each_language() -> None:
    counts = Counter(language for entry in VOCABULARY for language, _ in entry.labels())

    assert all(counts[language] >= least for language, least in zip(Language, (1000, 1000, 600, 300), strict=True))


def test_every_entry_says_what_it_means() -> None:
    assert [] == [entry.id for entry in VOCABULARY if entry.definition is None]


def test_every_phenomenon_but_the_organisation_is_a_phenomenon_of_the_model() -> None:
    found = {phenomenon.id: phenomenon for phenomenon in VOCABULARY.phenomena()}

    assert not any(VOCABULARY[name].is_internal for name in found)
    assert isinstance(found[PhenomenonId("drugs")], Phenomenon)
    assert LocalizedString(nl="verdovende middelen") in found[PhenomenonId("drugs")].other_labels


def test_homes_are_buildings_and_burglary_is_property_crime() -> None:
    assert ["burglary", "aggravated-theft", "theft", "property-crime"] == [
        entry.id for entry in VOCABULARY.broader_of("home-burglary")
    ]
    assert "home-burglary" in [entry.id for entry in VOCABULARY.narrower_of("burglary")]


@pytest.mark.parametrize(
    "phenomenon, plan, expected",
    [
        ("home-burglary", "kiv-2022-2024", [("property", Link.PART)]),
        ("home-burglary", "nvp-2012-2015", [("burglary", Link.PART)]),
        ("pickpocketing", "nvp-2012-2015", []),
        ("road-safety", "kiv-2022-2024", [("traffic", Link.SAME)]),
        ("impaired-driving", "kiv-2022-2024", [("traffic", Link.PART)]),
        ("drug-nuisance", "kiv-2022-2024", [("drugs", Link.PART), ("nuisance", Link.RELATED)]),
        ("traffic-nuisance", "kiv-2022-2024", [("traffic", Link.PART), ("nuisance", Link.RELATED)]),
        ("irregular-migration", "nvp-2016-2019", [("nuisance", Link.PART), ("trafficking", Link.PART)]),
        ("irregular-migration", "nvp-2022-2025", [("trafficking", Link.PART)]),
        ("violence", "nvp-2022-2025", [("violence", Link.OVERLAP)]),
        ("assault", "nvp-2022-2025", []),
        ("crisis-management", "gvpp-2021-2024", [("crisis", Link.SAME)]),
        ("staff", "kiv-2022-2024", []),
    ],
)
def test_phenomena_belong_to_items(phenomenon: str, plan: str, expected: list[tuple[str, Link]]) -> None:
    assert expected == items(phenomenon, plan)


def test_an_item_tells_through_which_phenomenon_it_was_found() -> None:
    expected = LinkedItem(item=Ref.parse("kiv-2022-2024#environment"), link=Link.PART, through=PhenomenonId("environment"))

    assert (expected,) == VOCABULARY.items_of("animal-welfare", "kiv-2022-2024")


def test_names_come_in_one_language_the_preferred_one_first() -> None:
    names = VOCABULARY.labels_of("domestic-violence", Language.NL)

    assert ("Intrafamiliaal geweld", True, False) == (names[0], "IFG" in names, "VIF" in names)


def test_what_it_does_not_have_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="witchcraft"):
        VOCABULARY.items_of("witchcraft", "kiv-2022-2024")
