"""The pictures show what the coverage says."""

from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree as ET

import attrs
import pytest

from building import plan, priority, ref, title, years
from zvplan.coverage import Coverage, CoverageLevel, cover
from zvplan.model import LocalizedString, Omission, OmissionReason, Plan, PlanId, PlanKind, PlanPart, Tier
from zvplan.pictures import bars, heat_map
from zvplan.pictures.drawing import COLOURS
from zvplan.reporters.coverage.labels import LABELS, UNEXPLAINED, UNPUBLISHED

Picture = Callable[[Coverage, PlanId], str]
NVP = PlanId("nvp")


def zonal(name: str, *tiers: Tier, is_excerpt: bool = False, omits: str = "") -> Plan:
    """A plan that takes up the first items of the national plan, each at a tier."""
    taken_up = (priority(f"p{number}", f"nvp#i{number}", tier=tier) for number, tier in enumerate(tiers))
    omissions = (Omission(target=ref(omits), reason=OmissionReason.CAPACITY),) if omits else ()
    made = plan(name, PlanKind.ZONAL, *taken_up, period=years(2020, 2025), omissions=omissions)
    return attrs.evolve(made, incomplete=(PlanPart.PRIORITIES,) if is_excerpt else ())


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    items = (priority("i0"), priority("i1"), priority("i2"), priority("i3"))
    return cover(
        [
            plan("nvp", PlanKind.NATIONAL, *items, period=years(2020, 2025)),
            zonal("whole", Tier.PRIORITY, Tier.ATTENTION, Tier.REGULAR, omits="nvp#i3"),
            zonal("poor", Tier.PRIORITY),
            zonal("excerpt", Tier.PRIORITY, Tier.PRIORITY, is_excerpt=True),
        ],
        shipped={},
    )


def fills(svg: str) -> Counter[str]:
    """How often each colour of a level fills a shape, the legend included."""
    names = {colour: words for words, colour in COLOURS.items()}
    shapes = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}path")  # noqa: S314 -- we drew it
    styles = (shape.get("style", "") for shape in shapes)
    return Counter(words for style in styles for colour, words in names.items() if f"fill: {colour}" in style)


def texts(svg: str) -> list[str]:
    found = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 -- we drew it
    return ["".join(text.itertext()) for text in found]


def test_a_heat_map_has_a_cell_for_each_plan_and_item_in_the_colour_of_its_level(coverage: Coverage) -> None:
    legend = 1

    assert dict(fills(heat_map(coverage, NVP))) == {
        LABELS[CoverageLevel.PRIORITY]: 4 + legend,
        LABELS[CoverageLevel.ATTENTION]: 1 + legend,
        LABELS[CoverageLevel.REGULAR]: 1 + legend,
        LABELS[CoverageLevel.MOTIVATED]: 1 + legend,
        LABELS[CoverageLevel.NONE]: 3 + legend,
        UNPUBLISHED: 2 + legend,
    }


def test_a_heat_map_names_plans_items_and_levels(coverage: Coverage) -> None:
    shown = set(texts(heat_map(coverage, NVP)))

    assert {"whole", "poor", "excerpt", "i0", "i1", "i2", "i3", "nvp: 3 plans"} <= shown
    assert set(COLOURS) - {UNEXPLAINED} <= shown


def test_bars_show_the_most_taken_up_item_at_the_top(coverage: Coverage) -> None:
    shown = [text for text in texts(bars(coverage, NVP)) if text.startswith("i")]

    assert shown == ["i3", "i2", "i1", "i0"]


def test_the_legend_explains_only_what_is_shown() -> None:
    higher = plan("nvp", PlanKind.NATIONAL, priority("i0"), period=years(2020, 2025))
    coverage = cover([higher, zonal("one", Tier.ATTENTION)], shipped={})

    for picture in (heat_map, bars):
        assert set(texts(picture(coverage, NVP))) & set(COLOURS) == {LABELS[CoverageLevel.ATTENTION]}


@pytest.mark.parametrize("picture", [heat_map, bars])
def test_the_same_coverage_gives_the_same_bytes(picture: Picture, coverage: Coverage) -> None:
    assert picture(coverage, NVP) == picture(coverage, NVP)


@pytest.mark.parametrize("picture", [heat_map, bars])
def test_a_plan_that_nobody_has_to_do_with_cannot_be_drawn(picture: Picture, coverage: Coverage) -> None:
    with pytest.raises(ValueError, match=r"^no zonal plan here has anything to do with kiv$"):
        picture(coverage, PlanId("kiv"))


@pytest.mark.parametrize("picture", [heat_map, bars])
def test_titles_are_text_whatever_is_in_them(picture: Picture) -> None:
    odd = attrs.evolve(priority("i0"), title=LocalizedString(nl="<$x^2$> & co"))
    higher = attrs.evolve(plan("nvp", PlanKind.NATIONAL, odd, period=years(2020, 2025)), title=title("Plan " * 30))

    shown = texts(picture(cover([higher, zonal("one", Tier.PRIORITY)], shipped={}), NVP))

    assert "<$x^2$> & co" in shown
    assert max(map(len, shown)) < 60
