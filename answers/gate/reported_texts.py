"""What a municipality wrote itself, kept from others where the words may hold a small count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from types import MappingProxyType

import pandas as pd

from monitoring.disclosure import Viewer

CAVEATS = ("caveat", "caveat_en")
# The columns that take any words, first the one whose absence a page tells. A type is part of a
# count's key and cannot be left empty.
TEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "participation": ("note",),
        "target": CAVEATS,
        "measurement": ("count_method", *CAVEATS),
        "criterion_answer": ("evidence",),
        "release": ("release_type", *CAVEATS),
    }
)
TYPE = "release_type"
OTHER_TYPE = "anden"
NOT_STORED_YET = 0
# Danish, Norwegian and English; en, et and ett are articles. Larger ones, since eight less five
# is a small count and so is sixteen less thirteen; and II is a number too.
NUMBER_WORDS = frozenset(
    {
        *("nul", "én", "ét", "éen", "éet", "een", "eet", "èn", "èt", "ene", "eneste", "enkelt"),
        *("to", "tre", "fire", "fem", "seks", "syv", "sju", "otte", "åtte", "ni", "ti", "elleve"),
        *("elve", "tolv", "begge", "par", "tredje", "fjerde"),
        *("zero", "one", "single", "two", "three", "four", "five", "six", "seven", "eight"),
        *("nine", "ten", "eleven", "twelve", "both", "couple", "pair", "third", "fourth"),
        *("ii", "iii", "iv", "halvanden", "halvandet", "dusin", "dozen", "snes"),
        *("tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "søtten"),
        *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    }
)
# What the name of a larger one ends on, after "og" or alone: tyve, fireogtyve.
TENS = frozenset(
    {
        *("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"),
        *("tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"),
        *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    }
)
HUNDREDS = ("hundrede", "hundre", "hundred", "tusind", "tusinde", "tusen", "thousand")
WORD = re.compile(r"[^\W_]+")


def holds_figure(text: str) -> bool:
    """Whether words hold a number in any way of writing one: 3, ½, ③, tre, four, én, IV."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    if any(sign.isnumeric() for sign in plain):
        return True
    return any(
        word in NUMBER_WORDS or word.rpartition("og")[2] in TENS or word.endswith(HUNDREDS)
        for word in WORD.findall(plain)
    )


def with_texts_kept(
    kind: str, rows: pd.DataFrame, viewer: Viewer, reported: Collection[int]
) -> pd.DataFrame:
    """The rows with `is_text_withheld`, where the first text is null, or a type is OTHER_TYPE.

    Those who wrote it and leads see every text; so does everyone what was not sent in.
    """
    columns = TEXTS.get(kind)
    if columns is None:
        return rows
    sent_in = rows["import_id"].isin([*reported, NOT_STORED_YET])
    others = sent_in & ~rows["municipality_code"].isin(viewer.municipality_codes)
    others &= not viewer.sees_all
    kept = {name: others & holding_figures(rows[name]) for name in columns}
    texts = {
        name: rows[name].mask(held, OTHER_TYPE if name == TYPE else None)
        for name, held in kept.items()
    }
    return rows.assign(**texts, is_text_withheld=kept[columns[0]])


def holding_figures(texts: pd.Series) -> pd.Series[bool]:
    """Which of some texts hold a number."""
    told = [isinstance(text, str) and holds_figure(text) for text in texts]
    return pd.Series(told, texts.index, dtype="bool")
