"""The common ground of all tables: constraint names, column types that behave alike, provenance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect, ForeignKey, Index, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

from database.keys import KEYS
from database.moments import as_utc

# Without names of our own the two databases invent different ones, and a later migration could not
# name the constraint it changes.
_NAMES: Mapping[str, str] = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Declares every table of the project on one metadata."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: String()}


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: refused without a time zone, stored and returned in UTC on both databases."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC on the way in, bare on SQLite, which keeps no zone and would compare it as text."""
        if value is None:
            return None
        moment = as_utc(value)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,
    ) -> datetime | None:
        """Aware UTC on the way out, whatever time zone the server session has."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class YearCounts(TypeDecorator[dict[int, int]]):
    """A number per year as JSON, whose keys can only be text, with the years as numbers again."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    @property
    def python_type(self) -> type[dict[int, int]]:
        """A dict; JSON alone could be anything."""
        return dict

    def process_bind_param(
        self,
        value: Mapping[int, int] | None,
        dialect: Dialect,
    ) -> dict[str, int] | None:
        """Years as text, in order, so that the same figures are stored as the same text."""
        return None if value is None else {str(year): value[year] for year in sorted(value)}

    def process_result_value(
        self,
        value: Mapping[str, int] | None,
        dialect: Dialect,
    ) -> dict[int, int] | None:
        """Years as numbers."""
        return None if value is None else {int(year): count for year, count in value.items()}


class Provenance:
    """Where a row comes from: import, sheet and cells; the same columns on every kind."""

    kind: ClassVar[str]

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-20)
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), sort_order=-19)
    sheet: Mapped[str] = mapped_column(sort_order=20)
    cell: Mapped[str] = mapped_column(sort_order=21)
    cells: Mapped[dict[str, str]] = mapped_column(JSON, sort_order=22)
    source: Mapped[str | None] = mapped_column(Text, sort_order=23)
    is_example: Mapped[bool] = mapped_column(sort_order=24)

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[Index, ...]:
        """An index that starts with the natural key, in which the newest row of a key is found."""
        name = f"ix_{cls.__tablename__}_key"  # type: ignore[attr-defined]
        return (Index(name, *KEYS[cls.kind], "import_id"),)


PROVENANCE = ("id", "import_id", "sheet", "cell", "cells", "source", "is_example")
