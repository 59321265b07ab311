import pytest

from zvplan.model import BasicFunction, ContentItem, EvidenceBasis, PlanKind, Role, Standing
from zvplan.translation import GuidingText, term


@pytest.mark.parametrize("kind", [PlanKind, Role, Standing, ContentItem, EvidenceBasis, BasicFunction, GuidingText])
def test_every_value_has_a_term_of_its_own(
    kind: type[PlanKind | Role | Standing | ContentItem | EvidenceBasis | BasicFunction | GuidingText],
) -> None:
    terms = [term(value) for value in kind]

    assert len(set(terms)) == len(terms)
