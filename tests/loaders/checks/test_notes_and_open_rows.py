"""Notes are told, with a warning where they hold a figure; open rows are told and looked at."""

from __future__ import annotations

import pytest

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import message
from loaders.formats.problems import Severity
from loaders.kinds import goal, measurement
from loaders.meaning.reference import Reference
from loaders.tables.figures_in_text import holds_figure
from tests.loaders.building import checked, columns, csv_text, problems, records
from words.catalog import workbook_words

ODENSE = frozenset({"0461"})
RELEASES = "Kommune|År|Løsladelser"
UNKNOWN, OTHER = "unknown_municipality", "other_municipality"
LONG = {
    "participation": "Kommune|Metode",
    "goal_choice": "Kommune|Målsætning|Valgt",
    "target": "Kommune|Målsætning|Udgangspunkt|Udgangspunktsår|Måltal|Måltalsår",
    "measurement": "Kommune|Indikator|År|Værdi",
    "release": RELEASES,
    "criterion_answer": "Kommune|Kriterium|Svar",
}
# Named, and with nothing to store: blank, with a dash, and in columns of years.
BLANK = [
    (RELEASES, "{}|2015|"),
    (RELEASES, "{}|2015|-"),
    ("Kommune|Løsladelser 2014|Løsladelser 2015", "{}||-"),
    (LONG["measurement"], "{}|Gadesovere|2015|"),
    (LONG["measurement"], "{}|Gadesovere|2015|–"),
    ("Kommune|Indikator|2014|2015", "{}|Gadesovere|-|"),
    (LONG["goal_choice"], "{}|1|"),
    (LONG["criterion_answer"], "{}|5|"),
    ("Kommune|CTI|ACT", "{}|-|"),
    (LONG["target"], "{}|1||||2012"),
]


def sent(reference: Reference, *lines: str) -> Checked:
    content = csv_text(columns(*lines)).encode()
    return check_workbook("fil.csv", content, reference, ODENSE)


@pytest.mark.parametrize(
    ("note", "severity"),
    [
        ("**** 12", Severity.WARNING),
        ("* Tallet er 55", Severity.WARNING),
        ("1) Odense 2018 er 55", Severity.WARNING),
        ("Ingen løsladelser i 2016: 0", Severity.WARNING),
        ("I alt er der 55", Severity.WARNING),
        ("Note|endnu ikke besluttet", Severity.WARNING),
        ("Udfyldt af Bo", Severity.INFO),
        ("1) Fra efteråret 2010", Severity.INFO),
        ("* Opgjort den 12-03-2015, se side 4", Severity.INFO),
        ("I alt", Severity.INFO),
        ("||Side 1 af 1", Severity.INFO),
    ],
)
def test_a_note_is_told_and_a_figure_in_it_is_a_warning(
    reference: Reference, note: str, severity: Severity
) -> None:
    found = checked(reference, columns(RELEASES, "Odense|2015|100", note))
    (told,) = found.problems
    assert told.severity is severity
    assert told.code == ("ignored_row" if severity is Severity.INFO else "ignored_record")
    assert records(found, "value") == [(100,)]


@pytest.mark.parametrize("note", ["Note|2016|", "Bemærk|2015|"])
def test_a_note_that_fills_the_year_is_an_error(reference: Reference, note: str) -> None:
    found = sent(reference, RELEASES, "Odense|2015|100", note)
    assert problems(found) == [(UNKNOWN, "A3")]


def test_a_figure_among_notes_is_told_beside_them(reference: Reference) -> None:
    notes = [f"* note {name}" if name != "c" else "* Tallet er 55" for name in "abcde"]
    found = checked(reference, columns(RELEASES, "Odense|2015|100", *notes))
    assert problems(found) == [("ignored_row", "A3"), ("ignored_record", "A5")]
    assert found.problems[0].details["rows"] == "3-4, 6-7"


def test_notes_in_lists_and_catalogs_are_told(reference: Reference) -> None:
    lists = checked(reference, columns("CTI|ACT", "Odense|Aarhus", "Note: ny|* 12 i 2015", "-|-"))
    assert problems(lists) == [("ignored_row", "A3"), ("ignored_record", "B3")]
    catalog = columns("Program|Nr.|Navn|Indikator|Kilde", "||||Rapport")
    told = problems(checked(reference, catalog, goal.KIND.titles[0]))
    assert told == [("ignored_row", "E2")]


@pytest.mark.parametrize(
    "text",
    [
        "Kilde: Kriminalforsorgen, 12-03-2015",
        "Opdateret 1.3.2016",
        "2) Fra 2010–2012",
        "Bilag 2, tabel 3",
        "Uge 6",
        "Side 1 af 4",
        "Serviceloven § 110",
        "1. halvår 2015",
        "Skoleåret 2014/15",
        "Storbyerne",
        2015,
        True,
        None,
    ],
)
def test_years_dates_and_numbers_of_things_are_no_figures(text: str | int | None) -> None:
    assert not holds_figure(text)


@pytest.mark.parametrize("text", ["Tallet er 1.082", "ca. 39 %", "<5 i Odense", "5 pladser", 7.5])
def test_counts_are_figures(text: str | float) -> None:
    assert holds_figure(text)


@pytest.mark.parametrize(("header", "line"), BLANK)
@pytest.mark.parametrize(("name", "code"), [("Odence", UNKNOWN), ("Aarhus", OTHER)])
def test_the_municipality_of_a_row_without_a_value_is_looked_at(
    reference: Reference, header: str, line: str, name: str, code: str
) -> None:
    found = sent(reference, header, line.format(name))
    assert (code, "A2") in problems(found)
    assert not [
        it
        for it in sent(reference, header, line.format("Odense")).problems
        if it.code in (UNKNOWN, OTHER)
    ]


@pytest.mark.parametrize("kind", LONG)
def test_a_row_that_names_only_a_municipality_is_told(reference: Reference, kind: str) -> None:
    header = LONG[kind]
    found = sent(reference, header, "Odense")
    assert [(it.kind, it.layout) for it in found.sheets] == [(kind, "long")]
    assert problems(found) == [("ignored_row", "A2")]
    key = header.split("|")[1]
    assert f"»{key}« mangler" in message(found.problems[0], workbook_words())


def test_rows_without_a_key_are_told_in_one_line(reference: Reference) -> None:
    rows = ["Odense||", "Odense|2014|82", "Odense||", "Odense||"]
    (told,) = sent(reference, RELEASES, *rows).problems
    assert message(told, workbook_words()) == (
        "Rækkerne 2, 4-5 er ikke læst, for »År« mangler. Udfyld »År«, eller slet rækkerne."
    )
    assert message(told, workbook_words("en")) == (
        "The rows 2, 4-5 were not read, since “År” is missing. Fill in “År” or delete the rows."
    )


def test_a_row_of_dashes_and_a_figure_that_has_not_come_are_silent(reference: Reference) -> None:
    found = sent(reference, RELEASES, "Odense|2014|82", "-|-|-", "Odense|2015|")
    assert problems(found) == []


def test_an_open_line_of_a_template_is_silent_until_it_says_something(
    reference: Reference,
) -> None:
    header = "|".join(column.header for column in measurement.KIND.columns)
    assert problems(sent(reference, header, "Odense|461")) == []
    found = sent(reference, header, "Odense|461||2015")
    assert problems(found) == [("ignored_row", "A2")]


@pytest.mark.parametrize(("header", "line"), [("Kommune|Metode", "|ICM"), ("Kommune|CTI", "|x")])
def test_a_row_without_a_municipality_need_not_have_a_number(
    reference: Reference, header: str, line: str
) -> None:
    known = line.replace("|", "Odense|")
    (told,) = sent(reference, header, known, line).problems
    assert message(told, workbook_words()).startswith("Rækken mangler en kommune. ")


def test_a_header_that_ends_in_a_dot_stands_in_quotes(reference: Reference) -> None:
    rows = columns("Program|Navn|Indikator|Aliasser", "hjemloesestrategien|Nyt|street_sleepers|")
    told = checked(reference, rows, goal.KIND.titles[0]).problems
    said = [message(it, workbook_words()) for it in told if it.code == "missing_column"]
    assert said
    assert all("»Nr.«" in it and ".." not in it for it in said)


def test_a_note_between_two_tables_is_told_and_a_title_is_used(reference: Reference) -> None:
    table = "Kommune|Udgangspunkt 2009|Måltal for 2012"
    notes = ("* Tallet er 55", "1) Odense 2018 er 55", "Kilde: kommunen")
    title = "1) Målsætning 1: gadesovere"
    rows = columns(RELEASES, "Odense|2015|100", *notes, "", title, table, "Odense|34|17")
    found = checked(reference, rows)
    assert problems(found) == [("ignored_record", "A3"), ("ignored_row", "A5")]
    assert [row.kind for row in found.rows] == ["release", "target"]
    assert found.rows[1].values["goal_no"] == 1
