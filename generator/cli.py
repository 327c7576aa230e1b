"""The command line: arguments in, exit codes out; the only module that prints."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from generator import __version__
from generator.errors import BriefingError, RefusedError, UnreadableLineError

if TYPE_CHECKING:
    from generator.changes.kinds import Changes
    from generator.config import Options
    from generator.pipeline import Built

DONE: Final = 0
SKIPPED: Final = 1  # some input could not be used; the rest was
FAILED: Final = 2  # usage or environment; nothing was changed
INTERRUPTED: Final = 130  # as shells count Ctrl-C

ABOUT: Final = """\
Turn a folder of news articles on one event into a briefing: who said what, which numbers stand,
and where the sources differ, each line linked to the printed words.
"""
EXAMPLES: Final = """\
examples:
  %(prog)s build                          the articles and docs folders that mkdocs.yml names
  %(prog)s build my-articles              another folder: its files are one briefing, each sub-folder one more;
                                         it takes the place of what was built before
  %(prog)s build my-articles --docs out   pages go to out/briefings, and nowhere else
  %(prog)s extract < texts.jsonl          {"id", "text", "published"?} a line in, what each text says out
  %(prog)s match < names.jsonl            {"id", "a", "b"} a line in, whether two names are one actor's out
  %(prog)s explain s-1a20189caf           how a statement, figure, actor or finding came about
  %(prog)s diff last-week/briefing.json docs/briefings/flood/briefing.json
                                         what changed between two builds
  %(prog)s build --since last-week        the same as a page of each briefing, "What is new"

settings in the block of the plugin "briefing" in mkdocs.yml, in the folder you call from:
  articles: FOLDER           what to read where no folder is named
  language: en               the word lists to read with
  parser: en_core_web_sm     an installed spaCy pipeline, which adds statements that the rules miss
  since: FOLDER              an earlier build, or its briefing.json, to tell what is new

exit codes: 0 all went well; 1 some input was skipped, each with a line that says why; 2 nothing was done.
"""
BUILD: Final = """\
Read the articles (.txt, .md, .html), and write the briefing pages as Markdown below DOCS/briefings.
One build is one complete set: generated pages of briefings that are not in ARTICLES are removed, and named.
Unchanged pages are not touched, files written by hand stay. Where nothing can be read, everything stays.
"""
EXTRACT: Final = """\
Read JSON Lines {"id", "text", "published"?} on standard input; print for each the names, statements and
figures of its text as one line of JSON. Offsets count Unicode code points of the text as it was given.
"""
MATCH: Final = """\
Read JSON Lines {"id", "a", "b"} on standard input, two names in each; print for each whether they are one actor's,
going by the names alone: {"id", "verdict", "score", "because"}, the verdict being same, possibly or different.
"""
DIFF: Final = """\
Tell what changed from OLD to NEW: articles, figures, differences between the sources, and who is named how. Each is the
briefing.json of a build, or a folder: of one briefing, of docs, of a built site.
"""
EXPLAIN: Final = """\
Tell how an item came about: the rule and the line of the word lists that found it, what was weighed and how much, the
printed words with their file, through whose hands it came, and what it is grouped with. ID is any id that stands on a
page or in briefing.json, or an address that ends in one. The articles are read anew; nothing is written.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 when all went well, 1 when some input was skipped, 2 for usage or environment."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Whatever the locale; half a surrogate pair becomes the escape that JSON has for it.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except RefusedError as error:
        for line in (*error.refused, error):
            print(_one_line(line), file=sys.stderr)
        return FAILED
    except BriefingError as error:
        print(_one_line(error), file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # Whoever read the output has enough. What is still buffered must not fail at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        print(_one_line(f"{error.filename or 'standard output'}: {error.strerror}"), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that names the way out."""

    def error(self, message: str) -> NoReturn:
        self.exit(FAILED, f"{self.prog}: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m generator" if Path(sys.argv[0]).name == "__main__.py" else "briefing",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"briefing {__version__}")
    parser.set_defaults(run=partial(_help, parser))
    commands = parser.add_subparsers(metavar="COMMAND")
    building = commands.add_parser("build", help="write the briefing pages of an articles folder", description=BUILD)
    building.add_argument("articles", nargs="?", type=Path, metavar="ARTICLES", help="folder to read (mkdocs.yml's)")
    building.add_argument("--docs", type=Path, metavar="DOCS", help="folder to write below (mkdocs.yml's docs_dir)")
    building.add_argument("--since", type=Path, metavar="OLD", help="an earlier briefing.json, or a folder with some")
    building.set_defaults(run=_build)
    extracting = commands.add_parser(
        "extract", help="JSON Lines of texts in, what each text says out", description=EXTRACT
    )
    extracting.set_defaults(run=_extract)
    matching = commands.add_parser(
        "match", help="JSON Lines of two names in, whether they are one out", description=MATCH
    )
    matching.set_defaults(run=_match)
    differing = commands.add_parser("diff", help="tell what changed between two builds", description=DIFF)
    differing.add_argument("old", type=Path, metavar="OLD", help="a briefing.json, or a folder with one or several")
    differing.add_argument("new", type=Path, metavar="NEW", help="the same, of a later build")
    differing.add_argument(
        "--json", dest="tell", action="store_const", const=_as_json, default=_as_text, help="as data"
    )
    differing.set_defaults(run=_diff)
    explaining = commands.add_parser("explain", help="tell how an item of a briefing came about", description=EXPLAIN)
    explaining.add_argument("id", metavar="ID", help="as on the pages and in briefing.json, or an address with it")
    explaining.add_argument("articles", nargs="?", type=Path, metavar="ARTICLES", help="folder to read (mkdocs.yml's)")
    explaining.set_defaults(run=_explain)
    return parser


def _help(parser: argparse.ArgumentParser, _: argparse.Namespace) -> int:
    """Answer a call without a command."""
    parser.print_help(sys.stderr)
    return FAILED


def _options(articles: Path | None, docs: Path | None = None, since: Path | None = None) -> Options:
    """Return the settings of mkdocs.yml, with the folders that the command line names in place of its own."""
    from generator.config import site_options

    site = site_options(Path())
    return replace(site, articles=articles or site.articles, docs=docs or site.docs, since=since or site.since)


def _build(arguments: argparse.Namespace) -> int:
    from generator.pipeline import build

    options = _options(arguments.articles, arguments.docs, arguments.since)
    built = build(options)
    for one in built.skipped:
        print(_one_line(f"{one.file}: {one.reason}"), file=sys.stderr)
    for line in _summary(built, options):
        print(line)
    return SKIPPED if built.skipped else DONE


def _summary(built: Built, options: Options) -> list[str]:
    """Return a line a briefing: "5 articles -> docs/briefings/flood (12 pages written, 3 unchanged, 1 removed)".

    One that is not in the articles any more: "removed docs/briefings/flood (12 pages): not in articles". With an
    earlier build: "7 changes since last-week -> docs/briefings/flood/what-is-new.md".
    """
    from generator.render.views.news import FILE

    written, unchanged, removed = (
        Counter(page.parts[0] for page in pages)
        for pages in (built.pages.written, built.pages.unchanged, built.pages.removed)
    )
    made = [
        f"{_count(len(briefing.articles), 'article')} -> {options.output / briefing.name} "
        f"({_count(written[briefing.name], 'page')} written, {unchanged[briefing.name]} unchanged, "
        f"{removed[briefing.name]} removed)"
        for briefing in built.briefings
    ]
    gone = [
        f"removed {options.output / name} ({_count(pages, 'page')}): not in {options.articles}"
        for name, pages in built.gone.items()
    ]
    news = [
        f"{_count(len(found.found), 'change')} since {options.since} -> {options.output / name / FILE}"
        for name, found in built.news.items()
    ]
    return made + gone + news


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _extract(_: argparse.Namespace) -> int:
    from generator.config import site_options
    from generator.pipeline import extract_lines

    site = site_options(Path())
    return _answer(extract_lines(sys.stdin.buffer, site.language, site.parser))


def _match(_: argparse.Namespace) -> int:
    from generator.config import site_options
    from generator.pipeline import match_lines

    return _answer(match_lines(sys.stdin.buffer, site_options(Path()).language))


def _answer(lines: Iterable[dict[str, Any] | UnreadableLineError]) -> int:
    """Print an answer a line; a line that cannot be read is told of on the side."""
    import json

    code = DONE
    for line in lines:
        if isinstance(line, UnreadableLineError):
            code = SKIPPED
            print(_one_line(line), file=sys.stderr)
        else:
            print(json.dumps(line, ensure_ascii=False), flush=True)
    return code


def _diff(arguments: argparse.Namespace) -> int:
    from generator.changes.compare import changes, paired
    from generator.changes.earlier import exports_of

    old, new = exports_of(arguments.old), exports_of(arguments.new)
    pairs = paired(old, new)
    matched = {id(one) for one in pairs.values()}
    arguments.tell(
        {name: changes(one, new[name]) for name, one in pairs.items()},
        [name for name in new if name not in pairs],
        [name for name, one in old.items() if id(one) not in matched],
    )
    return DONE


def _as_text(found: Mapping[str, Changes], new: Sequence[str], gone: Sequence[str]) -> None:
    from generator.changes.telling import lines

    told = ["\n".join(lines(name, one)) for name, one in found.items()]
    unpaired = [*(f"{name}: new briefing" for name in new), *(f"{name}: gone" for name in gone)]
    print("\n\n".join([*told, *map(_one_line, unpaired)]))


def _as_json(found: Mapping[str, Changes], new: Sequence[str], gone: Sequence[str]) -> None:
    import json

    from generator.changes.telling import as_data

    told = {"briefings": {name: as_data(one) for name, one in found.items()}, "new": list(new), "gone": list(gone)}
    print(json.dumps(told, ensure_ascii=False, indent=1))


def _explain(arguments: argparse.Namespace) -> int:
    from generator.errors import UnknownItemError
    from generator.explain.catalog import explanations, nearest
    from generator.explain.terminal import laid_out
    from generator.pipeline import made

    briefings, _ = made(_options(arguments.articles))
    sheets = explanations(arguments.id, briefings)
    if not sheets:
        raise UnknownItemError(arguments.id, nearest(arguments.id, briefings))
    print("\n\n".join(map(laid_out, sheets)))
    return DONE


def _one_line(message: object) -> str:
    """Keep a file name with a line break, or a control character for the terminal, from passing for another line."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in str(message))
