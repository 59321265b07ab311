"""What the pictures have in common: colours, letters, and turning a figure into text."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from textwrap import shorten
from typing import Final

from matplotlib import style
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from zvplan.coverage import Coverage
from zvplan.model import PlanId, Ref
from zvplan.reporters.coverage.labels import Uptake, label, title
from zvplan.translation import Speech

#: From dark to light as a plan takes up less, and two colours of their own for what is explained and what is not; people who
#: see few colours tell them apart by their lightness.
COLOURS: Final = {
    Uptake.PRIORITY: "#0b4f6c",
    Uptake.ATTENTION: "#3f8fa8",
    Uptake.REGULAR: "#a9d3de",
    Uptake.MOTIVATED: "#f2c14e",
    Uptake.UNANSWERED: "#d9826b",
    Uptake.UNEXPLAINED: "#e8b7a8",
    Uptake.UNPUBLISHED: "#ececec",
}
#: So many letters of a title fit beside a row or column.
_LONGEST_TITLE: Final = 44
#: In points.
_TITLE_SIZE: Final = 12
_TITLE_ABOVE_LEGEND: Final = 44
#: The same plans give the same bytes.
_SETTINGS: Final = {"svg.hashsalt": "zvplan", "svg.fonttype": "none", "font.size": 9.0, "font.family": "sans-serif"}
_METADATA: Final = {"Date": None, "Creator": "zvplan"}


@contextmanager
def settings() -> Iterator[None]:
    """Draw with the settings of zvplan, whatever the user's own are."""
    with style.context(_SETTINGS, after_reset=True):
        yield


def about(coverage: Coverage, higher_plan: PlanId) -> Coverage:
    """The part of the coverage that a picture shows.

    Raises:
        ValueError: if nothing in the coverage is about that plan.
    """
    part = coverage.where(higher_plan=higher_plan)
    if not part.entries:
        message = f"no zonal plan here has anything to do with {higher_plan}"
        raise ValueError(message)
    return part


def title_of(coverage: Coverage, ref: Ref, speech: Speech) -> str:
    """The title of a plan or item, short enough to stand beside a row; a dollar sign is no formula."""
    return shorten(title(coverage, ref, speech), _LONGEST_TITLE, placeholder="…").replace("$", r"\$")


def head(axes: Axes, heading: str, shown: set[Uptake], speech: Speech) -> None:
    """Write the title above the picture, and below it what the colours mean that were used."""
    patches = [Patch(facecolor=COLOURS[uptake], label=label(uptake, speech)) for uptake in Uptake if uptake in shown]
    axes.legend(handles=patches, loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, borderaxespad=0.4)
    axes.set_title(heading, loc="left", pad=_TITLE_ABOVE_LEGEND, fontsize=_TITLE_SIZE)


def as_svg(figure: Figure) -> str:
    """The figure as SVG."""
    text = StringIO()
    figure.savefig(text, format="svg", metadata=_METADATA, bbox_inches="tight", pad_inches=0.2)
    return text.getvalue()
