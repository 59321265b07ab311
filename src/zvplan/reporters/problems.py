"""What is wrong with files, in the terms of findings."""

import hashlib
import json

from zvplan.errors import Problem
from zvplan.model import Language
from zvplan.translation import said


def name_of(problem: Problem) -> str:
    """What the problem has in the place of the name of a rule: `duplicate-plan`."""
    return problem.code.name.lower().replace("_", "-")


def fingerprint_of(problem: Problem) -> str:
    """What identifies the problem, as 16 hexadecimal digits; it stays the same when lines move."""
    fact = json.dumps((problem.code.value, problem.location.path, problem.message), ensure_ascii=True)
    return hashlib.sha256(fact.encode("ascii")).hexdigest()[:16]


def message_of(problem: Problem, language: Language) -> str:
    """What is wrong, as a sentence."""
    return _sentence(said(problem.message, language))


def hint_of(problem: Problem, language: Language) -> str:
    """What to do about it, as a sentence; empty if nothing sensible can be said."""
    return _sentence(said(problem.hint, language))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith((*'.?!',)) or not words else '.'}"
