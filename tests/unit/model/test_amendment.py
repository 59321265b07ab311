import attrs
import pytest

from minimal import PRIORITY, TITLE
from zvplan.model import Alignment, Amendment, ElementId, LocalizedString, PartialDate, PriorityChange, Ref, Removal, Tier

DRUGS = attrs.evolve(PRIORITY, alignments=(Alignment(target=Ref.parse("nvp#drugs")),))
TRAFFIC = attrs.evolve(PRIORITY, id=ElementId("traffic"))
VIOLENCE = attrs.evolve(PRIORITY, id=ElementId("violence"))
AMENDMENT = Amendment(id=ElementId("addendum"), date=PartialDate(2017))


def test_an_empty_amendment_changes_nothing() -> None:
    assert AMENDMENT.applied_to((DRUGS, TRAFFIC)) == (DRUGS, TRAFFIC)


def test_added_priorities_come_last() -> None:
    amendment = attrs.evolve(AMENDMENT, added=(VIOLENCE,))

    assert amendment.applied_to((DRUGS,)) == (DRUGS, VIOLENCE)


def test_removed_priorities_are_gone() -> None:
    amendment = attrs.evolve(AMENDMENT, removed=(Removal(priority=DRUGS.id),))

    assert amendment.applied_to((DRUGS, TRAFFIC)) == (TRAFFIC,)


def test_a_priority_may_be_replaced_by_one_with_the_same_id() -> None:
    other = attrs.evolve(DRUGS, tier=Tier.ATTENTION)
    amendment = attrs.evolve(AMENDMENT, removed=(Removal(priority=DRUGS.id),), added=(other,))

    assert amendment.applied_to((DRUGS,)) == (other,)


def test_changes_do_not_reach_what_the_same_amendment_adds() -> None:
    amendment = attrs.evolve(AMENDMENT, changed=(PriorityChange(priority=VIOLENCE.id, tier=Tier.REGULAR),), added=(VIOLENCE,))

    assert amendment.applied_to(()) == (VIOLENCE,)


def test_changes_and_removals_of_unknown_priorities_do_nothing() -> None:
    amendment = attrs.evolve(
        AMENDMENT,
        changed=(PriorityChange(priority=VIOLENCE.id, tier=Tier.REGULAR),),
        removed=(Removal(priority=TRAFFIC.id),),
    )

    assert amendment.applied_to((DRUGS,)) == (DRUGS,)


def test_a_change_leaves_what_it_does_not_name() -> None:
    assert PriorityChange(priority=DRUGS.id, reason=TITLE).applied_to(DRUGS) == DRUGS


def test_a_change_sets_what_it_names() -> None:
    renamed, described = LocalizedString(nl="Nieuw"), LocalizedString(nl="Omschrijving")
    alignment = Alignment(target=Ref.parse("nvp#cyber"))
    change = PriorityChange(
        priority=DRUGS.id, tier=Tier.ATTENTION, title=renamed, description=described, alignments=(alignment,)
    )

    assert change.applied_to(DRUGS) == attrs.evolve(
        DRUGS, tier=Tier.ATTENTION, title=renamed, description=described, alignments=(alignment,)
    )


def test_a_change_can_take_all_alignments_away() -> None:
    assert PriorityChange(priority=DRUGS.id, alignments=()).applied_to(DRUGS).alignments == ()


def test_several_changes_of_one_priority_all_apply_the_later_over_the_earlier() -> None:
    renamed = LocalizedString(nl="Nieuw")
    changes = (
        PriorityChange(priority=DRUGS.id, title=renamed, tier=Tier.REGULAR),
        PriorityChange(priority=DRUGS.id, tier=Tier.ATTENTION),
    )
    amendment = attrs.evolve(AMENDMENT, changed=changes)

    assert amendment.applied_to((DRUGS,)) == (attrs.evolve(DRUGS, title=renamed, tier=Tier.ATTENTION),)


def test_changes_and_removals_name_well_formed_ids() -> None:
    with pytest.raises(ValueError, match=r"^priority 'a b' may have only the letters"):
        PriorityChange(priority=ElementId("a b"))
    with pytest.raises(ValueError, match=r"^priority 'a b' may have only the letters"):
        Removal(priority=ElementId("a b"))
