"""The command line in the language of who asks: by option, by variable, by the computer."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zvplan.cli.main import commands

ROOT = Path(__file__).parents[2]
VARIABLES = ("ZVPLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG")

DUTCH = """\
Zonaal veiligheidsplan 2020-2025 (seed-zone-2020)
examples/seed-zone/plan.yaml
  Het gepubliceerde deel neemt 6 van de 15 punten uit "Kadernota Integrale
  Veiligheid 2016-2019" op: 6 als prioriteit; 9 niet in het gepubliceerde deel.
  Het gepubliceerde deel neemt 6 van de 17 punten uit "Nationaal Veiligheidsplan
  2016-2019" op: 6 als prioriteit; 11 niet in het gepubliceerde deel.

  opmerking     6 prioriteiten sluiten aan bij "Kadernota Integrale Veiligheid
                2016-2019", een plan dat al op 31/12/2019 geëindigd was; er was
                bij het begin van dit plan nog geen latere uitgave van kracht:
                "Cybercrime & cybersecurity"; "Extremisme, radicalisme &
                terrorisme"; "Intrafamiliaal geweld"; "Inbraken in gebouwen";
                "Aanpak van de drugproblematiek"; "Verkeersveiligheid".
                Er hoeft niets te gebeuren; bekijk het opnieuw wanneer er een
                nieuwe uitgave verschijnt.
                examples/seed-zone/plan.yaml:85:17, regel 102, regel 120, regel
                141, regel 159, regel 177  ZVP207 outdated-alignment

  opmerking     Het plan houdt rekening met 2 plannen waarvan de inhoud niet
                beschikbaar is: "Veiligheidsluik van het bestuurlijk beleidsplan
                van de burgemeester"; "Gerechtelijk beleidsplan van de procureur
                des Konings".
                Geef zvplan het bestand van het plan als de tekst ervan
                beschikbaar is; tot dan kan niemand nagaan welke punten ervan
                zijn opgenomen.
                examples/seed-zone/plan.yaml:63:5, regel 67  ZVP208 cited-plan

1 zonaal plan: geen fouten, geen waarschuwingen, 8 opmerkingen. Het plan
voldoet.
"""

FRENCH = """\
Zonaal veiligheidsplan 2020-2025 (seed-zone-2020)
examples/seed-zone/plan.yaml
  La partie publiée reprend 6 des 15 points du plan «~Note-cadre de Sécurité
  intégrale 2016-2019~»~: 6 comme priorités~; 9 hors de la partie publiée.
  La partie publiée reprend 6 des 17 points du plan «~Plan national de sécurité
  2016-2019~»~: 6 comme priorités~; 11 hors de la partie publiée.

  remarque       6 priorités répondent à «~Note-cadre de Sécurité intégrale
                 2016-2019~», qui avait pris fin le 31/12/2019~; aucune édition
                 ultérieure n'était en vigueur au début de ce plan~:
                 «~Cybercrime & cybersecurity~»~; «~Extremisme, radicalisme &
                 terrorisme~»~; «~Intrafamiliaal geweld~»~; «~Inbraken in
                 gebouwen~»~; «~Aanpak van de drugproblematiek~»~;
                 «~Verkeersveiligheid~».
                 Il n'y a rien à faire~; y revenir à la parution d'une nouvelle
                 édition.
                 examples/seed-zone/plan.yaml:85:17, ligne 102, ligne 120, ligne
                 141, ligne 159, ligne 177  ZVP207 outdated-alignment

  remarque       Le plan tient compte de 2 plans dont le contenu n'est pas
                 disponible~: «~Veiligheidsluik van het bestuurlijk beleidsplan
                 van de burgemeester~»~; «~Gerechtelijk beleidsplan van de
                 procureur des Konings~».
                 Donner à zvplan le fichier du plan si son texte est
                 disponible~; d'ici là, nul ne peut vérifier lesquels de ses
                 points sont repris.
                 examples/seed-zone/plan.yaml:63:5, ligne 67  ZVP208 cited-plan

1 plan zonal~: aucune erreur, aucun avertissement, 8 remarques. Le plan est
conforme.
"""

GERMAN = """\
Zonaal veiligheidsplan 2020-2025 (seed-zone-2020)
examples/seed-zone/plan.yaml
  Der veröffentlichte Teil greift 6 von 15 Punkten aus „Rahmennote über die
  integrale Sicherheit 2016-2019“ auf: 6 als Priorität; 9 nicht im
  veröffentlichten Teil.
  Der veröffentlichte Teil greift 6 von 17 Punkten aus „Nationaler
  Sicherheitsplan 2016-2019“ auf: 6 als Priorität; 11 nicht im veröffentlichten
  Teil.

  Hinweis  6 Prioritäten knüpfen an „Rahmennote über die integrale Sicherheit
           2016-2019“ an, einen Plan, der schon am 31.12.2019 geendet hatte; zu
           Beginn dieses Plans war keine spätere Ausgabe in Kraft: „Cybercrime &
           cybersecurity“; „Extremisme, radicalisme & terrorisme“;
           „Intrafamiliaal geweld“; „Inbraken in gebouwen“; „Aanpak van de
           drugproblematiek“; „Verkeersveiligheid“.
           Es ist nichts zu tun; wieder nachsehen, wenn eine neue Ausgabe
           erscheint.
           examples/seed-zone/plan.yaml:85:17, Zeile 102, Zeile 120, Zeile 141,
           Zeile 159, Zeile 177  ZVP207 outdated-alignment

  Hinweis  Der Plan berücksichtigt 2 Pläne, deren Inhalt nicht vorliegt:
           „Veiligheidsluik van het bestuurlijk beleidsplan van de
           burgemeester“; „Gerechtelijk beleidsplan van de procureur des
           Konings“.
           zvplan die Datei des Plans geben, wenn sein Text verfügbar ist; bis
           dahin kann niemand prüfen, welche seiner Punkte aufgegriffen sind.
           examples/seed-zone/plan.yaml:63:5, Zeile 67  ZVP208 cited-plan

1 zonaler Plan: keine Fehler, keine Warnungen, 8 Hinweise. Der Plan ist konform.
"""


@pytest.fixture(autouse=True)
def _in_the_checkout_without_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(commands, list(arguments), prog_name="zvplan", catch_exceptions=False)


@pytest.mark.parametrize(
    "language, whole", [("nl", DUTCH), ("fr", FRENCH.replace("~", "\u00a0")), ("de", GERMAN)], ids=["nl", "fr", "de"]
)
def test_the_report_on_a_real_plan(language: str, whole: str) -> None:
    result = run("check", "examples/seed-zone", "--lang", language, "--select", "ZVP207", "--select", "ZVP208")

    assert (0, whole) == (result.exit_code, result.output)


# Who decides


@pytest.mark.parametrize(
    "environment, word",
    [
        ({}, "conforms"),
        ({"LANG": "nl_BE.UTF-8"}, "voldoet"),
        ({"LANG": "fr_BE@euro"}, "conforme"),
        ({"LANG": "de"}, "konform"),
        ({"LANG": "nl_BE.UTF-8", "LC_MESSAGES": "fr_BE.UTF-8"}, "conforme"),
        ({"LANG": "nl_BE.UTF-8", "LC_MESSAGES": "fr_BE.UTF-8", "LC_ALL": "de_BE.UTF-8"}, "konform"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": ""}, "voldoet"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "C"}, "conforms"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "C.UTF-8"}, "conforms"),
        ({"LANG": "POSIX"}, "conforms"),
        ({"LANG": "it_IT.UTF-8"}, "conforms"),
        ({"LC_ALL": "nl_BE.UTF-8", "ZVPLAN_LANG": "fr"}, "conforme"),
    ],
)
def test_without_an_option_the_variable_of_zvplan_and_then_the_computer_decide(environment: dict[str, str], word: str) -> None:
    last = run("check", "examples/seed-zone", "--select", "ZVP101", **environment).output.split()[-1]

    assert word == last.rstrip(".")


def test_the_option_comes_before_everything_else() -> None:
    told = run("check", "examples/seed-zone", "--select", "ZVP101", "--lang", "de", LC_ALL="nl_BE", ZVPLAN_LANG="fr").output

    assert told.split()[-4:] == ["Der", "Plan", "ist", "konform."]


def test_a_language_that_zvplan_does_not_speak_is_refused() -> None:
    result = run("check", "examples/seed-zone", "--lang", "it")

    assert 2 == result.exit_code
    assert "'it' is not one of 'nl', 'fr', 'de', 'en'" in result.output


# Every command


@pytest.mark.parametrize(
    "arguments, told",
    [
        (("show", "examples/seed-zone"), "Looptijd: 2020-2025, het plan spreekt van 6 jaar."),
        (("trace", "examples/seed-zone", "seed-zone-2020#traffic"), "Wat erbij aansluit: niets"),
        (("graph", "examples/seed-zone"), '-->|"identiek"|'),
        (("coverage", "examples/seed-zone"), "opgenomen als"),
        (("coverage", "examples/seed-zone", "--inverse"), "wie neemt wat op, van 1 plan"),
        (
            ("coverage", "examples/belgium", "--select", "kiv-2016"),
            "P prioriteit, A bijzonder aandachtspunt, R reguliere werking",
        ),
        (("coverage", "examples/seed-zone", "--format", "markdown"), "| punt | opgenomen als | door |"),
        (("rules",), "Twee delen van één plan hebben hetzelfde id."),
    ],
)
def test_every_command_that_prints_words_speaks_dutch(arguments: tuple[str, ...], told: str) -> None:
    assert told in run(*arguments, "--lang", "nl").output
    assert told not in run(*arguments).output


def test_a_rule_is_explained_in_short_before_its_english_page() -> None:
    told = run("explain", "ZVP401", "--lang", "nl").output

    assert told.startswith("ZVP401 missing-council-role\n===========================\n\nErnst: fout. Sinds versie ")
    assert "In de zonale veiligheidsraad ontbreekt iemand die er volgens de wet in zetelt.\n" in told
    assert "Wat de regel zegt: De … zetelt niet in de zonale veiligheidsraad.\n" in told
    assert "\nDe pagina over deze regel is in het Engels:\n" in told
    assert run("explain", "ZVP401").output.partition("## What")[2] == told.partition("## What")[2]


def test_problems_with_files_are_told_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("id: zvp\nkind: zonaal\n", encoding="utf-8")

    result = run("check", str(tmp_path), "--lang", "nl")

    assert 2 == result.exit_code
    assert "De sleutel 'title' ontbreekt." in result.output
    assert result.output.endswith("2 problemen in 1 bestand: de plannen konden niet worden nagekeken.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "examples/seed-zone", "--format", "json"),
        ("coverage", "examples/seed-zone", "--format", "json"),
        ("coverage", "examples/seed-zone", "--format", "csv"),
        ("trace", "examples/seed-zone", "seed-zone-2020#traffic", "--format", "json"),
        ("graph", "examples/seed-zone", "--format", "json"),
        ("graph", "examples/seed-zone", "--format", "graphml"),
        ("rules", "--format", "json"),
        ("schema",),
    ],
)
def test_data_is_the_same_whatever_the_computer_speaks(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).output == run(*arguments, LC_ALL="fr_BE.UTF-8").output


@pytest.mark.parametrize("command", ["check", "show", "coverage", "graph", "trace"])
def test_the_configuration_around_the_plans_decides_before_the_computer(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ROOT / "examples" / "seed-zone" / "plan.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    arguments = (command, "plan.yaml", *(("seed-zone-2020#traffic",) if command == "trace" else ()))
    dutch, german = (run(*arguments, "--lang", language).output for language in ("nl", "de"))

    (tmp_path / "zvplan.toml").write_text('language = "nl"\n', encoding="utf-8")

    assert dutch == run(*arguments, LC_ALL="fr_BE.UTF-8").output
    assert german == run(*arguments, ZVPLAN_LANG="de").output
    assert dutch != german


def test_a_configuration_that_cannot_be_used_leaves_the_language_to_the_computer(tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples" / "seed-zone" / "plan.yaml", tmp_path)
    (tmp_path / "zvplan.toml").write_text('language = "it"\n', encoding="utf-8")

    assert "Wat erbij aansluit: niets" in run("trace", str(tmp_path), "seed-zone-2020#traffic", LC_ALL="nl_BE").output


@pytest.mark.parametrize("locale, title", [("fr_BE.UTF-8", "fr: "), ("de_BE", "de: "), ("en_GB.UTF-8", "nl: "), ("C", "nl: ")])
def test_a_plan_is_begun_in_the_language_of_the_computer(locale: str, title: str) -> None:
    told = run("new", "--zone", "5999", "--name", "Voorbeeld", "--from", "2026", LC_ALL=locale).output

    assert title in told.partition("title:")[2].splitlines()[1]


@pytest.mark.parametrize(
    "arguments, told",
    [
        (("trace", "examples/seed-zone", "seed-zone-2020#trafic"), "er is geen element 'seed-zone-2020#trafic': is"),
        (("show", "examples/belgium"), "er zijn 70 plannen; kies er een met --plan:"),
        (("explain", "ZVP999"), "er is geen regel 'ZVP999'"),
        (("check", "examples/seed-zone", "--select", "xyz"), "geen regel heeft de code of naam 'xyz'"),
        (("rules", "--select", "cited-plans"), "heeft de code of naam 'cited-plans'; is cited-plan bedoeld?"),
        (("graph", "examples/seed-zone", "--depth", "2"), "--depth hoort bij --around"),
        (
            ("coverage", "examples/seed-zone", "--select", "xyz"),
            "geen hoger plan heeft een id dat begint met 'xyz'; er zijn: ",
        ),
    ],
)
def test_mistakes_in_a_command_are_told_in_the_language_that_is_asked_for(arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments, "--lang", "nl")

    assert 2 == result.exit_code
    assert told in result.output


@pytest.mark.parametrize(
    "options, told",
    [
        (("--format", "xml"), "er is geen formaat 'xml'; er zijn: text, json,"),
        (("--format", "sarfi"), "er is geen formaat 'sarfi'; is sarif bedoeld?"),
        (("--format", "sarif="), "'sarif=' noemt geen bestand: schrijf sarif, of sarif=BESTAND"),
        (("--format", "json=src"), "'src' is een map: noem een bestand erin"),
        (("--at", "gisteren"), "'gisteren' is geen datum: schrijf ze als 2024-06-30"),
        (("--severity", "ZVP303=fatal"), "'ZVP303=fatal': schrijf een regel en error, warning of note, zoals ZVP302=note"),
        (("--format", "text", "--format", "json"), "text en json zouden allemaal worden afgedrukt:"),
        (("--format", "json=a", "--format", "sarif=a"), "json en sarif zouden allemaal naar a worden geschreven:"),
        (("--format", "json=a", "--output", "b"), "elk formaat heeft een eigen bestand, en voor --output b blijft niets over"),
        (("--config", "a.toml", "--no-config"), "geef --config of --no-config, niet beide"),
        (("--output", "absent/report.txt"), "kan absent/report.txt niet schrijven: die map bestaat niet"),
    ],
)
def test_mistakes_in_options_are_told_in_the_language_wherever_it_stands(options: tuple[str, ...], told: str) -> None:
    for arguments in (
        ("check", "examples/seed-zone", *options, "--lang", "nl"),
        ("check", "--lang", "nl", *options, "examples"),
    ):
        result = run(*arguments)

        assert 2 == result.exit_code
        assert told in result.output


def test_a_mistake_in_an_option_is_told_in_the_language_of_the_variable() -> None:
    assert (
        "'hier' n'est pas une date\u00a0: l'écrire comme" in run("show", "examples", "--at", "hier", ZVPLAN_LANG="fr").output
    )


@pytest.mark.parametrize(
    "language, line",
    [
        ("en", "The check fails all the same, because notes count too (--fail-on note)."),
        ("nl", "De controle mislukt toch, omdat ook opmerkingen tellen (--fail-on note)."),
        ("fr", "La vérification échoue malgré tout, car les remarques comptent aussi (--fail-on note)."),
        ("de", "Die Prüfung scheitert trotzdem, weil auch Hinweise zählen (--fail-on note)."),
    ],
)
def test_a_plan_that_conforms_and_fails_the_check_is_told_why(language: str, line: str) -> None:
    result = run("check", "examples/seed-zone", "--fail-on", "note", "--lang", language)

    assert 1 == result.exit_code
    assert " ".join(result.output.split()).endswith(f". {line}")


def test_french_markdown_has_a_space_before_the_colon_after_a_severity() -> None:
    told = run("check", "examples/seed-zone", "--format", "markdown", "--lang", "fr").output

    assert "\n- **remarque**\u00a0: " in told
    assert "**:" not in told
