"""The keys that pages, components, forms and commands build."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from answers import addresses
from answers.addresses import Why
from answers.meetings.meetings import FIELDS as MEETING_FIELDS
from answers.person import Role
from answers.protection.rules import Choice
from answers.selection import GROUPS
from dashboard.auth.demo import DEMO_ROLES
from dashboard.auth.html_pages import Told
from dashboard.components.calls import criteria_table
from dashboard.components.cards import figure_card, picture_buttons, trace
from dashboard.components.methods import stages, used_by
from dashboard.components.reporting import status_matrix
from dashboard.frame import failures, filters
from dashboard.pages import administration, data, protection, releases, sources
from dashboard.pages.meetings import since
from dashboard.pages.municipalities import municipality
from dashboard.pages.programmes import call, programme
from dashboard.pages.reporting import reporting
from dashboard.routes import accessibility, protection_forms
from dashboard.server import index
from database.audit import Action
from database.errors import AddressProblem
from database.readiness import Fault
from exhibits.goals.choices import ANSWERS as CHOSEN
from exports.datasets.dataset import TYPES
from exports.pack.files import FORMATS
from exports.pack.presentation_template import Refusal
from monitoring.completeness import State
from monitoring.status import Status
from tests.rules.key_families.exhibit_names import NAMES
from tests.rules.key_families.family import Family, dashes, family, within
from words.vocabulary import MARKS, NOTHINGS, STAGES, STATUSES

TEMPLATES = "dashboard/auth/templates"
COMPONENTS = "dashboard/components"
PAGES = "dashboard/pages"


def families() -> Iterator[Family]:
    """Every family of the dashboard but those of what people send in."""
    yield from _of_everywhere()
    yield from _of_accounts()
    yield from _of_forms()
    yield from _of_frame()
    yield from _of_commands()
    yield from _of_components()
    yield from _of_administration()
    yield from _of_data()
    yield from _of_sources()
    yield from _of_pages()


def _of_everywhere() -> Iterator[Family]:
    signs = within(COMPONENTS, "elements/signs.py")
    meanings = within(COMPONENTS, "goals/tally.py")
    shown = within(PAGES, "goals/goal.py", "sources.py")
    statuses = within(PAGES, "goals/goal.py", "municipalities/municipality.py")
    yield family(
        "status-{}",
        dashes(STATUSES),
        at=(*signs, *meanings, *statuses),
    )
    yield family("status-{}-meaning", dashes(Status), at=(*meanings, *shown))
    yield family("mark-{}", MARKS, at=signs)
    yield family("mark-{}-meaning", MARKS, at=(*signs, *meanings, f"{PAGES}/sources.py"))
    yield family("stage-{}", STAGES, at=(*signs, f"{COMPONENTS}/methods/matrix.py"))
    yield family("nothing-{}", dashes(NOTHINGS), at=(*signs, "dashboard/frame/legend.py"))
    yield family("{}-meaning", _nothings(), at=("dashboard/frame/legend.py",))
    methods = within(COMPONENTS, "methods/matrix.py", "methods/used_by.py")
    frames = within("dashboard/frame", "framing.py", "refused_addresses.py")
    yield family("group-{}", dashes(GROUPS), at=(*methods, *frames))


def _nothings() -> tuple[str, ...]:
    return tuple(f"nothing-{each}" for each in dashes(NOTHINGS))


def _of_accounts() -> Iterator[Family]:
    roles = within(TEMPLATES, "account.html", "new_account.html", "one_account.html")
    coded = ("dashboard/commands/users.py", f"{PAGES}/administration.py")
    yield family("role-{}", Role, at=(*roles, *coded, f"{TEMPLATES}/base.html"))
    yield family("role-{}-text", Role, at=roles)
    keys = [each.key for each in DEMO_ROLES]
    sign_in = f"{TEMPLATES}/sign_in.html"
    at = ("dashboard/auth/demo.py", "dashboard/frame/person_bar.py", sign_in)
    yield family("demo-{}", keys, at=at)
    yield family("demo-{}-text", keys, at=(sign_in,))
    yield family("refused-{}", get_args(Refusal), at=("dashboard/auth/startup.py",))


def _of_forms() -> Iterator[Family]:
    faults, statement = accessibility.KNOWN_FAULTS, within(TEMPLATES, "accessibility.html")
    yield family("accessibility-fault-{}", faults, at=statement)
    yield family("accessibility-fault-{}-text", faults, at=statement)
    yield family("meetings-field-{}", MEETING_FIELDS, at=within(TEMPLATES, "new_meeting.html"))
    yield family(
        "protection-field-{}",
        protection_forms.FIELDS,
        at=within(TEMPLATES, "protection_parts.html"),
    )
    yield family("protection-choice-{}", Choice, at=within(TEMPLATES, "protection_rule.html"))


def _of_frame() -> Iterator[Family]:
    pages = ("dashboard/auth/html_pages.py", *within(TEMPLATES, "message.html"))
    texts = (*pages, "dashboard/frame/interruptions.py")
    yield family("{}-title", get_args(Told), at=pages)
    yield family("{}-text", get_args(Told), at=texts)
    failed = ("dashboard/frame/failures.py", *within(TEMPLATES, "failure.html"))
    keys = [f"failure-{status}" for status in failures.SAID]
    yield family("failure-{}", index.SAID, at=("dashboard/server/index.py",))
    yield family("{}-title", keys, at=failed)
    yield family("{}-text", keys, at=failed)
    yield family("filter-{}", filters.CONTROLS, at=("dashboard/frame/filters.py",))
    refused = ("dashboard/frame/refused_addresses.py",)
    yield family("address-{}", Why, at=refused)
    yield family("address-name-{}", [*addresses.CHOSEN, *addresses.WRITTEN], at=refused)
    yield family("ready-{}", get_args(Fault), at=("dashboard/frame/interruptions.py",))


def _of_commands() -> Iterator[Family]:
    started = ("dashboard/__main__.py", "dashboard/serving.py", "loaders/__main__.py")
    yield family("refused-database-{}", get_args(AddressProblem), at=started)


def _of_components() -> Iterator[Family]:
    cards = within(COMPONENTS, "cards/figure_card.py")
    yield family(
        "call-after-{}",
        [name for name, _ in criteria_table.STEPS],
        at=within(COMPONENTS, "calls/criteria_table.py"),
    )
    extensions = [each.replace(".", "-") for each in figure_card.FILES]
    yield family("download-{}", extensions, at=cards)
    yield family(
        "download-{}", picture_buttons.KINDS, at=within(COMPONENTS, "cards/picture_buttons.py")
    )
    yield family("{}-name", NAMES, at=(*cards, f"{PAGES}/sources.py"))
    yield family(
        "methods-card-{}", STAGES, at=within(COMPONENTS, "methods/matrix.py", "methods/used_by.py")
    )
    yield family(
        "method-stage-meaning-{}", stages.STAGES, at=within(COMPONENTS, "methods/stages.py")
    )
    yield family("methods-{}", used_by.HEADINGS, at=within(COMPONENTS, "methods/used_by.py"))
    matrix = within(COMPONENTS, "reporting/status_matrix.py")
    yield family("status-page-group-{}", status_matrix.GROUPS, at=matrix)
    yield family("status-page-letter-of-{}", dashes(State), at=matrix)
    yield family("status-page-state-{}", dashes(State), at=matrix)


def _of_administration() -> Iterator[Family]:
    at = within(PAGES, "administration.py")
    columns = (*administration.ACCOUNT_COLUMNS, *administration.LOG_COLUMNS)
    yield family("administration-{}", get_args(administration.Section), at=at)
    yield family("administration-{}", columns, at=at)
    yield family("administration-{}-text", get_args(administration.Section), at=at)
    yield family("administration-{}-caption", get_args(administration.Table), at=at)
    yield family("administration-{}-count", get_args(administration.Counted), at=at)
    yield family("administration-state-{}", get_args(administration.AccountState), at=at)
    yield family("audit-{}", get_args(Action), at=at)
    at = within(PAGES, "protection.py")
    yield family("protection-{}", get_args(protection.Section), at=at)
    yield family("protection-{}-text", get_args(protection.Section), at=at)


def _of_data() -> Iterator[Family]:
    at = within(PAGES, "data.py")
    sections, guides = get_args(data.Section), get_args(data.Guide)
    yield family("data-{}", sections, at=at)
    yield family("data-{}-title", (*sections, *guides), at=at)
    yield family("data-{}-{}", guides, data.STEPS, at=at)
    yield family("data-tables-{}", data.GROUPS, at=at)
    yield family("data-type-{}", dashes(TYPES), at=at)
    yield family("data-view-{}", data.PARAMETERS, at=at)


def _of_sources() -> Iterator[Family]:
    at = within(PAGES, "sources.py")
    yield family("sources-{}-title", get_args(sources.Section), at=at)
    yield family("sources-{}-text", get_args(sources.Section), at=at)
    extensions = [each.replace(".", "-") for each in figure_card.FILES]
    yield family("sources-file-{}", extensions, at=at)
    yield family("term-{}", sources.TERMS, at=at)
    yield family("term-{}-meaning", sources.TERMS, at=at)
    for pattern in ("formula-{}", "formula-{}-meaning", "formula-{}-worked"):
        yield family(pattern, sources.FORMULAS, at=at)
    yield family("limit-{}", sources.LIMITS, at=at)


def _of_pages() -> Iterator[Family]:
    yield family("goals-chosen-{}", CHOSEN, at=within(PAGES, "goals/goals.py"))
    pack = within(PAGES, "meetings/pack.py")
    yield family("pack-fetch-{}", [each.extension for each in FORMATS], at=pack)
    yield family("trace-{}", trace.HEADS, at=within("dashboard/components/cards", "trace.py"))
    yield family("since-choose-{}", get_args(since.Choice), at=within(PAGES, "meetings/since.py"))
    blocks = [name for name, _ in municipality.EXHIBITS]
    place = within(PAGES, "municipalities/municipality.py")
    yield family("municipality-block-{}", blocks, at=place)
    yield family("municipality-lede-{}", dashes(GROUPS), at=place)
    yield family("call-fact-sheet-{}", call.SHEETS, at=within(PAGES, "programmes/call.py"))
    yield family(
        "programme-part-{}",
        get_args(programme.PartName),
        at=within(PAGES, "programmes/programme.py"),
    )
    yield family("releases-missing-{}", releases.MISSING, at=within(PAGES, "releases.py"))
    at = within(PAGES, "reporting/reporting.py")
    yield family("status-page-{}-title", get_args(reporting.Section), at=at)
    yield family("status-page-{}-text", get_args(reporting.Section), at=at)
