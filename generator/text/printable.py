"""Text as a terminal may be given it: nothing in it is obeyed."""

from __future__ import annotations


def printable(text: str) -> str:
    r"""Return text without what a terminal would obey: control and invisible characters are written out.

    "\x1b[2J" would clear the screen; it is printed as those letters. Line breaks become blanks.
    """
    return "".join(char if char.isprintable() else " " if char in "\n\t\xa0" else ascii(char)[1:-1] for char in text)
