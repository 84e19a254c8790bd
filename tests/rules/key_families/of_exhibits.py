"""The keys that exhibits build."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from answers.calls.criteria import UNITS
from answers.municipalities.municipalities import RunState
from answers.protection.rules import Scope
from answers.selection import GROUPS
from exhibits.calls.applicants import SIGNS as ANSWERS
from exhibits.drawn import dumbbells
from exhibits.exhibit.caveats import FINALITIES as FINALITIES_TOLD
from exhibits.goals import choices, observed_years, progress, without_target
from exhibits.meetings import since_last
from exhibits.programmes import calendar, facts, grant_sums, phases
from exhibits.programmes.sentences import COUNTRIES
from exhibits.releases import sentences, unknown
from loaders.kinds.grant import PRECISIONS
from loaders.kinds.programme_note import TOPICS
from loaders.meaning.finality import STATUSES as FINALITIES
from loaders.meaning.stage_words import STAGES as NAMED_STAGES
from monitoring.changes import Change
from monitoring.completeness import State
from monitoring.deadline import DeadlineStanding
from monitoring.grants import Verdict
from monitoring.marks import Mark
from monitoring.printed import SEASONS
from monitoring.spans import LETTERS, PARTS, STORED_PARTS
from monitoring.status import Status
from monitoring.targets import Condition, Unit
from tests.rules.key_families.family import Family, dashes, family, within
from words.vocabulary import NOTHINGS, STAGES

CALLS, GOALS, MEETINGS = "exhibits/calls", "exhibits/goals", "exhibits/meetings"
METHODS, PLACES = "exhibits/methods", "exhibits/municipalities"
OVERVIEW, PROGRAMMES, RELEASES = "exhibits/overview", "exhibits/programmes", "exhibits/releases"


def families() -> Iterator[Family]:
    """Every family of the exhibits and of the answers that speak."""
    yield from _of_everywhere()
    yield from _of_goals()
    yield from _of_meetings()
    yield from _of_methods_and_places()
    yield from _of_programmes()
    yield from _of_grants()
    yield from _of_releases()
    yield from _of_calls()


def _of_everywhere() -> Iterator[Family]:
    cells = within("exhibits/exhibit", "cell_text.py")
    statuses = (
        *within(GOALS, "progress.py"),
        *within(MEETINGS, "since_sentences.py"),
        *within(PLACES, "goals.py"),
        *within(OVERVIEW, "attention.py", "key_goals.py"),
    )
    yield family("status-{}", dashes(Status), at=(*cells, *statuses))
    stages = (*within(MEETINGS, "since_sentences.py"), *within(PROGRAMMES, "methods.py"))
    yield family("stage-{}", STAGES, at=(*cells, *stages))
    yield family("mark-{}", Mark, at=(*cells, *within(GOALS, "progress.py")))
    caveats = ("exhibits/exhibit/caveats.py", *within(GOALS, "observations.py"))
    yield family("caveat-{}", FINALITIES_TOLD, at=caveats)
    at = within(PLACES, "measurements.py")
    yield family("municipality-share-{}", ("fewer", "more", "country", "all"), at=at)
    groups = (*within(METHODS, "matrix.py"), *within(PROGRAMMES, "maps.py"))
    yield family("group-{}", dashes(GROUPS), at=groups)
    yield family("nothing-{}", dashes(NOTHINGS), at=cells)
    guides = within("exhibits/drawn", "dumbbells.py")
    yield family("figure-dumbbell-guide-{}", dumbbells.KEYS.values(), at=guides)
    yield family(
        "status-page-state-{}", dashes(State), at=within("exhibits/reporting", "reporting.py")
    )
    yield family("protection-scope-{}", Scope, at=within("exhibits/sources", "protection.py"))


def _of_goals() -> Iterator[Family]:
    yield family("goals-chosen-{}", choices.ANSWERS, at=within(GOALS, "choices.py"))
    yield family("goal-role-{}", dashes(observed_years.SPOKEN), at=within(GOALS, "observations.py"))
    at = within(GOALS, "progress.py")
    yield family("goal-note-{}", dashes(Status), at=at, is_optional=True)
    yield family("goal-part-{}", [key for key, _ in progress.VERDICTS], at=at)
    at = within(GOALS, "without_target.py")
    yield family("goal-without-{}", without_target.REASONS, at=at)
    yield family("goal-without-{}-count", without_target.REASONS, at=at)
    yield family("goal-unit-{}", Unit, at=within(GOALS, "worked_formula.py", "sentences.py"))
    yield family("goal-number-target-{}", dashes(Condition), at=within(GOALS, "sentences.py"))


def _of_meetings() -> Iterator[Family]:
    at = within(MEETINGS, "since_last.py")
    yield family("since-kind-{}", dashes(Change), at=at)
    yield family("since-count-{}", since_last.CLAUSES, at=at)
    units = (*Unit, *UNITS.values())
    yield family("since-unit-{}", units, at=within(MEETINGS, "since_moves.py"))
    yield family("since-source-{}", since_last.SIDES, at=at)
    at = within(MEETINGS, "since_sentences.py")
    yield family("mark-{}", FINALITIES.values(), at=at, is_optional=True)
    yield family("data-code-status-{}", FINALITIES.values(), at=at)
    yield family("since-part-{}", STORED_PARTS, at=at)
    yield family("since-report-{}", dashes(State), at=at)


def _of_methods_and_places() -> Iterator[Family]:
    yield family("methods-the-{}", dashes(GROUPS), at=within(METHODS, "sentences.py"))
    yield family("method-timeline-{}", NAMED_STAGES.values(), at=within(METHODS, "timeline.py"))
    at = within(PLACES, "methods.py", "programmes.py")
    yield family("municipality-state-{}", dashes(get_args(RunState)), at=at)
    at = (
        *within(PLACES, "municipalities.py", "programmes.py"),
        *within(PROGRAMMES, "municipalities.py"),
    )
    yield family("municipality-group-{}", dashes(GROUPS), at=at)
    yield family(
        "programme-count-{}", dashes(GROUPS), at=within("answers/programmes", "members.py")
    )


def _of_programmes() -> Iterator[Family]:
    seasons = [name for name, _, _ in SEASONS.values()]
    yield family("printed-{}", seasons, at=within("answers/programmes", "printed_dates.py"))
    yield family(
        "programme-event-{}", get_args(calendar.State), at=within(PROGRAMMES, "calendar.py")
    )
    yield family("programme-state-{}", get_args(phases.State), at=within(PROGRAMMES, "phases.py"))
    yield family("programme-fact-{}", facts.FIELDS, at=within(PROGRAMMES, "facts.py"))
    yield family("note-topic-{}", dashes(TOPICS), at=within(PROGRAMMES, "notes.py"))
    codes = [code.lower() for code in COUNTRIES]
    yield family("programme-country-{}", codes, at=within(PROGRAMMES, "sentences.py"))


def _of_grants() -> Iterator[Family]:
    precisions = dashes(PRECISIONS.values())
    yield family("grant-{}", precisions, at=within(PROGRAMMES, "grant_sentences.py"))
    yield family("grant-precision-{}", precisions, at=within(PROGRAMMES, "grants.py"))
    at = within(PROGRAMMES, "grant_sums.py")
    yield family("grant-verdict-{}", dashes(Verdict), at=at)
    yield family("grant-sums-told-{}", dashes(grant_sums.TOLD), at=at)


def _of_releases() -> Iterator[Family]:
    names = ("chance", "counted_lines", "criteria", "ledger", "releases", "sentences")
    units = [f"{name}.py" for name in names]
    at = (
        *within(RELEASES, *units),
        *within(CALLS, "caseload.py", "rules.py"),
        *within(PLACES, "releases.py"),
        *within("exports/fact_sheet", "releases.py"),
        *within("dashboard/pages", "releases.py"),
    )
    yield family("release-unit-{}", UNITS.values(), at=at)
    at = within(RELEASES, "sentences.py")
    yield family("release-limit-{}", sentences.NAMES.values(), at=at)
    yield family("release-span-{}", dashes(LETTERS.values()), at=at)
    yield family("release-period-{}-{}", dashes(PARTS), get_args(sentences.Form), at=at)
    yield family("release-unknown-{}", dashes(unknown.REASONS), at=within(RELEASES, "unknown.py"))


def _of_calls() -> Iterator[Family]:
    sheet = within("exports/fact_sheet", "answers.py")
    at = (*within(CALLS, "applicants.py"), *sheet)
    yield family("call-answer-{}", ANSWERS, at=at)
    yield family("call-standing-{}", dashes(DeadlineStanding), at=at)
    yield family("call-operator-{}", sentences.NAMES.values(), at=within(CALLS, "rules.py"))
