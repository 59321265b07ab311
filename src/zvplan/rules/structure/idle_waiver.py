"""ZVP112."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph


@rule(
    "ZVP112",
    "idle-waiver",
    Severity.NOTE,
    message="The waiver of {rule} accepts nothing: there is no such finding.",
    hint="Take the waiver out. If it should accept something, look whether its rule, element and about are right.",
    variants={
        "unknown": Wording(
            message="The waiver is for the rule {rule}, which there is not.",
            hint="Name the rule by its whole code or its name: the last line of each finding tells them.",
        ),
        "misspelt": Wording(
            message="The waiver is for the rule {rule}, which there is not. Did you mean {nearest}?",
            hint="Name the rule by its whole code or its name: the last line of each finding tells them.",
        ),
        "astray": Wording(
            message="The waiver of {rule} in the configuration is for the plan {plan}, which is not checked here.",
            hint="Look whether this plan is meant, and correct the id. If it is for another plan, nothing has to be done.",
        ),
        "refused": Wording(
            message="The waiver is for the rule {rule}, which is about waivers and can't be waived.",
            hint="Take this waiver out, and put right the other one.",
        ),
    },
    source="zvplan: a waiver has to say what it accepts",
    since="0.1.0",
)
def idle_waiver(graph: AlignmentGraph) -> Iterator[Observation]:
    """A waiver accepts nothing.

    ## What it finds

    A waiver, in the file of a plan or in the configuration, that no finding of its rule matches: it was put right, the
    waiver names another element, or there is no such rule. Also a waiver in the configuration for a plan that is not checked,
    while one with nearly the same id is. It is silent on waivers that have expired, of which
    [ZVP111](ZVP111.md) speaks, and on those whose rule did not run.

    ## Why it matters

    A waiver that accepts nothing today may accept something tomorrow that nobody has looked at. No law is behind waivers.

    ## Example

    Nothing is left to accept:

    ```yaml
    waivers:
      - rule: ZVP303
        motivation: {nl: De zone heeft hier geen bevoegdheid}
    ```

    Better:

    ```yaml
    waivers: []
    ```

    ## How to resolve

    Take it out. If it should accept something, compare it with the finding: `rule` is the whole code or the name of the rule,
    `element` the id of the priority that the finding is about, `about` another plan or priority that it names.
    """
    del graph
    # What a waiver accepts is known only when all other rules are done: see `zvplan.checking.waivers`.
    yield from ()
