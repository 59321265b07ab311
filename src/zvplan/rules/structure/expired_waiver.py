"""ZVP111."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph


@rule(
    "ZVP111",
    "expired-waiver",
    Severity.WARNING,
    message="The waiver of {rule} was good until {expires}; what it accepted counts again.",
    hint="Put right what was accepted. Or, if there is still a good reason to accept it, give a new last day.",
    source="zvplan: what is accepted for a time has to be looked at again",
    since="0.1.0",
)
def expired_waiver(graph: AlignmentGraph) -> Iterator[Observation]:
    """A waiver has expired.

    ## What it finds

    A waiver, in the file of a plan or in the configuration, whose last day (`expires`) is over. The last day itself still
    counts. What is compared with it is the day given with `--at`, else today. The findings that it accepted are told again.

    ## Why it matters

    Whoever accepts something until a day means to look at it again on that day. No law is behind waivers: they are a way to
    keep the reasons for what stays as it is beside the plan.

    ## Example

    A waiver until the end of 2021, looked at later:

    ```yaml
    waivers:
      - rule: ZVP303
        motivation: {nl: Het overleg met de burgemeesters loopt nog}
        expires: 2021-12-31
    ```

    Better, if it has no end:

    ```yaml
    waivers:
      - rule: ZVP303
        motivation: {nl: De zone heeft hier geen bevoegdheid}
    ```

    ## How to resolve

    Put right what was accepted and take the waiver out, or decide again and give a later day. This finding itself can't be
    waived.
    """
    del graph
    # What a waiver accepts is known only when all other rules are done: see `zvplan.checking.waivers`.
    yield from ()
