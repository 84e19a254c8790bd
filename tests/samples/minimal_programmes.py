"""Programmes of which almost nothing is known: any subset of the sheets, each in short forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from tests.samples.submissions import Table, workbook

CODE = "mini"
METHOD, INDICATOR, CRITERION = "mini_metode", "mini_tal", "mini_krav"
NATIONAL = "Landsplan"
# The chosen form of each sheet by the sheet's name; a sheet that is not there has no key.
Draft = Mapping[str, str]
Forms = Mapping[str, Table]

SHEETS: Mapping[str, Forms] = MappingProxyType(
    {
        "Kommuner": {
            "named": [
                ("Kommunekode", "Kommune", "Region"),
                *(("0461", "Odense", None), ("0751", "Aarhus", None), ("0223", "Hørsholm", None)),
            ],
            "placed": [
                *[
                    (
                        "Kommunekode",
                        "Kommune",
                        "Region",
                        "Breddegrad",
                        "Længdegrad",
                        "Folketal 2020",
                    )
                ],
                ("0461", "Odense", "Region Syddanmark", 55.4, 10.4, 204000),
                ("0751", "Aarhus", "Region Midtjylland", None, None, None),
                ("0223", "Hørsholm", None, 55.9, 12.5, 25000),
            ],
        },
        "Programmer": {
            "alone": [("Kode", "Navn", "Målgruppe"), (CODE, "Mini", None)],
            "years": [("Kode", "Navn", "Land", "Fra", "Til"), (CODE, "Mini", "DK", 2020, 2026)],
            "ended": [("Kode", "Navn", "Til", "Pladser"), (CODE, "Mini", "2013-09", 40)],
            "coming": [("Kode", "Navn", "Land", "Fra"), (CODE, "Mini", "NO", "2031-01-01")],
            "call": [("Kode", "Navn", "Ansøgningsfrist"), (CODE, "Mini", "2020-06-01")],
        },
        "Programkommuner": {
            "one": [("Program", "Kommune", "Gruppe"), (CODE, "Odense", "deltager")],
            "some": [
                ("Program", "Kommune", "Gruppe", "Fra", "Til"),
                (CODE, "Odense", "aftalekommune", None, None),
                (CODE, "Aarhus", "udvalgt", "2021", "2022"),
                (CODE, "Hørsholm", "bostøttekommune", "2031-01-01", None),
            ],
        },
        "Indikatorer": {
            "lower": [
                ("Kode", "Navn", "Enhed", "Retning"),
                (INDICATOR, "Mini", "antal", "lavere"),
            ],
            "higher": [
                ("Kode", "Navn", "Enhed", "Retning", "Beskyttet", "Seriebrud"),
                (INDICATOR, "Mini", "procent", "højere", "ja", "2021-06-01"),
            ],
            "none": [
                ("Kode", "Navn", "Enhed", "Retning"),
                (INDICATOR, "Mini", "rate", "ingen"),
            ],
        },
        "Målsætningskatalog": {
            "counted": [
                ("Program", "Nr.", "Navn", "Indikator"),
                (CODE, 1, "Målet", INDICATOR),
            ],
            "uncounted": [("Program", "Nr.", "Navn", "Indikator"), (CODE, 1, "Målet", None)],
            "both": [
                ("Program", "Nr.", "Navn", "Indikator"),
                (CODE, 1, "Målet", INDICATOR),
                (CODE, 8, "Mikro", None),
            ],
        },
        "Metodekatalog": {
            "alone": [("Kode", "Navn", "Type"), (METHOD, "Minimetoden", None)],
            "serving": [
                ("Kode", "Navn", "Type", "Program", "Målsætninger", "Stadie"),
                (METHOD, "Minimetoden", "øvrige", CODE, "1", "udvikling"),
            ],
        },
        "Køreplan": {"step": [("Metode", "Nr.", "Trin"), (METHOD, 1, "Begynd")]},
        "Indsatstyper": {
            "alone": [("Program", "Nr.", "Indsatstype"), (CODE, 1, "Noget")],
            "with": [
                ("Program", "Nr.", "Indsatstype", "Metoder ifølge kilden"),
                (CODE, 1, "Noget", METHOD),
            ],
        },
        "Kriterier": {
            "words": [
                ("Program", "Nr.", "Kode", "Tekst", "Grænse"),
                (CODE, 1, CRITERION, "Vil", None),
            ],
            "number": [
                ("Program", "Nr.", "Kode", "Tekst", "Operator", "Grænse", "Enhed"),
                (CODE, 1, CRITERION, "Mange", ">", 80, "løsladelser"),
            ],
            "halves": [
                ("Program", "Nr.", "Kode", "Tekst", "Operator", "Grænse", "Enhed", "Periode"),
                (CODE, 1, CRITERION, "Få", "<=", 25, "personer", "halvår"),
            ],
            "unlike": [
                ("Program", "Nr.", "Kode", "Tekst", "Operator", "Grænse", "Enhed"),
                (CODE, 1, CRITERION, "Meget", ">=", 0.5, "mio. kr."),
            ],
        },
        "Faser": {
            "undated": [("Program", "Nr.", "Navn", "Aktiviteter"), (CODE, 1, "Start", None)],
            "half": [
                ("Program", "Nr.", "Navn", "Fra", "Til", "Aktiviteter"),
                (CODE, 1, "Start", "2020", None, "Noget"),
                (CODE, 2, "Slut", None, "2031", None),
            ],
        },
        "Kalender": {
            "undated": [
                ("Program", "Art", "Dato", "Frist", "Navn"),
                (CODE, "begivenhed", None, None, "Møde"),
                (CODE, "begivenhed", "foråret 2021", None, None),
            ],
            "nameless": [
                ("Program", "Art", "Dato", "Frist"),
                (CODE, "begivenhed", "2021-05", None),
                (CODE, "begivenhed", "2031", None),
            ],
            "count": [
                ("Program", "Art", "Indikator", "Periode", "Dato", "Frist"),
                (CODE, "optælling", INDICATOR, None, None, None),
                (CODE, "optælling", INDICATOR, 2021, "2021-11", None),
            ],
            "releases": [
                ("Program", "Art", "Indikator", "Periode", "Dato", "Frist"),
                (CODE, "indberetning", "løsladelser", "1. halvår 2021", None, "2021-09-01"),
                (None, "optælling", None, 2022, "2022", None),
            ],
        },
        "Bevillinger": {
            "yearless": [("Program", "År", "Beløb", "Del"), (CODE, "flere år", 7, None)],
            "one": [("Program", "År", "Beløb", "Del"), (CODE, 2021, 7, None)],
            "span": [
                ("Program", "År", "Beløb", "Enhed", "Del", "Modtager"),
                (CODE, "2020-2023", 7.5, "mio. kr.", "i alt", None),
                (CODE, 2022, 2, None, "kommunal", "Odense"),
            ],
        },
        "Metoder": {
            "bare": [("Kommune", "Metode", "Program"), ("Odense", METHOD, CODE)],
            "dated": [
                ("Kommune", "Metode", "Program", "Stadie", "Fra", "Til"),
                ("Odense", METHOD, CODE, None, "2021", "2021-01-01"),
                ("Aarhus", METHOD, CODE, "afprøvning", None, "2022"),
            ],
            "no": [("Kommune", METHOD), ("Odense", "nej"), ("Aarhus", "?")],
        },
        "Målsætninger": {
            "chosen": [("Kommune", "Målsætning", "Valgt", "Program"), ("Odense", 1, "ja", CODE)],
            "unknown": [("Kommune", "Målsætning", "Valgt", "Program"), ("Odense", 1, "?", CODE)],
            "not": [("Kommune", "Målsætning", "Valgt", "Program"), ("Odense", 1, "nej", CODE)],
        },
        "Måltal": {
            "baseless": [
                (
                    *("Kommune", "Program", "Indikator", "Udgangspunkt", "Udgangspunktsår"),
                    *("Måltal", "Måltalsår"),
                ),
                ("Odense", CODE, INDICATOR, None, None, 10, 2024),
            ],
            "targetless": [
                (
                    *("Kommune", "Program", "Indikator", "Udgangspunkt", "Udgangspunktsår"),
                    *("Måltal", "Måltalsår"),
                ),
                ("Odense", CODE, INDICATOR, 20, 2020, "-", None),
                ("Aarhus", CODE, INDICATOR, 3, 2020, None, None),
            ],
            "whole": [
                (
                    *("Kommune", "Program", "Indikator", "Udgangspunkt", "Udgangspunktsår"),
                    *("Måltal", "Måltalsår"),
                ),
                ("Odense", CODE, INDICATOR, 20, 2020, 10, 2024),
                ("Aarhus", CODE, INDICATOR, 0, 2020, 0, 2021),
            ],
            "goal": [
                (
                    *("Kommune", "Program", "Målsætning", "Udgangspunkt", "Udgangspunktsår"),
                    *("Måltal", "Måltalsår", "Betingelse"),
                ),
                ("Odense", CODE, 1, 5, 2022, 10, 2031, "mindst"),
            ],
        },
        "Målinger": {
            "national": [("Kommune", "Indikator", "År", "Værdi"), (NATIONAL, INDICATOR, 2021, 100)],
            "zero": [("Kommune", "Indikator", "År", "Værdi"), ("Odense", INDICATOR, 2021, 0)],
            "hidden": [
                ("Kommune", "Indikator", "År", "Værdi", "Status"),
                ("Odense", INDICATOR, 2021, "<5", "foreløbig"),
                (NATIONAL, INDICATOR, 2031, "<5", None),
            ],
            "some": [
                ("Kommune", "Indikator", "År", "Værdi"),
                ("Odense", INDICATOR, 2019, 30),
                ("Odense", INDICATOR, 2022, 12),
                ("Aarhus", INDICATOR, 2025, 50),
                (NATIONAL, INDICATOR, 2022, 10),
            ],
        },
        "Løsladelser": {
            "year": [("Kommune", "År", "Løsladelser"), ("Odense", 2022, 82), ("Aarhus", 2021, 0)],
            "halves": [
                ("Kommune", "År", "Periode", "Løsladelser", "Enhed"),
                ("Odense", 2022, "1. halvår", 24, "personer"),
                ("Odense", 2022, "2. halvår", "<5", "personer"),
            ],
            "national": [
                ("Kommune", "År", "Løsladelser", "Type"),
                (NATIONAL, 2021, 4000, "prøveløsladt"),
            ],
        },
        "Ansøgning": {
            "yes": [("Kommune", "Program", "Kriterium", "Svar"), ("Odense", CODE, CRITERION, "ja")],
            "unknown": [
                ("Kommune", "Program", "Kriterium", "Svar", "Dokumentation"),
                ("Aarhus", CODE, CRITERION, "?", None),
                ("Hørsholm", CODE, CRITERION, "nej", "Sendt senere"),
            ],
        },
    }
)
# What a sheet's rows name, so that the sheet alone would be refused.
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Programkommuner": ("Programmer", "Kommuner"),
        "Målsætningskatalog": ("Programmer", "Indikatorer"),
        "Metodekatalog": ("Programmer",),
        "Køreplan": ("Metodekatalog",),
        "Indsatstyper": ("Programmer", "Metodekatalog"),
        "Kriterier": ("Programmer",),
        "Faser": ("Programmer",),
        "Kalender": ("Programmer", "Indikatorer"),
        "Bevillinger": ("Programmer", "Kommuner"),
        "Metoder": ("Programmer", "Metodekatalog", "Kommuner"),
        "Målsætninger": ("Målsætningskatalog", "Kommuner"),
        "Måltal": ("Målsætningskatalog", "Indikatorer", "Kommuner"),
        "Målinger": ("Indikatorer", "Kommuner"),
        "Løsladelser": ("Kommuner",),
        "Ansøgning": ("Kriterier", "Kommuner"),
    }
)


def whole(sheets: Iterable[str]) -> tuple[str, ...]:
    """These sheets and those whose names they use, in the order of `SHEETS`."""
    found, more = set(sheets), set(sheets)
    while more:
        more = {name for sheet in more for name in NAMES.get(sheet, ())} - found
        found |= more
    return tuple(sheet for sheet in SHEETS if sheet in found)


def minimal_programme(draft: Draft, *, is_example: bool = False) -> bytes:
    """The workbook of a draft, whose sheets may say that all of it is invented."""
    title: Table = [("Eksempeltal",)] if is_example else []
    return workbook({sheet: [*title, *SHEETS[sheet][form]] for sheet, form in draft.items()})
