"""The Belgian regime, as far as it could be verified."""

from datetime import date
from typing import Final

from zvplan.model.basic_function import BasicFunction
from zvplan.model.circular import Circular
from zvplan.model.council import Role
from zvplan.model.kinds import PlanKind
from zvplan.model.regime import AnswerDuty, DutyBasis, Regime, ServiceNorm, StatutoryTerm
from zvplan.model.section import ContentItem
from zvplan.model.zone import Region

_ACT_1998: Final = "Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel"
_ACT_2016: Final = "Act of 16 August 2016, http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel"
_PLP_44: Final = "circular PLP 44, https://etaamb.openjustice.be/fr/circulaire_n2008000722"
_DECREE_2001: Final = (
    "Royal Decree of 17 September 2001, "
    "https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html"
)

#: What Belgian law and practice ask of zonal plans. Off, because no legal text was found for them: the ministers' term and
#: tacit approval, the share of local investigation, cycle start years, the number of priorities, the age of evidence, the
#: number of council meetings.
BELGIUM: Final = Regime(
    name="Belgium",
    terms=(
        StatutoryTerm(
            first_start_year=2003,
            last_start_year=2003,
            years=1,
            source="circular PLP 26, https://etaamb.openjustice.be/fr/circulaire-du-05-juin-2002_n2002000441",
        ),
        StatutoryTerm(
            first_start_year=2005,
            last_start_year=2006,
            years=2,
            source="circular GPI 38, https://etaamb.openjustice.be/fr/circulaire-du-13-mai-2003_n2003000462.html",
        ),
        StatutoryTerm(first_start_year=2009, last_start_year=2012, years=4, source=_PLP_44),
        # Those that ran when the act came were extended to the day before the first plans of six years.
        StatutoryTerm(
            first_start_year=2013,
            last_start_year=2015,
            years=4,
            extended_to=date(2019, 12, 31),
            source=f"{_PLP_44}; extended by the {_ACT_2016}",
        ),
        StatutoryTerm(first_start_year=2016, last_start_year=2017, years=4, source=_PLP_44),
        StatutoryTerm(first_start_year=2020, years=6, source=_ACT_2016),
    ),
    duties=(
        AnswerDuty(
            kind=PlanKind.FRAMEWORK,
            basis=DutyBasis.PRACTICE,
            source="all security plans graft on the framework note as far as possible, "
            "http://besafe.jdbi.eu/kennisdatabank/bijzondere-aandacht-voor-tien-veiligheidsfenomenen",
        ),
        AnswerDuty(
            kind=PlanKind.NATIONAL,
            basis=DutyBasis.LAW,
            source=f"arts. 36 and 37, {_ACT_1998}: the zonal plan takes the national plan into account, and the ministers' "
            "approval checks that it does",
        ),
        AnswerDuty(
            kind=PlanKind.REGIONAL,
            basis=DutyBasis.LAW,
            region=Region.BRUSSELS,
            source=f"art. 37bis, {_ACT_1998}; https://safe.brussels/nl/node/538",
        ),
        AnswerDuty(
            kind=PlanKind.ADMINISTRATIVE,
            basis=DutyBasis.PRACTICE,
            source="https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025",
        ),
        AnswerDuty(
            kind=PlanKind.JUDICIAL,
            basis=DutyBasis.PRACTICE,
            source="https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite",
        ),
    ),
    required_content=(ContentItem.PRIORITY_MISSIONS, ContentItem.CAPACITY, ContentItem.FEDERAL_CONTRIBUTION),
    required_content_of_several=(ContentItem.MUNICIPAL_MISSIONS,),
    statutory_roles=(
        Role.MAYOR,
        Role.PROSECUTOR,
        Role.CHIEF_OF_POLICE,
        Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR,
    ),
    required_functions=tuple(BasicFunction),
    norms=(
        ServiceNorm(
            function=BasicFunction.NEIGHBOURHOOD_POLICING,
            inhabitants_per_officer=4000,
            source=_DECREE_2001,
        ),
        ServiceNorm(function=BasicFunction.RECEPTION, post_per_municipality=True, source=_DECREE_2001),
        ServiceNorm(function=BasicFunction.INTERVENTION, round_the_clock=True, source=_DECREE_2001),
        ServiceNorm(
            function=BasicFunction.TRAFFIC,
            capacity_share=0.08,
            source="http://wordscope.be/neerlandais/francais/sinds+2006+bestaat.html",
        ),
    ),
    # The other circulars on these plans were not found repealed in so many words: they are known, and count.
    circulars=(
        Circular(
            name="ZPZ 20",
            source="https://etaamb.openjustice.be/fr/circulaire_n2001000820.html",
        ),
        Circular(name="PLP 10", source="https://etaamb.openjustice.be/fr/circulaire-du-09-octobre-2001_n2001001055.html"),
        Circular(name="PLP 26", source="https://etaamb.openjustice.be/fr/circulaire-du-05-juin-2002_n2002000441"),
        Circular(name="GPI 38", source="https://etaamb.openjustice.be/fr/circulaire-du-13-mai-2003_n2003000462.html"),
        Circular(name="PLP 35", source="https://etaamb.openjustice.be/fr/nl/circulaire-du-07-mai-2004_n2004000295.html"),
        Circular(
            name="PLP 44",
            until=date(2013, 9, 16),
            replaced_by="PLP 50",
            source="https://etaamb.openjustice.be/fr/circulaire_n2013000611.html",
        ),
        Circular(name="PLP 50", source="https://etaamb.openjustice.be/fr/circulaire_n2013000611.html"),
        Circular(name="PLP 64", source="https://etaamb.openjustice.be/fr/nl/circulaire-du-14-juin-2024_n2024006586.html"),
    ),
)
