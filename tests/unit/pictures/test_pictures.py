"""The pictures show what the coverage says."""

from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree as ET

import attrs
import pytest

from building import plan, priority, ref, title, years
from zvplan.coverage import Coverage, cover
from zvplan.model import Language, LocalizedString, Omission, OmissionReason, Plan, PlanId, PlanKind, PlanPart, Tier
from zvplan.pictures import bars, heat_map
from zvplan.pictures.drawing import COLOURS
from zvplan.reporters.coverage.labels import Uptake, label
from zvplan.translation import Speech

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


def fills(svg: str) -> Counter[Uptake]:
    """How often each colour of a level fills a shape, the legend included."""
    names = {colour: uptake for uptake, colour in COLOURS.items()}
    shapes = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}path")  # noqa: S314 -- we drew it
    styles = (shape.get("style", "") for shape in shapes)
    return Counter(uptake for style in styles for colour, uptake in names.items() if f"fill: {colour}" in style)


def texts(svg: str) -> list[str]:
    found = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 -- we drew it
    return ["".join(text.itertext()) for text in found]


def test_a_heat_map_has_a_cell_for_each_plan_and_item_in_the_colour_of_its_level(coverage: Coverage) -> None:
    legend = 1

    assert dict(fills(heat_map(coverage, NVP))) == {
        Uptake.PRIORITY: 4 + legend,
        Uptake.ATTENTION: 1 + legend,
        Uptake.REGULAR: 1 + legend,
        Uptake.MOTIVATED: 1 + legend,
        Uptake.UNANSWERED: 3 + legend,
        Uptake.UNPUBLISHED: 2 + legend,
    }


def test_a_heat_map_names_plans_items_and_levels(coverage: Coverage) -> None:
    shown = set(texts(heat_map(coverage, NVP)))

    assert {"whole", "poor", "excerpt", "i0", "i1", "i2", "i3", "nvp: 3 plans"} <= shown
    assert {label(uptake, Speech()) for uptake in set(Uptake) - {Uptake.UNEXPLAINED}} <= shown


@pytest.mark.parametrize("language, words", [(Language.NL, "reguliere werking"), (Language.DE, "reguläre Arbeit")])
@pytest.mark.parametrize("picture", [heat_map, bars])
def test_a_picture_speaks_the_language_that_is_asked_for(
    picture: Callable[..., str], coverage: Coverage, language: Language, words: str
) -> None:
    assert words in texts(picture(coverage, NVP, language=language))


def test_bars_show_the_most_taken_up_item_at_the_top(coverage: Coverage) -> None:
    shown = [text for text in texts(bars(coverage, NVP)) if text.startswith("i")]

    assert shown == ["i3", "i2", "i1", "i0"]


def test_the_legend_explains_only_what_is_shown() -> None:
    higher = plan("nvp", PlanKind.NATIONAL, priority("i0"), period=years(2020, 2025))
    coverage = cover([higher, zonal("one", Tier.ATTENTION)], shipped={})

    for picture in (heat_map, bars):
        words = {label(uptake, Speech()) for uptake in Uptake}
        assert set(texts(picture(coverage, NVP))) & words == {"point of attention"}


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
