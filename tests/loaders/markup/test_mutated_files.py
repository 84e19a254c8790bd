"""Files that came to harm: each gets its report, and comes back marked, rebuilt, or as a list."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

import pytest
from openpyxl.comments import Comment

from loaders.checks.check import check_workbook
from loaders.checks.report import report
from loaders.markup import marked_up as markup
from loaders.markup.formulas import saved_with_values
from loaders.markup.marked_up import marked_up
from loaders.markup.source import Source
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, book, csv_text, ods, saved, xls
from tests.loaders.formats import hostile
from tests.loaders.markup.marking import given_parts, opened
from words.catalog import workbook_words

WORDS = workbook_words("da"), workbook_words("en")
ROWS: Rows = [
    ["Kommune", "År", "Løsladelser", "Kilde"],
    ["Odense", 2014, 82, "Kriminalforsorgen"],
    ["Odence", 2015, "otte", None],
    ["I alt", None, 90, None],
]
MUTATIONS = 50
ATTRIBUTE = re.compile(rb'="[^"<>]*"')
ODD_ATTRIBUTES = (
    *(b"", b"-1", b"0", b"99999999999", b"x", b"A0", b"ZZZ9", b"A1048576", b"A1:XFD1048576"),
    *(b"1.5", b"s", b"e", b"d", b"rId99", b"../x.xml", b"/xl/workbook.xml", b"NaN", b"a" * 40),
)


def _xlsx() -> bytes:
    made = book({"Løsladelser": ROWS, "Om": [["Om tallene"], ["=1+1"]]})
    made["Løsladelser"]["B2"].comment = Comment("optalt i uge 6", "Hanne")
    made["Om"].merge_cells("A1:C1")
    return saved(made)


BASES: dict[str, Callable[[], bytes]] = {
    "xlsx": _xlsx,
    "ods": lambda: ods({"Løsladelser": ROWS}),
    "xls": lambda: xls({"Løsladelser": ROWS}),
    "csv": lambda: csv_text(ROWS).encode(),
}


def mutated(content: bytes, dice: random.Random) -> bytes:
    """The file with one part lost, cut, doubled, exchanged or written over, or with other bytes."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return _other_bytes(content, dice)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, bytes | str] = {it.filename: archive.read(it) for it in archive.infolist()}
    name, other = dice.choice(sorted(parts)), dice.choice(sorted(parts))
    part = bytes(parts[name])  # type: ignore[arg-type]  # read above
    match dice.randrange(7):
        case 0:
            del parts[name]
        case 1:
            parts[name] = part[: dice.randrange(len(part) + 1)]
        case 2:
            parts[name], parts[other] = parts[other], part
        case 3:
            parts[f"{name}x"] = parts.pop(name)
        case 4:
            parts[name] = _other_bytes(part, dice)
        case _:
            parts[name] = _other_attribute(part, dice)
    return hostile.packed(parts)


def _other_bytes(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.randint(1, 8)):
        changed[dice.randrange(len(changed))] = dice.choice([dice.randrange(256), *b'<>"=/ 09aZ&'])
    return bytes(changed)


def _other_attribute(content: bytes, dice: random.Random) -> bytes:
    found = list(ATTRIBUTE.finditer(content))
    if not found:
        return content
    start, end = dice.choice(found).span()
    return b'%b="%b"%b' % (content[:start], dice.choice(ODD_ATTRIBUTES), content[end:])


@pytest.mark.parametrize("ending", sorted(BASES))
def test_no_mutation_breaks_the_check_or_the_marking(reference: Reference, ending: str) -> None:
    base, name, outcomes = BASES[ending](), f"fil.{ending}", set()
    for seed in range(MUTATIONS):
        content = mutated(base, random.Random(seed))
        found = check_workbook(name, content, reference)
        for words in WORDS:
            report([found], words, with_records=True)
        codes = {problem.code for problem in found.problems}
        outcomes.add("unreadable_file" in codes)
        if "personal_number" not in codes:
            assert opened(marked_up(name, content, found, WORDS[0]).content).worksheets
    assert len(outcomes) == 2 or ending == "csv"  # some could be opened and some could not


def test_a_damaged_part_that_nobody_reads_gives_a_file_built_anew(reference: Reference) -> None:
    content = given_parts(_xlsx(), {"docProps/core.xml": b"<a><b></a>"})
    found = check_workbook("fil.xlsx", content, reference)
    assert found.rows
    for words in WORDS:
        given = marked_up("fil.xlsx", content, found, words)
        assert given.lost == (words("markup-lost-damaged"),)
        assert opened(given.content)["Løsladelser"]["C2"].value == 82


def test_what_opens_but_cannot_be_written_is_built_anew_or_listed(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = _xlsx()
    found = check_workbook("fil.xlsx", content, reference)
    tried: list[Source] = []

    def failing(source: Source, failures: int) -> bytes:
        tried.append(source)
        if len(tried) <= failures:
            raise RuntimeError("cannot be written")
        return saved_with_values(source)

    for failures, key in ((1, "markup-lost-damaged"), (2, "markup-lost-unwritable")):
        tried.clear()
        monkeypatch.setattr(markup, "saved_with_values", lambda it, n=failures: failing(it, n))
        assert marked_up("fil.xlsx", content, found, WORDS[0]).lost == (WORDS[0](key),)
