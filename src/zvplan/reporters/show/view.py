"""A plan together with what it takes to show it."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from zvplan.model import LocalizedString, Plan, Ref
from zvplan.reporters.layout import Layout
from zvplan.reporters.names import Names, named

#: How far in the text of an item stands.
INDENT = "  "


@frozen(eq=False, kw_only=True)
class View:
    """A plan as it stood on a day, with names for all that it refers to."""

    plan: Plan
    names: Names
    layout: Layout

    def text(self, text: LocalizedString | None) -> str:
        """A text of the plan on one line; empty if there is none."""
        return "" if text is None else self.names.text(text, self.plan.id)

    def element(self, element: str) -> str:
        """An element of the plan by its title, if it has one."""
        for stakeholder in self.plan.stakeholders:
            if stakeholder.id == element:
                return self.text(stakeholder.name)
        for expectation in self.plan.expectations:
            if expectation.id == element:
                return f'"{self.text(expectation.statement)}"'
        return self.names.known(Ref.parse(f"{self.plan.id}#{element}")) or element

    def ref(self, ref: Ref) -> str:
        """A reference with the title of what it names."""
        return named(self.names, ref)

    def items(self, texts: Iterable[str], indent: str = INDENT) -> Iterator[str]:
        """A list."""
        return (line for text in texts for line in self.layout.item(text, indent))

    def section(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """A heading and its lines; nothing if there are none."""
        body = list(lines)
        if body:
            yield ""
            yield from self.layout.heading(heading)
            yield from body

    def paragraph(self, text: str, indent: str = INDENT) -> Iterator[str]:
        """Running text; nothing if it is empty."""
        return self.layout.paragraph(text, indent)
