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
from database.protection import RELEASES, Decided, Figure, decided
from database.queries.frames import frame
from database.queries.protection import (
    guarded_imports,
    imports_of_contacts,
    reported_imports,
    taken_back,
    units_ever,
    versions,
)
from database.queries.revision import Revision, revision
from monitoring.disclosure import SHARE_UNITS, is_small
from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.release_suppression import withheld_releases
from monitoring.suppression import Count, Key

Place = tuple[object, ...]
Known = tuple[datetime | None, bool]
# Columns only while rows pass the gate.
RULE, SHARE, COUNT = "is_protected", "is_share", "is_count"
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
        """Rows with RULE, by what the rule is now or was at the moment, SHARE and COUNT.

        A figure whose indicator was once a count and once a share may be either.
        """
        if kind == "release":
            is_open = RELEASES in self.decided().opened
            return rows.assign(**{RULE: not is_open, SHARE: False, COUNT: True})
        codes, units = rows["indicator_code"], self.units()
        guarded = ~codes.isin(self._open_codes(known)) | rows["import_id"].isin(
            list(self.reported())
        )
        guarded |= rows["import_id"].eq(0)  # what is about to be sent in has no import yet
        guarded &= ~codes.isin(self.decided().opened)
        shares = {code for code, unit in units if unit in SHARE_UNITS}
        counts = {code for code, unit in units if unit not in SHARE_UNITS}
        is_share = codes.isin(shares)
        is_count = codes.isin(counts) | ~is_share
        return rows.assign(**{RULE: guarded, SHARE: is_share, COUNT: is_count})

    def units(self) -> frozenset[tuple[str, str]]:
        """Every indicator with each unit it ever had, and has in what is laid over the register."""

        def ask() -> frozenset[tuple[str, str]]:
            with self.database.session() as session:
                ever = units_ever(session)
            rows = self.rows("indicator", NOW)
            return frozenset({*ever, *zip(rows["code"], rows["unit"], strict=True)})

        return self.memory.get(("units", self.revision()), ask)

    def taken_back(self, kind: str) -> frozenset[Place]:
        """Counts that are "<5" in any file that counts: few at every moment, whatever the rule."""

        def ask() -> frozenset[Place]:
            with self.database.session() as session:
                found = taken_back(session, kind)
            rows = self.rows(kind, NOW)
            now = keys_of(rows[rows["is_hidden"].eq(True).fillna(False)], KEYS[kind])
            return found | frozenset(now)

        return self.memory.get(("taken back", self.revision(), kind), ask)

    def locked(self, kind: str, rows: pd.DataFrame) -> pd.Series[bool]:
        """Which rows hold a figure that a lead hid."""
        hidden = {
            (*([] if kind == "release" else [each.subject]), each.municipality_code, each.year)
            for each in self._hidden_by_lead(kind)
        }
        return among(rows, FIGURE[kind], hidden)

    def something(self, kind: str, rows: pd.DataFrame, column: str) -> pd.Series[bool]:
        """Which rows are no zero that shows; in a year of a locked one it may be its whole."""
        years: set[Place] = {(each.year,) for each in self._hidden_by_lead(kind)}
        return rows[column].ne(0).fillna(True) | among(rows, FIGURE[kind][-1:], years)

    def _hidden_by_lead(self, kind: str) -> list[Figure]:
        every = self.decided().hidden
        return [each for each in every if (each.subject == RELEASES) is (kind == "release")]

    def withheld(self, kind: str) -> frozenset[Key]:
        """What would give a hidden count back at some moment, and so is withheld at every one."""
        choose = withheld_releases if kind == "release" else withheld_readings
        key = ("withheld", self.revision(), kind)
        return self.memory.get(key, lambda: choose(self._counts(kind)))

    def secret_places(self) -> frozenset[Place]:
        """Municipality and year of every count hidden at some moment, of a figure locked, or of a
        count withheld; the country's in a year of a locked one, as it is the mean of its places.
        """

        def make() -> frozenset[Place]:
            rows, gone = self.versions("measurement"), self.withheld("measurement")
            named = [key in gone for key in text_keys(rows, READING)]
            secret = rows["value"].isna() | pd.Series(named, rows.index)
            years = {(NATIONAL_CODE, year) for year in rows.loc[rows["is_locked"], "year"]}
            return frozenset(keys_of(rows[secret.astype("bool")], PLACE)) | years

        return self.memory.get(("secret places", self.revision()), make)

    def small_readings(self) -> frozenset[Place]:
        """The readings that are hidden in some version, and so at every moment as baselines."""
        rows = self._hidden("measurement", self._asked("measurement"))
        return frozenset(keys_of(rows[rows["value"].isna() & ~rows["is_locked"]], READING))

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

    def of_contacts(self) -> frozenset[int]:
        """The imports that contacts sent in themselves."""

        def ask() -> frozenset[int]:
            with self.database.session() as session:
                return imports_of_contacts(session)

        return self.memory.get(("of contacts", self.revision()), ask)

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

    def versions(self, kind: str) -> pd.DataFrame:
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
            found.append(self._hidden(kind, targets.assign(is_hidden=False), self.small_readings()))
        every = pd.concat(found, ignore_index=True).sort_values("import_id", kind="stable")
        return every.drop_duplicates([*KEYS[kind], "value", "is_locked"])

    def _asked(self, kind: str) -> pd.DataFrame:
        with self.database.session() as session:
            rows = versions(session, kind)
        laid_over = self.rows(kind, NOW)[rows.columns] if self.overlay else rows.iloc[:0]
        return pd.concat([rows, laid_over], ignore_index=True)

    def _hidden(
        self, kind: str, rows: pd.DataFrame, few: frozenset[Place] = frozenset()
    ) -> pd.DataFrame:
        """The counts among rows, those that are hidden or locked without a value.

        Small ones are hidden that the rule of now protects, that were taken back, or that are
        `few`. Of shares only locked ones are kept: a count would give them back.
        """
        told = self.protected(kind, rows, NOW)
        is_locked, is_taken = self.locked(kind, told), told["is_hidden"].eq(True).fillna(False)
        guarded = told[RULE] | among(told, KEYS[kind], {*few, *self.taken_back(kind)})
        small = guarded & is_small(told["value"])
        kept = told.assign(value=told["value"].mask(small | is_taken | is_locked))
        kept = kept.assign(is_locked=is_locked)
        # What is laid over the rows has no import yet, and comes last.
        kept = kept.assign(import_id=kept["import_id"].astype("Int64").replace(0, NOT_YET))
        is_told = (told["value"].notna() | is_taken) & (told[COUNT] | is_locked)
        return kept.loc[is_told.astype("bool"), [*KEYS[kind], "value", "is_locked", "import_id"]]

    def _counts(self, kind: str) -> list[Count]:
        """The versions as counts; of readings only those of years with a secret among them."""
        rows = self.versions(kind)
        if kind == "measurement":
            years = {year for (year,) in keys_of(rows[rows["value"].isna()], ("year",))}
            # What has no year may be of any.
            rows = rows[rows["year"].isin(years) | rows["year"].isna() | (None in years)]
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
