"""HTML as a flat row of tags and printed lines, each character with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from generator.model.article import Passage
from generator.model.span import Span

TAG = re.compile(r"</?([a-zA-Z][\w:-]*)")
ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
PRINTED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});|\s{2,}|[^\S ]|(?:[^&\s]|(?<!\s) (?!\s))+|&| ")
# Elements whose content is not printed as text of the page.
SILENT: Final = frozenset(
    ("button", "canvas", "iframe", "noscript", "object", "script", "select", "style", "svg", "template", "textarea")
)
INLINE: Final = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q"),
        *("s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"),
    )
)
LISTS: Final = frozenset(("li", "ol", "ul"))
LONGEST_TAG = 5_000


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag with its attributes; `content` is what a script or a title holds."""

    name: str
    attributes: dict[str, str]
    content: str = ""


@dataclass(slots=True)
class Line:
    """A printed line, and the way back to the source; `within` is the block element that printed it.

    `linked` counts the characters of it that lead elsewhere; `listed` says that it is printed inside an item of a list.
    """

    within: str
    listed: bool = False
    linked: int = 0
    pieces: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    length: int = 0

    @property
    def is_item(self) -> bool:
        """Tell whether the line is an item of a list that is text, and no link to another page."""
        return self.listed and 2 * self.linked < self.length

    @property
    def text(self) -> str:
        """Return the characters of the line."""
        return "".join(self.pieces)

    def add(self, printed: str, source: Span | None) -> None:
        """Append characters; a blank that stands for a line break has no source of its own."""
        self.pieces.append(printed)
        if source is not None:
            self.passages.append(Passage(Span(self.length, self.length + len(printed)), source))
        self.length += len(printed)


def scan(text: str) -> tuple[list[Tag], list[Line]]:
    """Return the tags that tell something and the lines that a page prints, in order; linear in its length."""
    tags: list[Tag] = []
    lines = [Line("")]
    post = False  # inside an embedded post, whose parts are one paragraph
    listed = linking = False  # inside an item of a list, inside a link
    for name, start, end in _pieces(text):
        if not name:
            before = lines[-1].length
            _print(text, start, end, lines[-1])
            lines[-1].linked += linking * (lines[-1].length - before)
            continue
        tag = name.strip("/")
        if tag == "blockquote":
            post = not name.startswith("/") and "twitter-tweet" in text[start:end]
        listed = name == "li" if tag in LISTS else listed
        linking = name == "a" if tag == "a" else linking
        if tag not in INLINE and not (post and tag in {"p", "br"}):
            lines.append(Line(name, listed))
        elif tag in {"p", "br"}:
            lines[-1].add(" ", None)
        if not name.startswith("/"):
            tags.append(_tag(text, tag, start, end))
    return tags, [line for line in lines if line.text.strip()]


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield tags by name ("/p" closes) and stretches of text, whose name is empty."""
    position = 0
    while position < len(text):
        opening = text.find("<", position)
        if opening < 0:
            opening = len(text)
        if position < opening:
            yield "", position, opening
        if opening == len(text):
            return
        position = _behind(text, opening)
        found = TAG.match(text, opening)
        if found is None:
            if position == opening + 1:
                yield "", opening, position
            continue
        name = found[1].lower()
        if text[opening + 1] != "/" and name in SILENT | {"title"}:
            position = _behind_content(text, name, position)
        yield ("/" if text[opening + 1] == "/" else "") + name, opening, position


def _behind(text: str, opening: int) -> int:
    """Return where the mark-up that begins at "<" ends; what never ends takes the rest, as in a browser."""
    if text.startswith("<!--", opening):
        end = text.find("-->", opening + 4)
        return len(text) if end < 0 else end + 3
    following = text[opening + 1 : opening + 2]
    if not following.isalpha() and following not in {"/", "!", "?"}:
        return opening + 1
    end = text.find(">", opening, opening + LONGEST_TAG)
    return opening + 1 if end < 0 else end + 1


def _behind_content(text: str, name: str, position: int) -> int:
    closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, position)
    return closing.end() if closing else len(text)


def _tag(text: str, name: str, start: int, end: int) -> Tag:
    printed = text[start : min(end, start + LONGEST_TAG)]
    head, _, rest = printed.partition(">")
    found = {one[1].lower(): unescape(one[2] or one[3] or one[4] or "") for one in ATTRIBUTE.finditer(head)}
    if name == "script" and "ld+json" in found.get("type", ""):
        rest = text[start:end].partition(">")[2]
    return Tag(name, found, rest.rpartition("</")[0] if name in {"script", "title"} else "")


def _print(text: str, start: int, end: int, line: Line) -> None:
    for piece in PRINTED.finditer(text, start, end):
        printed = piece.group()
        if printed.isspace():
            plain = printed == " "
            line.add(" ", Span(*piece.span()) if plain else None)
        elif printed[0] == "&" and printed[-1] == ";":
            line.add(unescape(printed), Span(*piece.span()))
        else:
            line.add(printed, Span(*piece.span()))
