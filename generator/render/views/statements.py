"""Statements as the summary and the actors' pages show them: one entry an utterance, its carriers behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.briefing import AttributedStatement
from generator.model.corrections import ItemKind
from generator.model.findings import StatementKind
from generator.render.dates import day
from generator.render.escape import Markdown, link_text
from generator.render.quotation import as_printed
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of
from generator.render.views.lookup import Lookup, Tag, excerpt
from generator.render.wording import Edit, differing, edited

OPENING: Final = {Edit.KEPT: "", Edit.PUT_IN: '<ins class="b-ins">', Edit.LEFT_OUT: '<del class="b-del">'}
CLOSING: Final = {Edit.KEPT: "", Edit.PUT_IN: "</ins>", Edit.LEFT_OUT: "</del>"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The very words in which some articles carry a statement; those that not all have are marked.

    Quoted words are set against those of the first wording, as an edit of them.
    `cue` is the printed word beside them: "called on", "according to". `told` says how these articles carry them:
    quoted or reported, when, where, for whom, through whom.
    """

    cue: str | None
    text: Markdown
    target: Markdown
    carriers: tuple[Tag, ...]
    told: str
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEntry:
    """One utterance: each wording with who carries it, and how far all of them carry it, where several do."""

    anchor: str | None
    wordings: tuple[Wording, ...]
    articles: int
    reach: str | None


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
    """Return the words of a statement, with the marks that its article prints."""
    return as_printed(lookup.sources[item.article].article.text, item.statement)


def _in_order(groups: dict[str, list[AttributedStatement]], lookup: Lookup) -> list[list[AttributedStatement]]:
    return sorted(
        groups.values(), key=lambda group: (_said_on(group) or "9", min(_place(one, lookup) for one in group))
    )


def _said_on(group: Sequence[AttributedStatement]) -> str | None:
    return min((one.statement.said_on for one in group if one.statement.said_on), default=None)


def _place(item: AttributedStatement, lookup: Lookup) -> tuple[int, int, str]:
    return lookup.sources[item.article].number, item.statement.spans[0].start, item.id


def _entry(group: Sequence[AttributedStatement], lookup: Lookup) -> StatementEntry:
    carriers = {one.article for one in group}
    wordings = _wordings(group, lookup)
    return StatementEntry(
        anchor=group[0].group,
        wordings=wordings,
        articles=len(carriers),
        reach=_reach(carriers, wordings, lookup) if len(carriers) > 1 else None,
    )


def _reach(carriers: Iterable[str], wordings: Sequence[Wording], lookup: Lookup) -> str:
    """Return how far an utterance is carried, with what is struck through, where anything is."""
    struck = any(OPENING[Edit.LEFT_OUT] in wording.text for wording in wordings)
    return " · ".join([lookup.reach(carriers), *([words.STRUCK] if struck else [])])


def _told(item: AttributedStatement, lookup: Lookup) -> Iterator[str]:
    """Yield how one article carries a statement: what is told there is never said of another article."""
    statement, behalf = item.statement, item.statement.on_behalf_of
    yield words.STATEMENTS[statement.kind]
    if statement.said_on:
        yield day(statement.said_on)
    if statement.medium:
        yield f"via {statement.medium}"
    if behalf:
        yield f"on behalf of {behalf.of(lookup.sources[item.article].article.text)}"
    if between := _between(item):
        yield f"as told by {words.listed(list(between))}"
    if item.cited:
        yield f"citing {words.listed(list(item.cited))}"


def _between(item: AttributedStatement) -> tuple[str, ...]:
    """Return who stands between the outlet and the speaker: the agency, and who passes the words on."""
    end = len(item.chain) - len(item.cited)
    nobody = item.speaker is None and item.statement.source is None
    return item.chain[1:end] if nobody else item.chain[1 : end - 1]


def _wordings(group: Sequence[AttributedStatement], lookup: Lookup) -> tuple[Wording, ...]:
    """Return one wording for all articles that print the same words and tell the same of them."""
    carried: dict[tuple[str, str | None, str], list[AttributedStatement]] = {}
    for item in group:
        same = words_of(item, lookup), _cue(item, lookup), " · ".join(_told(item, lookup))
        carried.setdefault(same, []).append(item)
    variants = list(dict.fromkeys(text for text, _, _ in carried))
    quoted = _quotations(group, lookup)
    return tuple(
        Wording(
            cue=cue,
            text=changed(text, quoted[0], variants) if text in quoted[1:] else compared(text, variants),
            target=lookup.passage_target(items[0].article, items[0].id),
            carriers=_carriers(items, lookup),
            told=told,
            edits=edits_of(lookup, *((ItemKind.STATEMENT, one.id) for one in items)),
        )
        for (text, cue, told), items in carried.items()
    )


def _quotations(group: Sequence[AttributedStatement], lookup: Lookup) -> list[str]:
    """Return the wordings with quotation marks in them."""
    quoted = (item for item in group if item.statement.kind is not StatementKind.INDIRECT)
    return list(dict.fromkeys(words_of(item, lookup) for item in quoted))


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


def changed(text: str, first: str, variants: Sequence[str]) -> Markdown:
    """Return text for a link as an edit of another wording: what it puts in, and what of the other it leaves out.

    Where the two have too little in common, the words are marked that not all variants have.
    """
    runs = edited(excerpt(first), excerpt(text))
    if len(runs) == 1:
        return compared(text, variants)
    return Markdown("".join(f"{OPENING[run.edit]}{link_text(run.text)}{CLOSING[run.edit]}" for run in runs))
