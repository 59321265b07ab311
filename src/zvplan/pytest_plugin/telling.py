"""What tests of plans say: the sentences of `zvplan check`."""

from collections.abc import Iterable, Iterator
from textwrap import dedent
from typing import Final

from zvplan.checking import WaivedFinding
from zvplan.finding import Finding
from zvplan.model import Language
from zvplan.pytest_plugin.outcomes import Outcome
from zvplan.reporters.layout import Layout
from zvplan.reporters.places import places
from zvplan.reporters.sentences import told
from zvplan.reporters.titles import wordings_for
from zvplan.translation import Speech

#: How many columns a line has; paths that are longer go beyond it.
WIDTH: Final = 80
_PLACES: Final = 6
_NAMES: Final = 1_000


def sentences(outcome: Outcome, findings: Iterable[Finding], language: Language) -> str:
    """Findings of one rule in one plan, in sentences, with what to do and where."""
    return dedent("\n\n".join(_sentences(outcome, findings, language)))


def reasons(waived: Iterable[WaivedFinding], outcome: Outcome, language: Language) -> str:
    """Why findings are accepted, each reason once."""
    titles = wordings_for(outcome.report, outcome.plan.id, language).titles_language
    return "; ".join(dict.fromkeys(" ".join(each.waiver.motivation.best(titles)[1].split()) for each in waived))


def _sentences(outcome: Outcome, findings: Iterable[Finding], language: Language) -> Iterator[str]:
    wordings = wordings_for(outcome.report, outcome.plan.id, language)
    layout, speech = Layout(WIDTH, styled=False), Speech(language)
    for sentence in told(findings, wordings, most=_NAMES):
        where = places(sentence, _PLACES)
        yield "\n".join(layout.entry(sentence.severity, sentence.text, sentence.hint, where, speech))
