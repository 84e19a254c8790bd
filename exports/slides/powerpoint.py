"""An exhibit as a presentation: the finding as title, a chart or table that can be edited."""

from __future__ import annotations

import io
from typing import Final

from exhibits.exhibit.shown import Shown
from exports.slides.deck import own_stage
from exports.slides.slides import add, planned

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def powerpoint_file(shown: Shown) -> bytes:
    """One slide; more only where a table is long or a chart would be crowded."""
    words = shown.context.words
    stage = own_stage(shown.finding, words("export-examples"), words.language)
    for plan in planned(shown, shown.finding, stage.body):
        add(stage, plan)
    stream = io.BytesIO()
    stage.deck.save(stream)
    return stream.getvalue()
