"""Statements that a parse shows and the rules did not find: the clause that hangs on a verb of speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.extract.statements import kind_of
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.model.findings import Statement
from generator.model.span import Span
from generator.text.document import Document
from generator.text.parses import Node, Parser

CLAUSES: Final = frozenset({Takes.CLAUSE, Takes.MARKED, Takes.THAT})
SUBJECT, CONTENT, ASIDE, DENIAL = "nsubj", "ccomp", "parataxis", "neg"
AUXILIARIES: Final = frozenset({"aux", "auxpass"})
PASSIVE: Final = "auxpass"
LOOSE: Final = frozenset({"appos", "relcl", "acl", "punct"})  # what hangs on a speaker and names nobody
DEEPEST: Final = 400  # words of one clause: more is no clause of news


def with_parsed(
    document: Document, found: tuple[Statement, ...], parser: Parser, lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the statements of the rules with those that only a parse shows, in order.

    The rules know quotations and who goes on speaking; where they found anything, the parse is not asked.
    """
    taken = _joined(span for one in found for span in _printed(one))
    starts = [span.start for span in taken]
    more = [
        one
        for one in parsed_statements(document, parser, lexicon)
        if not any(_overlaps(taken, starts, span) for span in _printed(one))
    ]
    return _ordered(found, more) if more else found


def parsed_statements(document: Document, parser: Parser, lexicon: Lexicon) -> tuple[Statement, ...]:
    """Return what verbs of speech report in a parse: the clause that is their complement, or that they stand beside.

    "Reed, who keeps the pier, thinks aloud and says it is shut" gives "it is shut". What is denied, only possible or
    in the passive is left out, as by the rules.
    """
    nodes = parser.parse(document.text)
    children: list[list[int]] = [[] for _ in nodes]
    for at, node in enumerate(nodes):
        if node.head != at:
            children[node.head].append(at)
    tree = _Tree(nodes, children)
    read = (_statement(document, tree, at, parser, lexicon) for at in range(len(nodes)))
    return tuple(one for one in read if one is not None)


class _Tree:
    """A parse with the words that hang on each word."""

    def __init__(self, nodes: Sequence[Node], children: Sequence[Sequence[int]]) -> None:
        self.nodes = nodes
        self.children = children

    def child(self, at: int, relation: str) -> int | None:
        """Return the first word that stands in a relation to another."""
        return next((one for one in self.children[at] if self.nodes[one].relation == relation), None)

    def subtree(self, top: int, without: frozenset[str] = frozenset(), apart: int | None = None) -> list[int]:
        """Return a word and all that hangs on it, in order, but for some relations and for one word `apart`."""
        found: list[int] = []
        waiting = [top]
        while waiting and len(found) < DEEPEST:
            at = waiting.pop()
            found.append(at)
            below = self.children[at][:DEEPEST]
            waiting += [one for one in below if one != apart and self.nodes[one].relation not in without]
        return sorted(found)


def _statement(document: Document, tree: _Tree, at: int, parser: Parser, lexicon: Lexicon) -> Statement | None:
    lemma = _reporting(tree, at, lexicon)
    subject = None if lemma is None else tree.child(at, SUBJECT)
    if subject is None:
        return None
    spans = _content(tree, at, lexicon)
    if not spans:
        return None
    return Statement(
        spans=spans,
        kind=kind_of(document, spans),
        rule=f"{parser.name}/{lemma}",
        cue=Span(tree.nodes[at].start, tree.nodes[at].end),
        speaker=_speaker(tree, subject),
    )


def _reporting(tree: _Tree, at: int, lexicon: Lexicon) -> str | None:
    """Return the verb of speech that a word is a form of, where it is neither denied nor only possible."""
    inflected = lexicon.speech.forms.get(tree.nodes[at].text.lower())
    verbs = () if inflected is None else inflected.verbs
    verb = next((one for one in verbs if not one.particle and one.takes & CLAUSES), None)
    beside = [tree.nodes[one] for one in tree.children[at]]
    doubted = any(
        one.relation in {DENIAL, PASSIVE}
        or (one.relation in AUXILIARIES and one.text.lower() in lexicon.speech.words.modals)
        for one in beside
    )
    return None if verb is None or doubted else verb.lemma


def _content(tree: _Tree, at: int, lexicon: Lexicon) -> tuple[Span, ...]:
    """Return the clause a verb of speech reports, without its marker: "says | that | it is shut"."""
    clause = tree.child(at, CONTENT)
    if clause is not None:
        return tuple(_runs(tree.nodes, tree.subtree(clause), lexicon.speech.words.that))
    if tree.nodes[at].relation in {ASIDE, CONTENT} and tree.nodes[at].head != at:
        return tuple(_runs(tree.nodes, tree.subtree(tree.nodes[at].head, apart=at), lexicon.speech.words.that))
    return ()


def _runs(nodes: Sequence[Node], words: Sequence[int], markers: frozenset[str]) -> Iterator[Span]:
    """Yield the stretches of neighbouring words, without marks and markers at their ends."""
    start = 0
    for stop in range(1, len(words) + 1):
        if stop == len(words) or words[stop] != words[stop - 1] + 1:
            run = [nodes[at] for at in words[start:stop]]
            while run and (not run[0].text[0].isalnum() or run[0].text.lower() in markers):
                del run[0]
            while run and not run[-1].text[-1].isalnum():
                del run[-1]
            if run:
                yield Span(run[0].start, run[-1].end)
            start = stop


def _speaker(tree: _Tree, subject: int) -> Span | None:
    """Return the subject of a verb with what belongs to its name or office: "the head of the port"."""
    runs = _runs(tree.nodes, tree.subtree(subject, LOOSE), frozenset())
    return next((one for one in runs if one.covers(Span(tree.nodes[subject].start, tree.nodes[subject].end))), None)


def _printed(one: Statement) -> tuple[Span, ...]:
    return one.spans if one.cue is None else (*one.spans, one.cue)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Return spans that have no character in common and cover the same, in order."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _overlaps(taken: Sequence[Span], starts: Sequence[int], span: Span) -> bool:
    at = bisect_left(starts, span.end)
    return at > 0 and taken[at - 1].end > span.start


def _ordered(found: Sequence[Statement], more: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return all statements in the order of their content; each still knows the one it is told inside."""
    together = [*found, *more]
    order = sorted(range(len(together)), key=lambda at: (together[at].spans[0].start, -together[at].spans[-1].end, at))
    place = {at: number for number, at in enumerate(order)}
    return tuple(
        replace(together[at], outer=None if (outer := together[at].outer) is None else place[outer]) for at in order
    )
