"""What belongs to a method besides its catalog row: roadmap, type of effort, counted courses."""

from __future__ import annotations

from loaders.checks.check import Checked
from loaders.meaning.reference import Reference
from tests.loaders.building import checked, columns, layouts, problems


def values(found: Checked, *names: str) -> list[tuple[object, ...]]:
    return [tuple(row.values[name] for name in names) for row in found.rows]


def test_a_roadmap_keeps_what_is_not_known_empty(reference: Reference) -> None:
    rows = columns(
        "Metode|Nr.|Trin|Hvornår|Ansvarlig|Beskrivelse",
        "God løsladelse|1|Udredning|Ved indsættelsen||Gennemgang",
        "God løsladelse|2|Plan|-|Kommunen|",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("roadmap_step", "long", 2)]
    names = ("method_code", "no", "name", "when_text", "responsible", "description")
    assert values(found, *names) == [
        ("god_loesladelse", 1, "Udredning", "Ved indsættelsen", None, "Gennemgang"),
        ("god_loesladelse", 2, "Plan", None, "Kommunen", None),
    ]


def test_a_roadmap_needs_its_method_number_and_step(reference: Reference) -> None:
    rows = columns("Metode|Nr.|Trin|Ansvarlig", "Gud løsladelse|1|Udredning|", "CTI|et|Plan|")
    found = checked(reference, rows, "Køreplan")
    assert problems(found) == [("unknown_method", "A2"), ("not_a_number", "B3")]
    bare = checked(reference, columns("Metode|Nr.|Trin|Hvornår", "CTI||Plan|"), "Køreplan")
    assert problems(bare) == [("missing_value", "B2")]


def test_the_same_step_twice_is_one_too_many(reference: Reference) -> None:
    rows = columns("Method|No.|Step|When", "CTI|1|Start|", "CTI|1|Begin|")
    assert problems(checked(reference, rows)) == [("conflicting_rows", "C3")]


def test_methods_given_and_read_stand_apart(reference: Reference) -> None:
    rows = columns(
        "Program|Nr.|Indsatstype|Metoder ifølge kilden|Metoder efter egen læsning",
        "hjemloesestrategien|3|Bostøtte|ACT; CM; CTI|",
        "hjemloesestrategien|2|Udredning||Udredning og plan",
        "hjemloesestrategien|1|Boliger||",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("effort_type", "long", 3)]
    assert values(found, "no", "method_codes", "read_method_codes") == [
        (3, "act;icm;cti", None),
        (2, None, "udredning"),
        (1, None, None),
    ]


def test_an_unknown_name_in_a_list_is_a_problem_of_its_cell(reference: Reference) -> None:
    rows = columns(
        "Program|Nr.|Indsatstype|Metoder ifølge kilden", "hjemloesestrategien|3|Bostøtte|ACT; CTO"
    )
    assert problems(checked(reference, rows)) == [("unknown_method", "D2")]


def test_a_method_names_what_its_courses_are_counted_in(reference: Reference) -> None:
    head = "Kode|Navn|Type|Forløb tælles i"
    started = "outreach_courses_started"
    line = f"x|X|øvrige|{started}; Opsøgende forløb afsluttet siden 2010"
    found = checked(reference, columns(head, line), "Metodekatalog")
    assert problems(found) == []
    assert values(found, "course_indicators") == [(f"{started};outreach_courses_ended",)]
    wrong = checked(reference, columns(head, "x|X|øvrige|forløb"), "Metodekatalog")
    assert problems(wrong) == [("unknown_indicator", "D2")]
