"""What a file tells about its article, apart from the story."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Each value as the file gives it, or None where it does not tell."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    agency: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None

    def or_else(self, other: Metadata) -> Metadata:
        """Return these values, and the other's where there is none."""
        if other in {NOTHING, self}:
            return self
        return other if self == NOTHING else Metadata(**{n: getattr(self, n) or getattr(other, n) for n in NAMES})


NOTHING: Final = Metadata()
NAMES: Final = tuple(one.name for one in fields(Metadata))


def iso_date(value: object) -> str | None:
    """Return a date of YAML or an ISO 8601 string as it is written; None for anything else."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return None
    printed = value.strip()
    try:
        datetime.fromisoformat(printed)
    except ValueError:
        return None
    return printed


def web_address(value: object) -> str | None:
    """Return an address that a page may link to: http and https only, without blanks."""
    printed = value.strip() if isinstance(value, str) else ""
    return printed if printed.lower().startswith(("http://", "https://")) and not printed.split()[1:] else None
