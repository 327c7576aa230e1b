"""corrections.yml: what an editor puts right in a briefing, entry by entry, each fault told with its line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import Final

import yaml

from generator.errors import BrokenCorrectionsError, UnreadableArticleError
from generator.lexicon.load import Lexicon
from generator.model.article import Skipped
from generator.model.corrections import BOUNDS, NO_EVENT, WITHIN, Action, Change, Correction, ItemKind
from generator.model.span import content_id
from generator.read.files import read_bytes

NAME: Final = "corrections.yml"
NEARLY: Final = {NAME, "corrections.yaml", "correction.yml", "correction.yaml"}  # names by which the file was meant
SIGNED: Final = ("by", "why")
READINGS: Final = ("conflict", "update", "scope", "rounding", "granularity")
ASKED: Final[Mapping[ItemKind, tuple[Action, ...]]] = {
    ItemKind.ACTOR: (
        Action.SAME_AS, Action.SPLIT, Action.NAME, Action.ROLE, Action.NOT_ROLE, Action.HIDE, Action.NOTE,
    ),
    ItemKind.STATEMENT: (Action.SPEAKER, Action.HIDE, Action.NOTE),
    ItemKind.FIGURE: (Action.VALUE, Action.BOUND, Action.COUNTED, Action.EVENT, Action.HIDE, Action.NOTE),
    ItemKind.FINDING: (Action.READING, Action.HIDE, Action.NOTE),
    ItemKind.ARTICLE: (Action.OUTLET, Action.ONE_ORIGIN, Action.OWN_ORIGIN, Action.NOTE),
}  # fmt: skip
PLACED: Final = frozenset({ItemKind.STATEMENT, ItemKind.FIGURE, ItemKind.ACTOR})  # what may be narrowed to articles
RANGE: Final = 2  # numbers

TEXT, NUMBER_TAGS = "tag:yaml.org,2002:str", {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"}
TRUTH: Final = "tag:yaml.org,2002:bool"
TRUE: Final = frozenset({"yes", "true", "on"})  # as YAML 1.1 reads them


def read_corrections(folder: Path, lexicon: Lexicon) -> tuple[tuple[Correction, ...], tuple[Skipped, ...]]:
    """Return the entries of corrections.yml beside the articles of a folder, and files that only nearly have its name.

    `- {actor: "Ada Lindquist", name: "Ada Lindqvist", by: "desk"}` gives a correction of one name. What cannot be
    followed raises BrokenCorrectionsError with a line for every fault: a briefing is never built without them.
    """
    names = sorted(one.name for one in folder.iterdir())
    misnamed = tuple(_misnamed(name) for name in names if name != NAME and name.casefold() in NEARLY)
    if NAME not in names:
        return (), misnamed
    path = folder / NAME
    return _entries(path, _composed(path), lexicon), misnamed


def _misnamed(name: str) -> Skipped:
    return Skipped(file=name, reason=f"corrections are read from {NAME} alone; give it that name")


def _composed(path: Path) -> yaml.Node | None:
    """Return the file as nodes, which know their lines."""
    try:
        return yaml.compose(read_bytes(path).decode("utf-8-sig"), Loader=yaml.SafeLoader)
    except UnreadableArticleError as error:
        raise BrokenCorrectionsError(path.parent, [error.reason]) from error
    except UnicodeDecodeError as error:
        raise BrokenCorrectionsError(path.parent, ["expected UTF-8 text; save it in that encoding"]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}: " if mark is not None else ""
        raise BrokenCorrectionsError(
            path.parent, [f"{where}not valid YAML: {error.problem or error.context}"]
        ) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise BrokenCorrectionsError(
            path, ["not valid YAML: a character or a depth that no list of entries has"]
        ) from error


def _entries(path: Path, root: yaml.Node | None, lexicon: Lexicon) -> tuple[Correction, ...]:
    if root is None:
        return ()
    reader = _Reader(frozenset(entry.name for entry in lexicon.quantities.events))
    if isinstance(root, yaml.SequenceNode):
        read = [reader.entry(node) for node in root.value]
    else:
        reader.fault(root, "expected a list of entries, each opening with “- ”")
        read = []
    if reader.faults:
        raise BrokenCorrectionsError(path.parent, reader.faults)
    return tuple(_told_apart(one for one in read if one is not None))


def _told_apart(entries: Iterable[Correction]) -> Iterable[Correction]:
    """Yield entries with ids of their own: the same entry a second time is a second one."""
    seen: Counter[str] = Counter()
    for entry in entries:
        seen[entry.id] += 1
        times = seen[entry.id]
        yield entry if times == 1 else replace(entry, id=content_id("c", entry.id, str(times)))


@dataclass(slots=True)
class _Reader:
    """Reads entries and collects what is wrong with them, in the order of the lines."""

    events: frozenset[str]
    found: list[tuple[int, str]] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """Return what is wrong, line by line."""
        ranked = sorted(self.found, key=lambda one: one[0])
        return [f"line {line}: {reason}" for line, reason in ranked]

    def fault(self, node: yaml.Node, reason: str) -> None:
        """Note what is wrong, with the line it stands on."""
        self.found.append((node.start_mark.line + 1, reason))

    def entry(self, node: yaml.Node) -> Correction | None:
        """Return the correction of one entry; None where it has a fault."""
        before = len(self.found)
        values = self._keys(node)
        kind = None if values is None else self._kind(node, values)
        if values is None or kind is None:
            return None
        self._check_known(kind, values)
        item = self.item(kind, values[kind.value][1])
        within = self.texts(WITHIN, values[WITHIN][1]) if WITHIN in values else ()
        changes = [self._change(action, values[action.value][1]) for action in ASKED[kind] if action.value in values]
        by, why = (self.text(key, values[key][1]) if key in values else None for key in SIGNED)
        if len(self.found) == before:
            self._check_whole(node, kind, values)
        if len(self.found) > before:
            return None
        kept = tuple(change for change in changes if change is not None)
        parts = [part for change in kept for part in (change.action.value, *change.given)]
        return Correction(
            id=content_id("c", kind.value, item, *within, *parts),
            line=node.start_mark.line + 1,
            kind=kind,
            item=item,
            within=within,
            changes=kept,
            by=by,
            why=why,
        )

    def _keys(self, node: yaml.Node) -> dict[str, tuple[yaml.Node, yaml.Node]] | None:
        """Return the keys of an entry with their values."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, "expected keys with values, such as actor: and name:")
            return None
        found: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if name in found:
                self.fault(key, f"{name}: stands twice in one entry; keep one")
            found[name] = (key, value)
        return found

    def _kind(self, node: yaml.Node, values: Mapping[str, object]) -> ItemKind | None:
        """Return what kind of item an entry is about: exactly one of its keys tells."""
        told = [kind for kind in ItemKind if kind.value in values]
        if len(told) == 1:
            return told[0]
        kinds = ", ".join(kind.value for kind in ItemKind)
        if told:
            both = " and ".join(kind.value for kind in told)
            self.fault(node, f"{both}: expected one of them alone; say in which article with {WITHIN}:")
            return None
        near = next((close for key in sorted(values) if (close := _near(key, [kind.value for kind in ItemKind]))), "")
        self.fault(node, f"expected one of {kinds}: what is corrected" + (f"; did you mean {near}?" if near else ""))
        return None

    def _check_known(self, kind: ItemKind, values: Mapping[str, tuple[yaml.Node, yaml.Node]]) -> None:
        known = [*(action.value for action in ASKED[kind]), *((WITHIN,) if kind in PLACED else ()), *SIGNED]
        everywhere = {*known, WITHIN, *(action.value for action in Action), *(one.value for one in ItemKind)}
        for name, (key, _) in values.items():
            if name == kind.value or name in known:
                continue
            near = "" if name in everywhere else _near(name, known)
            hint = f"did you mean {near}?" if near else f"known are {', '.join(known)}"
            self.fault(key, f"{name or 'a key that is no text'}: unknown key for {_a(kind.value)}; {hint}")

    def _check_whole(self, node: yaml.Node, kind: ItemKind, values: Mapping[str, object]) -> None:
        """Check what the keys of an entry must be together."""
        asked = [action for action in ASKED[kind] if action.value in values]
        if not asked:
            known = ", ".join(action.value for action in ASKED[kind])
            self.fault(node, f"{kind.value}: nothing to be put right; expected one of {known}")
        if Action.HIDE in asked:
            if "why" not in values:
                self.fault(node, f"why: missing; say why the {kind.value} is hidden")
            if set(asked) - {Action.HIDE, Action.NOTE}:
                self.fault(node, "hide: what is hidden needs no other correction; take the other keys out")
        if {Action.ONE_ORIGIN, Action.OWN_ORIGIN} <= set(asked):
            self.fault(node, "own_origin: contradicts one_origin_with; keep one")

    def _change(self, action: Action, node: yaml.Node) -> Change | None:
        given = _READ[action](self, action.value, node)
        return None if given is None else Change(action, given)

    def item(self, kind: ItemKind, node: yaml.Node) -> str:
        """Return what an item is called by; a bare number is quoted from a figure."""
        if kind is ItemKind.FIGURE and isinstance(node, yaml.ScalarNode) and node.tag in NUMBER_TAGS:
            return str(node.value)
        return self.text(kind.value, node)

    def text(self, key: str, node: yaml.Node) -> str:
        """Return a text, on one line."""
        if isinstance(node, yaml.ScalarNode) and node.tag == TEXT and node.value.strip():
            return " ".join(node.value.split())
        self.fault(node, f"{key}: expected a text; put it in quotation marks")
        return ""

    def texts(self, key: str, node: yaml.Node) -> tuple[str, ...]:
        """Return one text or a list of them."""
        if not isinstance(node, yaml.SequenceNode):
            return (self.text(key, node),)
        if not node.value:
            self.fault(node, f"{key}: expected a text or a list of texts, not an empty list")
        return tuple(dict.fromkeys(self.text(key, one) for one in node.value))

    def one_text(self, key: str, node: yaml.Node) -> tuple[str, ...]:
        """Return a text that stands alone."""
        return (self.text(key, node),)

    def truth(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return nothing for "yes", which is all that may be said."""
        if isinstance(node, yaml.ScalarNode) and node.tag == TRUTH and node.value.lower() in TRUE:
            return ()
        self.fault(node, f"{key}: expected yes; leave the key out otherwise")
        return None

    def number(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return a number, or the two ends of a range."""
        parts = node.value if isinstance(node, yaml.SequenceNode) else [node]
        found = [value for part in parts if (value := _number(part)) is not None]
        if len(found) != len(parts) or len(found) not in {1, RANGE} or found != sorted(found):
            self.fault(node, f"{key}: expected a number such as 12, or the two ends of a range such as [10, 12]")
            return None
        return tuple(f"{value:f}" for value in found)

    def bound(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return how a number bounds the real one."""
        return self._one_of(key, node, tuple(BOUNDS))

    def reading(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return why sources differ."""
        return self._one_of(key, node, READINGS)

    def event(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return what happened to those counted, or that nothing did."""
        return self._one_of(key, node, (*sorted(self.events), NO_EVENT))

    def _one_of(self, key: str, node: yaml.Node, known: tuple[str, ...]) -> tuple[str, ...] | None:
        word = str(node.value).strip() if isinstance(node, yaml.ScalarNode) else ""
        if word in known:
            return (word,)
        near = _near(word, list(known))
        hint = f"did you mean {near}?" if near else f"expected one of {', '.join(known)}"
        self.fault(node, f"{key}: {'unknown ' + repr(word) if word else 'not a word'}; {hint}")
        return None


_READ: Final[Mapping[Action, Callable[[_Reader, str, yaml.Node], tuple[str, ...] | None]]] = {
    Action.SAME_AS: _Reader.texts,
    Action.SPLIT: _Reader.texts,
    Action.NAME: _Reader.one_text,
    Action.ROLE: _Reader.one_text,
    Action.NOT_ROLE: _Reader.one_text,
    Action.SPEAKER: _Reader.one_text,
    Action.VALUE: _Reader.number,
    Action.BOUND: _Reader.bound,
    Action.COUNTED: _Reader.one_text,
    Action.EVENT: _Reader.event,
    Action.READING: _Reader.reading,
    Action.OUTLET: _Reader.one_text,
    Action.ONE_ORIGIN: _Reader.texts,
    Action.OWN_ORIGIN: _Reader.truth,
    Action.HIDE: _Reader.truth,
    Action.NOTE: _Reader.one_text,
}


def _number(node: yaml.Node) -> Decimal | None:
    """Return a number that is written plainly: 12, 1200 or 3.5; not .inf, 0x12 or 1_000."""
    if not isinstance(node, yaml.ScalarNode) or node.tag not in NUMBER_TAGS or len(node.value) > LONGEST_NUMBER:
        return None
    if not node.value.replace(".", "", 1).isdecimal():
        return None
    try:
        return Decimal(node.value)
    except InvalidOperation:
        return None


LONGEST_NUMBER: Final = 20  # characters


def _near(word: str, known: list[str]) -> str:
    """Return the known word that a misspelt one was meant for, if any."""
    return next(iter(get_close_matches(word, known, n=1)), "")


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
