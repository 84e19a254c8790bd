"""The main types of effort in a programme, and which of its methods belong to each."""

from __future__ import annotations

import pandas as pd

from answers.methods.methods import catalog
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known


def effort_types(services: Services, selection: Selection) -> pd.DataFrame:
    """The chosen programme's types by number.

    Adds two tuples of methods: `told`, which the source puts there, and `read`, where that is the
    project's own reading.
    """
    rows = services.frame("effort_type", selection)
    own = rows[rows["programme_code"] == selection.programme_code].sort_values("no")
    methods = {each.code: each for each in catalog(services, selection)}
    return own.reset_index(drop=True).assign(
        **{
            name: pd.Series(
                [
                    tuple(methods[code] for code in _codes(text) if code in methods)
                    for text in own[column]
                ],
                dtype="object",
            )
            for name, column in (("told", "method_codes"), ("read", "read_method_codes"))
        }
    )


def _codes(text: object) -> list[str]:
    return str(text).split(";") if is_known(text) else []
