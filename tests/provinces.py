"""A few zones below a national plan and a mayor's plan, that hang together in every way, right and wrong."""

from typing import Final

import attrs
from hypothesis import strategies as st

from building import alignment, cited, national, plan, priority, ref, years, zonal
from zvplan.model import LocalizedString, NotAligned, Omission, Plan, PlanKind, PlanPart, PlanSet, Priority, Relation, Tier

#: What the plans below name: items, whole plans, slips of the pen, something beside and below, a cited plan.
TARGETS: Final = (
    "nvp#drugs",
    "nvp#traffic",
    "nvp",
    "old#drugs",
    "nvp#drgs",
    "nvp#x",
    "mayor#nuisance",
    "zvp-0#p0",
    "zvp-1#p1",
    "far",
)


@st.composite
def answers(draw: st.DrawFn, name: str) -> Priority:
    """A priority that answers some of the targets."""
    targets = draw(st.lists(st.sampled_from(TARGETS), max_size=3))
    relations = draw(st.lists(st.sampled_from((Relation.SUPPORTS, Relation.CONTRARY)), min_size=3, max_size=3))
    kinds = draw(st.lists(st.sampled_from((PlanKind.NATIONAL, PlanKind.JUDICIAL)), max_size=1))
    return attrs.evolve(
        priority(
            name, *(alignment(*each) for each in zip(targets, relations, strict=False)), tier=draw(st.sampled_from(Tier))
        ),
        not_aligned_with=tuple(NotAligned(kind=kind, motivation=LocalizedString(nl="Plaatselijk")) for kind in kinds),
    )


@st.composite
def zones(draw: st.DrawFn, number: int) -> Plan:
    """A zonal plan with some priorities, omissions and gaps."""
    names = draw(st.lists(st.sampled_from(("p0", "p1", "p2")), max_size=4))
    return attrs.evolve(
        zonal(
            f"zvp-{number}",
            *(draw(answers(name)) for name in names),
            cites=[cited(name) for name in draw(st.lists(st.sampled_from(("nvp", "mayor", "far")), unique=True))],
            omissions=[Omission(target=ref(target)) for target in draw(st.lists(st.sampled_from(TARGETS), max_size=2))],
        ),
        period=draw(st.sampled_from((None, years(2020, 2025), years(2020, 2024)))),
        incomplete=draw(st.lists(st.sampled_from(PlanPart), max_size=3, unique=True).map(tuple)),
    )


@st.composite
def provinces(draw: st.DrawFn) -> PlanSet:
    """Zonal plans with plans above them."""
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, draw(answers("nuisance")))
    above = (
        national("nvp", priority("drugs"), priority("traffic"), period=years(2016, 2019, 2021)),
        national("old", priority("drugs"), period=years(2012, 2015)),
        mayor,
    )
    return PlanSet((*above, *(draw(zones(number)) for number in range(draw(st.integers(0, 6))))))
