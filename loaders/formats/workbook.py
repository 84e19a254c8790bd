"""Opens a received workbook, whatever its format; nothing else in the project does."""

from __future__ import annotations

import hashlib
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
WEB_PAGE = (b"<html", b"<!doctype", b"<table", b"<meta", b"<head", b"<?xml", b"<svg")

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
    if not any(sheet.cells for sheet in sheets):
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
    raise unreadable("other_content", content=_named(kind, content))


def _packed(extension: str, content: bytes) -> tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]:
    archive = open_archive(content)
    is_ods = archive.has("content.xml")
    if is_ods == (extension == ".ods") and (is_ods or archive.has("xl/workbook.xml")):
        return ods.read(archive) if is_ods else ooxml.read(archive)
    raise unreadable("other_content", content=_packed_kind(content))


def _kind(content: bytes) -> str | None:
    for signature, kind in SIGNATURES:
        if content.startswith(signature):
            return kind
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "html" if start.startswith(WEB_PAGE) else None


def _named(kind: str | None, content: bytes) -> str:
    if kind == "zip":
        return _packed_kind(content)
    return {"ole": "xls", None: "unknown"}.get(kind, kind or "unknown")


def _packed_kind(content: bytes) -> str:
    parts = open_archive(content).parts
    known = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
    return next((kind for part, kind in known.items() if part in parts), "zip")
