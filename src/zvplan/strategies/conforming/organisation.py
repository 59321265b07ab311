"""What a zone is made of: its council, its capacity, its basic functions, and the chapters that tell of them."""

from typing import Final

from hypothesis import strategies as st

from zvplan.model import (
    BasicFunction,
    Capacity,
    ContentItem,
    Council,
    FunctionGuarantee,
    Role,
    Seat,
    Section,
    Standing,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.place import Place

#: How the basic functions share the staff: for one who works in the neighbourhoods, so many for each.
_SHARES: Final = {
    BasicFunction.NEIGHBOURHOOD_POLICING: 1.0,
    BasicFunction.RECEPTION: 0.5,
    BasicFunction.INTERVENTION: 3.0,
    BasicFunction.VICTIM_SUPPORT: 0.25,
    BasicFunction.LOCAL_INVESTIGATION: 1.0,
    BasicFunction.PUBLIC_ORDER: 0.5,
    BasicFunction.TRAFFIC: 1.0,
}
#: What the shares of all come to, with some to spare.
_ALL: Final = 8
#: Members of the council by its own choice, and guests.
_OTHERS: Final = ((), (Role.JUDICIAL_DIRECTOR,), (Role.DISTRICT_COMMISSIONER, Role.POLICY_OFFICER))


def council(draw: st.DrawFn, place: Place) -> Council:
    """All who sit in the council by law, and some who do not."""
    ways = ("each", "all", "number") if len(place.municipalities) > 1 else ("each", "all")
    match draw(st.sampled_from(ways)):
        case "each":
            mayors = tuple(Seat(role=Role.MAYOR, municipality=name) for name in place.municipalities)
        case "all":
            mayors = (Seat(role=Role.MAYOR),)
        case _:
            mayors = (Seat(role=Role.MAYOR, count=len(place.municipalities)),)
    others = draw(st.sampled_from(_OTHERS))
    return Council(
        seats=(
            *mayors,
            Seat(role=Role.PROSECUTOR, or_delegate=draw(st.booleans())),
            Seat(role=Role.CHIEF_OF_POLICE),
            Seat(role=Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR, or_delegate=True),
            *(Seat(role=role, standing=draw(st.sampled_from((Standing.ADDED, Standing.INVITED)))) for role in others),
        )
    )


def capacity(draw: st.DrawFn, place: Place) -> Capacity:
    """A capacity that adds up."""
    staff = place.officers * _ALL
    federal = draw(st.integers(1, place.officers))
    return Capacity(
        available=staff,
        administrative=4 * place.officers,
        judicial=3 * place.officers,
        federal=federal,
        cadre=staff + draw(st.integers(0, 5)),
        minimum=staff - place.officers,
    )


def basic_functions(draw: st.DrawFn, place: Place) -> tuple[FunctionGuarantee, ...]:
    """The seven functions, each with enough staff."""
    has_ratio, has_posts = draw(st.booleans()), draw(st.booleans())
    found = []
    for function, share in _SHARES.items():
        is_near = function is BasicFunction.NEIGHBOURHOOD_POLICING
        found.append(
            FunctionGuarantee(
                function=function,
                description=wording.GUARANTEED.said(place.languages),
                staff=share * place.officers,
                stated_ratio=place.inhabitants_per_officer if is_near and has_ratio else None,
                posts=place.municipalities if function is BasicFunction.RECEPTION and has_posts else (),
                round_the_clock=True if function is BasicFunction.INTERVENTION else None,
            )
        )
    return tuple(found)


def sections(draw: st.DrawFn, place: Place) -> tuple[Section, ...]:
    """The chapters that the law asks for; some are confidential, and then without text."""
    titles = {
        ContentItem.PRIORITY_MISSIONS: wording.REASONS,
        ContentItem.CAPACITY: wording.CAPACITY,
        ContentItem.FEDERAL_CONTRIBUTION: wording.FEDERAL,
    }
    if len(place.municipalities) > 1:
        titles[ContentItem.MUNICIPAL_MISSIONS] = wording.MUNICIPAL
    secret = ContentItem.CAPACITY if draw(st.booleans()) else None
    return tuple(
        Section(title=title.said(place.languages), content=content, confidential=content is secret)
        for content, title in titles.items()
    )
