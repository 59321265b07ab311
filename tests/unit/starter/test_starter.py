"""A starter loads, its findings are what is still to be written, and so do its examples once they are uncommented."""

import re
from datetime import date
from pathlib import Path

import pytest

import zvplan
from zvplan.io import loads
from zvplan.model import BELGIUM, Language, Plan, PlanStatus, Region
from zvplan.starter import LANGUAGES, starter

#: What every plan still has to say when only its zone and period are known.
TO_WRITE = ["ZVP102", "ZVP103", "ZVP303", "ZVP401", "ZVP601", "ZVP801"]
TEMPLATES = Path(zvplan.__file__).parent / "starter" / "templates"


def started(language: Language = Language.NL, *, municipalities: tuple[str, ...] = (), region: Region | None = None) -> str:
    return starter(
        zone="5999", name="PZ Test", first_year=2026, language=language, municipalities=municipalities, region=region
    )


def uncommented(text: str) -> str:
    """The starter with the mark taken off every line of its examples."""
    return re.sub(r"^#(?=\S|  )", "", text, flags=re.MULTILINE)


def codes(plan: Plan) -> list[str]:
    return sorted({finding.code for finding in zvplan.check([plan]).findings})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_starter_loads_and_its_findings_are_what_is_still_to_be_written(language: Language) -> None:
    plan = loads(started(language))

    assert codes(plan) == TO_WRITE
    assert (plan.id, plan.status, plan.languages, plan.incomplete) == ("zvp-5999-2026", PlanStatus.DRAFT, (language,), ())
    assert plan.period is not None
    assert (plan.period.start_date, plan.period.end_date) == (date(2026, 1, 1), date(2031, 12, 31))
    assert [cited.plan for cited in plan.higher_plans] == ["kiv-2022-2024", "nvp-2022-2025"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("municipalities", [(), ("Een",), ("Een", "Twee: #2")], ids=["none", "one", "two"])
def test_with_its_examples_uncommented_only_the_plans_above_are_still_unanswered(
    language: Language, municipalities: tuple[str, ...]
) -> None:
    plan = loads(uncommented(started(language, municipalities=municipalities)))

    # ZVP207 and ZVP208: the last known editions had ended, and the plans of mayor and prosecutor are only named.
    assert codes(plan) == ["ZVP207", "ZVP208", "ZVP303"]
    assert (len(plan.priorities), len(plan.basic_functions), len(plan.sections)) == (1, 7, 4)
    assert plan.council is not None
    assert len(plan.council.seats) == 4 + max(1, len(municipalities))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_comments_list_what_can_be_answered_and_name_official_terms(language: Language) -> None:
    terms = {
        Language.NL: ("zonale veiligheidsraad", "procureur des Konings", "korpschef", "wijkwerking", "politieraad"),
        Language.FR: (
            "conseil zonal de sécurité",
            "procureur du Roi",
            "chef de corps",
            "travail de quartier",
            "conseil de police",
        ),
        Language.DE: ("zonaler Sicherheitsrat", "Prokurator des Königs", "Korpschef", "Revierarbeit", "Polizeirat"),
    }
    text = started(language, municipalities=("Een", "Twee"))

    assert [term for term in terms.get(language, ()) if term not in text] == []
    assert "\n# - nvp-2022-2025#drugs: Drugs\n" in text
    assert "bodies: [policeCouncil]" in text


def test_all_languages_have_the_same_examples() -> None:
    def keys(language: Language) -> list[str]:
        template = uncommented((TEMPLATES / f"{language.value}.yaml").read_text(encoding="utf-8"))
        found = re.findall(r"^[ -]*([A-Za-z]+):", template, flags=re.MULTILINE)
        return [key for key in found if key != language.value]

    assert keys(Language.NL) == keys(Language.FR) == keys(Language.DE)


def test_zones_of_brussels_answer_the_regional_plan_too() -> None:
    plan = loads(started(Language.FR, region=Region.BRUSSELS))

    assert plan.zone is not None
    assert plan.zone.region is Region.BRUSSELS
    assert [cited.plan for cited in plan.higher_plans] == ["kiv-2022-2024", "nvp-2022-2025", "gvpp-2021-2024"]


def test_the_last_year_may_be_given_and_a_plan_may_have_no_plan_above_that_is_known() -> None:
    text = starter(zone="5999", name="PZ Test", first_year=2008, last_year=2008)
    plan = loads(text)

    assert plan.period is not None
    assert plan.period.end_date == date(2008, 12, 31)
    assert plan.higher_plans == ()
    assert "\n#higherPlans:\n" in text
    assert loads(uncommented(text)).higher_plans[0].plan == "burgemeester-2008"


@pytest.mark.parametrize(
    "zone, name, year, language, message",
    [
        ("599", "PZ", 2026, Language.NL, "code '599' is not the code of a police zone: four digits, in quotes"),
        ("5999", " ", 2026, Language.NL, "the name ' ' is empty"),
        ("5999", "PZ", 2018, Language.NL, "no term is known for plans that begin in 2018; say in which year the plan ends"),
        ("5999", "PZ", 2026, Language.EN, "there is no starter in en; choose one of nl, fr, de"),
    ],
    ids=["zone", "name", "year", "language"],
)
def test_what_can_not_stand_in_a_plan_is_refused(zone: str, name: str, year: int, language: Language, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        starter(zone=zone, name=name, first_year=year, language=language, regime=BELGIUM)
