"""Plan files to start from."""

from zvplan.starter.starter import LANGUAGES, starter

__all__ = ["LANGUAGES", "starter"]
