"""The file a SQLite database lies in, and whether it is still the one that was opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from database.errors import DatabaseUnavailableError


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file by its place on the disk and not by its name: another may take the name."""

    path: Path
    device: int
    inode: int

    @classmethod
    def at(cls, path: Path) -> OpenedFile:
        """The file that has this name now."""
        found = path.stat()
        return cls(path.absolute(), found.st_dev, found.st_ino)

    def require(self) -> None:
        """DatabaseUnavailableError where the file is gone or another one stands in its place.

        An open connection would go on writing to a deleted file, and lose it all at the end.
        """
        try:
            found = self.path.stat()
        except OSError as error:
            raise DatabaseUnavailableError(f"{self.path} is gone") from error
        if (found.st_dev, found.st_ino) != (self.device, self.inode):
            raise DatabaseUnavailableError(f"{self.path} was replaced")

    @property
    def address(self) -> str:
        """A SQLite address that opens the file and never makes a new, empty one."""
        return f"file:{quote(str(self.path))}?mode=rw"
