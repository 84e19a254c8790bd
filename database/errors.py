"""What can go wrong when storing or withdrawing, one class per case a caller may tell apart."""

from __future__ import annotations

from typing import Literal


class NaiveMomentError(ValueError):
    """A moment without a time zone was given where one point in time is needed."""


class RowRefusedError(ValueError):
    """A row does not fit the table of its kind; the words name kind, column and cell."""


class FileRefusedError(ValueError):
    """The received file and the SHA-256 given with it do not belong together."""


class UnknownImportError(LookupError):
    """No import has this number."""


class AlreadyWithdrawnError(ValueError):
    """The import was withdrawn before; the first withdrawal stands."""


class UnknownAccountError(LookupError):
    """No account has this number."""


class UsernameTakenError(ValueError):
    """Another account has this username."""


class UnknownSubmissionError(LookupError):
    """No submission has this number."""


class UnknownMeetingError(LookupError):
    """No meeting has this number, or it was cancelled."""


class DatabaseUnavailableError(RuntimeError):
    """The database does not answer, or its file is not the one opened; nothing was stored."""


class DatabaseBusyError(RuntimeError):
    """Others held the database for longer than anyone should wait; nothing was stored."""


AddressProblem = Literal["unread", "unknown", "folder", "file", "silent"]


class DatabaseAddressError(ValueError):
    """An address leads to no database."""

    def __init__(self, problem: AddressProblem, place: str = "") -> None:
        """`place` is what the address names, never with a password in it."""
        super().__init__(f"{problem}: {place}")
        self.problem, self.place = problem, place


class UnknownFigureError(LookupError):
    """Nothing is stored of the figure that was named, or it is not hidden."""
