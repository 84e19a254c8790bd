"""What a file says about itself: measure, moment, knowledge, sources, examples."""

from __future__ import annotations

from exhibits.exhibit.caveats import BETWEEN, told_caveats
from exhibits.exhibit.shown import Shown
from words import notation
from words.vocabulary import dashed

CELLS_NAMED = 12
FILES_NAMED = 2


def file_stem(shown: Shown) -> str:
    """The name of every file of an exhibit, before its extension."""
    return f"{shown.key}_{shown.context.selection.programme_code}_{shown.context.on}"


def as_of(shown: Shown) -> str:
    """Vist pr. 31-08-2013."""
    words = shown.context.words
    return words("export-as-of", date=notation.day(shown.context.on, words.language))


def known(shown: Shown) -> str:
    """Which registrations count: all there are, or those before a moment."""
    words, moment = shown.context.words, shown.context.selection.registered
    if moment is None:
        return words("export-known-all")
    return words("export-known", at=notation.moment(moment, words.language))


def measure(shown: Shown) -> str:
    """What is measured; without what the subtitle says of the marks and ways of the screen."""
    words, key = shown.context.words, f"export-measure-{dashed(shown.key)}"
    return words(key) if words.has(key) and shown.rows else shown.subtitle


def facts(shown: Shown) -> list[tuple[str, str]]:
    """(label, text) pairs that open a workbook and close the notes of a slide."""
    words = shown.context.words
    pairs = [
        ("export-finding", shown.finding),
        ("export-measure", measure(shown)),
        ("export-note", shown.note),
        ("export-caveats", BETWEEN.join(told_caveats(shown))),
        ("export-shown-on", as_of(shown)),
        ("export-known-when", known(shown)),
        ("export-examples", words("export-has-examples") if shown.has_examples else ""),
        ("export-view", f"?{shown.context.selection.file_query().lstrip('?')}"),
    ]
    return [(words(key), said) for key, said in pairs if said not in ("", "?")]


def places(shown: Shown) -> list[tuple[str, str, str, str]]:
    """File, sheet, cells and named source, one row per sheet; cells beyond a dozen are counted."""
    found: dict[tuple[str, str, str], dict[str, None]] = {}
    for each in shown.sources:
        if each.file_name is not None:
            cells = found.setdefault((each.file_name, each.sheet or "", each.source or ""), {})
            cells.update({each.cell: None} if each.cell else {})
    return [
        (file, sheet, _listed(list(cells), shown), source)
        for (file, sheet, source), cells in found.items()
    ]


def _listed(cells: list[str], shown: Shown) -> str:
    named = ", ".join(cells[:CELLS_NAMED])
    more = len(cells) - CELLS_NAMED
    return shown.context.words("source-more", cells=named, count=more) if more > 0 else named


def source_line(shown: Shown) -> str:
    """The files behind the exhibit in one line."""
    words = shown.context.words
    files = list(dict.fromkeys(each.file_name for each in shown.sources if each.file_name))
    if not files:
        return words("export-source-none")
    said = ", ".join(files[:FILES_NAMED])
    more = len(files) - FILES_NAMED
    if more > 0:
        return words("export-source-more", files=said, count=more)
    return words("export-source", files=said)


def notes(shown: Shown) -> str:
    """How it was computed and where it comes from, for whoever presents it."""
    words = shown.context.words
    lines = [f"{label}: {said}" for label, said in facts(shown)]
    rows = [
        words("export-place", file=file, sheet=sheet, cells=cells)
        + (f" {source}" if source else "")
        for file, sheet, cells, source in places(shown)
    ]
    return "\n".join([*lines, words("export-sources"), *(rows or [words("sources-none")])])
