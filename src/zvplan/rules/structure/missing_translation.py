"""ZVP106."""

from collections.abc import Iterator

from attrs import frozen

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Steps
from zvplan.model import LocalizedString, Plan, Ref


@rule(
    "ZVP106",
    "missing-translation",
    Severity.NOTE,
    message='The plan is also written in {language}, but "{title}" has no title in that language.',
    several="The plan is also written in {language}, but {count} titles are missing in that language: {list}.",
    listed="title",
    hint="Add the titles as the plan has them in that language, or correct the languages of the plan.",
    variants={
        "none": Wording(
            message="The plan is also written in {language}, but its file has no title in that language.",
            hint="Add the titles from the edition in that language, if you have it.",
        )
    },
    source="practice: zone 5341 publishes its plan in French and its page in Dutch, "
    "https://www.politie.be/5341/nl/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan-2020-2025",
    since="0.1.0",
)
def missing_translation(graph: AlignmentGraph) -> Iterator[Observation]:
    """A title is missing in a language in which the plan is written.

    ## What it finds

    A plan with several `languages`, and a priority or objective whose title lacks one of them. Where the file has no title
    at all in a language, it is said once.

    ## Why it matters

    Some zones work in two languages: zone
    [5341](https://www.politie.be/5341/nl/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan-2020-2025) has a plan in
    French and a page in Dutch. Reports in a language use the titles of that language, and fall back on another where one is
    missing. This is a matter of plan files; no law is behind it.

    ## Example

    The French title of the second priority is missing:

    ```yaml
    languages: [nl, fr]
    priorities:
      - id: drugs
        title: {nl: Drugs, fr: Drogues}
      - id: traffic
        title: {nl: Verkeer}
    ```

    Better:

    ```yaml
    languages: [nl, fr]
    priorities:
      - id: drugs
        title: {nl: Drugs, fr: Drogues}
      - id: traffic
        title: {nl: Verkeer, fr: Circulation}
    ```

    ## How to resolve

    Take the titles over from the plan in that language. Do not translate them yourself without saying so: a translation of
    yours is not what the council approved.
    """
    for plan in graph.plans.plans:
        titles = tuple(_titles(plan))
        if len(plan.languages) <= 1 or not titles:
            continue
        for index, language in enumerate(plan.languages):
            without = [titled for titled in titles if language not in dict(titled.title.items())]
            if len(without) == len(titles) and language not in dict(plan.title.items()):
                steps: Steps = ("languages", index)
                yield Observation(subject=plan.ref, steps=steps, arguments={"language": language}, variant="none")
                continue
            for titled in without:
                arguments: dict[str, Argument] = {"language": language, "title": titled.title}
                yield Observation(subject=titled.subject, steps=titled.steps, arguments=arguments)


@frozen
class _Titled:
    title: LocalizedString
    subject: Ref
    steps: Steps


def _titles(plan: Plan) -> Iterator[_Titled]:
    for priority in plan.priorities:
        subject = Ref(plan.id, priority.id)
        yield _Titled(priority.title, subject, ("title",))
        for index, objective in enumerate(priority.objectives):
            yield _Titled(objective.title, subject, ("objectives", index, "title"))
    for index, objective in enumerate(plan.objectives):
        yield _Titled(objective.title, plan.ref, ("objectives", index, "title"))
