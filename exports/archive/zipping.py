"""Files in one zip that is the same, byte for byte, whenever the files are."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from exports.archive.manifest import Entry
from loaders.formats.personal_numbers import masked_file_name

# The earliest moment a zip can hold: when a file was packed says nothing about it.
EPOCH = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16
ON_UNIX = 3
LONGEST_NAME = 100
DANISH: Mapping[int, str] = MappingProxyType(
    str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
)


def zipped(entries: Iterable[Entry]) -> bytes:
    """The entries in the order of their paths, under one fixed moment."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for entry in sorted(entries, key=lambda each: each.path):
            info = zipfile.ZipInfo(entry.path, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = ON_UNIX, READABLE
            made.writestr(info, entry.content)
    return target.getvalue()


def safe_name(name: str) -> str:
    """A file name that any system takes and no path hides in; a personal number is dotted out."""
    last = re.split(r"[\\/]", masked_file_name(name))[-1]
    plain = unicodedata.normalize("NFC", last).translate(dict(DANISH))
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "replace").decode()
    kept = re.sub(r"[^A-Za-z0-9._]+", "-", ascii_only).strip("-.")
    stem, dot, extension = kept.rpartition(".")
    if not stem:
        return kept[:LONGEST_NAME] or "fil"
    return f"{stem[:LONGEST_NAME]}{dot}{extension[:10]}"
