"""The command line: reads options, calls the library, prints what it returns and sets the exit status.

Exit status: 0 the plans conform, 1 there are findings, 2 the plans could not be checked.
"""

from zvplan.cli.main import run

__all__ = ["run"]
