"""What holds for waivers and baselines, whatever the plans say."""

from collections import Counter
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from small_worlds import WORLDS, World
from zvplan.checking import Baseline, PlanWaiver, Report, Selection, check
from zvplan.finding import Finding
from zvplan.model import LocalizedString, PlanKind, Waiver

few = settings(max_examples=25, deadline=None)
TODAY = date(2024, 6, 30)
#: Findings about waivers change with the waivers, and are looked at elsewhere.
OTHERS = Selection(ignore=("ZVP111", "ZVP112"))


def checked(
    world: World, *, waivers: tuple[PlanWaiver, ...] = (), baseline: Baseline | None = None, reverse: bool = False
) -> Report:
    loaded = world.loaded[::-1] if reverse else world.loaded
    shipped = {each.id: each for each in world.shipped}
    return check(loaded, selection=OTHERS, waivers=waivers, baseline=baseline, today=TODAY, shipped=shipped)


def fingerprints(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.fingerprint for finding in findings]


@st.composite
def waivers_of(draw: st.DrawFn, world: World) -> tuple[PlanWaiver, ...]:
    """Waivers of some of the findings, some of them expired, and some about nothing."""
    made = []
    for finding in checked(world).findings:
        choice = draw(st.sampled_from(("none", "rule", "about", "name", "expired", "elsewhere")))
        if choice == "none":
            continue
        waiver = Waiver(
            rule=finding.rule.name if choice == "name" else finding.code,
            element=finding.subject.element,
            about=finding.related[0] if choice == "about" and finding.related else None,
            motivation=LocalizedString(nl="Daarom"),
            expires=date(2024, 6, 29) if choice == "expired" else None,
        )
        plan = (
            draw(st.sampled_from(sorted(each.id for each in world.loaded))) if choice == "elsewhere" else finding.subject.plan
        )
        made.append(PlanWaiver(plan=plan, waiver=waiver))
    return tuple(made)


@few
@given(st.data(), WORLDS)
def test_waivers_lose_no_finding_and_make_none(data: st.DataObject, world: World) -> None:
    before = checked(world)
    after = checked(world, waivers=data.draw(waivers_of(world)))
    kept = Counter(fingerprints(after.findings)) + Counter(each.finding.fingerprint for each in after.waived)

    assert Counter(fingerprints(before.findings)) == kept
    assert before.dropped == after.dropped
    for each in after.waived:
        assert each.waiver.expires is None
        assert each.waiver.rule in {each.finding.code, each.finding.rule.name}
        assert each.waiver.element in {None, each.finding.subject.element}


@few
@given(st.data(), WORLDS)
def test_a_waiver_may_as_well_stand_in_the_plan(data: st.DataObject, world: World) -> None:
    waivers = data.draw(waivers_of(world))
    inside = attrs.evolve(
        world,
        loaded=tuple(
            attrs.evolve(plan, waivers=tuple(each.waiver for each in waivers if each.plan == plan.id)) for plan in world.loaded
        ),
    )

    assert fingerprints(checked(world, waivers=waivers).findings) == fingerprints(checked(inside).findings)


@few
@given(WORLDS, st.booleans())
def test_nothing_is_new_beside_its_own_baseline(world: World, reverse: bool) -> None:  # noqa: FBT001 -- drawn
    before = checked(world)
    after = checked(world, baseline=Baseline.of(before.findings), reverse=reverse)

    assert () == after.findings
    assert fingerprints(before.findings) == fingerprints(after.known)
    assert 0 == after.gone
    assert after.conforms


@few
@given(st.data(), WORLDS)
def test_new_known_and_gone_add_up(data: st.DataObject, world: World) -> None:
    before = checked(world).findings
    known = data.draw(st.lists(st.sampled_from(before))) if before else []

    after = checked(world, baseline=Baseline.of(known))

    entries, present = Counter(fingerprints(tuple(known))), Counter(fingerprints(before))
    assert Counter(fingerprints(after.known)) == entries & present
    assert Counter(fingerprints(after.findings)) == present - entries
    assert after.gone == (entries - present).total()


@few
@given(WORLDS)
def test_a_plan_that_is_taken_away_is_not_gone(world: World) -> None:
    baseline = Baseline.of(checked(world).findings)
    alone = attrs.evolve(world, loaded=tuple(plan for plan in world.loaded if plan.kind is not PlanKind.ZONAL))

    subjects = {plan.id for plan in alone.loaded}
    assert checked(alone, baseline=baseline).gone <= sum(each.subject.plan in subjects for each in baseline.findings)


@few
@given(WORLDS)
def test_a_baseline_comes_back_from_its_file(world: World) -> None:
    baseline = Baseline.of(checked(world).findings)

    with TemporaryDirectory() as folder:
        file = Path(folder) / "known.json"
        baseline.write(file)

        assert baseline == Baseline.read(file)
