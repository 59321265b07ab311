"""The kinds of plan, and which kind stands above which."""

from enum import StrEnum


class PlanKind(StrEnum):
    """What kind of plan it is, from the federal framework down to the zone.

    The level says which plan has to take account of which: a plan aligns upward, with plans of a higher level only.
    """

    #: Kadernota integrale veiligheid (KIV) / note-cadre de sécurité intégrale (NCSI): the federal security policy of the
    #: ministers of Justice and Home Affairs.
    FRAMEWORK = "framework"
    #: Nationaal veiligheidsplan (NVP) / plan national de sécurité (PNS) of the integrated police (art. 4 of the Act of
    #: 7 December 1998).
    NATIONAL = "national"
    #: Globaal veiligheids- en preventieplan (GVPP) / plan global de sécurité et de prévention (PGSP) of the Brussels
    #: region (art. 37bis).
    REGIONAL = "regional"
    #: The judicial policy plan of the public prosecutor.
    JUDICIAL = "judicial"
    #: The security part of the mayor's administrative policy plan.
    ADMINISTRATIVE = "administrative"
    #: Any other plan that a zone works with: the strategic safety and prevention plan (SVPP/PSSP), the multi-year plan of a
    #: Flemish municipality (BBC), a Walloon strategic transversal programme (PST), a national target.
    OTHER = "other"
    #: Zonaal veiligheidsplan (ZVP) / plan zonal de sécurité (PZS) / zonaler Sicherheitsplan (art. 36).
    ZONAL = "zonal"

    @property
    def level(self) -> int:
        """How high the kind stands; a larger number stands above a smaller one, equal ones stand side by side."""
        return _LEVELS[self]

    @property
    def is_local(self) -> bool:
        """Whether such plans are made for one zone, district or municipality, so that others have nothing to do with them."""
        return self in _LOCAL

    def is_above(self, other: "PlanKind") -> bool:
        """Whether plans of this kind stand above plans of the *other* kind."""
        return self.level > other.level


#: Mayor and prosecutor stand side by side: each sets priorities within their own competence (art. 36, 1°). The regional plan
#: itself takes account of the NVP and the KIV, and comes before the zonal plans of Brussels.
_LEVELS = {
    PlanKind.FRAMEWORK: 50,
    PlanKind.NATIONAL: 40,
    PlanKind.REGIONAL: 30,
    PlanKind.JUDICIAL: 20,
    PlanKind.ADMINISTRATIVE: 20,
    PlanKind.OTHER: 10,
    PlanKind.ZONAL: 0,
}
_LOCAL = frozenset((PlanKind.JUDICIAL, PlanKind.ADMINISTRATIVE, PlanKind.OTHER, PlanKind.ZONAL))


class PlanStatus(StrEnum):
    """Where a plan stands in its life; pending approvals are decisions with the status *pending*."""

    DRAFT = "draft"
    #: Adopted by the body that makes it: the zonal security council, the Council of Ministers.
    ADOPTED = "adopted"
    #: Approved by the authority above: the ministers of Home Affairs and Justice for a zonal plan.
    APPROVED = "approved"
    CLOSED = "closed"


class PlanPart(StrEnum):
    """A part of a plan file that may be declared incomplete: what is not in it may yet be in the plan.

    Published pages are often excerpts. A phenomenon that is missing from an excerpt proves nothing, so rules about missing
    things stay silent on a part that its file declares incomplete.
    """

    MISSION_VISION_VALUES = "missionVisionValues"
    PRIORITIES = "priorities"
    #: Who set which priority.
    AUTHORITIES = "authorities"
    POINTS_OF_ATTENTION = "pointsOfAttention"
    INTERNAL_PRIORITIES = "internalPriorities"
    ALIGNMENTS = "alignments"
    OMISSIONS = "omissions"
    HIGHER_PLANS = "higherPlans"
    EVIDENCE = "evidence"
    EXPECTATIONS = "expectations"
    OBJECTIVES = "objectives"
    BASIC_FUNCTIONS = "basicFunctions"
    CAPACITY = "capacity"
    #: Those who have an interest in the plan, and what they do.
    STAKEHOLDERS = "stakeholders"
    SECTIONS = "sections"
    COUNCIL = "council"
    MUNICIPALITIES = "municipalities"
    DECISIONS = "decisions"
    AMENDMENTS = "amendments"
    EVALUATIONS = "evaluations"
