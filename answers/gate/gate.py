"""The gate: nothing is handed on but what the person who asks may see.

The rule by kind: releases are protected; readings and baselines where their indicator is, or where
a municipality sent them in. A lead may decide otherwise for a subject, and may hide one figure
whatever it is. What holds now holds at every earlier moment too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pandas as pd

from answers.gate.reported_texts import CAVEATS, holding_figures, with_texts_kept
from answers.gate.shares import telling_shares
from answers.gate.stored import (
    BASELINE,
    COUNT,
    KEYS,
    RULE,
    SHARE,
    Known,
    Stored,
    among,
    text_keys,
)
from answers.memory import Memory
from database.engine import Database
from monitoring.disclosure import Viewer, disclose

REPORTED_FILE, PLAIN_SHEET = "indberetning-{number}", "ark"


@dataclass(frozen=True, slots=True)
class Gate:
    """Reads stored rows and lets out what one viewer may see; the only reader of them.

    `overlay` gives what the rows of a kind would become; a gate with one needs its own memory.
    """

    database: Database
    memory: Memory = field(default_factory=Memory)
    overlay: Callable[[str, pd.DataFrame], pd.DataFrame] | None = None

    @property
    def stored(self) -> Stored:
        """The rows behind the gate."""
        return Stored(self.database, self.memory, self.overlay)

    def rows(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        """Current rows of a kind at a registered moment (None is now), with or without examples.

        Hidden values are null and is_hidden, in a target baseline_is_hidden; is_withheld and
        baseline_is_withheld are those that would give a hidden one back. sha256 is null where a
        file holds figures that the viewer may not see, and what a municipality sent in has a name
        that says nothing, as has its sheet; its source is left out, and so are its own words
        where they hold a figure (is_text_withheld). may_open tells whose file the viewer may have.
        """
        key = ("disclosed", self.stored.revision(), kind, known, viewer)
        return self.memory.get(key, lambda: self._let_out(kind, known, viewer))

    def guarded_files(self, viewer: Viewer) -> frozenset[int]:
        """Imports whose content this viewer may not see, nor guess from a fingerprint of it."""
        return frozenset() if viewer.sees_all else self.stored.guarded_files()

    def reported_files(self, viewer: Viewer) -> frozenset[int]:
        """Imports whose name this viewer may not see: another municipality chose it."""
        if viewer.sees_all:
            return frozenset()
        found, own = self.stored.reported(), viewer.municipality_codes
        return frozenset(number for number, codes in found.items() if not codes or codes - own)

    def own_files(self, viewer: Viewer) -> frozenset[int]:
        """Imports that contacts sent in for this viewer's own municipalities, and for no other.

        A sheet that nobody reads may be about others where a lead sent the file.
        """
        own = viewer.municipality_codes
        found = self.stored.reported()
        sent = self.stored.of_contacts()
        return frozenset(number for number in sent if found[number] and found[number] <= own)

    def may_open(self, import_id: int, viewer: Viewer) -> bool:
        """Whether the viewer may have the file itself: all of it, whatever stands in it."""
        return viewer.sees_all or import_id in self.own_files(viewer)

    def _let_out(self, kind: str, known: Known, viewer: Viewer) -> pd.DataFrame:
        rows = self.stored.rows(kind, known)
        if kind in KEYS:
            rows = self._counts(kind, rows, known, viewer)
        elif kind == "target":
            rows = self._baselines(rows, known, viewer)
        files = rows["import_id"].isin(self.guarded_files(viewer))
        named = rows["import_id"].isin(self.reported_files(viewer))
        opened = rows["import_id"].isin(self.own_files(viewer))
        names = [plain_name(int(number)) for number in rows["import_id"]]
        told = with_texts_kept(kind, rows, viewer, self.stored.reported())
        return told.assign(
            sha256=rows["sha256"].mask(files, None),
            file_name=rows["file_name"].mask(named, pd.Series(names, rows.index, dtype="object")),
            sheet=rows["sheet"].mask(named, PLAIN_SHEET),
            source=rows["source"].mask(named, None),
            may_open=opened | viewer.sees_all,
        )

    def _counts(self, kind: str, rows: pd.DataFrame, known: Known, viewer: Viewer) -> pd.DataFrame:
        """The rows of a kind that holds counts, hidden and withheld."""
        stored = self.stored
        told = stored.protected(kind, rows, known)
        taken_back = among(rows, KEYS[kind], {*stored.taken_back(kind)})
        told = told.assign(**{RULE: told[RULE] | taken_back})
        small = told.assign(**{RULE: told[RULE] & told[COUNT]})
        shown = disclose(small, "value", viewer).assign(**{RULE: told[RULE]})
        shown = shown.assign(is_withheld=False)
        if not viewer.sees_all:
            shown = self._without(shown, self._marked(kind, shown, viewer))
        # Whoever counted wrote them, and may have written the count, or that of another year.
        for name in ("count_method", "highest", *CAVEATS):
            if name in shown:
                shown = shown.assign(**{name: shown[name].mask(shown["is_hidden"], None)})
        if not viewer.sees_all:
            shown = self._without_asides(shown, viewer)
        return shown.drop(columns=[RULE, SHARE, COUNT])

    @staticmethod
    def _without_asides(shown: pd.DataFrame, viewer: Viewer) -> pd.DataFrame:
        """Without the caveats that hold a number beside a guarded figure."""
        guarded = shown[RULE] & ~shown["municipality_code"].isin(viewer.municipality_codes)
        told = {
            name: shown[name].mask(guarded & holding_figures(shown[name]), None) for name in CAVEATS
        }
        return shown.assign(**told)

    def _marked(self, kind: str, shown: pd.DataFrame, viewer: Viewer) -> pd.Series[bool]:
        """The rows to withhold: beside a hidden count, a share of few people, hidden by a lead."""
        own = shown["municipality_code"].isin(viewer.municipality_codes)
        gone = self.stored.withheld(kind)
        named = [key in gone for key in text_keys(shown, KEYS[kind])]
        is_something = self.stored.something(kind, shown, "value") | shown["is_hidden"]
        marks = pd.Series(named, shown.index, dtype="bool") & is_something
        if kind == "measurement":
            marks |= telling_shares(self.stored, shown, "value", "year")
            # Its ends together tell more than one share, and one end of it would be no figure.
            marks |= shown[RULE] & shown["highest"].notna()
        return (marks & ~own) | self.stored.locked(kind, shown)

    @staticmethod
    def _without(shown: pd.DataFrame, marks: pd.Series[bool]) -> pd.DataFrame:
        return shown.assign(
            value=shown["value"].mask(marks),
            is_hidden=shown["is_hidden"] | marks,
            is_withheld=shown["is_withheld"] | marks,
        )

    def _baselines(self, rows: pd.DataFrame, known: Known, viewer: Viewer) -> pd.DataFrame:
        """A baseline is the reading of its year, and no more to be seen than that."""
        stored = self.stored
        told = stored.protected("target", rows, known)
        guarded = (told[RULE] & told[COUNT]) | among(rows, BASELINE, {*stored.small_readings()})
        shown = disclose(told.assign(**{RULE: guarded}), "baseline", viewer)
        marks = pd.Series(False, rows.index, dtype="bool")
        if not viewer.sees_all:
            own = rows["municipality_code"].isin(viewer.municipality_codes)
            gone = stored.withheld("measurement")
            named = [key in gone for key in text_keys(rows, BASELINE)]
            shares = telling_shares(stored, told, "baseline", "baseline_year")
            marks = pd.Series(named, rows.index, dtype="bool")
            marks &= stored.something("target", rows, "baseline")
            marks = ((marks | shares) & ~own) | stored.locked("target", rows)
            told = self._without_asides(told.assign(**{RULE: guarded}), viewer)
        return shown.drop(columns=[RULE, SHARE, COUNT, "is_hidden"]).assign(
            caveat=told["caveat"].mask(marks),
            caveat_en=told["caveat_en"].mask(marks),
            baseline=shown["baseline"].mask(marks),
            baseline_is_hidden=shown["is_hidden"] | marks,
            baseline_is_withheld=marks,
        )


def plain_name(number: int) -> str:
    """What others call a file that a municipality sent in."""
    return REPORTED_FILE.format(number=number)
