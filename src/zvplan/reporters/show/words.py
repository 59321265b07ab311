"""Putting parts of a sentence together."""

from collections.abc import Iterable


def joined(parts: Iterable[str | None], separator: str = "; ") -> str:
    """The parts that there are, in one sentence."""
    return separator.join(part for part in parts if part)


def sentence(text: str) -> str:
    """The text with a capital at its beginning and a full stop at its end, unless it ends with a sign of its own."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith((*'.?!…:',)) or not text else '.'}"
