"""What is said of a file's problems beside the words of the command line."""

from __future__ import annotations

from dashboard.components.submissions.problems import problem_groups
from loaders.formats.problems import Problem
from words.catalog import read_words


def test_an_unknown_method_leads_to_those_that_are_known() -> None:
    misspelt = Problem("unknown_method", "Metoder", "B2", "CIT", {"closest": "CTI"})
    for language in ("da", "en"):
        (group,) = problem_groups([misspelt], read_words()[language])
        said = str(group)
        assert "CTI" in said
        assert "/metoder" in said
    (other,) = problem_groups([Problem("unknown_goal", "Mål", "B2", "9")], read_words()["da"])
    assert "/metoder" not in str(other)
