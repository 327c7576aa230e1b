"""Everything that can go wrong by the user's hand: one tree, each error one line that names the way out."""

from collections.abc import Iterable
from pathlib import Path


class BriefingError(Exception):
    """A fault of input, configuration or environment; its text is the line the user reads."""


class UnreadableArticleError(BriefingError):
    """One article cannot be read; the others still are."""

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        self.reason = reason
        super().__init__(f"{file}: {reason}")


class ConfigurationError(BriefingError):
    """A setting, a briefing.yml or a command line cannot be followed."""

    def __init__(self, where: str | Path, reason: str) -> None:
        super().__init__(f"{where}: {reason}")


class MissingFolderError(BriefingError):
    """The articles folder is not there, is a file, cannot be listed, or holds no article."""

    def __init__(self, folder: Path, fault: str = "no articles there") -> None:
        super().__init__(f"{folder}: {fault}; name a folder with .txt, .md or .html files")


class RefusedError(BriefingError):
    """A build that is not done, each reason a line of its own; what an earlier build wrote still stands."""

    def __init__(self, message: str, refused: Iterable[str]) -> None:
        self.refused = tuple(refused)
        super().__init__(message)


class NothingReadableError(RefusedError):
    """Articles were found and none could be read."""

    def __init__(self, folder: Path, refused: Iterable[str]) -> None:
        super().__init__(f"{folder}: nothing there can be read, for the reasons above; no page was touched", refused)


class BrokenCorrectionsError(RefusedError):
    """A corrections.yml that cannot be followed: no briefing is built as if nobody had written it."""

    def __init__(self, folder: Path | str, faults: Iterable[str]) -> None:
        file = f"{folder}/corrections.yml"
        super().__init__(
            f"{file}: not followed, for the reasons above; no page was touched", (f"{file}: {one}" for one in faults)
        )


class UnwritableOutputError(BriefingError):
    """A page cannot be written; what stood there before is still whole."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        super().__init__(f"{path}: {reason}")


class HandWrittenPageError(BriefingError):
    """A file that no build has written stands where a generated page must go; nothing was written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path}: not written by a build, and a page must go there; move it out of the way")


class UnknownLanguageError(BriefingError):
    """A language is asked for that there is no lexicon of."""

    def __init__(self, language: str, known: Iterable[str]) -> None:
        super().__init__(f"language: nothing is known of {language!r}; known are: {', '.join(known)}")


class MissingParserError(BriefingError):
    """A parser is asked for by name that cannot be had."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"parser: {name!r}: {reason}")


class UnreadableLineError(BriefingError):
    """One line given to `extract` or `match` cannot be read; the others still are."""

    def __init__(self, number: int, reason: str) -> None:
        self.number = number
        super().__init__(f"line {number}: {reason}")


class UnknownItemError(BriefingError):
    """An id is asked for that no briefing has; the nearest ones are named."""

    def __init__(self, asked: str, nearest: Iterable[str]) -> None:
        named = ", ".join(nearest)
        super().__init__(f"{asked}: no such id in these articles" + (f"; the nearest are {named}" if named else ""))


class ForeignExportError(BriefingError):
    """What is given as an earlier build is none, or is of another briefing."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")


class LexiconError(BriefingError):
    """A file of language knowledge does not have the shape its schema asks for."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")


class UngroundedSummaryError(BriefingError):
    """A sentence of ours names something that none of its evidence prints."""

    def __init__(self, sentence: str, word: str) -> None:
        super().__init__(f"{sentence!r}: {word!r} is not printed in its evidence; please report this")


class UnmetCorrectionError(BriefingError):
    """An entry of corrections.yml means nothing that is there, or more than one thing; the others still apply."""

    def __init__(self, called: str, reason: str) -> None:
        self.reason = reason
        super().__init__(f"“{called}”: {reason}")
