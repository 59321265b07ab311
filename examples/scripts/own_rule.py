"""A rule of one's own: a priority that depends on a condition has to say so to the authority above."""

from collections.abc import Iterator

import zvplan
from zvplan.graph import AlignmentGraph


@zvplan.rule(
    "MY001",
    "conditional-priority",
    zvplan.Severity.NOTE,
    message='"{title}" is promised on a condition: "{condition}".',
    hint="Tell the ministers in the covering letter which priorities depend on a condition.",
    source="practice of our province",
    since="2026",
)
def conditional_priority(graph: AlignmentGraph) -> Iterator[zvplan.Observation]:
    """A zonal priority that is promised on a condition."""
    for plan in graph.plans.values():
        for priority in plan.priorities:
            if priority.condition is not None:
                yield zvplan.Observation(
                    subject=zvplan.Ref(plan.id, priority.id),
                    steps=("condition",),
                    arguments={"title": priority.title, "condition": priority.condition},
                )


if __name__ == "__main__":
    report = zvplan.check(
        zvplan.load("examples/aligned-zone"),
        rules=(*zvplan.rules.ALL, conditional_priority),
        selection=zvplan.Selection(select=("MY001",)),
    )
    for finding in report.findings:
        print(finding.location, finding.message())
