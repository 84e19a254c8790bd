"""Stored rows as they are, and the rules that say which of their counts are protected.

A rule that holds now holds at every earlier moment too. None of this leaves the gate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

import pandas as pd

from answers.memory import Memory
from database.engine import Database
from database.protection import RELEASES, Decided, decided
from database.queries.frames import frame
from database.queries.protection import guarded_imports, reported_imports, versions
from database.queries.revision import Revision, revision
from monitoring.disclosure import SHARE_UNITS, is_small
from monitoring.reading_suppression import withheld_readings
from monitoring.release_suppression import withheld_releases
from monitoring.suppression import Count, Key

Place = tuple[object, ...]
Known = tuple[datetime | None, bool]
# Columns only while rows pass the gate.
RULE, SHARE = "is_protected", "is_share"
NOW: Known = (None, True)
NOT_YET = 2**31
PLACE = ("municipality_code", "year")
READING = ("municipality_code", "indicator_code", "year")
BASELINE = ("municipality_code", "indicator_code", "baseline_year")
RELEASE = ("municipality_code", "year", "unit", "release_type", "part")
KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType({"release": RELEASE, "measurement": READING})
# Where a row says which figure it is; releases of a place and year are one.
FIGURE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "release": PLACE,
        "measurement": ("indicator_code", *PLACE),
        "target": ("indicator_code", "municipality_code", "baseline_year"),
    }
)


@dataclass(frozen=True, slots=True)
class Stored:
    """The rows of one database, and what is decided about them; `overlay` lays rows over them."""

    database: Database
    memory: Memory
    overlay: Callable[[str, pd.DataFrame], pd.DataFrame] | None = None

    def rows(self, kind: str, known: Known) -> pd.DataFrame:
        """The rows of a kind that count at a moment."""

        def ask() -> pd.DataFrame:
            with self.database.session() as session:
                rows = frame(session, kind, *known)
            return rows if self.overlay is None else self.overlay(kind, rows)

        return self.memory.get(("stored", self.revision(), kind, known), ask)

    def protected(self, kind: str, rows: pd.DataFrame, known: Known) -> pd.DataFrame:
        """Rows with RULE, by what the rule is now or was at the moment, and SHARE."""
        if kind == "release":
            return rows.assign(**{RULE: RELEASES not in self.decided().opened, SHARE: False})
        units = self.rows("indicator", NOW).set_index("code")["unit"].to_dict()
        codes = rows["indicator_code"]
        guarded = ~codes.isin(self._open_codes(known)) | rows["import_id"].isin(
            list(self.reported())
        )
        guarded |= rows["import_id"].eq(0)  # what is about to be sent in has no import yet
        guarded &= ~codes.isin(self.decided().opened)
        return rows.assign(**{RULE: guarded, SHARE: codes.map(units).isin(SHARE_UNITS)})

    def locked(self, kind: str, rows: pd.DataFrame) -> pd.Series[bool]:
        """Which rows hold a figure that a lead hid."""
        hidden = {
            (*([] if kind == "release" else [each.subject]), each.municipality_code, each.year)
            for each in self.decided().hidden
            if (each.subject == RELEASES) is (kind == "release")
        }
        return among(rows, FIGURE[kind], hidden)

    def withheld(self, kind: str) -> frozenset[Key]:
        """What would give a hidden count back at some moment, and so is withheld at every one."""
        choose = withheld_releases if kind == "release" else withheld_readings
        key = ("withheld", self.revision(), kind)
        return self.memory.get(key, lambda: choose(self._counts(kind)))

    def hidden_places(self) -> frozenset[Place]:
        """Municipality and year of every count that is hidden at some moment, or withheld."""

        def make() -> frozenset[Place]:
            rows, gone = self._versions("measurement"), self.withheld("measurement")
            named = [key in gone for key in text_keys(rows, READING)]
            secret = rows["value"].isna() | rows["is_locked"] | pd.Series(named, rows.index)
            return frozenset(keys_of(rows[secret.astype("bool")], PLACE))

        return self.memory.get(("hidden places", self.revision()), make)

    def largest_counts(self) -> dict[Place, float]:
        """The largest count that is shown of each municipality and year."""
        rows = self._versions("measurement")
        shown = rows[rows["value"].notna() & ~rows["is_locked"]]
        found: dict[Place, float] = {}
        for place, value in zip(keys_of(shown, PLACE), shown["value"], strict=True):
            found[place] = max(found.get(place, 0.0), float(value))
        return found

    def guarded_files(self) -> frozenset[int]:
        """The imports with a figure that not everyone may see."""

        def ask() -> frozenset[int]:
            codes, told = sorted(self._closed_codes()), self.decided()
            with self.database.session() as session:
                return guarded_imports(session, codes, told)

        return self.memory.get(("guarded", self.revision()), ask)

    def decided(self) -> Decided:
        """What leads decided, which holds at every moment."""

        def ask() -> Decided:
            with self.database.session() as session:
                return decided(session)

        return self.memory.get(("decided", self.revision()), ask)

    def reported(self) -> Mapping[int, frozenset[str]]:
        """The imports that were sent in, with the municipalities each was sent in for."""

        def ask() -> Mapping[int, frozenset[str]]:
            with self.database.session() as session:
                return reported_imports(session)

        return self.memory.get(("reported", self.revision()), ask)

    def revision(self) -> Revision:
        """Another one whenever anything changed."""
        with self.database.session() as session:
            return revision(session)

    def _open_codes(self, known: Known) -> set[str]:
        """The indicators whose figures were open at the moment and have not been closed since."""
        then = self.rows("indicator", known)
        still = set(then.loc[_is_open(then), "code"]) - self._closed_codes()
        return still | self.decided().opened

    def _closed_codes(self) -> set[str]:
        """The indicators whose small counts are hidden now: by decision, else by the register."""
        rows, told = self.rows("indicator", NOW), self.decided()
        return (set(rows.loc[~_is_open(rows), "code"]) - told.opened) | told.closed

    def _versions(self, kind: str) -> pd.DataFrame:
        """Every version of every count of a kind: its key, value and is_locked.

        The value is null where it is hidden. A baseline is a version of its year's reading; what
        is laid over the rows is one too.
        """
        key = ("versions", self.revision(), kind)
        return self.memory.get(key, lambda: self._every_version(kind))

    def _every_version(self, kind: str) -> pd.DataFrame:
        found = [self._hidden(kind, self._asked(kind))]
        if kind == "measurement":
            named = {"baseline": "value", "baseline_year": "year"}
            targets = self._asked("target").rename(columns=named).dropna(subset=["value"])
            found.append(self._hidden(kind, targets.assign(is_hidden=False)))
        every = pd.concat(found, ignore_index=True).sort_values("import_id", kind="stable")
        return every.drop_duplicates([*KEYS[kind], "value", "is_locked"])

    def _asked(self, kind: str) -> pd.DataFrame:
        with self.database.session() as session:
            rows = versions(session, kind)
        laid_over = self.rows(kind, NOW)[rows.columns] if self.overlay else rows.iloc[:0]
        return pd.concat([rows, laid_over], ignore_index=True)

    def _hidden(self, kind: str, rows: pd.DataFrame) -> pd.DataFrame:
        """The counts among rows, the small ones that the rule of now protects without a value."""
        told = self.protected(kind, rows, NOW)
        told = told[~told[SHARE]]
        small = told[RULE] & is_small(told["value"])
        value = told["value"].mask(small | told["is_hidden"].eq(True).fillna(False))
        blank = told["value"].isna() & ~told["is_hidden"].eq(True).fillna(False)
        kept = told.assign(value=value, is_locked=self.locked(kind, told))
        # What is laid over the rows has no import yet, and comes last.
        kept = kept.assign(import_id=kept["import_id"].astype("Int64").replace(0, NOT_YET))
        return kept.loc[~blank, [*KEYS[kind], "value", "is_locked", "import_id"]]

    def _counts(self, kind: str) -> list[Count]:
        """The versions as counts; of readings only those of years with a secret among them."""
        rows = self._versions(kind)
        if kind == "measurement":
            secret = rows["value"].isna() | rows["is_locked"]
            rows = rows[among(rows, ("year",), set(keys_of(rows[secret], ("year",))))]
        values = [None if pd.isna(value) else float(value) for value in rows["value"]]
        keys = text_keys(rows, KEYS[kind])
        return [
            Count(key, value, bool(is_locked), int(order))
            for key, value, is_locked, order in zip(
                keys, values, rows["is_locked"], rows["import_id"], strict=True
            )
        ]


def text_keys(rows: pd.DataFrame, names: tuple[str, ...]) -> list[Key]:
    """The key of each row as texts; an empty part is an empty one."""
    found = keys_of(rows, names)
    return [tuple("" if part is None else str(part) for part in key) for key in found]


def among(rows: pd.DataFrame, names: tuple[str, ...], places: set[Place]) -> pd.Series[bool]:
    """Which rows have their parts among these."""
    found = [each in places for each in keys_of(rows, names)]
    return pd.Series(found, index=rows.index, dtype="bool")


def keys_of(rows: pd.DataFrame, names: tuple[str, ...]) -> list[Place]:
    """These parts of each row, None where one is missing."""
    found = rows[list(names)].astype(object)
    return list(found.where(found.notna(), None).itertuples(index=False, name=None))


def _is_open(indicators: pd.DataFrame) -> pd.Series[bool]:
    return indicators["is_protected"].eq(False).fillna(False).astype("bool")
