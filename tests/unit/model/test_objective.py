import pytest

from minimal import TITLE
from zvplan.model import Action, ElementId, Objective


@pytest.mark.parametrize("year, message", [(1899, "'year' must be >= 1900: 1899"), (2200, "'year' must be <= 2199: 2200")])
def test_an_action_belongs_to_a_year_that_plans_speak_of(year: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Action(id=ElementId("a"), title=TITLE, year=year)


def test_partners_parents_and_answers_are_well_formed_ids() -> None:
    with pytest.raises(ValueError, match=r"^partners 'a b' may have only the letters"):
        Action(id=ElementId("a"), title=TITLE, partners=(ElementId("a b"),))
    with pytest.raises(ValueError, match=r"^also_serves 'a b' may have only the letters"):
        Action(id=ElementId("a"), title=TITLE, also_serves=(ElementId("a b"),))
    with pytest.raises(ValueError, match=r"^parent 'a b' may have only the letters"):
        Objective(id=ElementId("a"), title=TITLE, parent=ElementId("a b"))
    with pytest.raises(ValueError, match=r"^answers 'a b' may have only the letters"):
        Objective(id=ElementId("a"), title=TITLE, answers=(ElementId("a b"),))
