"""A regime under which every rule has something to ask."""

from typing import Final

import attrs

from zvplan.model import BELGIUM

#: The Belgian regime with demands that could not be verified in a legal text, as a user may set them: when plans begin, how
#: many priorities they have, how soon ministers decide, how old evidence is, how often the council meets.
DEMANDING: Final = attrs.evolve(
    BELGIUM,
    name="Belgium, and more",
    cycle_start_years=(2020, 2026),
    fewest_priorities=1,
    most_priorities=7,
    ministerial_reaction_months=2,
    evidence_years=3,
    council_meetings_a_year=2,
)
