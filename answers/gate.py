"""The gate between stored rows and everyone who asks: nothing is handed on but what they may see.

The rule by kind: releases are protected; readings and baselines where their indicator is, or where
a municipality sent them in. A lead may decide otherwise for a subject, and may hide one figure
whatever it is. What holds now holds at every earlier moment too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

import pandas as pd

from answers.memory import Memory
from database.engine import Database
from database.protection import RELEASES, Decided, decided
from database.queries.frames import frame
from database.queries.protection import guarded_imports, guarded_moments, reported_imports
from database.queries.revision import Revision, revision
from monitoring.disclosure import Guarding, Viewer, disclose, is_small
from monitoring.sums import reading_sums, release_sums
from monitoring.suppression import Key

SHARES = ("rate", "percent")  # units in which 2 is no count of two people
Place = tuple[object, ...]
Known = tuple[datetime | None, bool]
# Columns only while rows pass the gate.
RULE, SHARE = "is_protected", "is_share"
LEAST_SHOWN = 4.5  # a rate is rounded: fewer people than this may be four
NOW: Known = (None, True)
BASELINE = ("municipality_code", "indicator_code", "baseline_year")
READING = ("municipality_code", "indicator_code", "year")
RELEASE = ("municipality_code", "year", "unit", "release_type", "part")
PLACE = ("municipality_code", "year")
# Where a row says which figure it is; every row of a kind without a subject is of releases.
FIGURE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "release": PLACE,
        "measurement": ("indicator_code", *PLACE),
        "target": ("indicator_code", "municipality_code", "baseline_year"),
    }
)
GUARDED: Mapping[str, Guarding] = MappingProxyType(
    {"release": Guarding(RELEASE, release_sums), "measurement": Guarding(READING, reading_sums)}
)


@dataclass(frozen=True, slots=True)
class Gate:
    """Reads stored rows and lets out what one viewer may see; the only reader of them.

    `overlay` gives what the rows of a kind would become; a gate with one needs its own memory.
    """

    database: Database
    memory: Memory = field(default_factory=Memory)
    overlay: Callable[[str, pd.DataFrame], pd.DataFrame] | None = None

    def rows(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        """Current rows of a kind at a registered moment (None is now), with or without examples.

        Hidden values are null and is_hidden, in a target baseline_is_hidden; is_withheld and
        baseline_is_withheld are those that would give a hidden one back. sha256 is null where a
        file holds figures that the viewer may not see.
        """
        key = ("disclosed", self._revision(), kind, known, viewer)
        return self.memory.get(key, lambda: self._let_out(kind, known, viewer))

    def guarded_files(self, viewer: Viewer) -> frozenset[int]:
        """Imports whose content this viewer may not see, nor guess from a fingerprint of it."""
        if viewer.sees_all:
            return frozenset()
        return self.memory.get(("guarded", self._revision()), self._guarded_files)

    def _let_out(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        rows = self._stored(kind, known)
        if kind in GUARDED:
            rows = self._counts(kind, known, viewer)
        elif kind == "target":
            rows = self._baselines(rows, known, viewer)
        files = rows["import_id"].isin(self.guarded_files(viewer))
        return rows.assign(sha256=rows["sha256"].mask(files, None))

    def _counts(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        """The rows of a kind that holds counts, hidden and withheld."""
        disclosed = self._disclosed(kind, known, viewer)
        rows = GUARDED[kind].withhold(disclosed, self._withheld(kind, viewer), viewer)
        if kind == "measurement" and not viewer.sees_all:
            rows = self._shares(rows, viewer)
        return self._without_locked(kind, rows, viewer).drop(columns=[RULE, SHARE])

    def _without_locked(self, kind: str, rows: pd.DataFrame, viewer: Viewer) -> pd.DataFrame:
        """Rows without the figures that a lead hid, which are nobody's to see but the leads'."""
        if viewer.sees_all:
            return rows
        marks = self._locked(kind, rows)
        return rows.assign(
            value=rows["value"].mask(marks),
            is_hidden=rows["is_hidden"] | marks,
            is_withheld=rows["is_withheld"] | marks,
        )

    def _locked(self, kind: str, rows: pd.DataFrame) -> pd.Series[bool]:
        """Which rows hold a figure that a lead hid."""
        hidden = {
            (*([] if kind == "release" else [each.subject]), each.municipality_code, each.year)
            for each in self._decided().hidden
            if (each.subject == RELEASES) is (kind == "release")
        }
        return _among(rows, FIGURE[kind], hidden)

    def _disclosed(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        """Rows without the small counts this viewer may not see, RULE and SHARE beside them."""
        rows = self._stored(kind, known)
        if kind == "release":
            is_protected = RELEASES not in self._decided().opened
            return disclose(rows.assign(**{RULE: is_protected, SHARE: False}), "value", viewer)
        told = self._protected(kind, rows, known)
        later = _among(rows, READING, self._hidden_now(kind))
        hidden = told[RULE] | later
        shown = disclose(told.assign(**{RULE: hidden & ~told[SHARE]}), "value", viewer)
        return shown.assign(**{RULE: hidden})

    def _withheld(self, kind: str, viewer: Viewer) -> frozenset[Key]:
        """What would give a hidden count back at some moment, and so is withheld at every one.

        Were it chosen for each moment alone, two of them together would give the count back.
        """

        def make() -> frozenset[Key]:
            if viewer.sees_all:
                return frozenset()
            guarding, seen = GUARDED[kind], self._seen_ever(kind, viewer)
            if not seen:
                return frozenset()
            seen = [pd.concat(seen).drop_duplicates(list(guarding.key)), *seen]
            gone = _joined(
                frozenset(guarding.keys(rows[self._locked(kind, rows)])) for rows in seen
            )
            # What is withheld at one moment is to be guarded at the others as well.
            while more := _joined(guarding.giving_away(rows, viewer, gone) for rows in seen):
                gone |= more
            return gone

        return self.memory.get(("withheld", self._revision(), kind, viewer), make)

    def _hidden_places(self, viewer: Viewer) -> set[Place]:
        """Municipality and year of every reading that is hidden at some moment."""

        def make() -> set[Place]:
            seen = self._seen_ever("measurement", viewer)
            gone = [rows[rows["is_hidden"] | self._locked("measurement", rows)] for rows in seen]
            return {key for rows in gone for key in _keys(rows, PLACE)}

        return self.memory.get(("hidden places", self._revision(), viewer), make)

    def _seen_ever(self, kind: str, viewer: Viewer) -> list[pd.DataFrame]:
        """What this viewer could see of a kind of counts now and at every moment; shares left out.

        Moments that show the same are there once. Empty where nothing of the kind was ever guarded.
        """
        key = ("seen ever", self._revision(), kind, viewer)
        return self.memory.get(key, lambda: self._at_every_moment(kind, viewer))

    def _at_every_moment(self, kind: str, viewer: Viewer) -> list[pd.DataFrame]:
        with self.database.session() as session:
            moments = guarded_moments(session, kind, self._decided())
        if moments is None:
            return []
        views = [(moment, is_whole) for moment in (None, *moments) for is_whole in (True, False)]
        found = [self._disclosed(kind, known, viewer) for known in views]
        kept = [*GUARDED[kind].key, "value", "is_hidden"]
        return _distinct(rows.loc[~rows[SHARE], kept] for rows in found)

    def _shares(self, rows: pd.DataFrame, viewer: Viewer) -> pd.DataFrame:
        """Guarded shares go with a hidden count of their place and year, and where they are one.

        A rate per 1,000 gives the count back to whoever knows the population.
        """
        beside = _among(rows, PLACE, self._hidden_places(viewer))
        people = rows["municipality_code"].map(self._populations())
        behind = rows["value"].astype("Float64") * people.astype("Float64") / 1000
        is_few = behind.gt(0).fillna(False) & behind.lt(LEAST_SHOWN).fillna(False)
        own = rows["municipality_code"].isin(viewer.municipality_codes)
        marks = rows[SHARE] & rows[RULE] & (beside | is_few.astype("bool")) & ~own
        return rows.assign(
            value=rows["value"].mask(marks),
            is_hidden=rows["is_hidden"] | marks,
            is_withheld=rows["is_withheld"] | marks,
        )

    def _populations(self) -> dict[str, int]:
        """The largest population known of each municipality."""
        rows = self._stored("municipality", NOW)
        told = zip(rows["code"], rows["population"], strict=True)
        return {str(code): max(years.values()) for code, years in told if years}

    def _baselines(self, rows: pd.DataFrame, known: Known, viewer: Viewer) -> pd.DataFrame:
        """A baseline is the reading of its year, and no more to be seen than that."""
        readings = self.rows("measurement", known, viewer)
        hidden = readings[readings["is_hidden"]]
        secret = set(_keys(hidden, READING))
        kept_back = set(_keys(hidden[hidden["is_withheld"]], READING))
        told = self._protected("target", rows, known)
        guarded = (told[RULE] & ~told[SHARE]) | _among(rows, BASELINE, secret)
        told = told.assign(**{RULE: guarded})
        locked = self._locked("target", rows) & (not viewer.sees_all)
        marks = _among(rows, BASELINE, kept_back) | locked
        shown = disclose(told, "baseline", viewer)
        return shown.drop(columns=[RULE, SHARE, "is_hidden"]).assign(
            baseline=shown["baseline"].mask(marks),
            baseline_is_hidden=shown["is_hidden"] | marks,
            baseline_is_withheld=marks & (locked | ~is_small(rows["baseline"])),
        )

    def _protected(self, kind: str, rows: pd.DataFrame, known: Known) -> pd.DataFrame:
        """Rows with RULE, by what the indicator's rule is now or was at the moment, and SHARE."""
        units = self._stored("indicator", NOW).set_index("code")["unit"].to_dict()
        codes = rows["indicator_code"]
        guarded = ~codes.isin(self._open_codes(known)) | rows["import_id"].isin(self._reported())
        guarded |= rows["import_id"].eq(0)  # what is about to be sent in has no import yet
        guarded &= ~codes.isin(self._decided().opened)
        return rows.assign(**{RULE: guarded, SHARE: codes.map(units).isin(SHARES)})

    def _open_codes(self, known: Known) -> set[str]:
        """The indicators whose figures were open at the moment and have not been closed since."""
        then, told = self._stored("indicator", known), self._decided()
        return (set(then.loc[_is_open(then), "code"]) - self._closed_codes()) | told.opened

    def _closed_codes(self) -> set[str]:
        """The indicators whose small counts are hidden now: by decision, else by the register."""
        rows, told = self._stored("indicator", NOW), self._decided()
        return (set(rows.loc[~_is_open(rows), "code"]) - told.opened) | told.closed

    def _hidden_now(self, kind: str) -> set[Place]:
        """Readings that a later "<5" took back are no more to be seen at an earlier moment."""
        rows = self._stored(kind, NOW)
        return set(_keys(rows[rows["is_hidden"].eq(True).fillna(False)], READING))

    def _reported(self) -> frozenset[int]:
        def ask() -> frozenset[int]:
            with self.database.session() as session:
                return reported_imports(session)

        return self.memory.get(("reported", self._revision()), ask)

    def _guarded_files(self) -> frozenset[int]:
        codes, told = sorted(self._closed_codes()), self._decided()
        with self.database.session() as session:
            return guarded_imports(session, codes, told)

    def _decided(self) -> Decided:
        """What leads decided, which holds at every moment."""

        def ask() -> Decided:
            with self.database.session() as session:
                return decided(session)

        return self.memory.get(("decided", self._revision()), ask)

    def _stored(self, kind: str, known: Known) -> pd.DataFrame:
        """The rows as they are stored; they leave this class through `_let_out` only."""

        def ask() -> pd.DataFrame:
            with self.database.session() as session:
                rows = frame(session, kind, *known)
            return rows if self.overlay is None else self.overlay(kind, rows)

        return self.memory.get(("stored", self._revision(), kind, known), ask)

    def _revision(self) -> Revision:
        with self.database.session() as session:
            return revision(session)


def _distinct(found: Iterable[pd.DataFrame]) -> list[pd.DataFrame]:
    return list({tuple(rows.itertuples(index=False, name=None)): rows for rows in found}.values())


def _joined(found: Iterable[frozenset[Key]]) -> frozenset[Key]:
    return frozenset().union(*found)


def _is_open(indicators: pd.DataFrame) -> pd.Series[bool]:
    return indicators["is_protected"].eq(False).fillna(False).astype("bool")


def _among(rows: pd.DataFrame, names: tuple[str, ...], places: set[Place]) -> pd.Series[bool]:
    found = [each in places for each in _keys(rows, names)]
    return pd.Series(found, index=rows.index, dtype="bool")


def _keys(rows: pd.DataFrame, names: tuple[str, ...]) -> list[Place]:
    found = rows[list(names)].astype(object)
    return list(found.where(found.notna(), None).itertuples(index=False, name=None))
