"""The steps of a method's roadmap, in their order."""

from __future__ import annotations

import pandas as pd

from answers.methods.methods import Method, catalog, method_of
from answers.selection import Selection
from answers.services import Services


def steps(services: Services, selection: Selection) -> pd.DataFrame:
    """The stored steps of the chosen method, of every method when none is chosen.

    Adds `method` and `place`, its row's place in the catalog; a method nobody catalogued keeps
    its code as its name.
    """
    rows = services.frame("roadmap_step", selection)
    if selection.method_code is not None:
        rows = rows[rows["method_code"] == selection.method_code]
    order = {each.code: at for at, each in enumerate(catalog(services, selection))}
    methods = {code: _method(services, selection, code) for code in set(rows["method_code"])}
    found = rows.assign(
        method=rows["method_code"].map(methods).astype("object"),
        place=[order.get(code, len(order)) for code in rows["method_code"]],
    )
    return found.sort_values(["place", "method_code", "no"], ignore_index=True)


def _method(services: Services, selection: Selection, code: str) -> Method:
    return method_of(services, selection, code) or Method(code=code, name=code)
