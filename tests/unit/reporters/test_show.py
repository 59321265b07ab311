"""A plan is shown whole: everything that a file can state has its place."""

from datetime import date

import attrs

from building import graph_of, priority, zonal
from full_plan import FULL, HIGHER
from zvplan.model import Language, StatedCount, Tier
from zvplan.reporters.show.text import render

WHOLE = """\
Zonaal plan (zvp)
Zonal security plan, adopted, edition v0.1.
Period: 2020-2025, extended to 2026-06-30, printed as "2020 tot 2025", the plan
says 5 years.
Zone: PZ Voorbeeld (5999), Flanders; Voorbeeldegem (99991), Exempelmont; 24000
inhabitants (2019).
Of: Zonale veiligheidsraad.
Written in: Dutch, French.
Takes the place of: zvp-old.
Circulars that it cites: PLP 44, CP3.
Says it has: 2 priorities (security and quality of life).
Not all in the file: objectives, points of attention.
Haalbaar met volledige bezetting.

Mission
  Er zijn voor iedereen

Vision
  Dichtbij

Values
  - Respect
  - Openheid

Plans above it
  - "Nationaal plan" (nvp), national security plan
  - "Plan van de burgemeester" (mayor), mayor's policy plan: Hoofdstuk 2
    vergelijkt

Council
  - mayor of Voorbeeldegem, chair
  - administrative director-coordinator, or a delegate
  - partner (2), "Buurtwerkers", guest
  Vergadert tweemaal per jaar

Priorities (1)
  - Dealers (drugs)

Priorities of the organisation itself (1)
  - Informatie delen (information)

Points of attention (2)
  In the plan's words: "Bijzondere aandacht": Zonder project.
  Focus op fenomenen
    PRIO 1  Inbraken (burglary)
      Vooral in de winter.
      Continued; goes on from zvp-old#burglary; crime; a phenomenon; phenomena:
      home-burglary; set by mayor, public prosecutor; 6.5 full-time equivalents;
      only in Voorbeeldegem; answers the expectation "Veilig wonen".
      De tekst gaat alleen over woningen.
      Met zes onderzoekers.
      Pagina 12.
      - is an example of "Eigendomscriminaliteit" (nvp#property); a reading,
        confidence 0.8; because: Inbraak is er een deel van
      - supports nvp#nothing; dangling: it does not exist
      - answers nothing of the prosecutor's policy plan: Het parket noemt het
        niet
      - rests on registered figures of crime and traffic: Barometer; 124 feiten;
        2018-01-01 to 2018-12-31; rising; closed 2019-02; in Voorbeeldegem;
        speaks against the choice that was made
      - strategic objective: Minder inbraken (fewer); answers the expectation
        "Veilig wonen"
        - indicator: Feiten; Geregistreerd; to be lowered; from 124 a year
          (2018), Volledig jaar; to 93.5 a year (2025); read 108 a year (2020);
          source: Barometer; owner: Beleidsdienst
      - objective: Adviesbezoeken (visits); works out "Minder inbraken"
        - action: Bezoeken na een inbraak; 2020; 2020-01-01 to 2020-06-30;
          owner: Wijkdienst; with Inwoners; prevention; serves too Overlast
  - Nachtrust (night)
    Ook overdag

Regular work (1)
  - Patrouilles (patrol)

Left out
  - "Drugs" (nvp#drugs): lack of capacity: Zes onderzoekers
  - "Nationaal plan" (nvp): no reason is given
  - "Eigendomscriminaliteit" (nvp#property): Gedaald

Not continued
  - zvp-old#noise: Nooit meer gemeld
  - zvp-old#patrol: no reason is given

Objectives
  - objective: Basiszorg gewaarborgd (basics)

Evidence
  - Know-how of the corps' own people.

Stakeholders
  - Inwoners, population, Voorbeeldegem: Zien en melden

Expectations
  - Veilig wonen (safer-homes); asked by Inwoners; written down in
    "Eigendomscriminaliteit" (nvp#property)

Capacity in full-time equivalents
  - available: 55
  - for administrative police missions: 37.5
  - for judicial police missions: 14.5
  - for missions of a federal nature: 3
  - fixed by the council: 60
  - minimum for the zone: 52
  Zonder stagiairs

Basic functions
  - reception: Elke dag open; 1.5 full-time equivalents; posts in Voorbeeldegem,
    Exempelmont; day and night
  - neighbourhood policing: 8 full-time equivalents; printed as one officer per
    3167 inhabitants; not day and night
  - traffic

Chapters
  - Capaciteit; holds the capacity for administrative and judicial police
    missions; confidential: 55 voltijdse eenheden
  - Slot

Decisions
  2019-05     prepared
  2019-10-03  approved: zonal security council, mayor; Schriftelijk
  no date     ministerial approval: minister of Justice; pending

Amendments
  2022-03     Addendum
    - Nieuw nationaal plan
    - answers "Nationaal plan" (nvp)
    - added as priority: Dealers (drugs)
    - changed: Inbraken; now point of attention; Minder feiten
    - changed: Nachtlawaai; now called "Nachtrust"; described anew; aligned anew
    - removed: Overlast; Opgelost
    - leaves out "Eigendomscriminaliteit" (nvp#property): Gedaald
    2022-02-14  approved
  2023        later

Evaluations
  2021-03     About 2020-01-01 to 2020-12-31; by: zonal security council; Goed
              op weg.
    - Inbraken: partly reached; 108 feiten
    - gone: not known
  2022        Evaluated.

Accepted findings
  - ZVP303, about "Drugs" (nvp#drugs), until 2023-12-31: Besproken met het
    parket
  - unaligned-priority, Patrouilles: Gewoon werk

Phenomena
  - Woninginbraak (home-burglary); also called Inbraak in woning; part of
    property-crime; ICCS:0501: Diefstal in een woning

Sources
  - Pagina van de zone, https://example.be/zvp; published 2020; read on
    2020-02-01; Uittreksel

Note
  Verzonnen
"""


def test_everything_that_a_plan_states_is_shown() -> None:
    assert render(FULL, graph_of(FULL, HIGHER)) == WHOLE


def test_a_plan_that_states_nothing_has_no_empty_headings() -> None:
    plan = zonal("zvp")

    assert render(plan, graph_of(plan)) == "zvp (zvp)\nZonal security plan.\n"


def test_priorities_are_shown_as_they_stood_on_the_day() -> None:
    before = render(FULL, graph_of(FULL, HIGHER, at=date(2022, 2, 28)))
    after = render(FULL, graph_of(FULL, HIGHER, at=date(2022, 3, 1)))

    assert "- Overlast (nuisance)" in before
    assert "2022-03     Addendum; not yet in force\n" in before
    assert "- Overlast (nuisance)" not in after
    assert "2022-03     Addendum\n" in after


def test_texts_are_in_the_language_that_is_asked_for() -> None:
    told = render(FULL, graph_of(FULL, HIGHER), language=Language.FR)

    assert told.startswith("Plan zonal (zvp)\n")
    assert "PRIO 1  Cambriolages (burglary)" in told


def test_headings_are_bold_where_that_helps() -> None:
    plan = zonal("zvp", priority("a"))

    assert render(plan, graph_of(plan), styled=True) == (
        "\x1b[1mzvp (zvp)\x1b[0m\nZonal security plan.\n\n\x1b[1mPriorities (1)\x1b[0m\n  - a (a)\n"
    )


def test_one_of_a_tier_is_told_in_the_singular() -> None:
    plan = attrs.evolve(zonal("zvp"), stated_counts=(StatedCount(count=1, tier=Tier.ATTENTION), StatedCount(count=3)))

    assert "Says it has: 1 point of attention, 3 items.\n" in render(plan, graph_of(plan))
