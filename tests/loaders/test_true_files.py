"""The project's own workbooks are read with the notices that are known, and with no other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from loaders.checks.check import check_workbook
from loaders.importing import check_files, received_files
from loaders.meaning.reference import Reference
from loaders.templates.command import Wanted, names_in, request_for
from loaders.templates.template import template
from words.catalog import workbook_words

DATA = Path(__file__).parents[2] / "data"
KNOWN = {
    ("folkebladet-2017.xlsx", "large_change", "D6"),
    ("kalundborg-sn-2020.xlsx", "large_change", "E5"),
    ("metodeseminar-2009.xlsx", "ignored_record", "B17"),
    ("tvsyd-2019.xlsx", "large_change", "E17"),
    ("tvsyd-2019.xlsx", "large_change", "E19"),
    ("viborg-2017.xlsx", "large_change", "D7"),
    ("vidensportal-omfang-2017.xlsx", "large_change", "E7"),
    ("eksempel-program.xlsx", "target_not_lower", "G11"),
    ("eksempel-program.xlsx", "target_not_lower", "G12"),
    ("eksempel-program.xlsx", "target_not_lower", "G30"),
}


def test_true_files_give_no_new_notices(reference: Reference) -> None:
    files = list(received_files([DATA / "workbooks", DATA / "example"]))
    assert len(files) > 60
    found = {
        (checked.file_name, problem.code, problem.cell)
        for checked in check_files(files, reference)
        for problem in checked.problems
    }
    assert found == KNOWN


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_template_gives_no_notices(reference: Reference, language: str) -> None:
    wanted = Wanted("0461", "hjemloesestrategien", (2012,))
    content = template(
        request_for(wanted, names_in([]), date(2026, 1, 5)), workbook_words(language)
    )
    found = check_workbook("skabelon.xlsx", content, reference)
    assert found.problems == ()
