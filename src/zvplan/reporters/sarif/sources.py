"""What rules rest on, as a taxonomy: articles of law, circulars, practice.

It is taken from what each rule names as its source, so that it says nothing that the rules don't say.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from attrs import frozen

from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.reporters.sarif.words import TAGS

#: Derived from the name once (uuid5 of the project's URL with #sources), so that no two runs differ.
GUID: Final = "d705f595-e813-5d67-8c5d-dad092d0f612"
NAME: Final = "Sources of the rules"

_URL: Final = re.compile(r"https?://\S+", re.ASCII)
#: Articles of an act, or a rendering of them by somebody else: the properties of the rule have its source in full.
_ARTICLES: Final = re.compile(r"arts?\. (?P<articles>.+?) of (?:the )?(?P<act>.+?)(?:, as .+)?")
#: The number of an article, without what follows of paragraphs (§ 2) and items (1°).
_ARTICLE: Final = re.compile(r"(?<!§ )(?<!\d)\d+(?:bis|ter|quater)?(?![\d°])")
_KINDS: Final = (
    ("law", re.compile(r"(art\. .+ of the )?(\w+ )?(Act|Constitution|Decree|Ordinance)\b|Cooperation agreement")),
    ("circular", re.compile(r"(joint |ministerial )?circular\b|(COL|GPI|MFO|PLP|ZPZ) \d", re.IGNORECASE)),
    ("practice", re.compile(r"practice\b|precedent\b", re.IGNORECASE)),
    ("zvplan", re.compile(r"zvplan\b")),
)


@frozen
class Source:
    """Something that rules rest on."""

    #: Its name, as rules give it: `art. 36 of the Act of 7 December 1998`.
    id: str
    url: str | None = None
    #: The id of what it is a part or a case of.
    parent: str | None = None

    @property
    def kind(self) -> str:
        """What it is: `law`, `circular`, `practice`, `zvplan` for what zvplan asks of files, or `reference` for the rest."""
        return next((kind for kind, pattern in _KINDS if pattern.match(self.id)), "reference")


def sources_of(rule: Rule) -> tuple[Source, ...]:
    """What one rule rests on, each article of law by itself; of several pages about one thing, the first."""
    found = (source for stated in rule.source.split("; ") for source in _read(stated))
    return tuple({source.id: source for source in reversed(tuple(found)) if source.id}.values())[::-1]


def _read(stated: str) -> Iterator[Source]:
    found = _URL.search(stated)
    name = (stated if found is None else stated[: found.start()]).strip(" ,:")
    url = None if found is None else found.group().rstrip(".,)")
    articles = _ARTICLES.fullmatch(name)
    if articles is not None:
        act = articles["act"]
        for number in _ARTICLE.findall(articles["articles"]):
            yield Source(f"art. {number} of the {act}", url, parent=act)
    elif name.startswith("zvplan:"):
        yield Source("zvplan")
    elif name.startswith("practice"):
        yield Source(name, url, parent="practice")
    else:
        yield Source(name, url)


@frozen
class Sources:
    """What some rules rest on, all together."""

    rules: tuple[Rule, ...]

    @cached_property
    def all(self) -> tuple[Source, ...]:
        """Each source once, in order of the names, with those that others are a part of.

        Where rules give different pages for one source, it has the page that most of them give.
        """
        pages: dict[str, Counter[str]] = {}
        parents: dict[str, str | None] = {}
        for source in (source for rule in self.rules for source in sources_of(rule)):
            parents[source.id] = source.parent
            is_page_of = [source.id]
            if source.parent is not None:
                parents.setdefault(source.parent, None)
                is_page_of += [source.parent] if source.kind == "law" else []
            for name in is_page_of:
                pages.setdefault(name, Counter()).update(() if source.url is None else (source.url,))
        return tuple(Source(name, _commonest(pages.get(name)), parents[name]) for name in sorted(parents))

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {source.id: place for place, source in enumerate(self.all)}

    def relationships(self, rule: Rule) -> list[dict[str, object]]:
        """What a rule rests on: everything that it finds is in the class of its sources."""
        return [self._within(source.id) for source in sources_of(rule)]

    def taxonomy(self, version: str) -> dict[str, object]:
        """The sources as a tool component."""
        return {
            "name": NAME,
            "guid": GUID,
            "version": version,
            "language": TAGS[Language.EN],
            "shortDescription": {"text": "The law, circulars and practice that rules rest on."},
            "contents": ["localizedData", "nonLocalizedData"],
            "isComprehensive": False,
            "taxa": [self._taxon(source) for source in self.all],
        }

    def _taxon(self, source: Source) -> dict[str, object]:
        parent = [] if source.parent is None else [self._within(source.parent)]
        return {
            "id": source.id,
            **({} if source.url is None else {"helpUri": source.url}),
            **({"relationships": parent} if parent else {}),
            "properties": {"kind": source.kind},
        }

    def _within(self, name: str) -> dict[str, object]:
        component = {"name": NAME, "guid": GUID, "index": 0}
        return {"target": {"id": name, "index": self._places[name], "toolComponent": component}, "kinds": ["superset"]}


def supported() -> list[dict[str, object]]:
    """How the driver refers to the taxonomy."""
    return [{"name": NAME, "guid": GUID, "index": 0}]


def _commonest(pages: Counter[str] | None) -> str | None:
    return min(pages, key=lambda page: (-pages[page], page)) if pages else None
