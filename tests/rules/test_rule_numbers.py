"""A rule's number stands once in the words, and is the number the rule goes by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from answers.meetings.meetings import LONGEST_NAME as LONGEST_MEETING_NAME
from answers.protection.asked import LONGEST_REASON
from answers.selection import Selection
from dashboard.auth.tokens import LONGEST_NAME as LONGEST_TOKEN_NAME
from exports.pack.presentation_template import MOST_BYTES
from monitoring.status import HIDDEN_VALUES, ON_TRACK_RATIO, SLIGHTLY_BEHIND_RATIO
from monitoring.threshold import INTERVAL_LEVEL
from submissions.sending.examination import LARGEST
from tests.front_door.site import Site
from tests.rules.project import ROOT
from tests.rules.test_texts import catalog_files
from words import notation

RULES = "rules.ftl"
SPELLED = {"da": {5: "fem"}, "en": {5: "five"}}
# What a sentence would say if it did not take the number from where it stands.
SPELLED_OUT = re.compile(
    r"\b(1 til 4|1 to 4|under fem|(under|below) five|0[.,]95|0[.,]60|(10|20) MB)\b"
    r"|95 ?% (interval|Poisson)"
)


def terms(language: str) -> Mapping[str, str]:
    """The numbers as the words of a language have them."""
    path = Path("words/texts/site") / language / RULES
    body = FluentParser().parse((ROOT / path).read_text(encoding="utf-8")).body
    return {
        entry.id.name: "".join(
            part.value for part in entry.value.elements if isinstance(part, fluent.TextElement)
        )
        for entry in body
        if isinstance(entry, fluent.Term)
    }


def percent(share: float, language: str) -> str:
    """As in a sentence, where the space may break."""
    return notation.percent(share, language).replace("\N{NO-BREAK SPACE}", " ")


def megabytes(count: int) -> str:
    return f"{count // (1024 * 1024)} MB"


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_number_is_the_one_the_rule_goes_by(language: str, loaded_site: Site) -> None:
    limits = loaded_site.services.frame("criterion", Selection())
    call = limits[limits["programme_code"] == "haandholdt_inklusion"]["threshold"].dropna()
    on_track, slightly = float(ON_TRACK_RATIO), float(SLIGHTLY_BEHIND_RATIO)
    least, most = HIDDEN_VALUES[0], HIDDEN_VALUES[-1]
    between = {"da": "til", "en": "to"}[language]
    assert terms(language) == {
        "small-counts": f"{least} {between} {most}",
        "small-limit": SPELLED[language][most + 1],
        "on-track-ratio": notation.number(on_track, language, 2),
        "slightly-behind-ratio": notation.number(slightly, language, 2),
        "on-track-share": percent(on_track, language),
        "slightly-behind-share": percent(slightly, language),
        "slightly-behind-number": notation.number(slightly * 100, language),
        "interval-level": percent(INTERVAL_LEVEL, language),
        "call-limit": notation.number(float(call.iloc[0]), language),
        "largest-file": megabytes(LARGEST),
        "largest-template": megabytes(MOST_BYTES),
        "longest-meeting-name": str(LONGEST_MEETING_NAME),
        "longest-reason": str(LONGEST_REASON),
        "longest-token-name": str(LONGEST_TOKEN_NAME),
    }


def test_no_sentence_spells_a_rules_number_out() -> None:
    found = [
        f"{path}: {line}"
        for path, source in catalog_files()
        if path.name != RULES
        for line in source.splitlines()
        if SPELLED_OUT.search(line)
    ]
    assert found == []


def test_a_number_spelled_out_is_seen() -> None:
    assert SPELLED_OUT.search("status = Tallet er under fem og skjult.")
    assert not SPELLED_OUT.search("status = Tallet er under { -small-limit } og skjult.")
