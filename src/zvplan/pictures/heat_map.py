"""Zones by the items of a higher plan."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from zvplan.coverage import Coverage
from zvplan.model import Language, PlanId, Ref
from zvplan.pictures.drawing import COLOURS, about, as_svg, head, settings, title_of
from zvplan.reporters.coverage.labels import Uptake, plans_counted
from zvplan.translation import Speech

_INCHES_A_CELL = 0.24
_INCHES_AROUND = 1.0


def heat_map(coverage: Coverage, higher_plan: PlanId, *, language: Language = Language.EN) -> str:
    """A row for each zonal plan of which something is known, and a column for each item of a higher plan, as SVG.

    Args:
        coverage: what to show.
        higher_plan: the plan whose items are shown.
        language: the language of the words, and of titles where they have it; Dutch titles beside English words.

    Raises:
        ValueError: if nothing in the coverage is about that plan.
    """
    part, speech = about(coverage, higher_plan), Speech(language)
    columns, rows = len(part.items), len(part.known_plans)
    unknown = len(part.plans) - rows
    known = plans_counted(rows, speech)
    plans = (
        speech.say_number(
            "{plans} ({count} more says nothing of it)", "{plans} ({count} more say nothing of it)", unknown, plans=known
        )
        if unknown
        else known
    )
    heading = f"{title_of(coverage, Ref(higher_plan), speech)}: {plans}"
    with settings():
        figure = Figure(figsize=(_INCHES_AROUND + _INCHES_A_CELL * columns, _INCHES_AROUND + _INCHES_A_CELL * rows))
        axes = figure.subplots()
        for row, plan in enumerate(part.known_plans):
            for column, entry in enumerate(part.of_plan(plan)):
                cell = Rectangle((column, row), 0.94, 0.94, facecolor=COLOURS[Uptake.of(entry)])
                axes.add_patch(cell)
        axes.set_xlim(0, columns)
        axes.set_ylim(rows, 0)
        axes.set_aspect("equal")
        middles = [column + 0.5 for column in range(columns)]
        titles = [title_of(coverage, item, speech) for item in part.items]
        axes.set_xticks(middles, titles, rotation=60, ha="right", rotation_mode="anchor")
        axes.set_yticks([row + 0.5 for row in range(rows)], list(part.known_plans))
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0)
        head(axes, heading, {Uptake.of(entry) for plan in part.known_plans for entry in part.of_plan(plan)}, speech)
        return as_svg(figure)
