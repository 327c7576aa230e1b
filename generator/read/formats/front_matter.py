"""Front matter: the block of YAML above the text of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.errors import UnreadableArticleError
from generator.model.span import Span

LARGEST: Final = 20_000  # characters of front matter; more is no description of an article
OPENING = re.compile(r"\s*-{3,}\s*(?=\n)")  # front matter begins behind it, with a line break
# A line of a plain block: a key with its value, an item of the list below a key, a comment or nothing.
LINE = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40}):(?:[ \t]+(?P<value>.*))?|[ \t]*-[ \t]+(?P<item>.+)|[ \t]*(?:#.*)?")
# Values that YAML reads in a way of its own, and that are broken where it cannot; a quotation that ends is words.
MARKED = re.compile(r"[\[{&*!|>]|\"[^\"]*$|'[^']*$")
WAY_OUT: Final = "put the value in quotation marks"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says, where the body stands, and what is wrong with it where it could be read all the same."""

    values: Mapping[str, object]
    body: Span
    fault: str | None = None


class Handler(YAMLHandler):
    """Front matter in which a wrong date costs the date alone."""

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """Return the values of front matter."""
        values: dict[str, Any] = super().load(fm, Loader=DatesAsPrinted)
        return values


class LineByLine(Handler):
    """Front matter whose lines are read one by one: "title: The mayor: no comment" has a title."""

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """Return the values of front matter; ValueError where a line is no plain one."""
        values: dict[str, Any] = {}
        for line in fm.splitlines():
            read = LINE.fullmatch(line.rstrip())
            if read is None or (read["item"] and not values):
                raise ValueError(line)
            if read["key"]:
                values[read["key"]] = self._value(read["value"] or "")
            elif read["item"]:
                last = next(reversed(values))
                listed = values[last] if isinstance(values[last], list) else []
                values[last] = [*listed, self._value(read["item"])]
        return values

    def _value(self, printed: str) -> object:
        """Return a value as YAML has it, or as it is printed where YAML cannot read it and no mark says it should."""
        try:
            value: object = yaml.load(printed, DatesAsPrinted)  # noqa: S506 - it is a safe loader
        except yaml.YAMLError:
            value = None if MARKED.match(printed) else printed
            if value is None:
                raise
        return printed if isinstance(value, dict) else value


class DatesAsPrinted(yaml.SafeLoader):
    """A loader to which a date that no calendar has is words: "2021-02-31"."""


def _day(loader: DatesAsPrinted, node: yaml.ScalarNode) -> object:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return node.value


DatesAsPrinted.add_constructor("tag:yaml.org,2002:timestamp", _day)


def read_front_matter(text: str, file: str) -> FrontMatter:
    """Return the front matter of a file; nothing where it has none, UnreadableArticleError where it is broken.

    A value with a colon that nobody put in quotation marks costs a line that says so: "title: The mayor: no comment".
    """
    if not text[:1].isspace() and not text.startswith("---"):
        return FrontMatter({}, Span(0, len(text)))
    if text.find("\n---", 3) > LARGEST:
        raise UnreadableArticleError(file, f"its front matter is longer than {LARGEST:,} characters; shorten it")
    try:
        return _parsed(text, Handler())
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        fault = f"its front matter is not valid YAML{_where(text, error)}"
        try:
            read = _parsed(text, LineByLine())
        except (yaml.YAMLError, RecursionError, ValueError):
            raise UnreadableArticleError(file, f"{fault}; mend or remove it") from error
        return FrontMatter(read.values, read.body, f"{fault}, and was read line by line; {WAY_OUT}")


def _parsed(text: str, handler: Handler) -> FrontMatter:
    values, content = frontmatter.parse(text, handler=handler)
    end = len(text.rstrip())
    return FrontMatter(dict(values), Span(end - len(content), end))


def _where(text: str, error: Exception) -> str:
    line = getattr(getattr(error, "problem_mark", None), "line", None)
    opening = OPENING.match(text)
    above = text.count("\n", 0, opening.end()) if opening else 0
    return "" if line is None else f" (line {above + line + 1})"
