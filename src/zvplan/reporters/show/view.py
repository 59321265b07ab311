"""A plan together with what it takes to show it."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from attrs import frozen

from zvplan.model import ElementId, LocalizedString, Period, Plan, Ref
from zvplan.reporters.layout import Layout
from zvplan.reporters.names import Names, named
from zvplan.translation import Speech

#: How far in the text of an item stands.
INDENT = "  "


@frozen(eq=False, kw_only=True)
class View:
    """A plan as it stood on a day, with names for all that it refers to."""

    plan: Plan
    #: The same plan with its amendments apart.
    loaded: Plan
    names: Names
    layout: Layout
    speech: Speech

    def fact(self, sentence: str, value: object) -> str:
        """A sentence with the `{value}` that it names; empty if there is none."""
        return "" if value is None or value == "" else self.speech.say(sentence, value=value)

    def term(self, value: StrEnum | None) -> str:
        """What a reader calls an enumerated value; empty if there is none."""
        return "" if value is None else self.speech.term(value)

    def terms(self, values: Iterable[StrEnum]) -> str:
        """What a reader calls several of them."""
        return ", ".join(map(self.speech.term, values))

    def span(self, period: Period | None) -> str:
        """A period by its days; empty if there is none."""
        if period is None:
            return ""
        return self.speech.say("{start} to {end}", start=period.start_date, end=period.end_date)

    def text(self, text: LocalizedString | None) -> str:
        """A text of the plan on one line; empty if there is none."""
        return "" if text is None else self.names.text(text, self.plan.id)

    def element(self, element: ElementId) -> str:
        """An element of the plan by its title, as it is or else as it was; its id if it has none."""
        known = self.names.known(Ref(self.plan.id, element))
        return known or self._others.get(element) or self._loaded.get(element) or element

    def former(self, element: ElementId) -> str:
        """A priority by the title that it had before any amendment, if it was there."""
        return self._loaded.get(element) or self.element(element)

    @cached_property
    def _others(self) -> Mapping[ElementId, str]:
        """Stakeholders by their names, and expectations by what they say."""
        statements = {each.id: self.speech.quoted(self.text(each.statement)) for each in self.plan.expectations}
        return {**statements, **{each.id: self.text(each.name) for each in self.plan.stakeholders}}

    @cached_property
    def _loaded(self) -> Mapping[ElementId, str]:
        return {priority.id: self.text(priority.title) for priority in self.loaded.priorities}

    def ref(self, ref: Ref) -> str:
        """A reference with the title of what it names."""
        return named(self.names, ref, self.speech)

    def items(self, texts: Iterable[str], indent: str = INDENT) -> Iterator[str]:
        """A list."""
        return (line for text in texts for line in self.layout.item(text, indent))

    def section(self, heading: str, lines: Iterable[str], **values: object) -> Iterator[str]:
        """A heading, with the values that it names, and its lines; nothing if there are none."""
        body = list(lines)
        if body:
            yield ""
            yield from self.layout.heading(self.speech.say(heading, **values))
            yield from body

    def paragraph(self, text: str, indent: str = INDENT) -> Iterator[str]:
        """Running text; nothing if it is empty."""
        return self.layout.paragraph(text, indent)
