"""What a workbook holds that does not survive being written anew, seen in the parts of the file."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, get_args

PARTS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "macros": re.compile(r"xl/vbaproject\.bin$"),
        "charts": re.compile(r"xl/charts/chart(ex)?\d*\.xml$"),
        "pictures": re.compile(r"xl/media/"),
        "pivot_tables": re.compile(r"xl/pivottables/pivottable"),
        "slicers": re.compile(r"xl/(slicers|timelines)/"),
        "external_links": re.compile(r"xl/externallinks/externallink"),
        "threaded_comments": re.compile(r"xl/threadedcomments/"),
        "controls": re.compile(r"xl/(ctrlprops|activex)/"),
        "embedded_files": re.compile(r"xl/embeddings/"),
        "connections": re.compile(r"xl/(connections\.xml$|querytables/)"),
    }
)
# Elements inside a part: the pattern of the part, and what begins one such thing.
ELEMENTS: Mapping[str, tuple[re.Pattern[str], re.Pattern[bytes]]] = MappingProxyType(
    {
        "shapes": (
            re.compile(r"xl/drawings/drawing\d*\.xml$"),
            re.compile(rb"<xdr:(sp|cxnSp)[ >]"),
        ),
        "validations": (re.compile(r"xl/worksheets/"), re.compile(rb"<x14:dataValidation[ >]")),
        "conditional_formats": (
            re.compile(r"xl/worksheets/"),
            re.compile(rb"<x14:conditionalFormatting[ >]"),
        ),
        "sparklines": (re.compile(r"xl/worksheets/"), re.compile(rb"<x14:sparklineGroup[ >]")),
    }
)
OWNER = "Kommunemonitor:"
# Why a file is not written anew as it is, and what of its parts does not survive it.
Unmarked = Literal["unopened", "too_large", "unwritable", "damaged", "other_format"]
LOST = (*get_args(Unmarked), *PARTS, *ELEMENTS, "chart_looks", "comment_sizes")
COMMENT = re.compile(rb"<(?:\w+:)?comment[ >]")
COMMENTS = re.compile(r"xl/(comments\d*|comments/comment\d*)\.xml$")


def lost_parts(content: bytes, written: Callable[[], bytes]) -> tuple[str, ...]:
    """Keys of what is there before and not, or less of, after; `written` writes the file anew.

    Charts are drawn anew and comments get a new size, which is told even where none is gone.
    """
    before = _counted(content)
    after = _counted(written()) if before else Counter[str]()
    lost = [key for key in (*PARTS, *ELEMENTS) if after[key] < before[key]]
    if before["charts"] and "charts" not in lost:
        lost.append("chart_looks")
    return (*lost, *(["comment_sizes"] if _has_comments(content) else []))


def _counted(content: bytes) -> Counter[str]:
    found: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            path = name.replace("\\", "/").lstrip("/").lower()
            found.update(key for key, pattern in PARTS.items() if pattern.match(path))
            wanted = [(key, it[1]) for key, it in ELEMENTS.items() if it[0].match(path)]
            part = archive.read(name) if wanted else b""
            found.update({key: len(element.findall(part)) for key, element in wanted})
    return +found


def _has_comments(content: bytes) -> bool:
    """Whether there is a comment of the sender's own; the size of ours is nobody's loss."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [
            archive.read(name)
            for name in archive.namelist()
            if COMMENTS.match(name.lstrip("/").lower())
        ]
    return any(len(COMMENT.findall(part)) > part.count(OWNER.encode()) for part in parts)
