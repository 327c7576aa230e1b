"""Names and words of the press: agencies, outlets, bylines, credits."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """The lists of `press.yml`; names as they are printed, words case-folded."""

    agencies: frozenset[str]
    outlets: frozenset[str]
    press_words: frozenset[str]
    outlet_words: frozenset[str]
    wire_endings: frozenset[str]
    title_openers: frozenset[str]
    body_words: frozenset[str]
    desk_words: frozenset[str]
    writer_roles: frozenset[str]
    byline_openers: frozenset[str]
    byline_labels: frozenset[str]
    editor_openers: frozenset[str]
    caption_labels: frozenset[str]
    published_labels: frozenset[str]
    status_labels: frozenset[str]
    updated_labels: frozenset[str]
    after_name: frozenset[str]
    name_links: frozenset[str]
    town_openers: frozenset[str]
    counted: frozenset[str]
    crumb_openers: frozenset[str]
    crumb_roots: frozenset[str]
    copyright_marks: frozenset[str]
    owner_openers: frozenset[str]
    company_endings: frozenset[str]
    sections: frozenset[str]
    section_links: frozenset[str]
    reprint_openers: frozenset[str]
    source_labels: frozenset[str]
    ending_openers: frozenset[str]
    input_openers: frozenset[str]
    piece_openers: frozenset[str]
    reprint_auxiliaries: frozenset[str]
    piece_words: frozenset[str]
    permissions: frozenset[str]
    photo_labels: frozenset[str]
    photo_links: frozenset[str]
    photo_bodies: frozenset[str]
    caption_tails: frozenset[str]
    counter_links: frozenset[str]
    clock_words: frozenset[str]
    list_heads: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Press:
        """Read `press.yml` of a language."""
        return cls(**read_words(language, "press"))
