"""A zonal plan that states something of everything that a file can hold, and the plan above it."""

from typing import Final

from zvplan.io import loads

HIGHER: Final = loads(
    """
id: nvp
kind: national
title: {nl: Nationaal plan}
priorities:
  - id: property
    title: {nl: Eigendomscriminaliteit}
  - id: drugs
    title: {nl: Drugs}
"""
)

FULL: Final = loads(
    """
id: zvp
kind: zonal
title: {nl: Zonaal plan, fr: Plan zonal}
period: {startDate: 2020-01-01, endDate: 2025-12-31, extendedTo: 2026-06-30, label: 2020 tot 2025, statedYears: 5}
edition: v0.1
supersedes: [zvp-old]
circulars: [PLP 44, CP3]
status: adopted
owners: [{nl: Zonale veiligheidsraad}]
languages: [nl, fr]
zone:
  name: {nl: PZ Voorbeeld}
  code: "5999"
  region: flanders
  municipalities: [{name: {nl: Voorbeeldegem}, code: 99991}, {name: {nl: Exempelmont}}]
  population: {inhabitants: 24000, date: 2019}
incomplete: [objectives, pointsOfAttention]
mission: {nl: Er zijn voor iedereen}
vision: {nl: Dichtbij}
values: [{nl: Respect}, {nl: Openheid}]
condition: {nl: Haalbaar met volledige bezetting}
higherPlans:
  - plan: nvp
  - plan: mayor
    kind: administrative
    title: {nl: Plan van de burgemeester}
    note: {nl: Hoofdstuk 2 vergelijkt}
priorities:
  - id: burglary
    number: PRIO 1
    title: {nl: Inbraken, fr: Cambriolages}
    description: {nl: Vooral in de winter.}
    group: {nl: Focus op fenomenen}
    domain: crime
    focus: phenomenon
    phenomena: [home-burglary]
    setBy: [mayor, publicProsecutor]
    staff: 6.5
    municipalities: [Voorbeeldegem]
    origin: continued
    continues: [zvp-old#burglary]
    answers: [safer-homes]
    alignments:
      - target: nvp#property
        property: exampleOf
        rationale: {nl: Inbraak is er een deel van}
        provenance: reading
        confidence: 0.8
      - target: nvp#nothing
    notAlignedWith: [{kind: judicial, motivation: {nl: Het parket noemt het niet}}]
    evidence:
      - basis: registeredFigures
        source: {nl: Barometer}
        statement: {nl: 124 feiten}
        period: {startDate: 2018-01-01, endDate: 2018-12-31}
        closed: 2019-02
        trend: rising
        municipality: Voorbeeldegem
        contradicts: true
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        level: strategic
        answers: [safer-homes]
        indicators:
          - id: facts
            title: {nl: Feiten}
            dimension: {nl: Geregistreerd}
            unit: a year
            baseline: {date: 2018, value: 124, note: {nl: Volledig jaar}}
            target: {date: 2025, value: 93.5}
            direction: lower
            measurements: [{date: 2020, value: 108}]
            source: {nl: Barometer}
            owner: {nl: Beleidsdienst}
      - id: visits
        title: {nl: Adviesbezoeken}
        parent: fewer
        actions:
          - id: advice
            title: {nl: Bezoeken na een inbraak}
            year: 2020
            period: {startDate: 2020-01-01, endDate: 2020-06-30}
            owner: {nl: Wijkdienst}
            partners: [residents]
            chainLink: prevention
            alsoServes: [nuisance]
    scopeNote: {nl: De tekst gaat alleen over woningen}
    condition: {nl: Met zes onderzoekers}
    note: {nl: Pagina 12}
  - id: nuisance
    title: {nl: Overlast}
    group: {nl: Focus op plaatsen}
  - id: information
    title: {nl: Informatie delen}
    axis: internal
  - id: night
    title: {nl: Nachtlawaai}
    tier: attention
  - id: patrol
    title: {nl: Patrouilles}
    tier: regular
omissions:
  - target: nvp#drugs
    reason: capacity
    motivation: {nl: Zes onderzoekers}
  - target: nvp
discontinued:
  - priority: zvp-old#noise
    motivation: {nl: Nooit meer gemeld}
  - priority: zvp-old#patrol
statedCounts: [{count: 2, tier: priority, axis: external}]
tierLabels:
  - tier: attention
    label: {nl: Bijzondere aandacht}
    definition: {nl: Zonder project}
objectives: [{id: basics, title: {nl: Basiszorg gewaarborgd}}]
evidence: [{basis: knowHow}]
stakeholders:
  - id: residents
    name: {nl: Inwoners}
    kind: population
    role: {nl: Zien en melden}
    municipality: Voorbeeldegem
expectations:
  - id: safer-homes
    statement: {nl: Veilig wonen}
    stakeholder: residents
    source: nvp#property
phenomena:
  - id: home-burglary
    label: {nl: Woninginbraak}
    otherLabels: [{nl: Inbraak in woning}]
    definition: {nl: Diefstal in een woning}
    broader: property-crime
    codes: [ICCS:0501]
council:
  note: {nl: Vergadert tweemaal per jaar}
  seats:
    - {role: mayor, municipality: Voorbeeldegem, chair: true}
    - {role: administrativeDirectorCoordinator, orDelegate: true}
    - {role: partner, count: 2, standing: invited, label: {nl: Buurtwerkers}}
capacity:
  available: 55
  administrative: 37.5
  judicial: 14.5
  federal: 3
  cadre: 60
  minimum: 52
  note: {nl: Zonder stagiairs}
basicFunctions:
  - function: reception
    description: {nl: Elke dag open}
    staff: 1.5
    posts: [Voorbeeldegem, Exempelmont]
    roundTheClock: true
  - {function: neighbourhoodPolicing, staff: 8, statedRatio: 3167, roundTheClock: false}
  - {function: traffic}
sections:
  - title: {nl: Capaciteit}
    content: capacity
    text: {nl: 55 voltijdse eenheden}
    confidential: true
  - title: {nl: Slot}
decisions:
  - {kind: ministerialApproval, roles: [ministerOfJustice], status: pending}
  - {kind: approved, bodies: [zonalSecurityCouncil], roles: [mayor], date: 2019-10-03, note: {nl: Schriftelijk}}
  - {kind: prepared, date: 2019-05}
amendments:
  - id: addendum
    date: 2022-03
    title: {nl: Addendum}
    reason: {nl: Nieuw nationaal plan}
    answers: nvp
    added: [{id: drugs, title: {nl: Dealers}}]
    changed:
      - {priority: burglary, tier: attention, reason: {nl: Minder feiten}}
      - {priority: night, title: {nl: Nachtrust}, description: {nl: Ook overdag}, alignments: []}
    removed: [{priority: nuisance, reason: {nl: Opgelost}}]
    omissions: [{target: nvp#property, motivation: {nl: Gedaald}}]
    decisions: [{kind: approved, date: 2022-02-14}]
  - id: later
    date: 2023
evaluations:
  - date: 2021-03
    period: {startDate: 2020-01-01, endDate: 2020-12-31}
    bodies: [zonalSecurityCouncil]
    statement: {nl: Goed op weg}
    outcomes: [{element: burglary, result: partlyReached, statement: {nl: 108 feiten}}, {element: gone, result: unknown}]
  - date: 2022
waivers:
  - rule: ZVP303
    about: nvp#drugs
    motivation: {nl: Besproken met het parket}
    expires: 2023-12-31
  - {rule: unaligned-priority, element: patrol, motivation: {nl: Gewoon werk}}
sources:
  - url: https://example.be/zvp
    title: {nl: Pagina van de zone}
    published: 2020
    consulted: 2020-02-01
    note: {nl: Uittreksel}
note: {nl: Verzonnen}
"""
)
