"""A stretch of printed text, and names made from content."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Offsets into one text, in Unicode code points: `text[start:end]` is what was printed."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the printed characters."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans have a character in common."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start


def printed(text: str, spans: tuple[Span, ...]) -> str:
    """Return what stands at the spans, in order, joined by one space."""
    return " ".join(span.of(text) for span in spans)


def content_id(prefix: str, *parts: str) -> str:
    """Return an id that depends on the parts alone: "s-3fa2c1d09b".

    Forty bits of BLAKE2b (RFC 7693): two of ten thousand items of one briefing collide with a chance of one in 20,000.
    """
    digest = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    return f"{prefix}-{digest}"
