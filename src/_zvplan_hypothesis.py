"""Tells Hypothesis which strategies make zvplan's types.

Hypothesis loads this module by an entry point, whatever is tested: it stands beside zvplan, because importing anything in it
would load zvplan for users of Hypothesis who have nothing to do with it. Whichever of the two is loaded last brings them
together, and the strategies themselves are loaded when the first one is asked for.
"""

import sys
from typing import Any


def register() -> None:
    """Let `st.from_type`, and `@given` with annotated arguments, make zvplan's types, if both libraries are loaded."""
    model = sys.modules.get("zvplan.model")
    if model is None or "hypothesis" not in sys.modules:
        return
    import attrs  # noqa: PLC0415 -- this module is loaded by every user of Hypothesis
    from hypothesis import strategies as st  # noqa: PLC0415 -- Hypothesis may be absent

    for name in model.__all__:
        type_ = getattr(model, name)
        if hasattr(type_, "__supertype__") or (isinstance(type_, type) and attrs.has(type_)):
            st.register_type_strategy(type_, _strategy_for)


def _strategy_for(type_: Any) -> Any:
    from zvplan.strategies import STRATEGIES  # noqa: PLC0415 -- takes time that only those pay who ask for one

    return dict(STRATEGIES)[type_]()
