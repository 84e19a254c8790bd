"""Every fact that the sources tell in words stands on the page of what it is about."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.front_door.site import Site

TOLD = {
    "/programmer/haandholdt_inklusion": (
        "Kriminalforsorgen og kommunen skal arbejde tæt sammen om én fælles plan",
        "det, man ved om tidligere indsatser",
        "Flere holder fast i arbejde og uddannelse.",
        "Færre begår ny kriminalitet.",
        "også holder, når indsatsen er slut",
        "erfaringerne fra God løsladelse og på samarbejdsaftalerne",
        "68 % af de indsatte i fængslerne og 69 % af de varetægtsfængslede",
        "Klientundersøgelsen 2011",
        "misbrug, ingen bolig, intet arbejde, ingen uddannelse, gæld eller dårligt psykisk helbred",
        "to udslusningskonsulenter",
        "sag holdes åben",
        "Ungdommens Uddannelsesvejledning (UU) kan gå i gang under indsættelsen",
        "fortsætter i det, der blev sat i gang eller planlagt under indsættelsen",
        "Der er sat penge af til evalueringen. Beløbet er ikke oplyst.",
        "landets øvrige kommuner",
        "satspuljen",
        "FL § 11.31.03.50",
        "Direktoratet for Kriminalforsorgen, Center for Straffuldbyrdelse",
        "blev kaldt til samtale",
        "senest 3 uger efter fristen",
        "spredning i geografi og i kommunernes størrelse",
        "csf@kriminalforsorgen.dk",
    ),
    "/programmer/hjemloesestrategien": (
        "hvilke indsatser og hvilken organisering der virker bedst",
        "Fælles for metoderne er Housing First",
        "De seks metoder er valgt, fordi forskning i andre lande viser gode erfaringer",
        "kan overføres til god udskrivning",
        "Hver metode har en beskrivelse og en skabelon",
        "11.000–13.000 personer",
        "omkring 5.000 i uge 6 i 2009",
        "Senest den 21. december 2009",
        "frem til midten af februar 2010",
        "senest den 15. februar",
        "godkender den 1. marts 2010",
        "begynder først i marts",
        "I foråret 2010 holdes et netværksmøde med workshop",
        "udvikler gradvist en typologi",
    ),
    "/programmer/samordnet_mottak": (
        "lukker hullerne mellem fængsel og samfund",
        "recovery-baseret forløb, der er samordnet hele vejen og har trygge overgange",
        "socialt og økonomisk, uden kriminalitet",
        "side om side i ét hold",
        "glippsoner",
        "sin egen projektleder",
        "Sparebank 1 Stiftelsen Østfold og Akershus betaler",
    ),
    "/programmer/pilot_god_loesladelse": (
        "samler fængsel, kommune, Kriminalforsorgen i Frihed (KIF), forsorgshjem og jobcenter",
        "ingen slipper, før den næste har fat",
        "den dag, borgeren bliver indsat",
    ),
    "/metoder/god_loesladelse": (
        "Færre skal løslades uden at vide",
        "Fængsler, kommuner, Kriminalforsorgen i Frihed (KIF), forsorgshjem og jobcentre",
        "Ingen slipper borgeren, før den næste har fat",
        "Løsladelsen planlægges fra den dag, borgeren bliver indsat",
    ),
    "/metoder/god_udskrivning": ("kan overføres til god udskrivning",),
    "/metoder/opsoegende": ("vinde deres tillid", "gradvist en typologi"),
    "/metoder/haandholdt_inklusion": ("to udslusningskonsulenter", "sag holdes åben"),
    "/metoder/samordnet_mottak": ("side om side i ét hold",),
}
NAMES = ("Førde", "Skui", "Salina", "janaage", "72 55")


@pytest.mark.parametrize(("path", "told"), TOLD.items(), ids=list(TOLD))
def test_a_fact_is_on_its_page(loaded_site: Site, path: str, told: Sequence[str]) -> None:
    page = loaded_site.page(path)
    assert [fact for fact in told if fact not in page] == []
    assert [name for name in NAMES if name in page] == []


def test_they_stand_by_topic_and_the_headings_words_are_not_said_again(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/haandholdt_inklusion")
    card = page[page.index('"figure-programme_notes"') : page.index('"figure-programme_facts"')]
    listed = card[: card.index("Vis som tabel")]
    assert "Kriminalforsorgen og kommunen skal arbejde tæt sammen" not in listed
    for topic in ("Formål", "Mål", "Baggrund", "Målgruppen", "Tilgang", "Kontakt"):
        assert listed.count(f'"children": "{topic}"') == 1
    assert listed.count("Håndholdt inklusion") == 1
    assert "/metoder/haandholdt-inklusion" in listed
    assert "Kilde: Pilotprojekt Håndholdt Inklusion (opslag af pulje)" in listed


def test_a_methods_own_page_does_not_link_to_itself(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/god_loesladelse")
    card = page[page.index('"figure-programme_notes"') : page.index('"figure-method_roadmap"')]
    assert "/metoder/god-loesladelse" not in card[: card.index("Vis som tabel")]


@pytest.mark.parametrize("path", ["/programmer/eksempelprogram", "/metoder/cti"])
def test_where_nothing_is_told_there_is_no_card(loaded_site: Site, path: str) -> None:
    assert "programme_notes" not in loaded_site.page(path)


def test_a_method_in_the_address_of_a_programme_narrows_nothing(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/haandholdt_inklusion", "?metode=god_loesladelse")
    assert "csf@kriminalforsorgen.dk" in page


def test_the_list_is_in_english_on_the_english_page_and_can_be_fetched(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/haandholdt_inklusion", "?sprog=en")
    assert "The prison service and the municipality are to work closely together" in page
    for extension in ("xlsx", "csv", "pptx"):
        answer = loaded_site.get(f"/hent/programme-notes.{extension}?program=haandholdt_inklusion")
        assert answer.status_code == 200


def test_an_invented_note_is_marked(site: Site) -> None:
    site.store("programme", [{"code": "p", "name": "P"}], is_example=True)
    note = {"programme_code": "p", "no": 1, "topic": "aim", "text": "Opdigtet"}
    site.store("programme_note", [note, {**note, "no": 2}], is_example=True)
    page = site.page("/programmer/p")
    card = page[page.index('"figure-programme_notes"') : page.index('"figure-programme_facts"')]
    assert card.count('"eks."') >= 2
