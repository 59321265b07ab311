"""How many plans take up each item of a higher plan, and how far."""

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from zvplan.coverage import Coverage
from zvplan.model import Language, PlanId, Ref
from zvplan.pictures.drawing import COLOURS, about, as_svg, head, settings, title_of
from zvplan.reporters.coverage.labels import Uptake, counted, plans_counted
from zvplan.translation import Speech

_INCHES_A_BAR = 0.3
_INCHES_AROUND = 1.0


def bars(coverage: Coverage, higher_plan: PlanId, *, language: Language = Language.EN) -> str:
    """A bar for each item of a higher plan, as SVG: the most taken up first, by level.

    Args:
        coverage: what to show.
        higher_plan: the plan whose items are shown.
        language: the language of the words, and of titles where they have it; Dutch titles beside English words.

    Raises:
        ValueError: if nothing in the coverage is about that plan.
    """
    part, speech = about(coverage, higher_plan), Speech(language)
    counts = {item: counted(part.of_item(item)) for item in part.items}
    # Drawn from the bottom to the top.
    order = sorted(part.items, key=lambda item: [counts[item][uptake] for uptake in Uptake])
    with settings():
        figure = Figure(figsize=(7.2, _INCHES_AROUND + _INCHES_A_BAR * len(order)))
        axes = figure.subplots()
        rows = range(len(order))
        left = [0] * len(order)
        for uptake, colour in COLOURS.items():
            widths = [counts[item][uptake] for item in order]
            axes.barh(rows, widths, left=left, color=colour, height=0.78)
            left = [start + width for start, width in zip(left, widths, strict=True)]
        axes.set_yticks(rows, [title_of(coverage, item, speech) for item in order])
        axes.set_xlim(0, len(part.plans))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_xlabel(speech.say("plans"))
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.tick_params(left=False)
        head(
            axes,
            f"{title_of(coverage, Ref(higher_plan), speech)}: {plans_counted(len(part.plans), speech)}",
            {uptake for numbers in counts.values() for uptake in numbers},
            speech,
        )
        return as_svg(figure)
