"""The columns that several kinds have: whom, when and what a line is about, and remarks on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from loaders.meaning.stage_words import STAGES
from loaders.tables.column import REMARK, YEAR, Column, Stored
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN

STAGE_WORDS: Mapping[str, str] = {"afproevning": "afprøvning"}  # the others are their own codes
PLACE_HEADERS = (
    "Kommuner",
    "Kommunenavn",
    "Kommunens navn",
    "Navn på kommune",
    "Bopælskommune",
    "Hjemkommune",
    "Aftalekommune",
    "Bostøttekommune",
    "Deltagende kommune",
    "Municipality",
    "Municipalities",
    "Municipality name",
)
CODE_HEADERS = (
    "Kommunenr.",
    "Kommunenummer",
    "Kom.kode",
    "Kommune kode",
    "Kom.nr.",
    "Kommunekoder",
    "Municipality code",
    "Municipality no.",
    "Municipality number",
    "Komkode",
)


def municipality_columns() -> tuple[Column, Column]:
    """The two columns by which any sheet names its municipality; either one is enough."""
    return (
        Column(
            NAME_COLUMN,
            "Kommune",
            PLACE_HEADERS,
            is_filled_down=True,
            width=18,
        ),
        Column(
            CODE_COLUMN,
            "Kommunekode",
            CODE_HEADERS,
            is_filled_down=True,
            width=14,
            stored=(Stored(record="municipality"),),
        ),
    )


def programme_column(*aliases: str, is_required: bool = False) -> Column:
    """The column that says which programme a line belongs to; blank is the default, or all."""
    return Column(
        "programme",
        "Program",
        aliases or ("Programme", "Pulje", "Projekt", "Programkode", "Program code"),
        is_required=is_required,
        may_be_blank=True,
        names_line=True,
        width=23,
        stored=(Stored(name="programme_code", record="programme"),),
    )


def stage_column(*aliases: str, is_own: bool = False) -> Column:
    """The column that says how far a method has come."""
    return Column(
        "stage",
        "Stadie",
        aliases,
        is_own=is_own,
        is_filled_down=True,
        stored=(Stored(codes=STAGES, unknown="unknown_stage", code_words="stage"),),
        written=lambda row: STAGE_WORDS.get(str(row.get("stage")), row.get("stage")),
    )


def all_participants_column() -> Column:
    """The column that says that a source names everyone who takes part, so that no row is a no."""
    return Column(
        "has_all_participants",
        "Alle deltagere er kendt",
        ("All participants are known",),
        is_own=True,
        stored=(Stored("boolean"),),
    )


def year_column(
    header: str,
    *aliases: str,
    field: str = YEAR,
    is_required: bool = False,
    names_line: bool = False,
) -> Column:
    """A column of years with four digits."""
    stored = (Stored("integer", unit=YEAR),)
    return Column(field, header, aliases, is_required, stored=stored, names_line=names_line)


def remark_column(*aliases: str, is_stored: bool) -> Column:
    """The optional column for what others should know; a correction says there why it came."""
    return Column(
        REMARK,
        "Bemærkning",
        aliases or ("Note", "Noter", "Bemærkninger", "Kommentar", "Remark"),
        is_beside=True,
        is_comment=True,
        width=34,
        stored=(Stored(record=None),) if is_stored else (),
    )


def caveat_columns(figure: str) -> tuple[Column, Column]:
    """What should be known before leaning on a figure; it goes along wherever the figure goes."""
    danish = Column(
        "caveat",
        "Forbehold",
        ("Caveat", "Forbehold ved tallet"),
        is_beside=True,
        is_comment=True,
        tells_of=figure,
        width=34,
        stored=(Stored(record=None),),
    )
    english = replace(
        danish,
        field="caveat_en",
        header="Engelsk forbehold",
        aliases=("English caveat",),
        is_lead_only=True,
        stored=(Stored(name="caveat_en", record=None),),
    )
    return danish, english


def source_column() -> Column:
    """The optional column that names the source of a single line; kept with where it came from."""
    return Column(
        "source",
        "Kilde",
        ("Source", "Kilder"),
        is_comment=True,
        width=30,
        written=lambda row: row.get("source"),
    )
