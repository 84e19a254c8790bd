"""How many courses of a method have begun and ended, as of when, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from answers.methods.courses import Courses, courses
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.exhibit.withheld_texts import text_told
from exhibits.methods.sentences import listed
from monitoring.nothings import Nothing, hidden_as
from words import notation

FIRST = Column("municipality", "methods-municipality", link_key="municipality_path")
METHOD = Column("method_name", "methods-method")
WHEN = (
    Column("count_method", "method-courses-as-of"),
    Column("year", "method-courses-year", "year"),
)
SOURCE = Column("told_by", "method-courses-source")


@dataclass(frozen=True, slots=True)
class CoursesLine:
    """What one municipality counted, in the reader's language.

    `more` is the number of every figure the table has and what stands for none, `names` what each
    is called.
    """

    courses: Courses
    municipality: str
    municipality_path: str
    method_name: str
    count_method: str
    year: int
    told_by: str
    more: Mapping[str, float | str | None]
    names: Mapping[str, str]
    is_example: bool
    sources: tuple[Source, ...]


def columns(rows: tuple[CoursesLine, ...]) -> tuple[Column, ...]:
    """A column per figure the catalog names, headed by the indicator's own name."""
    figures = [
        Column(key, kind="measure", label=name, nothing_key=f"nothing_{key}", stored=("value",))
        for key, name in (rows[0].names.items() if rows else ())
    ]
    many = [METHOD] if len({row.courses.method.code for row in rows}) > 1 else []
    return (FIRST, *many, *WHEN, *figures, SOURCE)


def in_words(found: tuple[Courses, ...], context: Context) -> tuple[CoursesLine, ...]:
    """Values and names of every figure, and each source without its address.

    The address stands where the figure is traced.
    """
    words = context.words
    language = words.language
    every = [each for row in found for each in row.counted]
    names = {_key(each.code): each.called(language) for each in every}
    none: dict[str, float | str | None] = dict.fromkeys(names)
    none |= {f"nothing_{name}": Nothing.NOT_KNOWN for name in names}
    return tuple(
        CoursesLine(
            courses=row,
            municipality=row.municipality,
            municipality_path=row.municipality_path,
            method_name=row.method.called(language),
            count_method=text_told(row.count_method, row.is_text_withheld, words),
            year=row.year,
            told_by=_told_by(row),
            more=none | _told(row),
            names=names,
            is_example=row.is_example,
            sources=row.sources,
        )
        for row in found
    )


def _told(row: Courses) -> dict[str, float | str | None]:
    """The value of every figure of a row, and what stands for a hidden one."""
    told: dict[str, float | str | None] = {}
    for each in row.counted:
        read, key = each.reading, _key(each.code)
        told[key] = read.value
        hidden = hidden_as(read.is_hidden, read.is_withheld)
        told[f"nothing_{key}"] = hidden or Nothing.NOT_KNOWN
    return told


def _key(code: str) -> str:
    return f"value_of_{code}"


def _told_by(row: Courses) -> str:
    told = dict.fromkeys(each.reading.source or "" for each in row.counted)
    every = (part for source in told for part in source.split("; "))
    return "; ".join(part.partition(", http")[0] for part in every)


def finding(rows: tuple[CoursesLine, ...], context: Context) -> str:
    """The newest figures of the municipality that has the most of them."""
    words = context.words
    if not rows:
        return words("method-courses-finding-none")
    newest = max(rows, key=lambda row: row.year)
    told = [
        words(
            "method-courses-counted",
            value=notation.number(each.reading.value, words.language),
            name=_lowered(each.called(words.language)),
        )
        for each in newest.courses.counted
        if each.reading.value is not None
    ]
    return words(
        "method-courses-finding",
        place=newest.municipality, figures=listed(told, words), year=str(newest.year),
    )  # fmt: skip


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def subtitle(rows: tuple[CoursesLine, ...], context: Context) -> str:
    """That the figures are totals at a moment and not of a year."""
    return context.words("method-courses-subtitle")


METHOD_COURSES = Exhibit(
    key="method_courses",
    query=courses,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
