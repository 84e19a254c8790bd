"""A programme nobody has heard of, as a workbook: every name and code in it is made up here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from tests.samples.submissions import Table, workbook

CODE = "zq_vinterlys"
NAME = "Vinterlys"
GOAL_ONE, GOAL_TWO = "Flere i eget fag", "Kortere ventetid"
MORE, LESS = "zq_eget_fag", "zq_ventedage"
METHOD = "zq_lanternen"
FILE = "vinterlys-2025.xlsx"
# Odense and Horsens are in Hjemløsestrategien too; Hørsholm is in no programme.
PLACES = ("Odense", "Horsens", "Hørsholm")
CODES = ("0461", "0615", "0223")
COUNTS: Mapping[str, tuple[object, ...]] = {
    "Odense": (40, 33, 25),
    "Horsens": (30, 26, 24),
    "Hørsholm": (12, "<5", None),
}
HALVES = ((2024, "1. halvår"), (2024, "2. halvår"), (2025, "1. halvår"))


def new_programme() -> bytes:
    """The whole programme in one file, sheet by sheet."""
    sheets = {**_programme(), **_rules(), **_plan(), **_targets(), **_figures()}
    return workbook(sheets)


def _programme() -> dict[str, Table]:
    return {
        "Programmer": [
            ("Kode", "Navn", "Engelsk navn", "Land", "Fra", "Til", "Ansvarlig", "Målgruppe"),
            (
                *(CODE, NAME, "Winter light", "DK", date(2024, 1, 1), date(2026, 12, 31)),
                *("Lygtestyrelsen", "Personer uden lygte"),
            ),
        ],
        "Programkommuner": [
            ("Program", "Kommune", "Gruppe", "Fra"),
            *((CODE, place, "deltager", date(2024, 1, 1)) for place in PLACES),
        ],
        "Metodekatalog": [
            ("Kode", "Navn", "Engelsk navn", "Type", "Program", "Målsætninger", "Beskrivelse"),
            (METHOD, "Lanternen", "The lantern", "øvrige", CODE, "1", "En lygte pr. person."),
        ],
        "Indikatorer": [
            ("Kode", "Navn", "Engelsk navn", "Enhed", "Retning"),
            (MORE, "Personer i eget fag", "People in their own trade", "antal", "højere"),
            (LESS, "Dage i kø", "Days in line", "antal", "lavere"),
        ],
    }


def _rules() -> dict[str, Table]:
    return {
        "Målsætningskatalog": [
            ("Program", "Nr.", "Navn", "Kort navn", "Engelsk navn", "Indikator"),
            (CODE, 1, GOAL_ONE, "Eget fag", "More in their own trade", MORE),
            (CODE, 2, GOAL_TWO, "Ventetid", "Shorter waiting", LESS),
        ],
        "Kriterier": [
            (
                *("Program", "Nr.", "Kode", "Tekst", "Engelsk tekst", "Type", "Operator"),
                *("Grænse", "Enhed", "Periode", "Ordlyd"),
            ),
            (CODE, 1, "zq_lygte", "Kommunen har en lygte", None, "ja/nej", *[None] * 5),
            (
                *(CODE, 2, "zq_25", "Mindst 25 personer pr. halvår", "At least 25", "tal"),
                *(">=", 25, "personer", "halvår", "i reglen"),
            ),
        ],
    }


def _plan() -> dict[str, Table]:
    counted = ((CODE, "optælling", code, "2025", date(2025, 11, 1)) for code in (MORE, LESS))
    asked = ((f"{part} {year}", date(year, 9, 1)) for year, part in HALVES)
    return {
        "Kalender": [
            ("Program", "Art", "Indikator", "Periode", "Dato", "Frist", "Navn"),
            (CODE, "begivenhed", None, None, date(2024, 2, 2), None, "Lygtedag"),
            *((*row, date(2026, 2, 1), "Lygtetælling") for row in counted),
            *(
                (CODE, "indberetning", "løsladelser", name, due, due, "Halvårstal")
                for name, due in asked
            ),
        ],
        "Faser": [
            ("Program", "Nr.", "Navn", "Fra", "Til", "Aktiviteter"),
            (CODE, 1, "Tænding", date(2024, 1, 1), date(2024, 12, 31), "Lygter uddeles"),
            (CODE, 2, "Lys", date(2025, 1, 1), date(2026, 12, 31), "Lygter brænder"),
        ],
        "Bevillinger": [
            ("Program", "År", "Beløb", "Enhed", "Del", "Modtager"),
            (CODE, "2024", 7, "mio. kr.", "i alt", "Alle"),
        ],
    }


def _targets() -> dict[str, Table]:
    return {
        "Metoder": [
            ("Kommune", "Metode", "Program", "Stadie", "Fra"),
            ("Odense", "Lanternen", CODE, "implementering", date(2024, 3, 1)),
            ("Hørsholm", "Lanternen", CODE, "afprøvning", datetime(2024, 5, 1)),
        ],
        "Målsætninger": [
            ("Kommune", "Målsætning", "Valgt", "Program"),
            *((place, number, "ja", CODE) for place in PLACES for number in (1, 2)),
        ],
        "Måltal": [
            (
                *("Kommune", "Program", "Målsætning", "Udgangspunkt", "Udgangspunktsår"),
                *("Måltal", "Måltalsår", "Betingelse"),
            ),
            ("Odense", CODE, 1, 100, 2023, 160, 2026, "mindst"),
            ("Horsens", CODE, 1, 50, 2023, 80, 2026, "mindst"),
            ("Hørsholm", CODE, 1, 20, 2023, 30, 2026, "mindst"),
            ("Odense", CODE, 2, 90, 2023, 30, 2026, "højst"),
        ],
    }


def _figures() -> dict[str, Table]:
    return {
        "Målinger": [
            ("Kommune", "Indikator", 2023, 2025),
            ("Odense", MORE, 100, 165),
            ("Horsens", MORE, 50, 55),
            ("Hørsholm", MORE, 20, 18),
            ("Odense", LESS, 90, 50),
        ],
        "Løsladelser": [
            ("Kommune", "År", "Periode", "Løsladelser", "Enhed"),
            *(
                (place, year, part, count, "personer")
                for place, found in COUNTS.items()
                for (year, part), count in zip(HALVES, found, strict=True)
            ),
        ],
        "Ansøgning": [
            ("Kommune", "Program", "Kriterium", "Svar", "Dokumentation"),
            ("Odense", CODE, "zq_lygte", "ja", "Lygten er tændt"),
        ],
    }
