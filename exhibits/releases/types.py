"""What kind of releases a count covers, in the reader's language where the catalog knows it."""

from __future__ import annotations

from collections.abc import Iterable

from answers.municipalities.municipalities import slug
from words.catalog import Words

SOURCE_LANGUAGE = "da"  # what a workbook writes itself stays as it stands there


def type_word(release_type: object, words: Words) -> str:
    """alle, endt straf; a word the catalog does not know stays as the source has it."""
    key = _key(release_type)
    return words(key) if words.has(key) else str(release_type)


def type_language(release_type: object, words: Words) -> str | None:
    """The language of the word that is shown, where it is not the page's."""
    known = words.has(_key(release_type)) or words.language == SOURCE_LANGUAGE
    return None if known or not release_type else SOURCE_LANGUAGE


def type_cells(types: Iterable[object], words: Words) -> tuple[list[str], list[str | None]]:
    """A column of words and the languages they are in."""
    kept = [kind if isinstance(kind, str) else "" for kind in types]
    return [type_word(kind, words) if kind else "" for kind in kept], [
        type_language(kind, words) for kind in kept
    ]


def _key(release_type: object) -> str:
    return f"release-type-{slug(str(release_type))}"
