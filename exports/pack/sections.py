"""What a meeting pack may hold, in the order it holds it; every exhibit is in it or left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Per(Enum):
    """How often the exhibits of a block are shown."""

    PACK = auto()
    GOAL = auto()
    MUNICIPALITY = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """Exhibits by their keys, once, or once for every goal or chosen municipality."""

    exhibits: tuple[str, ...]
    per: Per = Per.PACK


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a pack; its key stands in addresses, its text is `pack-section-<key>`."""

    key: str
    blocks: tuple[Block, ...]


SECTIONS: Final = (
    Section("overblik", (Block(("key_figures", "since_last", "attention", "timeline")),)),
    Section(
        "program",
        (Block(("programme_facts", "programme_grant_years", "call_applicants", "call_pairs")),),
    ),
    Section("metoder", (Block(("method_matrix", "goal_questions")),)),
    Section(
        "maal",
        (
            Block(("goal_statuses",)),
            Block(("goal_progress", "goal_points", "goal_bridge"), Per.GOAL),
        ),
    ),
    Section("loesladelser", (Block(("releases", "release_ledger", "release_criteria")),)),
    Section(
        "kommuner",
        (
            Block(
                (
                    "municipality-methods",
                    "municipality-goals",
                    "municipality-measurements",
                    "municipality-releases",
                    "municipality-reporting",
                ),
                Per.MUNICIPALITY,
            ),
        ),
    ),
    Section("indberetning", (Block(("submission-status",)),)),
)

# Exhibits that no section shows, each with the reason.
LEFT_OUT: Final = (
    ("municipality-programmes", "a meeting is about one programme"),
    ("method_elsewhere", "is about other programmes than the meeting's"),
    ("goal_choices", "goal_statuses counts them, and the municipalities' own pages name them"),
    ("goal_targets", "goal_progress has the targets beside how far each has come"),
    ("goal_without", "up to a row for every municipality and goal; goal_statuses counts them"),
    ("goal_observations", "goal_points says the same in fewer marks"),
    ("release_unknown", "releases names them in its note"),
    ("release_chance", "belongs to the explanation on the page, not to a meeting"),
    ("release_interval", "a worked example"),
    ("release_national", "one figure in another unit than the rest"),
    ("municipalities", "the matrix of methods has the same municipalities"),
    ("all-municipalities", "is about the whole country, not the programme"),
    ("workbooks", "every slide names its own sources"),
    ("protection", "the rules for small counts stand on the page of sources"),
    ("submission-late", "submission-status has them among all that is due"),
    ("method_timeline", "is about one method at a time"),
    ("method_roadmap", "is about one method at a time"),
    ("method_courses", "is about one method at a time"),
    ("method_goals", "is about one method at a time"),
    ("method_questions", "is about one method at a time"),
    ("effort_types", "belongs to the catalogue of methods"),
    ("method_map", "a map says where, which nobody decides at a meeting"),
    ("programme_map", "a map says where, which nobody decides at a meeting"),
    ("programmes", "is about other programmes than the meeting's"),
    ("programme_notes", "is read before a meeting, not decided at one"),
    ("programme_municipalities", "the matrix of methods has the same municipalities"),
    ("programme_methods", "the matrix of methods counts the same"),
    ("programme_goals", "goal_statuses names the same goals"),
    ("programme_phases", "the timeline has them"),
    ("programme_calendar", "the timeline has what comes next"),
    ("programme_grant_sums", "checks the sources of the grants"),
    ("programme_grants", "programme_grant_years adds them up by year"),
    ("call_rules", "release_criteria has the rule among the others"),
    ("call_caseload", "belongs to the explanation on the page, not to a meeting"),
)
