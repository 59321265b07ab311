"""What may change about plans without, or with what kind of, a change in what a check says about them."""

import tempfile
from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from building import alignment
from provinces import provinces
from small_worlds import WORLDS
from zvplan.checking import check
from zvplan.coverage import CoverageLevel, cover
from zvplan.finding import Finding
from zvplan.io import dump, load
from zvplan.model import LocalizedString, Plan, PlanId, PlanKind, PlanSet, Ref
from zvplan.reporters import json_v1
from zvplan.rules import ALL
from zvplan.strategies import conforming_plan_sets, plan_sets

#: After the end of every plan, amendment and waiver.
FAR: Final = date(9999, 12, 31)
#: What asks which day it is, and not only what had happened by then: whether a plan is over, which years have passed.
DAILY: Final = frozenset(
    ("few-meetings", "missing-evaluation", "slow-ministers", "unanswered-successor", "year-without-actions")
)
Format = Literal["yaml", "json"]

#: Small sets, wide sets, sets of anything, and sets in which there is nothing to find.
SETS: Final[dict[str, SearchStrategy[PlanSet]]] = {
    "worlds": WORLDS.map(lambda world: PlanSet(world.at_hand.values())),
    "provinces": provinces(),
    "any": plan_sets().filter(bool),
    "conforming": conforming_plan_sets(),
}
few = settings(max_examples=10, deadline=None)
over_all = pytest.mark.parametrize("plan_sets_of", SETS.values(), ids=SETS)


def facts(findings: Iterable[Finding]) -> Counter[Hashable]:
    """What is found, and how severe it is, wherever it stands."""
    return Counter((finding.fingerprint, finding.severity, finding.message()) for finding in findings)


def checked(plans: PlanSet) -> Counter[Hashable]:
    return facts(check(plans, shipped={}, today=FAR).findings)


def levels(plans: PlanSet) -> dict[tuple[PlanId, Ref], CoverageLevel]:
    """How far each zonal plan takes up each item."""
    return {(entry.plan, entry.item): entry.level for entry in cover(plans, shipped={}).entries}


def unanswered(plans: PlanSet) -> set[tuple[PlanId, Ref]]:
    return {pair for pair, level in levels(plans).items() if not level.is_answered}


def replaced(plans: PlanSet, plan: Plan) -> PlanSet:
    return plans | PlanSet((plan,))


@over_all
def test_one_more_alignment_never_lowers_coverage(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    @few
    @given(plan_sets_of, st.data())
    def holds(plans: PlanSet, data: st.DataObject) -> None:
        before = levels(plans)
        below = [(plan, priority) for plan in plans.of_kind(PlanKind.ZONAL) for priority in plan.priorities]
        if not below or not before:
            return
        plan, priority = data.draw(st.sampled_from(below))
        _, target = data.draw(st.sampled_from(sorted(before)))
        more = attrs.evolve(priority, alignments=(*priority.alignments, alignment(str(target))))
        priorities = tuple(more if each is priority else each for each in plan.priorities)
        after = levels(replaced(plans, attrs.evolve(plan, priorities=priorities)))

        assert {pair: level for pair, level in before.items() if after[pair].rank < level.rank} == {}

    holds()


@over_all
def test_a_higher_item_that_is_gone_leaves_no_other_unanswered(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    """An item that itself answers another is left: what is answered by way of it is not answered without it."""

    @few
    @given(plan_sets_of, st.data())
    def holds(plans: PlanSet, data: st.DataObject) -> None:
        standing = plans.at()
        above = [
            (plan, priority)
            for plan in standing.plans
            if plan.kind is not PlanKind.ZONAL
            for priority in plan.priorities
            if not priority.alignments
        ]
        if not above:
            return
        plan, priority = data.draw(st.sampled_from(above))
        left = tuple(each for each in plan.priorities if each is not priority)

        assert unanswered(replaced(standing, attrs.evolve(plan, priorities=left))) - unanswered(standing) == set()

    holds()


@over_all
def test_how_plans_are_spread_over_files_and_folders_changes_nothing(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    @few
    @given(plan_sets_of, st.data())
    def holds(plans: PlanSet, data: st.DataObject) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            parts = [folder / part for part in ("north", "south", "south/deep")]
            for part in parts:
                part.mkdir()
            where = [data.draw(st.sampled_from(parts)) for _ in plans]
            for number, (plan, part) in enumerate(zip(plans.plans, where, strict=True)):
                dump(plan, part / f"{number}.{data.draw(st.sampled_from(('yaml', 'json')))}")
            if not where:
                return
            together = load(folder)
            apart = PlanSet()
            for part in dict.fromkeys(where):
                apart |= PlanSet(load(file).plans[0] for file in sorted(part.glob("*.*")))

        assert checked(together) == checked(apart) == checked(plans)

    holds()


@over_all
def test_yaml_and_json_give_the_same_report(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    def report(plans: PlanSet, format_: Format) -> Any:
        with tempfile.TemporaryDirectory() as name:
            if not plans:
                return None
            for number, plan in enumerate(plans.plans):
                dump(plan, Path(name, f"{number}.{format_}"))
            read = load(name)
        assert read == plans
        return json_v1.render(check(PlanSet(read.plans), shipped={}, today=FAR))

    @few
    @given(plan_sets_of)
    def holds(plans: PlanSet) -> None:
        assert report(plans, "yaml") == report(plans, "json")

    holds()


@over_all
def test_other_words_in_titles_change_no_finding(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    @few
    @given(plan_sets_of)
    def holds(plans: PlanSet) -> None:
        before = [finding.fingerprint for finding in check(plans, shipped={}, today=FAR).findings]
        after = [finding.fingerprint for finding in check(_translated(plans), shipped={}, today=FAR).findings]

        assert Counter(after) == Counter(before)

    holds()


@over_all
def test_a_day_after_everything_is_the_latest_state(plan_sets_of: SearchStrategy[PlanSet]) -> None:
    lasting = tuple(rule for rule in ALL if rule.name not in DAILY)

    @few
    @given(plan_sets_of)
    def holds(plans: PlanSet) -> None:
        latest = check(plans, rules=lasting, shipped={}, today=FAR)
        far = check(plans, rules=lasting, shipped={}, at=FAR)

        assert facts(far.findings) == facts(latest.findings)
        assert far.coverage == latest.coverage

    holds()


def _translated(plans: PlanSet) -> PlanSet:
    """The plans with other words in the titles of plans, priorities and objectives, in the same languages."""
    return PlanSet(_with_titles(plan) for plan in plans.plans)


def _with_titles(part: Any) -> Any:
    """A part of a plan in which every `title` has other words."""
    changed: dict[str, Any] = {}
    for field in attrs.fields(type(part)):
        value = getattr(part, field.name)
        if field.name == "title" and isinstance(value, LocalizedString):
            changed[field.name] = LocalizedString(**{language.value: f"{language} {text}" for language, text in value.items()})
        elif field.name in {"priorities", "added", "amendments", "objectives"}:
            changed[field.name] = tuple(map(_with_titles, value))
    return attrs.evolve(part, **changed)
