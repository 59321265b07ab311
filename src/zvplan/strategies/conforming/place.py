"""Police zones: where they lie, which municipalities they have, and how many people work there."""

from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from zvplan.model import (
    Language,
    Municipality,
    MunicipalityCode,
    PartialDate,
    Population,
    Region,
    Zone,
    ZoneCode,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.wording import Languages, Wording


@frozen(kw_only=True)
class Place:
    """A zone, the languages of its plan, and the figures that all others follow from."""

    zone: Zone
    languages: Languages
    #: Full-time equivalents for neighbourhood policing; the other functions are in proportion.
    officers: int
    #: How many inhabitants there are for each of them.
    inhabitants_per_officer: int

    @property
    def code(self) -> str:
        """The code of the zone."""
        return str(self.zone.code)

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The names of its municipalities in the main language."""
        return tuple(each.name.best(self.languages[0])[1] for each in self.zone.municipalities)


_FIRST_CODE: Final = 5991
_FIRST_MUNICIPALITY: Final = 99_001
#: Regions with the languages in which a zone there may write its plan.
_HOMES: Final[tuple[tuple[Region, Languages], ...]] = (
    (Region.FLANDERS, (Language.NL,)),
    (Region.WALLONIA, (Language.FR,)),
    (Region.WALLONIA, (Language.DE,)),
    (Region.WALLONIA, (Language.FR, Language.DE)),
    (Region.BRUSSELS, (Language.NL, Language.FR)),
    (Region.BRUSSELS, (Language.FR, Language.NL)),
)
#: Three for each zone of a set.
_NAMES: Final = (
    Wording("Voorstad", "Ville-Basse", "Unterstadt"),
    Wording("Achterstad", "Ville-Haute", "Oberstadt"),
    Wording("Bovendorp", "Village-sur-Mont", "Bergdorf"),
    Wording("Zeedorp", "Village-sur-Mer", "Seedorf"),
    Wording("Havenstad", "Le Port", "Hafenstadt"),
    Wording("Duinkant", "Les Dunes", "Dünen"),
    Wording("Bosrand", "La Forêt", "Waldrand"),
    Wording("Bronstad", "La Source", "Quellenstadt"),
    Wording("Heidedorp", "La Bruyère", "Heidedorf"),
)
_MOST_MUNICIPALITIES: Final = 3


@st.composite
def places(draw: st.DrawFn, *, number: int, year: int) -> Place:
    """A zone.

    Args:
        draw: draws what is free.
        number: which of the zones of a set it is, counted from 0.
        year: the year for which its inhabitants are counted.
    """
    region, languages = draw(st.sampled_from(_HOMES))
    several = draw(st.integers(1, _MOST_MUNICIPALITIES))
    has_codes = draw(st.booleans())
    officers, each = draw(st.integers(4, 40)), draw(st.sampled_from((2500, 1200, 3167, 4000)))
    first = number * _MOST_MUNICIPALITIES
    municipalities = tuple(
        Municipality(
            name=name.said(languages),
            code=MunicipalityCode(_FIRST_MUNICIPALITY + first + index) if has_codes else None,
        )
        for index, name in enumerate(_NAMES[first : first + several])
    )
    zone = Zone(
        name=wording.CORPS.said(languages, _FIRST_CODE + number),
        code=ZoneCode(str(_FIRST_CODE + number)),
        region=region,
        municipalities=municipalities,
        population=Population(inhabitants=officers * each, date=PartialDate(year, 1, 1)),
    )
    return Place(zone=zone, languages=languages, officers=officers, inhabitants_per_officer=each)
