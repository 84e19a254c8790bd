"""Text files in the letters of Windows, DOS and Mac, and files that their name lies about."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.formats.encodings import decoded
from loaders.formats.workbook import UnreadableWorkbook, open_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import problems, records
from words.catalog import workbook_words

TEXTS = (
    "Kommune;År;Løsladelser\nÅrhus;2019;82\nKøbenhavn;2019;1 082\n",
    "KOMMUNE;ÅR;LØSLADELSER\nÆRØ;2019;3\n",
    "Kommune;Metode\nRingkøbing-Skjern;Støtte – én ad gangen\n",
    "Kommune;År\nHjørring;12\u00a0345\n",
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "iso8859-1", "cp850", "cp865", "mac_roman")


def written(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return None


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("text", TEXTS)
def test_letters_are_told_by_those_of_the_language(text: str, encoding: str) -> None:
    content = written(text, encoding)
    assert content is None or decoded(content) == text


def test_utf_8_that_was_taken_for_windows_letters_once() -> None:
    text = TEXTS[0]
    assert decoded(text.encode().decode("cp1252").encode()) == text


@pytest.mark.parametrize("letters", ["mac_roman", "cp850"])
def test_utf_8_that_was_taken_for_other_letters_once(letters: str) -> None:
    text = TEXTS[0]
    assert decoded(text.encode().decode(letters).encode()) == text


def test_letters_that_were_lost_on_the_way_are_told(reference: Reference) -> None:
    text = "Kommune;År;Løsladelser\nÅrhus;2019;82\n"
    content = text.encode("cp1252").decode("utf-8", "replace").encode()
    (problem,) = check_workbook("fil.csv", content, reference).problems
    assert (problem.code, problem.details["reason"]) == ("unreadable_file", "unknown_letters")
    assert "CSV UTF-8" in message(problem, workbook_words("da"))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_letter_without_a_mark(encoding: str) -> None:
    assert decoded(TEXTS[0].encode(encoding)) == TEXTS[0]


def test_a_capital_inside_a_word_is_none() -> None:
    text = "Kommune;År\r\nOdense\u2019s;2019 (\u2018skøn\u2019)\r\n"
    assert decoded(text.encode("cp1252")) == text


def test_lines_of_a_mac_are_read(reference: Reference) -> None:
    content = "sep=;\rKommune;År;Løsladelser\rÅrhus;2019;82\r".encode("mac_roman")
    found = check_workbook("fil.csv", content, reference)
    assert problems(found) == []
    assert records(found, "municipality", "value", "cell") == [("0751", 82, "C3")]


def refused(name: str, content: bytes) -> UnreadableWorkbook:
    with pytest.raises(UnreadableWorkbook) as caught:
        open_workbook(name, content)
    return caught.value


XML = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
)
PAGE = "<html><body><table><tr><td>Kommune</td></tr></table></body></html>"


@pytest.mark.parametrize(
    ("name", "content", "reason", "advice"),
    [
        ("a.xls", XML.encode(), "xml_spreadsheet", ".xlsx"),
        ("a.xls", XML.encode("utf-16"), "xml_spreadsheet", ".xlsx"),
        ("a.xlsx", XML.encode("utf-8-sig"), "xml_spreadsheet", ".xlsx"),
        ("a.xls", PAGE.encode(), "html", ".xlsx"),
        ("a.csv", PAGE.encode(), "html", ".xlsx"),
        ("a.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "html", ".xlsx"),
        ("a.xls", "Kommune\tÅr\r\nOdense\t2019".encode("cp1252"), "text", ".csv"),
        ("a.xls", b"\x07\x00\x01\x02 noget andet", "other_content", "Excel"),
        (
            "a.csv",
            "\u043c\u0443\u043d\u0438;\u0433\u043e\u0434".encode("koi8-r"),
            "unknown_letters",
            "CSV",
        ),
    ],
)
def test_a_file_that_is_something_else_is_told_as_such(
    name: str, content: bytes, reason: str, advice: str
) -> None:
    problem = refused(name, content).problem
    assert (problem.code, problem.details["reason"]) == ("unreadable_file", reason)
    for language in ("da", "en"):
        assert advice in message(problem, workbook_words(language))
        assert "beskadiget" not in message(problem, workbook_words(language))
