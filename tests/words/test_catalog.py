"""The catalogs: every sentence in both languages, with the same values in it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from dashboard.pages import PAGES
from exhibits.registry import EXHIBITS
from monitoring.status import Status
from words.catalog import FOLDERS, Words, catalog_files, read_words
from words.vocabulary import MARKS, NOTHINGS, STAGES, STATUSES, dashed

SITE = FOLDERS[-1]


def keys(path: Path) -> list[str]:
    return re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), flags=re.MULTILINE)


def values(path: Path) -> dict[str, set[str]]:
    parts = re.split(r"^(?=[a-z][\w-]* =)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    entries = [part for part in parts if re.match(r"[a-z][\w-]* =", part)]
    return {part.split(" =")[0]: set(re.findall(r"\$(\w+)", part)) for part in entries}


def test_both_languages_have_the_same_files_keys_and_values() -> None:
    danish = sorted(path.name for path in (SITE / "da").glob("*.ftl"))
    assert danish == sorted(path.name for path in (SITE / "en").glob("*.ftl"))
    for name in danish:
        assert values(SITE / "da" / name) == values(SITE / "en" / name), name


def test_no_key_is_given_twice() -> None:
    for language in ("da", "en"):
        found = Counter[str]()
        for folder in FOLDERS:
            for path in catalog_files(folder, language):
                found.update(keys(path))
        assert [key for key, count in found.items() if count > 1] == []


def test_no_sentence_shouts() -> None:
    for path in SITE.glob("*/*.ftl"):
        text = path.read_text(encoding="utf-8")
        assert "!" not in text, path
        assert "\N{EM DASH}" not in text, path


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_status_mark_stage_and_nothing_has_words_and_meaning(language: str) -> None:
    words = read_words()[language]
    for prefix, names in (("status", STATUSES), ("mark", MARKS), ("nothing", NOTHINGS)):
        for name in names:
            assert words(f"{prefix}-{dashed(name)}")
            assert words(f"{prefix}-{dashed(name)}-meaning")
    assert all(words(f"stage-{name}") for name in STAGES)


def test_every_status_of_the_rules_can_be_shown() -> None:
    assert sorted(STATUSES) == sorted(Status)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_and_exhibit_has_a_name(language: str) -> None:
    words = read_words()[language]
    assert all(words(page.title_key) for page in PAGES)
    assert all(words(f"{dashed(exhibit.key)}-name") for exhibit in EXHIBITS)


def test_a_missing_key_or_value_is_an_error() -> None:
    words = read_words()["da"]
    with pytest.raises(KeyError, match="findes-ikke"):
        words("findes-ikke")
    with pytest.raises(KeyError, match="updated"):
        words("updated")


def test_numbers_are_written_danish(tmp_path: Path) -> None:
    (tmp_path / "da.ftl").write_text("sum = { $count } i { $year }\n", encoding="utf-8")
    words = Words.of([tmp_path], "da")
    assert words("sum", count=12345, year="2012") == "12.345 i 2012"
