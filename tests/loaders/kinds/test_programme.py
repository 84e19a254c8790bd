"""Programmes, phases, calendar and grants: who pays, what is part of what, and remarks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, problems

PROGRAMMES: Rows = [
    ["Kode", "Navn", "Land", "Til", "Ansvarlig", "Finansiering", "Målgruppe", "Gruppering",
     "Bemærkning"],
    ["nyt", "Nyt program", "NO", "2022-06", "Kommunen", "En fond", "Unge; Ældre", None, None],
    ["maal", "Egne mål", None, None, None, None, None, "ja", "Ikke et program"],
]  # fmt: skip


def values_of(reference: Reference, rows: Rows) -> list[dict[str, Any]]:
    found = checked(reference, rows)
    assert problems(found) == []
    return [dict(row.values) for row in found.rows]


def test_a_programme_says_who_pays_and_whether_it_is_one(reference: Reference) -> None:
    first, second = values_of(reference, PROGRAMMES)
    assert (first["funder"], first["client_group"]) == ("En fond", "Unge; Ældre")
    assert (first["is_grouping"], second["is_grouping"]) == (False, True)
    assert (first["period_text"], first["to_on"]) == ("?/2022-06", date(2022, 6, 30))
    assert (second["funder"], second["period_text"]) == (None, None)


def test_older_workbooks_without_the_new_columns_are_read_as_before(reference: Reference) -> None:
    rows = values_of(reference, [["Kode", "Navn", "Ansvarlig"], ["nyt", "Nyt", "Kommunen"]])
    assert (rows[0]["funder"], rows[0]["is_grouping"], rows[0]["note"]) == (None, False, None)


def test_a_phase_and_a_date_may_carry_a_remark(reference: Reference) -> None:
    phases = values_of(
        reference,
        [
            ["Program", "Nr.", "Navn", "Fra", "Til", "Aktiviteter", "Bemærkning"],
            ["Hjemløsestrategien", 1, "Først", "2009", "2010-06", "Møder", "Slut er skønnet"],
        ],
    )
    assert (phases[0]["note"], phases[0]["to_text"]) == ("Slut er skønnet", "2010-06")
    dates = values_of(
        reference,
        [
            ["Program", "Art", "Dato", "Navn", "Gentages", "Bemærkning"],
            ["Hjemløsestrategien", "begivenhed", "forår 2010", "Møde", "P6M", "Kun årstid"],
        ],
    )
    assert (dates[0]["note"], dates[0]["on"], dates[0]["date_text"]) == (
        "Kun årstid",
        None,
        "forår 2010",
    )


@pytest.mark.parametrize(
    ("written", "code"),
    [("ca.", "about"), ("Cirka", "about"), ("op til", "up_to"), (None, None), ("-", None)],
)
def test_an_amount_says_how_exact_it_is_and_what_it_is_part_of(
    reference: Reference, written: str | None, code: str | None
) -> None:
    rows = values_of(
        reference,
        [
            ["Program", "År", "Beløb", "Del", "Modtager", "Del af", "Nøjagtighed", "Bemærkning"],
            ["Hjemløsestrategien", "2009-2012", 410, "i alt", "Otte", "i alt", written, "Trykt så"],
        ],
    )
    found = rows[0]
    assert (found["precision"], found["part_of"], found["note"]) == (code, "i alt", "Trykt så")


def test_a_precision_nobody_knows_is_an_error(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Program", "År", "Beløb", "Modtager", "Nøjagtighed"],
            ["Hjemløsestrategien", "2009", 4, "Alle", "måske"],
        ],
    )
    assert problems(found) == [("unknown_precision", "E2")]
