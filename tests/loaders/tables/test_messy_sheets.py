"""Sheets as municipalities really send them: sound ones give no false alarm, and lose nothing."""

from __future__ import annotations

from datetime import datetime

from loaders.checks.check import check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    book,
    checked,
    columns,
    csv_text,
    layouts,
    problems,
    records,
    saved,
    xlsx,
)


def test_a_matrix_with_groups_notes_and_totals(reference: Reference) -> None:
    rows: Rows = [
        ["Bilag 2. Kommunernes metoder i Hjemløsestrategien"],
        ["Opdateret 12-03-2010"],
        [],
        [None, "Kommune", "Udredning\nog plan", "CTI", "CM", "ACT", "Opsøgende\nog kontakt"],
        [None, "Aftalekommuner"],
        [None, "København Kommune\u00a0", "x", "X ", "x", "x", None],
        [None, "Århus*", None, "x", None, "x", None],
        [],
        [None, "Bostøttekommuner:"],
        [None, "Høje Tåstrup 1)", "-", "–", "x", " ", None],
        [None, "I alt", 1, 2, 2, 2, None],
        [],
        [None, "* Metoden er under udvikling"],
        [None, "1) Fra efteråret 2010"],
        [None, "Kilde: Kommunernes indberetninger til Servicestyrelsen, 2010"],
    ]
    found = checked(reference, rows, "Bilag 2")
    assert problems(found) == [
        ("unknown_method", "G4"),
        ("ignored_row", "B5"),
        ("ignored_row", "B9"),
        ("ignored_row", "B13"),
    ]
    assert layouts(found) == [("participation", "matrix", 3)]
    assert len(found.rows) == 12


def test_a_release_sheet_with_everything_around_it(reference: Reference) -> None:
    rows: Rows = [
        ["Løsladelser fra Kriminalforsorgens institutioner"],
        ["Kilde: Kriminalforsorgen, udtræk marts 2016"],
        ["Udfyldt af:", "Hanne"],
        [],
        ["Kom.nr.", "Kommune", "Region", "År 2013", "År 2014*", "2015 (foreløbig)", "Bemærkninger"],
        ["Region Syddanmark"],
        [461, "Odense", "Syddanmark", "1.082", 990, "1 010", "se note"],
        ["0561", "Esbjerg", "Syddanmark", "<5", "-", None, None],
        ["Region Midtjylland"],
        ["751", "Aarhus ", "Midtjylland", "99 personer", "100*", "101 1)", None],
        [None, "I alt", None, None, "1.090", "1.111", None],
        [],
        ["*", "Tallene omfatter alle løslatte"],
        [None, None, None, None, None, None, "Side 1 af 1"],
    ]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [
        ("ignored_column", "C5"),
        ("unkept_status", "F5"),
        ("ignored_row", "A6"),
        ("ignored_row", "A9"),
        ("ignored_row", "A13"),
    ]
    assert records(found, "municipality", "year", "value", "hidden") == [
        ("0461", 2013, 1082, False),
        ("0461", 2014, 990, False),
        ("0461", 2015, 1010, False),
        ("0561", 2013, None, True),
        ("0751", 2013, 99, False),
        ("0751", 2014, 100, False),
        ("0751", 2015, 101, False),
    ]


def test_a_long_sheet_with_gaps_and_footnotes(reference: Reference) -> None:
    rows: Rows = [
        ["Indikator", "Kommune", "Værdi", "År"],
        ["Gadesovere", "Odense", "34", datetime(2009, 2, 2)],
        [],
        ["Gadesovere", "Odense Kommune", "19 personer", "2011"],
        ["Kvinder", "Landsplan", "1.100", 2011],
        [None, "Noter", None, None],
        ["Optalt i uge 6", None, None, None],
    ]
    found = checked(reference, rows, "Tal til styregruppen")
    assert problems(found) == [("ignored_row", "B6")]
    assert records(found, "municipality", "year", "value") == [
        ("0461", 2009, 34),
        ("0461", 2011, 19),
        ("national", 2011, 1100),
    ]


def test_headings_of_groups_that_nobody_knows_are_only_mentioned(reference: Reference) -> None:
    rows = columns("Kommune|CTI|ACT", "Storbyerne", "Odense|x|", "Vestkysten", "Esbjerg||x")
    found = checked(reference, rows)
    assert problems(found) == [("ignored_row", "A2"), ("ignored_row", "A4")]
    assert found.is_accepted


def test_a_misspelled_municipality_without_marks_is_no_heading(reference: Reference) -> None:
    rows = columns("Kommune|CTI|ACT", "Odense|x|", "Esbjergg")
    assert problems(checked(reference, rows)) == [("unknown_municipality", "A3")]


def test_a_group_with_figures_is_not_skipped(reference: Reference) -> None:
    rows = columns("Kommune|2011|2012", "Odense|82|80", "Fynske kommuner|120|110")
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("unknown_municipality", "A3")]


def test_merged_headers_and_titles(reference: Reference) -> None:
    made = book(
        {
            "Ark 1": [
                ["Måltal for målsætning 1: Gadesovere", None, None, None],
                ["Kommune", "Udgangspunkt", "Måltal", None],
                [None, 2009, 2012, None],
                ["Odense", 34, 17, None],
            ]
        }
    )
    made.worksheets[0].merge_cells("A1:D1")
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert problems(found) == []
    names = ("baseline_year", "baseline", "target_year", "target")
    assert records(found, *names) == [(2009, 34, 2012, 17)]


def test_a_template_with_choices_on_a_hidden_sheet(reference: Reference) -> None:
    made = book(
        {
            "Læs mig": [["Sådan gør du"], ["1. Skriv tallene i de gule felter"]],
            "Løsladelser": [
                ["Kommune", "Odense"],
                ["Frist", "01-03-2016"],
                [],
                ["Kommune", "År", "Løsladelser", "Sidst indberettet"],
                ["Odense", 2014, None, 82],
                ["Odense", 2015, 85, None],
            ],
            "Lister": [["Odense"], ["Aarhus"], ["Esbjerg"]],
        }
    )
    made["Lister"].sheet_state = "hidden"
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("ignored_sheet", "Læs mig", None),
        ("ignored_column", "Løsladelser", "D4"),
        ("ignored_sheet", "Lister", None),
    ]
    assert records(found, "year", "value") == [(2015, 85)]


def test_goals_with_long_headers(reference: Reference) -> None:
    header = [
        "Aftalekommune",
        "Målsætning 1:\nIngen skal leve på gaden",
        "Målsætning 2:\nUnge skal have andet end forsorgshjem",
        "Målsætning 3 (Opholdstid)",
        "4. Udskrivning/løsladelse",
        "Antal valgte",
    ]
    rows: Rows = [header, ["Odense", "X", "X", None, "X", 3], ["I alt", 1, 1, 0, 1, 3]]
    found = checked(reference, rows, "Valg af målsætninger")
    assert problems(found) == [("ignored_column", "F1")]
    assert records(found, "goal", "chosen") == [(1, True), (2, True), (3, False), (4, True)]


def test_a_table_of_targets_with_the_sum_in_the_middle(reference: Reference) -> None:
    rows: Rows = [
        ["Målsætning 1 - gadesovere"],
        ["Kommune", "Udgangs-\npunkt 2009 (SFI)", "Måltal (2012)", "Reduktion (antal)"],
        ["Albertslund", 5, 2, 3],
        ["Odense", 34, 17, 17],
        ["I alt", 39, 19, 20],
        ["Esbjerg", "-", "-", "-"],
        ["Hele landet", 506, None, None],
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "municipality", "goal", "target") == [
        ("0165", 1, 2),
        ("0461", 1, 17),
        ("0561", 1, None),
        ("national", 1, None),
    ]


def test_csv_from_a_register(reference: Reference) -> None:
    rows = columns(
        "Kommunekode|Kommunenavn|Årstal|Antal løsladte|Type",
        "461|Odense|2015|1.082|Alle",
        "751|Aarhus|2015|<5|Endt straf",
        "|I alt|2015|1.082|",
    )
    content = csv_text(rows).encode("cp1252")
    found = check_workbook("Løsladelser 2015.csv", content, reference)
    assert problems(found) == []
    assert records(found, "municipality", "value", "type", "cell") == [
        ("0461", 1082, "alle", "D2"),
        ("0751", None, "endt straf", "D3"),
    ]


def test_lists_with_counts_and_remarks(reference: Reference) -> None:
    rows: Rows = [
        ["Kommunerne fordelt på metoder"],
        [],
        ["CTI", None, "Individuel Case Management (ICM)", None, "ACT"],
        ["Odense", None, "Esbjerg", None, "København"],
        ["Aarhus", None, "Odense", None, "-"],
        [None, None, "Høje-Taastrup", None, None],
        ["2 kommuner", None, "3 kommuner", None, "1 kommune"],
        ["Kilde: Rambøll"],
        [],
        ["Udredning og plan", None, "God løsladelse"],
        ["Randers", None, "Odense Kommune"],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("ignored_row", "A8")]
    assert layouts(found) == [("participation", "lists", 4)]
    assert len(found.rows) == 8


def test_answers_with_notes(reference: Reference) -> None:
    rows: Rows = [
        ["Ansøgning om Håndholdt Inklusion"],
        ["Kommune", "Kriterium", "Opfyldt", "Begrundelse"],
        ["Odense", "5", "Ja", "82 løsladelser i 2015"],
        [None, "6", "Ja", None],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("unknown_municipality", "A4")]


def test_unrelated_sheets_do_not_stop_a_file(reference: Reference) -> None:
    content = xlsx(
        {
            "Budget": [["Post", "Beløb"], ["Løn", 100000]],
            "Kommuner i netværket": [["Navn", "Telefon"], ["Odense", 12345]],
            "Metoder": columns("Kommune|Metode", "Odense|CTI"),
        }
    )
    found = check_workbook("fil.xlsx", content, reference)
    assert [it.code for it in found.problems] == ["ignored_sheet", "ignored_sheet"]
    assert layouts(found) == [("participation", "long", 1)]
