"""A pack in an organisation's own look, and files that cannot be a template."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.presentation import Presentation as Deck
from pptx.util import Inches

from dashboard.auth import startup
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SettingError
from exports.pack.files import pack_file
from exports.pack.presentation_template import TemplateRefusedError, checked, stage_of
from tests.exports.pack.test_pack import pack
from tests.front_door.site import Site
from words.catalog import read_words


def saved(deck: Deck) -> bytes:
    """The bytes of a presentation."""
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def wide() -> bytes:
    """The library's own 4:3 template made wide, with a slide of its own in it."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "Skal ikke med"
    return saved(deck)


def old() -> bytes:
    """4:3, as the library has it."""
    return saved(Presentation())


def untitled() -> bytes:
    """No layout has a place for a title."""
    deck = Presentation()
    kinds = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE)
    for layout in deck.slide_layouts:
        for place in list(layout.placeholders):
            if place.placeholder_format.type in kinds:
                place._element.getparent().remove(place._element)
    return saved(deck)


@pytest.mark.parametrize("make", [wide, old])
def test_its_size_layouts_and_places_are_kept(loaded_site: Site, make: Callable[[], bytes]) -> None:
    template = Presentation(io.BytesIO(make()))
    made = pack(loaded_site, "dele=maal,metoder")
    deck = Presentation(io.BytesIO(pack_file(made, "pptx", stage_of(make(), made))))
    assert (deck.slide_width, deck.slide_height) == (template.slide_width, template.slide_height)
    assert [each.name for each in deck.slide_layouts] == [
        each.name for each in template.slide_layouts
    ]
    assert "Skal ikke med" not in [slide.shapes.title.text for slide in deck.slides]
    for slide in list(deck.slides)[1:]:
        body = next(
            each
            for each in slide.slide_layout.placeholders
            if each.placeholder_format.type == PP_PLACEHOLDER.OBJECT
        )
        frames = [each for each in slide.shapes if each.has_chart or each.has_table]
        assert len(frames) == 1
        assert frames[0].left == body.left
        assert body.top <= frames[0].top
        if frames[0].has_chart:
            assert frames[0].top + frames[0].height <= body.top + body.height
            assert "srgbClr" not in frames[0].chart._chartSpace.xml
        assert slide.shapes.title.is_placeholder
        assert 'type="slidenum"' in slide._element.xml


def test_without_a_place_for_a_title_it_is_refused(loaded_site: Site) -> None:
    with pytest.raises(TemplateRefusedError, match="pack-template-no-title"):
        stage_of(untitled(), pack(loaded_site, "dele=maal"))


def repacked(change: Callable[[str, bytes], tuple[str, bytes] | None]) -> bytes:
    """The old template with parts changed or taken away."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(old())) as source, zipfile.ZipFile(target, "w") as made:
        for entry in source.infolist():
            found = change(entry.filename, source.read(entry))
            if found:
                made.writestr(*found)
    return target.getvalue()


def macros(name: str, content: bytes) -> tuple[str, bytes]:
    return name, content.replace(
        b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
    )


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "pack-template-unreadable"),
        (b"ikke en fil", "pack-template-unreadable"),
        (b"\0" * (20 * 1024 * 1024 + 1), "pack-template-too-large"),
        (repacked(macros), "pack-template-macros"),
        (repacked(lambda name, part: (f"x{name}", part)), "pack-template-not-pptx"),
    ],
)
def test_other_files_are_refused_in_words(content: bytes, key: str) -> None:
    with pytest.raises(TemplateRefusedError) as refused:
        checked(content)
    assert refused.value.key == key
    for words in read_words().values():
        assert words(key, **refused.value.values)


def unsized(name: str, content: bytes) -> tuple[str, bytes]:
    return name, re.sub(rb"<p:sldSz[^>]*/>", b"", content)


def test_half_a_presentation_is_refused(loaded_site: Site) -> None:
    with pytest.raises(TemplateRefusedError, match="pack-template-unreadable"):
        stage_of(repacked(unsized), pack(loaded_site, "dele=loesladelser"))


def test_a_file_that_unpacks_to_much_more_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("ppt/x.xml", b"\0" * (70 * 1024 * 1024))
    with pytest.raises(TemplateRefusedError, match="too-large"):
        checked(target.getvalue())


def test_a_setting_that_names_no_template_stops_the_start(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "skabelon.pptx"
    settings = Settings("sqlite://", pptx_template=file)
    with pytest.raises(SettingError) as refused:
        startup.check(settings, site.database)
    assert "skabelon.pptx" in refused.value.said(read_words()["da"])
    file.write_bytes(wide())
    startup.check(settings, site.database)
    assert (
        Settings.from_environment({"KOMMUNEMONITOR_PPTX_TEMPLATE": str(file)}).pptx_template == file
    )
