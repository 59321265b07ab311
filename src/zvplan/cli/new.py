"""`zvplan new`."""

import os
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.writing import CannotWrite, hand_over
from zvplan.configuration.speaking import spoken
from zvplan.model import Language, Region
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.starter import LANGUAGES, starter
from zvplan.translation import marked

_YEAR = click.IntRange(FIRST_YEAR, LAST_YEAR)


@click.command()
@click.option("--zone", required=True, metavar="CODE", help="The code of the police zone: four digits.")
@click.option("--name", required=True, metavar="NAME", help="The name of the police zone.")
@click.option("--from", "first_year", type=_YEAR, required=True, metavar="YEAR", help="The first year of the plan.")
@click.option("--to", "last_year", type=_YEAR, metavar="YEAR", help="The last year. [default: by the statutory term]")
@click.option(
    "--lang",
    "language",
    type=click.Choice([language.value for language in LANGUAGES]),
    help=f"The language of the plan. [default: that of the computer, else {LANGUAGES[0]}]",
)
@click.option(
    "--municipality", "municipalities", multiple=True, metavar="NAME", help="A municipality. May be given several times."
)
@click.option(
    "--region", type=click.Choice([region.value for region in Region]), help="The region; Brussels has a plan of its own."
)
@options.output
def new(
    *,
    zone: str,
    name: str,
    first_year: int,
    last_year: int | None,
    language: str | None,
    municipalities: tuple[str, ...],
    region: str | None,
    output: Path | None,
) -> None:
    """Begin a zonal security plan: a commented file to fill in.

    What 'zvplan check' finds in it is the list of what is still to be written. A file that exists is never overwritten.
    """
    try:
        text = starter(
            zone=zone,
            name=name,
            first_year=first_year,
            last_year=last_year,
            language=_of_the_computer() if language is None else Language(language),
            municipalities=municipalities,
            region=None if region is None else Region(region),
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if output is not None and os.path.lexists(output):
        raise CannotWrite(output, FileExistsError(marked("there is such a file already, and it is kept as it is")))
    hand_over(text, output)


def _of_the_computer() -> Language:
    language = spoken(None)
    return language if language in LANGUAGES else LANGUAGES[0]
