"""The name that stands beside each code, whatever kind the code is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from answers.services import Services
from database.columns import column_types
from database.keys import KEYS
from exports.datasets.question import Question
from monitoring.exact import is_empty
from words.catalog import Words

NATIONAL = "national"
# A catalogue is a kind one is known in by a code or a number, alone or within a programme.
PARTS = ("code", "no")


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of a catalogue: `goal_no` together with `programme_code`."""

    column: str
    kind: str
    key: tuple[str, ...]


def identity(kind: str) -> str | None:
    """The part that tells rows of a catalogue apart, code or number; None for other kinds."""
    last = KEYS[kind][-1]
    return last if last in PARTS else None


def own_names(kind: str) -> Mapping[str, str]:
    """What a catalogue's own columns are called outside, so that tables join by name."""
    part = identity(kind)
    if part is None:
        return {}
    return {part: f"{kind}_{part}", "name": kind, "name_en": f"{kind}_en"}


def references(columns: Mapping[str, object]) -> Iterator[Reference]:
    """The catalogues that columns of these names point into."""
    for kind, key in KEYS.items():
        part = identity(kind)
        column = f"{kind}_{part}"
        if part is not None and column in columns and set(key[:-1]) <= set(columns):
            yield Reference(column, kind, (*key[:-1], column))


def name_lookup(
    services: Services, question: Question, words: Words, reference: Reference
) -> Mapping[tuple[str, ...], str]:
    """Names by key, in the reader's language where there is one."""
    rows = services.frame(reference.kind, question.selection).to_dict("records")
    found = {tuple(str(row[part]) for part in KEYS[reference.kind]): _name(row) for row in rows}
    if words.language == "en":
        found |= {
            tuple(str(row[part]) for part in KEYS[reference.kind]): str(english)
            for row in rows
            if not is_empty(english := row.get("name_en") or row.get("text_en"))
        }
    if reference.kind == "municipality":
        found[(NATIONAL,)] = words("municipality-national")
    return found


def _name(row: Mapping[object, object]) -> str:
    name = row["name"] if "name" in row else row.get("text")
    return "" if is_empty(name) else str(name)


def has_name(kind: str) -> bool:
    """Whether rows of a catalogue have a name at all."""
    return bool({"name", "text"} & set(column_types(kind)))
