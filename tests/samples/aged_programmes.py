"""Three small programmes at the tests' day: one has ended, one runs, one has not begun."""

from __future__ import annotations

from datetime import date

from tests.samples.submissions import Table, workbook

ENDED, RUNNING, COMING = "slut", "igang", "kommer"
YEARS = {ENDED: 2019, RUNNING: 2025, COMING: 2029}  # the first of three
NAMES = {ENDED: "Gammelt program", RUNNING: "Nuværende program", COMING: "Kommende program"}
PLACES = ("Odense", "Aarhus", "Hørsholm")


def aged_programmes() -> bytes:
    """All three in one file, each with places, a method, a goal, phases, dates and a call."""
    return workbook({**_programmes(), **_catalogs(), **_time(), **_goals(), **_counts()})


def _programmes() -> dict[str, Table]:
    places = [("0461", "Odense"), ("0751", "Aarhus"), ("0223", "Hørsholm")]
    return {
        "Kommuner": [
            ("Kommunekode", "Kommune", "Land", "Region"),
            *((code, name, "DK", "Region Syddanmark") for code, name in places),
        ],
        "Programmer": [
            ("Kode", "Navn", "Engelsk navn", "Land", "Fra", "Til", "Pladser", "Ansøgningsfrist"),
            *(
                (
                    *(code, NAMES[code], f"Programme {first}", "DK"),
                    *(date(first, 1, 1), date(first + 2, 12, 31), 3, date(first, 6, 1)),
                )
                for code, first in YEARS.items()
            ),
        ],
        "Programkommuner": [
            ("Program", "Kommune", "Gruppe"),
            *((code, place, "deltager") for code in YEARS for place in PLACES),
        ],
    }


def _catalogs() -> dict[str, Table]:
    return {
        "Metodekatalog": [
            ("Kode", "Navn", "Type", "Program", "Målsætninger", "Beskrivelse"),
            *((f"metode_{code}", f"Metode {code}", "øvrige", code, "1", "Noget") for code in YEARS),
        ],
        "Indikatorer": [
            ("Kode", "Navn", "Enhed", "Retning", "Beskyttet"),
            *((f"tal_{code}", f"Tal {code}", "antal", "lavere", "nej") for code in YEARS),
        ],
        "Målsætningskatalog": [
            ("Program", "Nr.", "Navn", "Kort navn", "Indikator"),
            *((code, 1, f"Færre {code}", f"Færre {code}", f"tal_{code}") for code in YEARS),
        ],
        "Kriterier": [
            ("Program", "Nr.", "Kode", "Tekst", "Type", "Operator", "Grænse", "Enhed"),
            *((code, 1, f"krav_{code}", "Mange", "tal", ">", 80, "løsladelser") for code in YEARS),
        ],
        "Metoder": [
            ("Kommune", "Metode", "Program", "Stadie"),
            ("Odense", f"metode_{ENDED}", ENDED, "implementering"),
            ("Aarhus", f"metode_{ENDED}", ENDED, "afprøvning"),
            ("Odense", f"metode_{RUNNING}", RUNNING, "implementering"),
            ("Odense", f"metode_{COMING}", COMING, "implementering"),
        ],
    }


def _time() -> dict[str, Table]:
    return {
        "Faser": [
            ("Program", "Nr.", "Navn", "Fra", "Til"),
            *(
                row
                for code, first in YEARS.items()
                for row in (
                    (code, 1, "Start", date(first, 1, 1), date(first, 12, 31)),
                    (code, 2, "Drift", date(first + 1, 1, 1), date(first + 2, 12, 31)),
                )
            ),
        ],
        "Kalender": [
            ("Program", "Art", "Indikator", "Periode", "Dato", "Frist", "Navn"),
            *(
                row
                for code, first in YEARS.items()
                for row in (
                    (code, "begivenhed", None, None, date(first, 2, 2), None, "Opstart"),
                    *(
                        (
                            *(code, "optælling", f"tal_{code}", str(year)),
                            *(date(year, 11, 1), date(year + 1, 2, 1), "Tælling"),
                        )
                        for year in (first, first + 1, first + 2)
                    ),
                )
            ),
        ],
    }


def _goals() -> dict[str, Table]:
    return {
        "Målsætninger": [
            ("Kommune", "Målsætning", "Valgt", "Program"),
            *((place, 1, "ja", code) for code in YEARS for place in PLACES),
        ],
        "Måltal": [
            (
                *("Kommune", "Program", "Målsætning", "Udgangspunkt", "Udgangspunktsår"),
                *("Måltal", "Måltalsår", "Betingelse"),
            ),
            *(
                (place, code, 1, start, first - 1, start // 2, first + 2, "højst")
                for code, first in YEARS.items()
                for place, start in zip(PLACES, (34, 60, 20), strict=True)
            ),
        ],
    }


def _counts() -> dict[str, Table]:
    return {
        "Målinger": [
            ("Kommune", "Indikator", "År", "Værdi"),
            ("Odense", f"tal_{ENDED}", 2019, 30),
            ("Odense", f"tal_{ENDED}", 2020, 28),
            ("Aarhus", f"tal_{ENDED}", 2020, 57),
            ("Odense", f"tal_{RUNNING}", 2025, 33),
            ("Aarhus", f"tal_{RUNNING}", 2025, 59),
            *(("Landsplan", f"tal_{code}", first - 1, 400) for code, first in YEARS.items()),
            ("Landsplan", f"tal_{ENDED}", 2019, 390),
            ("Landsplan", f"tal_{RUNNING}", 2025, 410),
        ],
        "Løsladelser": [
            ("Kommune", "År", "Løsladelser"),
            ("Odense", 2019, 95),
            ("Odense", 2020, 82),
            ("Aarhus", 2020, 70),
        ],
        "Ansøgning": [
            ("Kommune", "Program", "Kriterium", "Svar"),
            ("Odense", ENDED, f"krav_{ENDED}", "ja"),
        ],
    }
