"""The gate between stored rows and everyone who asks: nothing is handed on but what they may see.

The rule by kind: releases are always protected; readings and baselines where their indicator is, or
where a municipality sent them in. A rule that holds now holds at every earlier moment too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pandas as pd

from answers.memory import Memory
from database.engine import Database
from database.queries import frame
from database.queries.protection import guarded_imports, reported_imports
from database.queries.revision import revision
from monitoring.disclosure import Viewer, disclose, is_small, withhold
from monitoring.sums import national_sums, release_sums

SHARES = ("rate", "percent")  # units in which 2 is no count of two people
Place = tuple[object, ...]
Known = tuple[datetime | None, bool]
RULE = "is_protected"  # a column only while rows pass the gate
NOW: Known = (None, True)
BASELINE = ("municipality_code", "indicator_code", "baseline_year")
READING = ("municipality_code", "indicator_code", "year")
RELEASE = ("municipality_code", "year", "unit", "release_type", "part")


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
        match kind:
            case "release":
                guarded = disclose(rows.assign(is_protected=True), "value", viewer)
                rows = withhold(guarded, RELEASE, release_sums, viewer).drop(columns=RULE)
            case "measurement":
                told = self._protected(kind, rows, known)
                later = _among(rows, READING, self._hidden_now(kind))
                told = told.assign(is_protected=told["is_protected"] | later)
                guarded = disclose(told, "value", viewer)
                rows = withhold(guarded, READING, national_sums, viewer).drop(columns=RULE)
            case "target":
                rows = self._baselines(rows, known, viewer)
        files = rows["import_id"].isin(self.guarded_files(viewer))
        return rows.assign(sha256=rows["sha256"].mask(files, None))

    def _baselines(self, rows: pd.DataFrame, known: Known, viewer: Viewer) -> pd.DataFrame:
        """A baseline is the reading of its year, and no more to be seen than that."""
        readings = self.rows("measurement", known, viewer)
        hidden = readings[readings["is_hidden"]]
        secret = set(_keys(hidden, READING))
        kept_back = set(_keys(hidden[hidden["is_withheld"]], READING))
        told = self._protected("target", rows, known)
        told = told.assign(is_protected=told["is_protected"] | _among(rows, BASELINE, secret))
        marks = _among(rows, BASELINE, kept_back)
        shown = disclose(told, "baseline", viewer)
        return shown.drop(columns=[RULE, "is_hidden"]).assign(
            baseline=shown["baseline"].mask(marks),
            baseline_is_hidden=shown["is_hidden"] | marks,
            baseline_is_withheld=marks & ~is_small(rows["baseline"]),
        )

    def _protected(self, kind: str, rows: pd.DataFrame, known: Known) -> pd.DataFrame:
        """Rows with is_protected, by what the indicator's rule is now or was at the moment."""
        units = self._stored("indicator", NOW).set_index("code")["unit"].to_dict()
        codes = rows["indicator_code"]
        guarded = ~codes.isin(self._open_codes(known)) | rows["import_id"].isin(self._reported())
        guarded |= rows["import_id"].eq(0)  # what is about to be sent in has no import yet
        shares = codes.map(units).isin(SHARES)
        return rows.assign(is_protected=guarded & ~shares)

    def _open_codes(self, known: Known) -> set[str]:
        """The indicators whose figures were open at the moment and have not been closed since."""
        then, now = self._stored("indicator", known), self._stored("indicator", NOW)
        return set(then.loc[_is_open(then), "code"]) - set(now.loc[~_is_open(now), "code"])

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
        rows = self._stored("indicator", NOW)
        protected = rows.loc[~_is_open(rows), "code"]
        with self.database.session() as session:
            return guarded_imports(session, [str(code) for code in protected])

    def _stored(self, kind: str, known: Known) -> pd.DataFrame:
        """The rows as they are stored; they leave this class through `_let_out` only."""

        def ask() -> pd.DataFrame:
            with self.database.session() as session:
                rows = frame(session, kind, *known)
            return rows if self.overlay is None else self.overlay(kind, rows)

        return self.memory.get(("stored", self._revision(), kind, known), ask)

    def _revision(self) -> tuple[int, int]:
        with self.database.session() as session:
            return revision(session)


def _is_open(indicators: pd.DataFrame) -> pd.Series[bool]:
    return indicators["is_protected"].eq(False).fillna(False).astype("bool")


def _among(rows: pd.DataFrame, names: tuple[str, ...], places: set[Place]) -> pd.Series[bool]:
    found = [each in places for each in _keys(rows, names)]
    return pd.Series(found, index=rows.index, dtype="bool")


def _keys(rows: pd.DataFrame, names: tuple[str, ...]) -> list[Place]:
    found = rows[list(names)].astype(object)
    return list(found.where(found.notna(), None).itertuples(index=False, name=None))
