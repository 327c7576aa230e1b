"""The command line: arguments in, exit codes out; the only module that prints."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.config import Options
from generator.errors import BriefingError
from generator.pipeline import build, extract_lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 when all went well, 1 when some input was skipped, 2 for usage or environment."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BriefingError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefing", description="News articles in, a source-linked briefing site out."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    building = commands.add_parser("build", help="write the pages of an articles folder")
    building.add_argument("articles", nargs="?", type=Path, default=Path("articles"))
    building.add_argument("--docs", type=Path, default=Path("docs"))
    building.set_defaults(run=_build)
    extracting = commands.add_parser("extract", help="JSON Lines of texts in, what each says out")
    extracting.set_defaults(run=_extract)
    return parser


def _build(options: argparse.Namespace) -> int:
    built = build(Options(articles=options.articles, docs=options.docs))
    for one in built.skipped:
        print(f"{one.file}: {one.reason}", file=sys.stderr)
    return 1 if built.skipped else 0


def _extract(_: argparse.Namespace) -> int:
    for line in extract_lines(sys.stdin):
        print(json.dumps(line, ensure_ascii=False))
    return 0
