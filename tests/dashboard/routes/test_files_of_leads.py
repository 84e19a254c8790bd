"""A file that a lead sends for a municipality may hold more than that municipality may see."""

from __future__ import annotations

from submissions.sending.recording import record
from tests.front_door.site import Site
from tests.samples.meetings import Story
from tests.samples.submissions import (
    LEAD,
    MEASURED,
    ODENSE_CONTACT,
    approved,
    measurements,
    send,
    sent,
    workbook,
)


def test_a_contact_sees_what_was_read_of_it_and_not_the_file(site: Site) -> None:
    """A sheet that is no table of ours is passed over, and is in the file all the same."""
    Story(site).begin()
    row = ("Odense", "Gadesovere", 2014, 20)
    aside = [("Interne tal",), ("Esbjerg har", 3)]
    table = workbook({"Målinger": [MEASURED, row], "Noter": aside})
    number = record(site.services, LEAD, sent(table))
    stored = approved(site.services, number, LEAD).import_id
    contact = site.as_role("contact")
    assert "odense.xlsx" in contact.page("/indberetning")
    assert f"/indberetning/{number}/fil" not in contact.page("/indberetning")
    for address in (f"/indberetning/{number}/fil", f"/indberetning/{number}/markeret"):
        assert contact.get(address).status_code == 404
        assert site.get(address).status_code == 200
    assert contact.get(f"/kilder/fil/{stored}").status_code == 404
    assert site.get(f"/kilder/fil/{stored}").status_code == 200


def test_a_contacts_own_file_is_its_own(site: Site) -> None:
    Story(site).begin()
    number = send(site.services, measurements(("Odense", "Gadesovere", 2014, 20)))
    stored = approved(site.services, number, ODENSE_CONTACT).import_id
    contact = site.as_role("contact")
    assert f"/indberetning/{number}/fil" in contact.page("/indberetning")
    assert contact.get(f"/indberetning/{number}/fil").status_code == 200
    assert contact.get(f"/kilder/fil/{stored}").status_code == 200
