"""All language knowledge of one language in one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.lexicon.boilerplate import Boilerplate
from generator.lexicon.calendar import Calendar
from generator.lexicon.comparison import Comparison
from generator.lexicon.contents import Contents
from generator.lexicon.harms import Harms
from generator.lexicon.labels import Labels
from generator.lexicon.names import Names
from generator.lexicon.nouns import SpeechNouns
from generator.lexicon.people_words import PeopleWords
from generator.lexicon.press import Press
from generator.lexicon.quantities import Quantities
from generator.lexicon.speakers import SpeakerWords
from generator.lexicon.speech import Speech
from generator.lexicon.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What the extractors ask instead of listing words themselves."""

    language: str
    words: Words
    calendar: Calendar
    names: Names
    speech: Speech
    nouns: SpeechNouns
    speakers: SpeakerWords
    labels: Labels
    boilerplate: Boilerplate
    below: Boilerplate
    press: Press
    comparison: Comparison
    quantities: Quantities
    contents: Contents
    people: PeopleWords
    harms: Harms


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """Read the data files of a language once; LexiconError names the file and entry that is wrong."""
    return Lexicon(
        language=language,
        words=Words.load(language),
        comparison=Comparison.load(language),
        calendar=Calendar.load(language),
        names=Names.load(language),
        speech=Speech.load(language),
        nouns=SpeechNouns.load(language),
        speakers=SpeakerWords.load(language),
        labels=Labels.load(language),
        boilerplate=Boilerplate.load(language, "boilerplate"),
        below=Boilerplate.load(language, "below"),
        press=Press.load(language),
        quantities=Quantities.load(language),
        contents=Contents.load(language),
        people=PeopleWords.load(language),
        harms=Harms.load(language),
    )


def languages() -> tuple[str, ...]:
    """Return the languages there is knowledge of, by their BCP 47 codes."""
    folders = (files("generator.lexicon") / "data").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.is_dir()))
