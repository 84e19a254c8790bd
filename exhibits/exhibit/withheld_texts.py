"""What stands in place of a text that its municipality alone may see."""

from __future__ import annotations

import pandas as pd

from exhibits.exhibit.shown import Context
from monitoring.rows import flagged


def with_texts_told(frame: pd.DataFrame, column: str, context: Context) -> pd.DataFrame:
    """A column of texts, where `is_text_withheld` with the words for one that is not shown."""
    told = frame[column].mask(flagged(frame, "is_text_withheld"), context.words("text-withheld"))
    return frame.assign(**{column: told})
