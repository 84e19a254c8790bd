"""What is told of a programme in words: its topic, in two languages, of a method or the whole."""

from __future__ import annotations

import csv
import io

from loaders.checks.check import check_workbook
from loaders.kinds.programme_note import KIND, TOPICS
from loaders.meaning.reference import Reference
from tests.loaders.building import checked, columns, layouts, problems
from tests.samples.stored_rows import names, stored_rows
from words.catalog import LANGUAGES, workbook_words

HEAD = "Program|Nr.|Emne|Tekst|Engelsk tekst|Metode"


def test_a_note_is_of_the_programme_or_of_one_of_its_methods(reference: Reference) -> None:
    rows = columns(
        HEAD,
        "hjemloesestrategien|1|Formål|Færre hjemløse|Fewer homeless|",
        "hjemloesestrategien|2|målgruppen|Hjemløse||God løsladelse",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("programme_note", "long", 2)]
    assert [dict(row.values) for row in found.rows] == [
        {
            "programme_code": "hjemloesestrategien",
            "no": 1,
            "topic": "purpose",
            "text": "Færre hjemløse",
            "text_en": "Fewer homeless",
            "method_code": None,
        },
        {
            "programme_code": "hjemloesestrategien",
            "no": 2,
            "topic": "client_group",
            "text": "Hjemløse",
            "text_en": None,
            "method_code": "god_loesladelse",
        },
    ]


def test_english_headers_and_topics_work_too(reference: Reference) -> None:
    rows = columns("Programme|No.|Topic|Text", "hjemloesestrategien|1|Client group|Homeless")
    found = checked(reference, rows, "About the programme")
    assert problems(found) == []
    assert found.rows[0].values["topic"] == "client_group"


def test_what_is_unknown_or_missing_is_said_with_its_cell(reference: Reference) -> None:
    rows = columns(
        HEAD,
        "hjemløsestrategi|1|Formål|Tekst||",
        "hjemloesestrategien|et|Formaal|Tekst||",
        "hjemloesestrategien|3|Pris|Tekst||CTX",
        "hjemloesestrategien|4||Tekst||",
    )
    assert problems(checked(reference, rows)) == [
        ("unknown_programme", "A2"),
        ("not_a_number", "B3"),
        ("unknown_topic", "C4"),
        ("unknown_method", "F4"),
        ("missing_value", "C5"),
    ]
    twice = columns(HEAD, "hjemloesestrategien|1|Mål|A||", "hjemloesestrategien|1|Mål|B||")
    assert problems(checked(reference, twice)) == [("conflicting_rows", "D3")]


def test_the_help_names_every_topic_as_it_is_written() -> None:
    for language in LANGUAGES:
        said = workbook_words(language)("do-unknown-topic")
        assert said.partition(": ")[2] == f"{', '.join(TOPICS.values())}."


def test_the_projects_own_notes_are_read_again_as_they_are_written() -> None:
    rows = [row for row in stored_rows() if row.kind == KIND.name]
    lines = [KIND.written({**row.values, "source": row.source}) for row in rows]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(lines[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(lines)
    again = check_workbook("om.csv", stream.getvalue().encode("utf-8-sig"), names())
    assert again.is_accepted, again.problems
    assert [(row.values, row.source) for row in again.rows] == [
        (row.values, row.source) for row in rows
    ]
