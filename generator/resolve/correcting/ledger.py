"""What became of each entry: what it touched, how that was read before, why it does not apply, what contradicts it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.errors import UnmetCorrectionError
from generator.model.corrections import Action, Audited, Correction, ItemKind, Touched


@dataclass(slots=True)
class Ledger:
    """Notes taken while entries are applied; those of a fault last over several attempts."""

    faults: dict[str, str] = field(default_factory=dict)
    conflicts: set[tuple[int, int, str]] = field(default_factory=set)
    touched: dict[str, dict[Touched, None]] = field(default_factory=dict)
    about: dict[str, Touched] = field(default_factory=dict)
    was: dict[tuple[str, Action], str | None] = field(default_factory=dict)
    claims: dict[tuple[Action, str], tuple[Correction, tuple[str, ...]]] = field(default_factory=dict)

    @contextmanager
    def unmet(self, entry: Correction) -> Iterator[None]:
        """Note why an entry does not apply, where that shows."""
        try:
            yield
        except UnmetCorrectionError as error:
            self.faults.setdefault(entry.id, str(error))

    def touch(self, entry: Correction, kind: ItemKind, item: str) -> None:
        """Note the item that an entry is about."""
        self.about[entry.id] = Touched(kind, item)
        self.touch_too(entry, kind, item)

    def touch_too(self, entry: Correction, kind: ItemKind, item: str) -> None:
        """Note an item that an entry changes along with the one it is about."""
        self.touched.setdefault(entry.id, {})[Touched(kind, item)] = None

    def tell(self, entry: Correction, action: Action, was: str | None) -> None:
        """Note how an item was read before."""
        self.was[entry.id, action] = was

    def lines_on(self, items: Container[Touched], entries: Sequence[Correction]) -> list[int]:
        """Return the lines of those entries that were followed and are about some of several items."""
        return sorted(
            entry.line
            for entry in entries
            if entry.id not in self.faults and any(one in items for one in self.touched.get(entry.id, ()))
        )

    def claim(self, entry: Correction, action: Action, item: str, given: tuple[str, ...]) -> None:
        """Note what an entry says of an item, of which no other may say otherwise."""
        other, before = self.claims.setdefault((action, item), (entry, given))
        if before != given:
            self.contradict(action, other, entry)

    def contradict(self, action: Action, one: Correction, other: Correction) -> None:
        """Note two entries that cannot both be followed."""
        first, second = sorted((one.line, other.line))
        self.conflicts.add((second, first, action.value))

    def again(self) -> Ledger:
        """Return a ledger for another attempt without the entries that do not apply."""
        return Ledger(faults=dict(self.faults))

    def follow(self, attempt: Ledger) -> None:
        """Take over what was noted in the attempt that succeeded."""
        self.conflicts |= attempt.conflicts
        self.touched |= attempt.touched
        self.about |= attempt.about
        self.was |= attempt.was

    def contradictions(self) -> tuple[str, ...]:
        """Return a line for each two entries that contradict each other."""
        return tuple(
            f"line {second}: {key}: contradicts the entry on line {first}; keep one of them"
            for second, first, key in sorted(self.conflicts)
        )

    def audit(self, entries: Sequence[Correction]) -> tuple[Audited, ...]:
        """Return what became of each entry, in the order in which they are written."""
        return tuple(self._audited(entry) for entry in sorted(entries, key=lambda one: one.line))

    def _audited(self, entry: Correction) -> Audited:
        if entry.id in self.faults:
            return Audited(correction=entry, fault=self.faults[entry.id])
        touched = sorted(self.touched.get(entry.id, ()), key=lambda one: (one.kind.value, one.id))
        was = tuple(self.was.get((entry.id, change.action)) for change in entry.changes)
        return Audited(correction=entry, about=self.about.get(entry.id), touched=tuple(touched), was=was)
