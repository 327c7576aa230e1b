"""Bodies that issue a text themselves, and print their name above it."""

from __future__ import annotations

from generator.lexicon.load import Lexicon
from generator.read.metadata import Metadata
from generator.read.names import is_body, is_name


def names_body(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is the name of a body and no more: "Ministry of Health", "Office for Dam Safety"."""
    kinds, words = lexicon.names.parts, line.split()
    if not words:
        return False
    kind = words[-1] in kinds.organisation_ends or words[0] in kinds.organisation_openers
    linking = kinds.of | kinds.purpose | kinds.joints
    bare = " ".join(word for word in words if word not in linking)
    return (kind or is_body(line, lexicon.press)) and is_name(bare, lexicon.press)


def issuer(line: str, lexicon: Lexicon) -> Metadata | None:
    """Return the body whose name a line is, with its country or town behind it: "Office for Dam Safety, Lusaka"."""
    name, *places = (part.strip() for part in line.split(","))
    if len(places) > 1 or not names_body(name, lexicon) or not all(is_name(one, lexicon.press) for one in places):
        return None
    return Metadata(publisher=name)
