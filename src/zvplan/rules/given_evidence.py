"""The evidence of a plan, piece by piece."""

from collections.abc import Iterator

from attrs import frozen

from zvplan.location import Steps
from zvplan.model import Evidence, EvidenceBasis, LocalizedString, Plan, Priority, Ref


@frozen(kw_only=True)
class GivenEvidence:
    """One piece of evidence, and where it is given."""

    evidence: Evidence
    #: The priority that it is for; None for the plan as a whole.
    priority: Priority | None
    #: The plan or priority.
    subject: Ref
    #: The way from there.
    steps: Steps

    @property
    def name(self) -> LocalizedString | EvidenceBasis:
        """What to call it: its source, else what it says, else what kind of evidence it is."""
        return self.evidence.source or self.evidence.statement or self.evidence.basis


def given_evidence(plan: Plan) -> Iterator[GivenEvidence]:
    """The evidence of the plan as a whole, and then of each priority, in order."""
    for index, evidence in enumerate(plan.evidence):
        yield GivenEvidence(evidence=evidence, priority=None, subject=plan.ref, steps=("evidence", index))
    for priority in plan.priorities:
        for index, evidence in enumerate(priority.evidence):
            subject = Ref(plan.id, priority.id)
            yield GivenEvidence(evidence=evidence, priority=priority, subject=subject, steps=("evidence", index))
