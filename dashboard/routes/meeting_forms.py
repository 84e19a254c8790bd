"""The forms behind /moeder: a new meeting, one called off, and a sentence written for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request
from werkzeug.wrappers import Response

from answers.meetings.meetings import FIELDS, NewMeeting, cancel, create, read
from answers.meetings.too_early import TooEarly, too_early
from answers.person import Right
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.access import safe_next
from dashboard.auth.html_pages import Plain
from dashboard.auth.sessions import current_person
from database.errors import UnknownMeetingError
from exhibits.exhibit.exhibit import AnyExhibit, computed
from exhibits.exhibit.shown import Shown
from exhibits.exhibit.written_sentences import CHANGED, standing, take_back, write
from exhibits.goals.sentences import listed
from exhibits.registry import EXHIBITS
from monitoring.disclosure import Viewer
from words import notation
from words.clock import COPENHAGEN
from words.vocabulary import dashed

HERE = "/moeder"
KEPT = "alligevel"  # the field that makes a meeting though its pages are empty


@dataclass(frozen=True, slots=True)
class Question:
    """Why a meeting would show nothing, and the fields of the form that show something."""

    said: Sequence[str]
    offer: str
    fields: Mapping[str, str]


def connect(server: Flask, services: Services, plain: Plain) -> None:
    """Serve the forms; each asks the service for the right once more."""
    _connect_sentences(server, services, plain)

    @server.route(f"{HERE}/nyt", methods=["GET", "POST"])
    def new_meeting() -> Response:
        person = current_person()
        person.require(Right.KEEP_MEETINGS)
        if request.method == "GET":
            return _form(services, plain, dict(request.args), {})
        given = dict(request.form)
        new, wrong = read(services, given)
        if new is None:
            return _form(services, plain, given, wrong)
        early = None if KEPT in given else too_early(services, new)
        if early is not None:
            return _form(services, plain, given, {}, _told(early, new, plain))
        create(services, person, new)
        query = Selection(programme_code=new.programme_code, language=plain.words.language).query()
        return redirect(f"{HERE}{query}", 303)

    @server.post(f"{HERE}/<int:number>/aflys")
    def cancel_meeting(number: int) -> Response:
        try:
            cancel(services, current_person(), number)
        except UnknownMeetingError:
            abort(404)
        return redirect(HERE + _language(plain), 303)


def _connect_sentences(server: Flask, services: Services, plain: Plain) -> None:
    @server.post(f"{HERE}/<int:number>/saetning/<key>")
    def write_sentence(number: int, key: str) -> Response:
        person = current_person()
        person.require(Right.KEEP_MEETINGS)
        shown = _shown(services, plain, number, key)
        text = request.form.get("saetning", "")
        wrong = write(services, person, shown, text, request.form.get("over"))
        if wrong == CHANGED:
            return _changed(services, plain, shown, text)
        if wrong:
            filled = {"text": text, "over": request.form.get("over", "")}
            return _sentence(plain, shown, 400, plain.words(wrong), filled)
        return redirect(_back(key), 303)

    @server.post(f"{HERE}/<int:number>/saetning/<key>/beregnet")
    def use_computed(number: int, key: str) -> Response:
        person = current_person()
        person.require(Right.KEEP_MEETINGS)
        shown = _shown(services, plain, number, key)
        if take_back(services, person, shown, request.form.get("over")):
            return _changed(services, plain, shown, "")
        return redirect(_back(key), 303)


def _changed(services: Services, plain: Plain, shown: Shown, text: str) -> Response:
    """What another wrote meanwhile, with one's own words kept to be saved in its place."""
    found = standing(services, shown)
    now = found.sentence if found and found.sentence else ""
    told = plain.words("sentence-changed-back")
    if found and now:
        told = plain.words("sentence-changed", who=found.who, sentence=now)
    return _sentence(plain, shown, 409, told, {"text": text or now, "over": now})


def _sentence(
    plain: Plain, shown: Shown, status: int, told: str, filled: Mapping[str, str]
) -> Response:
    """The form again with what stood in the way; `filled` are its fields text and over."""
    key, number = dashed(shown.key), shown.context.selection.meeting_id
    action = f"{HERE}/{number}/saetning/{key}{shown.context.selection.file_query()}"
    where = {"back": _back(key), "action": action}
    return plain.page("sentence.html", status, told=told, computed=shown.finding, **where, **filled)


def _told(early: TooEarly, new: NewMeeting, plain: Plain) -> Question:
    """The meeting would show nothing: why, and the moment that does."""
    words, language = plain.words, plain.words.language
    known = notation.moment(new.registered_at, language)
    said, offers = [], []
    if early.figures_at is not None:
        day = notation.day(early.figures_at.astimezone(COPENHAGEN).date(), language)
        at = notation.moment(early.figures_at, language)
        said.append(words("meetings-early-figures", at=at, known=known))
        offers.append(words("meetings-offer-known", date=day))
    if early.begins_on is not None:
        shown, begins = (notation.day(day, language) for day in (new.shown_on, early.begins_on))
        said.append(words("meetings-early-shown", date=begins, shown=shown))
        offers.append(words("meetings-offer-shown", date=begins))
    offer = words("meetings-offer", what=listed(offers, words))
    return Question(said, offer, early.offered)


def _form(
    services: Services,
    plain: Plain,
    given: dict[str, str],
    wrong: dict[str, str],
    question: Question | None = None,
) -> Response:
    words = plain.words
    programmes = services.programmes(Selection())
    chosen = given.get("program") or given.get("programme", "")
    filled = {name: given.get(name, "") for name in FIELDS} | {"programme": chosen}
    said = dict.fromkeys(FIELDS, "")
    said |= {name: words(why) for name, why in wrong.items()}
    options = {each.code: each.called(words.language) for each in programmes}
    return plain.page(
        "new_meeting.html",
        400 if wrong or question else 200,
        form=filled,
        wrong=said,
        programmes=options,
        question=question,
        kept=KEPT,
    )


def _shown(services: Services, plain: Plain, number: int, key: str) -> Shown:
    """The exhibit as its figures alone say it, in the view the form was shown in."""
    exhibit: AnyExhibit | None = next(
        (each for each in EXHIBITS if dashed(each.key) == dashed(key)), None
    )
    selection = services.selection(request.query_string.decode("utf-8", "replace"))
    if exhibit is None or selection.meeting_id != number:
        abort(404)
    if not current_person().is_at_least(exhibit.role):
        abort(403)
    readers = services.seen_by(Viewer())
    return computed(exhibit, readers, selection, plain.catalogs[selection.language])


def _back(key: str) -> str:
    """The page the form stood on, where the browser tells; only ever a path of this site."""
    came = urlsplit(request.form.get("tilbage", "") or request.referrer or "")
    is_own = safe_next(came.path) == came.path and not came.path.startswith(f"{HERE}/")
    query = came.query if is_own else request.query_string.decode("utf-8", "replace")
    path = came.path if is_own else "/"
    return f"{path}?{query}#figure-{key}"


def _language(plain: Plain) -> str:
    return "" if plain.words.language == "da" else f"?sprog={plain.words.language}"
