"""corrections.yml: what an editor puts right in a briefing, entry by entry, each fault told with its line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import yaml

from generator.errors import BrokenCorrectionsError, UnreadableArticleError
from generator.lexicon.load import Lexicon
from generator.model.article import Skipped
from generator.model.briefing import Reading
from generator.model.corrections import BOUNDS, NO_EVENT, WITHIN, Action, Change, Correction, ItemKind
from generator.model.span import content_id
from generator.read.files import read_bytes
from generator.read.marked import NUMBERS, MarkedValues, nearest

NAME: Final = "corrections.yml"
NEARLY: Final = {NAME, "corrections.yaml", "correction.yml", "correction.yaml"}  # names by which the file was meant
SIGNED: Final = ("by", "why")
READINGS: Final = tuple(one.value for one in Reading)
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
            path.parent, ["not valid YAML: a character or a depth that no list of entries has"]
        ) from error


def _entries(path: Path, root: yaml.Node | None, lexicon: Lexicon) -> tuple[Correction, ...]:
    if root is None:
        return ()
    reader = _Reader(events=frozenset(entry.name for entry in lexicon.quantities.events))
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
class _Reader(MarkedValues):
    """Reads entries and collects what is wrong with them, in the order of the lines."""

    events: frozenset[str] = frozenset()

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
        near = next((close for key in sorted(values) if (close := nearest(key, [kind.value for kind in ItemKind]))), "")
        self.fault(node, f"expected one of {kinds}: what is corrected" + (f"; did you mean {near}?" if near else ""))
        return None

    def _check_known(self, kind: ItemKind, values: Mapping[str, tuple[yaml.Node, yaml.Node]]) -> None:
        known = [*(action.value for action in ASKED[kind]), *((WITHIN,) if kind in PLACED else ()), *SIGNED]
        everywhere = {*known, WITHIN, *(action.value for action in Action), *(one.value for one in ItemKind)}
        for name, (key, _) in values.items():
            if name == kind.value or name in known:
                continue
            near = "" if name in everywhere else nearest(name, known)
            hint = f"did you mean {near}?" if near else f"known are {', '.join(known)}"
            self.fault(key, f"{name or 'a key that is no text'}: unknown key beside {kind.value}; {hint}")

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
        if kind is ItemKind.FIGURE and isinstance(node, yaml.ScalarNode) and node.tag in NUMBERS:
            return str(node.value)
        return self.text(kind.value, node)

    def bound(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return how a number bounds the real one."""
        return self.one_of(key, node, tuple(BOUNDS))

    def reading(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return why sources differ."""
        return self.one_of(key, node, READINGS)

    def event(self, key: str, node: yaml.Node) -> tuple[str, ...] | None:
        """Return what happened to those counted, or that nothing did."""
        return self.one_of(key, node, (*sorted(self.events), NO_EVENT))


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
