"""Answers to the criteria of a call: long and as a matrix."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from loaders.checks.check import check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, layouts, problems, records, xlsx


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("volumen", "volumen"),
        (5, "volumen"),
        ("5", "volumen"),
        ("Kriterium 2", "ledelse"),
        ("Aaben_sag", "aaben_sag"),
        ("Flere end 80 løsladelser til kommunen om året", "volumen"),
        ("5. Flere end 80 løsladelser til kommunen om året", "volumen"),
    ],
)
def test_a_criterion_is_its_code_number_or_text(
    reference: Reference, written: object, code: str
) -> None:
    rows: Rows = [
        ["Kommune", "Kriterium", "Svar", "Dokumentation"],
        ["Odense", written, "ja", "bilag 1"],
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    names = ("municipality", "programme", "criterion", "answer", "evidence", "cell")
    assert records(found, *names) == [("0461", "haandholdt_inklusion", code, True, "bilag 1", "C2")]


def test_answers(reference: Reference) -> None:
    rows: Rows = columns(
        "Kommune|Program|Kriterium|Svar",
        "Odense|Håndholdt Inklusion|1|ja",
        "Odense||2|nej",
        "Odense||3|?",
        "Odense||4|",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "criterion", "answer") == [
        ("interesse", True),
        ("ledelse", False),
        ("aaben_sag", None),
    ]


def test_matrix_by_code_and_by_number(reference: Reference) -> None:
    coded = columns("Kommune|interesse|ledelse|volumen", "Odense|ja|-|?")
    found = checked(reference, coded)
    assert layouts(found) == [("criterion_answer", "matrix", 1)]
    assert records(found, "criterion", "answer") == [
        ("interesse", True),
        ("ledelse", False),
        ("volumen", None),
    ]
    numbered = checked(reference, [["Kommune", 1, 2], ["Odense", "ja", "nej"]], "Ansøgning")
    assert records(numbered, "criterion", "answer") == [("interesse", True), ("ledelse", False)]


def test_english(reference: Reference) -> None:
    rows: Rows = columns("Municipality|Criterion|Answer|Evidence", "Odense|volumen|yes|annex")
    assert records(checked(reference, rows), "answer", "evidence") == [(True, "annex")]


def test_unknown_criterion(reference: Reference) -> None:
    rows: Rows = columns("Kommune|Kriterium|Svar", "Odense|volume|ja", "Odense||ja")
    found = checked(reference, rows)
    assert problems(found) == [("unknown_criterion", "B2"), ("unknown_criterion", "B3")]
    assert found.problems[0].details == {"closest": "volumen"}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Som udgangspunkt løslades flere end 80 borgere om året til kommunen", "volumen"),
        ("Ledelsen bakker op i alle forvaltninger, så indsatsen koordineres", "ledelse"),
        ("Sagen holdes åben, mens borgeren er under indsættelse, med en fælles plan", "aaben_sag"),
        ("Kommunens geografi og størrelse har betydning for valget", "spredning"),
    ],
)
def test_a_criterion_put_in_other_words(reference: Reference, written: str, code: str) -> None:
    rows: Rows = [["Kommune", "Kriterium", "Svar"], ["Odense", written, "ja"]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "criterion") == [(code,)]


@pytest.mark.parametrize(
    "written",
    ["Kommunen har mange borgere i hjemløshed", "Kontaktperson i kommunen for ansøgningen"],
)
def test_other_sentences_are_no_criterion(reference: Reference, written: str) -> None:
    rows: Rows = [["Kommune", "Kriterium", "Svar"], ["Odense", written, "ja"]]
    assert problems(checked(reference, rows)) == [("unknown_criterion", "B2")]


RECEIVED = ["Kommune", "Program", "Kriterium", "Svar", "Modtaget"]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        (datetime(2016, 6, 1, 12), datetime(2016, 6, 1, 12)),
        ("2016-06-01T12:00:01", datetime(2016, 6, 1, 12, 0, 1)),
        ("01-06-2016 kl. 12.00", datetime(2016, 6, 1, 12)),
        ("1.6.2016, kl. 12.00.00,000001", datetime(2016, 6, 1, 12, 0, 0, 1)),
        (None, None),
        ("-", None),
    ],
)
def test_a_lead_may_say_when_an_application_came(
    reference: Reference, written: object, moment: datetime | None
) -> None:
    rows: Rows = [RECEIVED, ["Odense", "Håndholdt Inklusion", 1, "ja", written]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert [row.values["received_at"] for row in found.rows] == [moment]


@pytest.mark.parametrize("written", ["01-06-2016", date(2016, 6, 1), "25:00", "1-6-2016 25.00"])
def test_a_day_alone_does_not_say_when(reference: Reference, written: object) -> None:
    rows: Rows = [RECEIVED, ["Odense", "Håndholdt Inklusion", 1, "ja", written]]
    assert [code for code, _ in problems(checked(reference, rows))] == ["not_a_moment"]


def test_a_contact_does_not_decide_when_the_application_came(reference: Reference) -> None:
    rows: Rows = [RECEIVED, ["Odense", "Håndholdt Inklusion", 1, "ja", "2016-06-01 11:59"]]
    content = xlsx({"Ansøgning": rows})
    found = check_workbook("ansoegning.xlsx", content, reference, frozenset({"0461"}))
    assert found.is_accepted
    assert [(each.code, each.cell) for each in found.problems] == [("ignored_received", "E2")]
    assert [row.values["received_at"] for row in found.rows] == [None]
