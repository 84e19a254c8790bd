"""Opens a received workbook, whatever its format; nothing else in the project does."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePath

from loaders.formats import csv, ods, ooxml, xls
from loaders.formats.cells import PlacedText, Sheet, Workbook
from loaders.formats.limits import (
    MOST_BYTES,
    UnreadableWorkbook,
    password_protected,
    too_large,
    unreadable,
)
from loaders.formats.problems import Problem
from loaders.formats.zip_file import open_archive

EXTENSIONS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SIGNATURES = (
    (b"PK", "zip"),
    (COMPOUND, "ole"),
    (b"\x09\x00", "xls"),
    (b"\x09\x02", "xls"),
    (b"\x09\x04", "xls"),
    (b"\x09\x08", "xls"),
    (b"%PDF", "pdf"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG", "png"),
    (b"{\\rtf", "rtf"),
)
WEB_PAGE = (b"<html", b"<!doctype", b"<table", b"<meta", b"<head", b"<?xml", b"<svg", b"mime-ver")
BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
XML_SPREADSHEET = (b"schemas-microsoft-com:office:spreadsheet", b'progid="excel.sheet"')
# What a sender is told by name, since opening and saving again keeps the wrong kind.
TOLD = frozenset({"html", "xml_spreadsheet", "xlsx", "xls", "ods", "xlsb", "pdf", "text"})

__all__ = ["EXTENSIONS", "UnreadableWorkbook", "open_workbook", "sha256_of"]


def open_workbook(name: str, content: bytes) -> Workbook:
    """Everything written in the file; raises UnreadableWorkbook, and nothing else, if it cannot."""
    extension = PurePath(name).suffix.lower()
    if extension not in EXTENSIONS:
        raise UnreadableWorkbook(
            Problem("unsupported_format", details={"extension": extension or "-"})
        )
    if not content:
        raise unreadable("zero_bytes")
    if len(content) > MOST_BYTES:
        raise too_large("bytes", MOST_BYTES)
    try:
        sheets, texts = _contents(name, extension, content)
    except UnreadableWorkbook:
        raise
    except MemoryError as error:
        raise UnreadableWorkbook(Problem("needs_too_much_memory")) from error
    except Exception as error:  # RecursionError is among them
        # Damaged files make the libraries fail in ways that cannot be listed.
        raise unreadable("damaged") from error
    if not any(sheet.rows for sheet in sheets):
        raise UnreadableWorkbook(Problem("empty_workbook"))
    return Workbook(name, sheets, texts)


def sha256_of(content: bytes) -> str:
    """The fingerprint a received file is known by, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _contents(
    name: str, extension: str, content: bytes
) -> tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]:
    kind = _kind(content)
    if kind == "ole" and ENCRYPTED in content:
        raise password_protected()
    if extension == ".csv" and kind is None:
        return csv.read(name, content)
    if extension == ".xls" and kind in ("ole", "xls"):
        return xls.read(content, is_compound=kind == "ole")
    if extension in (".xlsx", ".xlsm", ".ods") and kind == "zip":
        return _packed(extension, content)
    raise _other(_named(kind, content))


def _other(kind: str) -> UnreadableWorkbook:
    reason = kind if kind in TOLD else "other_content"
    return unreadable(reason, content=kind)


def _packed(extension: str, content: bytes) -> tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]:
    archive = open_archive(content)
    is_ods = archive.has("content.xml")
    if is_ods == (extension == ".ods") and (is_ods or archive.has("xl/workbook.xml")):
        return ods.read(archive) if is_ods else ooxml.read(archive)
    raise _other(_packed_kind(content))


def _kind(content: bytes) -> str | None:
    for signature, kind in SIGNATURES:
        if content.startswith(signature):
            return kind
    # A text of two bytes a letter is told by its Latin ones.
    start = content[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if not start.startswith(WEB_PAGE):
        return None
    return "xml_spreadsheet" if any(sign in start for sign in XML_SPREADSHEET) else "html"


def _named(kind: str | None, content: bytes) -> str:
    if kind == "zip":
        return _packed_kind(content)
    if kind is None:
        return "unknown" if BINARY.search(content, 0, 4096) else "text"
    return {"ole": "xls"}.get(kind, kind)


def _packed_kind(content: bytes) -> str:
    parts = open_archive(content).parts
    known = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
    return next((kind for part, kind in known.items() if part in parts), "zip")
