"""News text into each place of a page: one function per place, and nothing of it can be active there.

Article text is hostile. In Markdown every character that any extension could read becomes an entity (`&#91;`), on one
line; addresses are http or https; what front matter prints without escaping is escaped for HTML before it is dumped.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

# Separators end a line for some reader of the page, and a paragraph is one line.
_SPACES: Final = re.compile(r"[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
# Direction marks that reach beyond their word could show text in another order than printed.
_DIRECTIONS: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
# HTML allows no control, no half character, and none of the last two code points of any plane.
_NO_CHARACTERS: Final = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
_UNPRINTABLE: Final = re.compile(rf"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NO_CHARACTERS}]")

# A hyphen or stop between letters, and a stop that ends a sentence, are read as text by every extension.
_MARKUP: Final = re.compile(
    r"""[!"#$&'()*+/:<=>@\[\\\]^_`{|}~]|(?<![^\W_])-|-(?![^\W_])|\.(?=[^\s"')\]])|(?<![^\W\d_])\."""
)
_ATTRIBUTE: Final = re.compile(r"""[^\w ,;?%.-]""", re.ASCII)
_FRONT: Final = re.compile(r"""[&<>"'{}`]""")

_ADDRESS_SAFE: Final = ":/?#@!$&+,;=%~.-"  # of RFC 3986; brackets, quotes and the asterisk mean something to Markdown


class Markdown(str):
    """Markdown that we have written ourselves; everything else is escaped on its way into a template."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def printable(text: str) -> str:
    """Return text on one line, without characters that no reader sees: controls, half characters, reversals."""
    return _UNPRINTABLE.sub(REPLACEMENT, _DIRECTIONS.sub("", _SPACES.sub(" ", text)))


def body(text: str) -> Markdown:
    """Return text as Markdown that shows the very characters: "[a](b)" stays "[a](b)"."""
    return Markdown(_MARKUP.sub(_entity, printable(text)))


def heading(text: str) -> Markdown:
    """Return text for a heading; the braces of its attributes are among what `body` escapes."""
    return body(text)


def link_text(text: str) -> Markdown:
    """Return text for a link; the brackets that end it are among what `body` escapes."""
    return body(text)


def attribute(text: str) -> Markdown:
    """Return text for the quoted attribute of a tag that we write ourselves."""
    return Markdown(_ATTRIBUTE.sub(_entity, printable(text)))


def front_matter(text: str) -> str:
    """Return text for a front-matter value; themes print them without escaping."""
    return _FRONT.sub(_entity, printable(text))


def address(url: str) -> Markdown | None:
    """Return an outside address for a Markdown link, or None where it is not http or https."""
    try:
        parts = urlsplit(printable(url).strip())
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    return Markdown(quote(parts.geturl(), safe=_ADDRESS_SAFE))


def link(text: Markdown, target: str, title: str | None = None) -> Markdown:
    """Return a Markdown link to a page of ours or to an address that `address` has passed; a title shows on focus."""
    return Markdown(f"[{text}]({destination(target, title)})")


def destination(target: str, title: str | None) -> Markdown:
    """Return what stands in the parentheses of a link."""
    return Markdown(f'{target} "{attribute(title)}"' if title else target)


def _entity(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match.group())
