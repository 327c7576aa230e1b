"""Bytes into text: decoded right, or refused with the reason."""

from __future__ import annotations

import codecs

from generator.read.codepages import ALPHABETS, SCRIPTS, fitting

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
ADVICE = "save it as UTF-8"
EMPTY = "the file is empty"
BINARY = "the file is binary, not text"
UNSURE = "its encoding cannot be told for sure"
BROKEN = "not the {} that its first bytes promise"
SAMPLE = 1 << 16  # bytes that are enough to tell an alphabet


class UndecodableError(ValueError):
    """The bytes are no text that can be told for sure; its text is the reason and the way out."""

    def __init__(self, reason: str, way_out: str = ADVICE) -> None:
        super().__init__(f"{reason}; {way_out}")


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of a file in UTF-8, UTF-16, UTF-32, the encoding it declares, or a Windows code page.

    The bytes of "Алматы" in Windows-1251 give "Алматы", never "Àëìàòû"; where that cannot be told, an error.
    """
    text = _decoded(data, declared).removeprefix("\ufeff")
    if not text.strip():
        raise UndecodableError(EMPTY, "remove it or fill it")
    if "\0" in text:
        raise UndecodableError(BINARY, f"remove it or {ADVICE}")
    return text


def _decoded(data: bytes, declared: str | None) -> str:
    if data.startswith(UTF_32_MARKS):
        return _strictly(data, "utf-32")
    if data.startswith(UTF_16_MARKS):
        return _strictly(data, "utf-16")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        told = _as_declared(data, declared)
        return _told_apart(data) if told is None else told
    unmarked = _unmarked_utf_16(data) if "\0" in text else None
    return text if unmarked is None else _strictly(data, unmarked)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(BROKEN.format(encoding.upper())) from error


def _as_declared(data: bytes, declared: str | None) -> str | None:
    """Return the text in the encoding that the file declares, unless its words speak for another."""
    if declared is None or b"\0" in data:
        return None
    if declared in ALPHABETS or declared in SCRIPTS:
        pages = fitting(data[:SAMPLE])
        if pages and declared not in pages:
            return None
    try:
        return data.decode(declared)
    except UnicodeDecodeError:
        return None


def _unmarked_utf_16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark, told by where the zero bytes of Latin letters stand."""
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 3 < len(sample) // 2 or min(even, odd) * 8 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _told_apart(data: bytes) -> str:
    """Return the text of a Windows code page."""
    if b"\0" in data:
        if unmarked := _unmarked_utf_16(data):
            return _strictly(data, unmarked)
        raise UndecodableError(BINARY, f"remove it or {ADVICE}")
    pages = fitting(data[:SAMPLE])
    if len(pages) > 1 and pages[0] in SCRIPTS:
        pages = _likeliest(data[:SAMPLE], pages)
    if not pages:
        raise UndecodableError(UNSURE)
    try:
        return data.decode(pages[0])
    except UnicodeDecodeError as error:
        raise UndecodableError(UNSURE) from error


def _likeliest(data: bytes, pages: list[str]) -> list[str]:
    """Return the code page whose letters stand as often as in a language: Greek and Cyrillic share all their bytes."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed, and slow to load

    best = from_bytes(data, cp_isolation=pages).best()
    return [best.encoding] if best is not None else []
