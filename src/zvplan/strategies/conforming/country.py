"""The plans above all zones: framework note, national plan in two editions, regional plan of Brussels."""

from datetime import date
from functools import cached_property
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from zvplan.model import Alignment, Language, Plan, PlanId, PlanKind, PlanPeriod, PlanStatus, Priority, Ref
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.themes import THEMES, themes_from
from zvplan.strategies.conforming.wording import Languages, Wording

_LANGUAGES: Final[tuple[Languages, ...]] = (
    (Language.NL,),
    (Language.NL, Language.FR),
    (Language.NL, Language.FR, Language.DE),
)
_PLACES: Final = st.integers(0, len(THEMES) - 1)
_NUMBERS: Final = st.integers(1, 3)


@frozen(kw_only=True)
class Country:
    """The plans above all zones.

    Their ids come after those of the editions that zvplan ships, so that one of two that begin on the same day is theirs.
    """

    #: The year in which zonal plans begin.
    start: int
    languages: Languages
    framework: Plan
    national: Plan
    #: The edition that takes the place of the national plan while zonal plans run; None if there is none yet.
    next_national: Plan | None = None
    regional: Plan | None = None

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All of them."""
        return tuple(plan for plan in (self.framework, self.national, self.next_national, self.regional) if plan is not None)

    @cached_property
    def answered(self) -> dict[Ref, tuple[Ref, ...]]:
        """What each item answers itself."""
        return answered_by(self.plans)


def answered_by(plans: tuple[Plan, ...]) -> dict[Ref, tuple[Ref, ...]]:
    """What each item of some plans answers."""
    return {
        Ref(plan.id, priority.id): tuple(alignment.target for alignment in priority.alignments)
        for plan in plans
        for priority in plan.priorities
    }


def years(first: int, number: int) -> PlanPeriod:
    """Whole years from the first on."""
    return PlanPeriod(start_date=date(first, 1, 1), end_date=date(first + number - 1, 12, 31))


@st.composite
def countries(draw: st.DrawFn, *, start: int, has_brussels: bool, may_change: bool) -> Country:
    """Plans above all zones, in force when zonal plans begin.

    Args:
        draw: draws what is free.
        start: the year in which zonal plans begin.
        has_brussels: whether there is a regional plan.
        may_change: whether a new national plan may come while zonal plans run.
    """
    languages = draw(st.sampled_from(_LANGUAGES))
    framework = _higher(draw, PlanKind.FRAMEWORK, start - 2, languages)
    national = _higher(draw, PlanKind.NATIONAL, start - 2, languages, framework)
    return Country(
        start=start,
        languages=languages,
        framework=framework,
        national=national,
        next_national=_successor(draw, national, languages) if may_change and draw(st.booleans()) else None,
        regional=_higher(draw, PlanKind.REGIONAL, start - 1, languages, framework, national) if has_brussels else None,
    )


_NAMES: Final[dict[PlanKind, tuple[str, Wording]]] = {
    PlanKind.FRAMEWORK: ("security-note", wording.FRAMEWORK),
    PlanKind.NATIONAL: ("police-plan", wording.NATIONAL),
    PlanKind.REGIONAL: ("prevention-plan", wording.REGIONAL),
}


def _higher(draw: st.DrawFn, kind: PlanKind, first: int, languages: Languages, *above: Plan) -> Plan:
    name, title = _NAMES[kind]
    return Plan(
        id=PlanId(f"{name}-{first}"),
        kind=kind,
        title=title.said(languages, first, first + 3),
        period=years(first, 4),
        status=PlanStatus.ADOPTED,
        languages=languages,
        priorities=items(draw, languages, *above),
    )


def _successor(draw: st.DrawFn, national: Plan, languages: Languages) -> Plan:
    assert national.period is not None  # noqa: S101 -- for mypy: it was made with one
    first = national.period.end_date.year + 1
    return Plan(
        id=PlanId(f"police-plan-{first}"),
        kind=PlanKind.NATIONAL,
        title=wording.NATIONAL.said(languages, first, first + 3),
        period=years(first, 4),
        supersedes=(national.id,),
        status=PlanStatus.ADOPTED,
        languages=languages,
        priorities=items(draw, languages),
    )


def items(draw: st.DrawFn, languages: Languages, *above: Plan) -> tuple[Priority, ...]:
    """What a higher plan asks for; some of it answers an item on the same theme in a plan *above*."""
    themes = themes_from(draw(_PLACES), draw(_NUMBERS))
    found = []
    for theme in themes:
        same = [Ref(plan.id, each.id) for plan in above for each in plan.priorities if each.id == theme.id]
        # Drawn whether it matters or not, so that the smallest examples speak of one theme on all levels.
        goes_on = draw(st.booleans())
        found.append(
            Priority(
                id=theme.id,
                title=theme.title.said(languages),
                domain=theme.domain,
                alignments=tuple(Alignment(target=target) for target in (same if goes_on else ())),
            )
        )
    return tuple(found)
