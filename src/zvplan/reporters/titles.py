"""In which language the titles of a plan stand beside sentences."""

from zvplan.checking import Report
from zvplan.model import Language, PlanId
from zvplan.reporters.sentences import Wordings


def wordings_for(report: Report, plan: PlanId, language: Language) -> Wordings:
    """How findings about one plan are worded: beside English sentences, titles are in the first language of the plan."""
    if language is not Language.EN:
        return Wordings(language)
    looked_at = report.plans[plan]
    return Wordings(language, looked_at.languages[0] if looked_at.languages else looked_at.title.best()[0])
