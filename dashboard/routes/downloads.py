"""Files to take away: every exhibit, in every format, for exactly the view in the address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, Response, abort, request

from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.server.attachment import attachment
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown
from exhibits.registry import EXHIBITS
from exports.about import file_stem
from exports.slides import powerpoint
from exports.tables.csv_file import csv_file
from exports.tables.tidy import tidy_file
from exports.workbooks import excel
from words.catalog import Catalogs
from words.vocabulary import dashed


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its extension, its media type, and what makes it of a shown exhibit."""

    extension: str
    media_type: str
    render: Callable[[Shown], bytes]


FORMATS = (
    Format("csv", "text/csv; charset=utf-8", csv_file),
    Format("tidy.csv", "text/csv; charset=utf-8", tidy_file),
    Format("xlsx", excel.MEDIA_TYPE, excel.excel_file),
    Format("pptx", powerpoint.MEDIA_TYPE, powerpoint.powerpoint_file),
)


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Serve `/hent/<exhibit>.<format>?<the page's query>`; 404 for an unknown one.

    An exhibit is written with hyphens; addresses from before, written with `_`, answer too.
    """

    @server.get("/hent/<key>.<extension>")
    def fetch(key: str, extension: str) -> Response:
        # The rule splits at the last dot; `tidy.csv` is one format.
        key, _, extension = f"{key}.{extension}".partition(".")
        exhibit = next((each for each in EXHIBITS if dashed(each.key) == dashed(key)), None)
        form = next((each for each in FORMATS if each.extension == extension), None)
        if exhibit is None or form is None:
            abort(404)
        if not current_person().is_at_least(exhibit.role):
            abort(403)
        return _file(exhibit, form)

    def _file(exhibit: AnyExhibit, form: Format) -> Response:
        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        shown = show(exhibit, services, selection, words[selection.language])
        name = f"{file_stem(shown)}.{form.extension}"
        headers = {"Content-Disposition": attachment(name)}
        return Response(form.render(shown), headers=headers, content_type=form.media_type)
