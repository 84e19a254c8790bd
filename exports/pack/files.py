"""The pack as a file, in each of the ways it can be taken along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from answers.municipalities.municipalities import slug
from exports.pack.contents import Pack
from exports.pack.excel_file import excel_file
from exports.pack.html_file import html_file
from exports.pack.pdf_file import pdf_file
from exports.pack.presentation import presentation
from exports.pack.same_bytes import steady
from exports.slides import powerpoint
from exports.slides.layout import Stage
from exports.workbooks import excel

Told = Callable[[], None]
NO_MOMENT: Final = datetime(2000, 1, 1, tzinfo=UTC)  # of a pack that is for no meeting


@dataclass(frozen=True, slots=True)
class PackFormat:
    """A kind of file: its extension and its media type."""

    extension: str
    media_type: str


FORMATS: Final = (
    PackFormat("pptx", powerpoint.MEDIA_TYPE),
    PackFormat("xlsx", excel.MEDIA_TYPE),
    PackFormat("html", "text/html; charset=utf-8"),
    PackFormat("pdf", "application/pdf"),
)


def pack_file(
    pack: Pack, extension: str, stage: Stage | None = None, told: Told | None = None
) -> bytes:
    """The same bytes for the same pack, whenever it is made; ValueError for an unknown kind."""
    at = pack.meeting.registered_at if pack.meeting else NO_MOMENT
    match extension:
        case "pptx":
            return steady(presentation(pack, stage, told), at)
        case "xlsx":
            return steady(excel_file(pack, told), at)
        case "html":
            return html_file(pack)
        case "pdf":
            return pdf_file(pack)
    raise ValueError(extension)


def file_name(pack: Pack, extension: str) -> str:
    """What the file is called: the meeting, or the programme, and the day shown."""
    name = slug(pack.title) if pack.meeting else pack.choice.selection.programme_code
    return f"moedepakke_{name}_{pack.on}.{extension}"
