"""Numbers whose marks are set apart by blanks, as some feeds print them: "6 . 2 %", "10 , 000 monkeys"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.unit_tables import Tables, find_unit
from generator.text.digits import joined
from generator.text.tokens import Token

GROUP = 3  # digits
MARKS = (".", ",")


def rejoined(tokens: Sequence[Token], known: Tables) -> tuple[Token, ...]:
    """Return the tokens with such numbers put together: "6", ".", "2" of "6 . 2 %" gives "6.2"."""
    if not any(token.text in MARKS and not joined(tokens, at) for at, token in enumerate(tokens)):
        return tuple(tokens)
    found: list[Token] = []
    index = 0
    while index < len(tokens):
        last = index + 1
        while last + 1 < len(tokens) and tokens[last].text in MARKS and _goes_on(tokens, index, last, known):
            last += 2
        found.append(tokens[index] if last == index + 1 else _whole(tokens[index:last]))
        index = last
    return tuple(found)


def _goes_on(tokens: Sequence[Token], first: int, mark: int, known: Tables) -> bool:
    """Tell whether the digits behind a mark belong to the number that begins at `first`."""
    ahead, behind = tokens[first], tokens[mark + 1]
    apart = ahead.text.isdecimal() and tokens[mark].start == tokens[mark - 1].end + 1
    if not apart or not behind.text.isdecimal() or behind.start != tokens[mark].end + 1 or len(ahead.text) > GROUP:
        return False
    if tokens[mark].text == ",":
        return len(behind.text) == GROUP
    has_sign = known.money_signs.before(tokens, first) is not None
    return has_sign or ahead.text == "0" or _is_measured(tokens, mark + 2, known)


def _is_measured(tokens: Sequence[Token], index: int, known: Tables) -> bool:
    """Tell whether a unit or a magnitude follows."""
    if index >= len(tokens) or joined(tokens, index):
        return False
    return tokens[index].lower in known.magnitudes or find_unit(tokens, index, known) is not None


def _whole(tokens: Sequence[Token]) -> Token:
    text = "".join(token.text for token in tokens)
    return Token(text, tokens[0].start, tokens[-1].end, text)
