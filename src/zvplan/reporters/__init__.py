"""Turn reports into text. Each reporter is a module with a function `render`; none of them looks at plans itself."""

from zvplan.reporters import json_v1 as json
from zvplan.reporters import text

__all__ = ["json", "text"]
