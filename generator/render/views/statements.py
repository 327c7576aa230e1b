"""Statements as the summary and the actors' pages show them: one entry an utterance, its carriers behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.briefing import AttributedStatement
from generator.model.findings import StatementKind
from generator.model.span import printed
from generator.render.dates import day
from generator.render.escape import Markdown, link_text
from generator.render.views import words
from generator.render.views.lookup import Lookup, Tag, excerpt
from generator.render.wording import differing


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The very words in which some articles carry a statement; those that not all have are marked.

    `cue` is the printed word before them: "called on", "according to". `quoted` says that the article puts them in
    quotation marks; they get none where it does not.
    """

    cue: str | None
    quoted: bool
    kind: str
    text: Markdown
    target: Markdown
    carriers: tuple[Tag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEntry:
    """One utterance: when, where and for whom it was said, and each wording with who carries it."""

    anchor: str | None
    told: tuple[str, ...]
    wordings: tuple[Wording, ...]


def statement_entries(items: Iterable[AttributedStatement], lookup: Lookup) -> tuple[StatementEntry, ...]:
    """Return the statements as entries, by the day they were said, then in the order of the articles."""
    groups: dict[str, list[AttributedStatement]] = {}
    for item in items:
        groups.setdefault(item.group or item.id, []).append(item)
    entries = [
        _entry(sorted(group, key=lambda one: _place(one, lookup)), lookup) for group in _in_order(groups, lookup)
    ]
    return tuple(entries)


def words_of(item: AttributedStatement, lookup: Lookup) -> str:
    """Return the printed words of a statement."""
    return printed(lookup.sources[item.article].article.text, item.statement.spans)


def _in_order(groups: dict[str, list[AttributedStatement]], lookup: Lookup) -> list[list[AttributedStatement]]:
    return sorted(
        groups.values(), key=lambda group: (_said_on(group) or "9", min(_place(one, lookup) for one in group))
    )


def _said_on(group: Sequence[AttributedStatement]) -> str | None:
    return min((one.statement.said_on for one in group if one.statement.said_on), default=None)


def _place(item: AttributedStatement, lookup: Lookup) -> tuple[int, int, str]:
    return lookup.sources[item.article].number, item.statement.spans[0].start, item.id


def _entry(group: Sequence[AttributedStatement], lookup: Lookup) -> StatementEntry:
    return StatementEntry(anchor=group[0].group, told=tuple(_told(group, lookup)), wordings=_wordings(group, lookup))


def _told(group: Sequence[AttributedStatement], lookup: Lookup) -> Iterator[str]:
    """Yield when, where and for whom it was said, and how far it is carried."""
    said_on, first = _said_on(group), group[0]
    text = lookup.sources[first.article].article.text
    behalf = first.statement.on_behalf_of
    carriers = {one.article for one in group}
    if said_on:
        yield day(said_on)
    if first.statement.medium:
        yield f"via {first.statement.medium}"
    if behalf:
        yield f"on behalf of {behalf.of(text)}"
    if between := first.chain[1:-1]:
        yield f"as told by {words.listed(list(between))}"
    if len(carriers) > 1:
        yield lookup.reach(carriers)


def _wordings(group: Sequence[AttributedStatement], lookup: Lookup) -> tuple[Wording, ...]:
    carried: dict[str, list[AttributedStatement]] = {}
    for item in group:
        carried.setdefault(words_of(item, lookup), []).append(item)
    return tuple(
        Wording(
            cue=_cue(items[0], lookup),
            quoted=items[0].statement.kind is StatementKind.DIRECT,
            kind=words.STATEMENTS[items[0].statement.kind],
            text=compared(text, list(carried)),
            target=lookup.passage_target(items[0].article, items[0].id),
            carriers=_carriers(items, lookup),
        )
        for text, items in carried.items()
    )


def _carriers(items: Sequence[AttributedStatement], lookup: Lookup) -> tuple[Tag, ...]:
    tags = lookup.tags((one.article, one.id) for one in items)
    return tuple(replace(tag, anchor=one.id) for tag, one in zip(tags, items, strict=True))


def _cue(item: AttributedStatement, lookup: Lookup) -> str | None:
    cue = item.statement.cue
    return cue.of(lookup.sources[item.article].article.text) if cue else None


def compared(text: str, variants: Sequence[str]) -> Markdown:
    """Return text for a link in which the words are marked that not all variants have."""
    whole = excerpt(text)
    odd = differing(whole, [excerpt(other) for other in variants if other != text])
    parts, place = [], 0
    for span in odd:
        parts += [link_text(whole[place : span.start]), f'<em class="b-odd">{link_text(span.of(whole))}</em>']
        place = span.end
    return Markdown("".join([*parts, link_text(whole[place:])]))
