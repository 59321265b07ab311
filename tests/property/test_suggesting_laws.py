"""What holds for suggestions whatever the title."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from zvplan import suggest
from zvplan.model import Language
from zvplan.vocabulary import shipped_vocabulary

NAMES = sorted({label for entry in shipped_vocabulary() for _, label in entry.labels()})
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)
TITLES = st.one_of(LETTERS, st.lists(st.one_of(st.sampled_from(NAMES), LETTERS), max_size=4).map(" en ".join))
LANGUAGES = st.one_of(st.none(), st.sampled_from(Language))
PLANS = st.sampled_from(("kiv-2022-2024", "nvp-2016-2019", "gvpp-2021-2024"))


def without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


@given(TITLES, LANGUAGES, PLANS)
def test_scores_lie_between_0_and_1_and_fall(title: str, language: Language | None, plan: str) -> None:
    scores = [each.score for each in suggest(title, lang=language, against=plan, threshold=0)]

    assert all(0 <= score <= 1 for score in scores)
    assert sorted(scores, reverse=True) == scores


@given(TITLES, LANGUAGES, PLANS)
def test_each_item_is_proposed_once_and_belongs_to_the_plan(title: str, language: Language | None, plan: str) -> None:
    targets = [each.target for each in suggest(title, lang=language, against=plan, threshold=0)]

    assert len(set(targets)) == len(targets)
    assert {plan} >= {target.plan for target in targets}


@given(TITLES)
def test_the_same_title_always_gets_the_same_proposals(title: str) -> None:
    assert suggest(title) == suggest(f"{title} ")


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3).map(", ".join))
def test_capitals_and_accents_do_not_matter(title: str) -> None:
    assert suggest(title) == suggest(title.upper()) == suggest(without_accents(title))


@given(TITLES, st.floats(0, 1))
def test_a_threshold_only_takes_away(title: str, threshold: float) -> None:
    every = suggest(title, threshold=0)

    assert tuple(each for each in every if each.score >= threshold) == suggest(title, threshold=threshold)


@given(st.sampled_from([entry for entry in shipped_vocabulary() if not entry.is_internal]), st.sampled_from(Language))
def test_a_preferred_name_leads_to_an_item_of_its_phenomenon(entry: object, language: Language) -> None:
    vocabulary = shipped_vocabulary()
    found = vocabulary[getattr(entry, "id")]  # noqa: B009 -- the type that strategies give is not known
    wanted = {each.item for each in vocabulary.items_of(found.id, "kiv-2022-2024")}
    proposed = {each.target for each in suggest(getattr(found.label, language.value), lang=language)}

    assert not wanted or wanted & proposed
