"""Zones by the items of a higher plan."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from zvplan.coverage import Coverage
from zvplan.model import Language, PlanId, Ref
from zvplan.pictures.drawing import COLOURS, about, as_svg, head, settings, title_of
from zvplan.reporters.coverage.labels import label

_INCHES_A_CELL = 0.24
_INCHES_AROUND = 1.0


def heat_map(coverage: Coverage, higher_plan: PlanId, *, language: Language = Language.NL) -> str:
    """A row for each zonal plan of which something is known, and a column for each item of a higher plan, as SVG.

    Args:
        coverage: what to show.
        higher_plan: the plan whose items are shown.
        language: the language of titles, where they have it.

    Raises:
        ValueError: if nothing in the coverage is about that plan.
    """
    part = about(coverage, higher_plan)
    columns, rows = len(part.items), len(part.known_plans)
    unknown = len(part.plans) - rows
    more = f" ({unknown} more say nothing of it)" if unknown else ""
    title = f"{title_of(coverage, Ref(higher_plan), language)}: {rows} plans{more}"
    with settings():
        figure = Figure(figsize=(_INCHES_AROUND + _INCHES_A_CELL * columns, _INCHES_AROUND + _INCHES_A_CELL * rows))
        axes = figure.subplots()
        for row, plan in enumerate(part.known_plans):
            for column, entry in enumerate(part.of_plan(plan)):
                cell = Rectangle((column, row), 0.94, 0.94, facecolor=COLOURS[label(entry)])
                axes.add_patch(cell)
        axes.set_xlim(0, columns)
        axes.set_ylim(rows, 0)
        axes.set_aspect("equal")
        middles = [column + 0.5 for column in range(columns)]
        titles = [title_of(coverage, item, language) for item in part.items]
        axes.set_xticks(middles, titles, rotation=60, ha="right", rotation_mode="anchor")
        axes.set_yticks([row + 0.5 for row in range(rows)], list(part.known_plans))
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0)
        head(axes, title, {label(entry) for plan in part.known_plans for entry in part.of_plan(plan)})
        return as_svg(figure)
