"""What kind of releases a count covers, in the reader's language where the catalog knows it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from answers.municipalities.municipalities import slug
from words.catalog import Words

# The types that have a word in every language, by slug.
KNOWN: Mapping[str, str] = MappingProxyType(
    {
        "alle": "release-type-alle",
        "anden": "release-type-anden",
        "endt-straf": "release-type-endt-straf",
        "proeveloesladelse": "release-type-proeveloesladelse",
    }
)
SOURCE_LANGUAGE = "da"  # what a workbook writes itself stays as it stands there


def type_word(release_type: str, words: Words) -> str:
    """alle, endt straf; a word the catalog does not know stays as the source has it."""
    key = KNOWN.get(slug(release_type))
    return words(key) if key else release_type


def type_language(release_type: str, words: Words) -> str | None:
    """The language of the word that is shown, where it is not the page's."""
    known = slug(release_type) in KNOWN or words.language == SOURCE_LANGUAGE
    return None if known or not release_type else SOURCE_LANGUAGE
