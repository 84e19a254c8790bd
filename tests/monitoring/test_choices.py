"""Whether a goal is chosen, and whether its figures can be late."""

from __future__ import annotations

from dataclasses import dataclass

from monitoring.choices import chosen, is_asked


@dataclass(frozen=True)
class Word:
    is_chosen: bool | None
    import_id: int = 1
    is_example: bool = False


def test_a_target_that_is_silent_leaves_the_word_to_the_choice() -> None:
    assert chosen(Word(None), Word(False)) is False
    assert chosen(Word(False), Word(True)) is False
    assert chosen(Word(True), Word(None, import_id=2)) is True
    assert chosen(Word(True), None) is True


def test_the_newest_word_on_a_choice_counts() -> None:
    def said(target_import: int, choice_import: int, is_example: bool = False) -> bool | None:
        return chosen(Word(True, target_import), Word(False, choice_import, is_example))

    assert said(1, 2) is False
    assert said(1, 0) is False  # not stored yet, but about to be
    assert said(2, 1) is True
    assert said(1, 1) is True
    assert said(1, 2, is_example=True) is True


def test_only_what_a_goal_is_counted_by_is_asked_for() -> None:
    assert is_asked("street_sleepers", {"street_sleepers"})
    assert not is_asked("beds", {"street_sleepers"})
    assert not is_asked(None, {"street_sleepers"})
    assert is_asked("beds", set())
