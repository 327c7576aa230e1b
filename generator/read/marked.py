"""Values of a hand-written YAML file, read with the lines they stand on, and what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import Final

import yaml

TEXT: Final = "tag:yaml.org,2002:str"
NUMBERS: Final = frozenset({"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"})
TRUTH: Final = "tag:yaml.org,2002:bool"
TRUE: Final = frozenset({"yes", "true", "on"})  # as YAML 1.1 reads them
HALF: Final = re.compile("[\ud800-\udfff]")  # of a pair of code units
RANGE: Final = 2  # numbers
LONGEST_NUMBER: Final = 20  # characters


@dataclass(slots=True)
class MarkedValues:
    """Reads values of nodes, which know their lines, and collects what is wrong."""

    found: list[tuple[int, str]] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """Return what is wrong, line by line."""
        ranked = sorted(self.found, key=lambda one: one[0])
        return [f"line {line}: {reason}" for line, reason in ranked]

    def fault(self, node: yaml.Node, reason: str) -> None:
        """Note what is wrong, with the line it stands on."""
        self.found.append((node.start_mark.line + 1, reason))

    def text(self, key: str, node: yaml.Node) -> str:
        """Return a text, on one line."""
        if isinstance(node, yaml.ScalarNode) and node.tag == TEXT and node.value.strip():
            if HALF.search(node.value):
                self.fault(node, f"{key}: half a character (\\ud800 to \\udfff) cannot be printed; leave it out")
            return HALF.sub("", " ".join(node.value.split()))
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

    def one_of(self, key: str, node: yaml.Node, known: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return a word of those that are known."""
        word = str(node.value).strip() if isinstance(node, yaml.ScalarNode) else ""
        if word in known:
            return (word,)
        near = nearest(word, list(known))
        hint = f"did you mean {near}?" if near else f"expected one of {', '.join(known)}"
        self.fault(node, f"{key}: {'unknown ' + repr(word) if word else 'not a word'}; {hint}")
        return None


def _number(node: yaml.Node) -> Decimal | None:
    """Return a number that is written plainly: 12, 1200 or 3.5; not .inf, 0x12 or 1_000."""
    if not isinstance(node, yaml.ScalarNode) or node.tag not in NUMBERS or len(node.value) > LONGEST_NUMBER:
        return None
    if not node.value.replace(".", "", 1).isdecimal():
        return None
    try:
        return Decimal(node.value)
    except InvalidOperation:
        return None


def nearest(word: str, known: list[str]) -> str:
    """Return the known word that a misspelt one was meant for, if any."""
    return next(iter(get_close_matches(word, known, n=1)), "")
