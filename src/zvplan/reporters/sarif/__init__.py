"""A report as SARIF 2.1.0 with errata 01, the format of OASIS for what programs find in files.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

from zvplan.reporters.sarif.log import render, render_problems

__all__ = ["render", "render_problems"]
