"""The header that names a file, for every name there is."""

from __future__ import annotations

import pytest
from werkzeug.http import parse_options_header

from dashboard.server.attachment import attachment
from tests.rules.project import ROOT, python_files


@pytest.mark.parametrize(
    ("name", "plain", "whole"),
    [
        ("odense.xlsx", "odense.xlsx", None),
        ("Løsladelser på Ærø.xlsx", "Loesladelser paa Aeroe.xlsx", "Løsladelser på Ærø.xlsx"),
        ("a\x00b\r\nSet-Cookie: x=1.csv", "ab Set-Cookie: x=1.csv", None),
        ('../a\\b";c.csv', ".._a_b'_c.csv", None),
        ("\u202exslx.\ud800exe", "xslx.exe", None),
        ("数.csv", ".csv", "数.csv"),
        ("数", "fil", "数"),
        ("\x00\n", "fil", None),
        ("100%25 é.csv", "100%25 e.csv", "100%25 é.csv"),
    ],
)
def test_any_name_becomes_one_line_of_ascii(name: str, plain: str, whole: str | None) -> None:
    header = attachment(name)
    assert header.isascii()
    assert header.isprintable()
    assert header.startswith(f'attachment; filename="{plain}"')
    assert ("filename*" in header) == (whole is not None)
    assert parse_options_header(header) == ("attachment", {"filename": whole or plain})


def test_nobody_else_writes_the_header() -> None:
    writers = [
        str(path)
        for path in python_files("dashboard")
        if "attachment;" in (ROOT / path).read_text(encoding="utf-8")
        or "as_attachment" in (ROOT / path).read_text(encoding="utf-8")
    ]
    assert writers == ["dashboard/server/attachment.py"]
