"""The seven basic functions of the local police."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.numbers import finite
from zvplan.model.text import LocalizedString, readable


class BasicFunction(StrEnum):
    """One of the seven functions that every zone guarantees (Royal Decree of 17 September 2001; circular PLP 10)."""

    #: Wijkwerking / travail de quartier / Revierarbeit.
    NEIGHBOURHOOD_POLICING = "neighbourhoodPolicing"
    #: Onthaal / accueil / Empfang.
    RECEPTION = "reception"
    #: Interventie / intervention / Einsatz.
    INTERVENTION = "intervention"
    #: Politionele slachtofferbejegening / assistance policière aux victimes / polizeilicher Opferbeistand.
    VICTIM_SUPPORT = "victimSupport"
    #: Lokale opsporing en lokaal onderzoek / recherche et enquête locales / lokale Ermittlung und Untersuchung.
    LOCAL_INVESTIGATION = "localInvestigation"
    #: Handhaving openbare orde / maintien de l'ordre public / öffentliche Ordnung.
    PUBLIC_ORDER = "publicOrder"
    #: Verkeer / circulation / Straßenverkehr; added after 2001.
    TRAFFIC = "traffic"


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class FunctionGuarantee(Expression):
    """How a zone guarantees one basic function.

    Raises:
        ValueError: if the staff is negative or not a finite number, or the printed ratio is less than one.
    """

    function: BasicFunction
    description: LocalizedString | None = None
    #: Full-time equivalents that work for it.
    staff: float | None = attrs.field(default=None, validator=attrs.validators.optional([finite, attrs.validators.ge(0)]))
    #: How many inhabitants there are for one officer, as printed in the plan: 3167 for "1/3167".
    stated_ratio: float | None = attrs.field(
        default=None, validator=attrs.validators.optional([finite, attrs.validators.ge(1)])
    )
    #: The municipalities that have a police post, by name or REFNIS code.
    posts: tuple[str, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(readable))
    #: Whether it is assured day and night; None where the plan does not say.
    round_the_clock: bool | None = None
