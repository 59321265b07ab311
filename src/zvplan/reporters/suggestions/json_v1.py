"""Proposals as JSON, version 1."""

import json
from collections.abc import Iterable

from zvplan.graph import AlignmentGraph
from zvplan.model import Language
from zvplan.reporters.names import Names
from zvplan.suggesting import Search, Suggestion

SCHEMA = "zvplan-suggestions-1"


def render(searches: Iterable[Search], graph: AlignmentGraph, *, language: Language | None = None) -> str:
    """Proposals as JSON: `{schema, searches}`.

    A search is `{title, priority, aligned, against, suggestions, silence}`; a suggestion of it is `{target, title, score,
    label, phenomenon, relation, property}`. The priority of a title by itself is null, and so is the silence where there are
    suggestions; else it is `organisation`, `unsure`, `noItem` or `unknown`.

    Args:
        searches: what was found.
        graph: where it was looked for.
        language: the language of titles, where they have it; None for the first language of each plan.
    """
    names = Names(graph, language)
    document = {"schema": SCHEMA, "searches": [_search(each, names) for each in searches]}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _search(search: Search, names: Names) -> dict[str, object]:
    known = None if search.priority is None else names.known(search.priority)
    return {
        "title": known or str(search.title),
        "priority": None if search.priority is None else str(search.priority),
        "aligned": search.is_aligned,
        "against": list(search.against),
        "suggestions": [_suggestion(each, names) for each in search.suggestions],
        "silence": None if search.silence is None else search.silence.value,
    }


def _suggestion(suggestion: Suggestion, names: Names) -> dict[str, object]:
    return {
        "target": str(suggestion.target),
        "title": names.known(suggestion.target),
        "score": round(suggestion.score, 2),
        "label": suggestion.label,
        "phenomenon": suggestion.phenomenon,
        "relation": suggestion.relation.value,
        "property": None if suggestion.property is None else suggestion.property.value,
    }
