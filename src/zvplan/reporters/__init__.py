"""Turn reports into text. Each reporter is a module with a function `render`; none of them looks at plans itself.

A reporter is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from zvplan.reporters import github, gitlab, junit, markdown, sarif, text
    from zvplan.reporters import json_v1 as json

__all__ = ["github", "gitlab", "json", "junit", "markdown", "sarif", "text"]

#: The modules that are not called what they are offered as.
_VERSIONED: Final = {"json": "json_v1"}


def __getattr__(name: str) -> object:
    """Load a reporter when it is first used (PEP 562)."""
    if name in __all__:
        return import_module(f"{__name__}.{_VERSIONED.get(name, name)}")
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """The public names."""
    return __all__
