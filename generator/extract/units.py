"""Each sentence as a row of units, one letter a unit, so that the shape of a name is a short pattern over letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final, NamedTuple

from generator.lexicon.load import Lexicon
from generator.lexicon.names import Known, Names
from generator.lexicon.words import Words
from generator.model.span import Span
from generator.text.document import Sentence
from generator.text.tokens import Token, tokenise

# What a letter says of its unit. Capitals stand for words printed with a capital letter.
#   G first name    C capitalised word that is no common one    W capitalised common word    A all capitals    I initial
#   H honorific     T office       M word before an office      J suffix of a person ("Jr.")
#   L known place   K known body   U known body that ends in Y  D adjective of a country     E people of a country
#   Y ends a body   Q opens one    O does both                  S creed ("Liberal")          N direction
#   V ends a place  F opens one    B opens one with "of"        X ends the name of a thing   Z names no actor
#   R opens a credit               @ handle
#   k office        m word before an office   g noun for a group   b body of a country   e noun of an event
#   o body in small letters
#   f "of"          r "for"        t "to"     i other preposition  a article             & "and"
#   p particle of a name           v auxiliary                     w other word          n number
#   ' mark of possession; every other mark stands for itself
KINDS: Final = {Known.PLACE: "L", Known.BODY: "K", Known.ADJECTIVE: "D", Known.PEOPLE: "E"}
OPENING_MARKS: Final = frozenset("\"“„«‘'([:—–-`")
HEADLINE_WORDS: Final = 4
MARKS: Final = OPENING_MARKS | frozenset(",.;)]”?!")  # most marks of a text; they are no part of a known name
SHOUTED: Final = 4  # letters from which a common word in capitals is no abbreviation
COMMON: Final = frozenset("WwkmgbMTXVYOQBFN")  # letters of words that may be surnames all the same
REMEMBERED: Final = 50_000  # words whose letter is kept: more than a language uses in its news
POSSESSIVE: Final = frozenset({"'s", "’s", "'S", "’S"})


class Unit(NamedTuple):
    """A word, or several that the lexicon knows as one name; `filed` is the name it is filed under there."""

    start: int
    end: int
    letter: str
    text: str
    filed: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The units of one sentence; `letters[i]` is the letter of `units[i]`. Where it `shouts`, capitals say nothing."""

    text: str
    units: tuple[Unit, ...]
    letters: str
    shouts: bool

    def span(self, start: int, end: int) -> Span:
        """Return where units `start` to `end` (not included) stand in the text."""
        return Span(self.units[start].start, self.units[end - 1].end)

    def with_surnames(self, surnames: frozenset[str]) -> Row:
        """Return the row with words that are a surname in this text read as one: "Rice said" after "Ana Rice"."""
        if surnames.isdisjoint([unit.text for unit in self.units]):
            return self
        letters = "".join(
            "C" if unit.letter in COMMON and unit.text in surnames else unit.letter for unit in self.units
        )
        return self if letters == self.letters else replace(self, letters=letters)

    def printed(self, start: int, end: int) -> str:
        """Return what is printed at units `start` to `end`, white space folded."""
        if end - start == 1 and " " not in self.units[start].text:
            return self.units[start].text
        return " ".join(self.text[self.units[start].start : self.units[end - 1].end].split())


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The letters of words: `printed` as printed, `folded` case-folded, and known names by their first word."""

    printed: Mapping[str, str]
    titles: Mapping[str, str]
    folded: Mapping[str, str]
    function: frozenset[str]
    given: frozenset[str]
    names: Names
    abbreviations: frozenset[str]
    known: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]


def read_row(text: str, sentence: Sentence, lexicon: Lexicon) -> Row:
    """Return the row of a sentence: "Mr. Ruiz met Chilean officials" reads HCwDg."""
    letters = _letters(lexicon.names, lexicon.words)
    tokens = _without_stops(sentence.tokens, letters.abbreviations)
    units: list[Unit] = []
    at, opens = 0, True
    while at < len(tokens):
        if not opens and _is_plain(tokens, at, letters):  # most words of a text; the rest of the loop is for the others
            token = tokens[at]
            units.append(Unit(token.start, token.end, _letter(token.text, letters), token.text))
            at += 1
            continue
        if tokens[at].text in MARKS:
            token = tokens[at]
            units.append(Unit(token.start, token.end, letters.folded.get(token.text, token.text), token.text))
            opens = token.text in OPENING_MARKS
            at += 1
            continue
        taken, found = _known(tokens, at, letters) or (1, None)
        if found is None:
            found = _unit(tokens, at, letters, opens=opens)
            if found[0].text in letters.given and _opens_a_name(units, tokens, at, letters):
                found[0] = found[0]._replace(letter="G")
        units.extend(found)
        opens = units[-1].text in OPENING_MARKS
        at += taken
    return Row(text, tuple(units), "".join(unit.letter for unit in units), _shouts(tokens, letters))


def _is_plain(tokens: Sequence[Token], at: int, letters: Letters) -> bool:
    """Tell whether a token is a word in small letters, whole and by itself, that opens no known name."""
    token = tokens[at]
    text = token.text
    if not text.islower() or text in letters.known or text[-2:] in POSSESSIVE:
        return False
    return tokens[at - 1].end < token.start and (at + 1 == len(tokens) or token.end < tokens[at + 1].start)


def _without_stops(tokens: Sequence[Token], abbreviations: frozenset[str]) -> list[Token]:
    """Return the tokens without the stops of abbreviations and initials: "St. Louis" is two words."""
    kept: list[Token] = []
    for token in tokens:
        before = kept[-1] if kept else None
        if token.text != "." or before is None or not _takes_stop(before, abbreviations):
            kept.append(token)
    return kept


def _takes_stop(token: Token, abbreviations: frozenset[str]) -> bool:
    return (len(token.text) == 1 and token.is_capital) or token.lower + "." in abbreviations


def _known(tokens: Sequence[Token], at: int, letters: Letters) -> tuple[int, list[Unit]] | None:
    """Return how many tokens the longest known name that opens here takes, and its units."""
    first, _ = _split(tokens[at].text)
    if first not in letters.known:
        return None
    for words, letter, filed in letters.known[first]:
        if len(words) > len(tokens) - at:
            continue
        last = tokens[at + len(words) - 1]
        bare, mark = _split(last.text)
        if bare == words[-1] and all(tokens[at + n].text == word for n, word in enumerate(words[:-1])):
            end = last.start + len(bare)
            unit = Unit(tokens[at].start, end, letter, " ".join(words), filed)
            return len(words), [unit, Unit(end, last.end, "'", mark)] if mark else [unit]
    return None


def _unit(tokens: list[Token], at: int, letters: Letters, *, opens: bool) -> list[Unit]:
    token = tokens[at]
    bare, mark = _split(token.text)
    if _is_piece_of_code(tokens, at):
        letter = "w"
    elif opens:
        letter = _opening_letter(bare, tokens[at + 1] if at + 1 < len(tokens) else None, letters)
    else:
        letter = _letter(bare, letters)
    if not mark:
        return [Unit(token.start, token.end, letter, bare)]
    end = token.start + len(bare)
    return [Unit(token.start, end, letter, bare), Unit(end, token.end, "'", mark)]


def _opens_a_name(units: Sequence[Unit], tokens: Sequence[Token], at: int, letters: Letters) -> bool:
    """Tell whether a first name goes on and nothing but a title stands before: "Mr. Bill Oka", not "Water Bill"."""
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = follower is not None and (follower.is_capital or letters.folded.get(follower.text) == "p")
    return goes_on and (not units or not units[-1].text[0].isupper() or units[-1].letter in "TMH")


def _is_piece_of_code(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether digits touch a word, as in an address: "xQt" in "xQt1EQ"."""
    token = tokens[at]
    if at and tokens[at - 1].end == token.start and tokens[at - 1].text[0].isdigit():
        return token.is_word
    follows = at + 1 < len(tokens) and tokens[at + 1].start == token.end
    return follows and tokens[at + 1].text[0].isdigit() and token.is_word


def _split(word: str) -> tuple[str, str]:
    """Return a word and its mark of possession: "Peru's" gives "Peru" and "'s"."""
    return (word[:-2], word[-2:]) if word[-2:] in POSSESSIVE and len(word) > len("'s") else (word, "")


@lru_cache(maxsize=REMEMBERED)
def _letter(word: str, letters: Letters) -> str:
    first = word[0]
    if first.isupper():
        return _capital_letter(word, letters)
    if first.isalpha():
        if _is_tied(word, letters):
            return "C"
        return letters.folded.get(word) or letters.folded.get(_without_prefix(word, letters), "w")
    return "n" if first.isdigit() else letters.folded.get(word, first)


def _is_tied(word: str, letters: Letters) -> bool:
    """Tell whether a name hangs on a particle: "al-Zaabi"."""
    particle, hyphen, rest = word.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle in letters.names.titles.tied


def _capital_letter(word: str, letters: Letters) -> str:
    lower = word.lower().replace("’", "'")
    if (
        letter := letters.printed.get(word)
        or letters.titles.get(lower)
        or letters.titles.get(_without_prefix(word, letters))
    ):
        return letter
    if lower.partition("'")[0] in letters.function:
        return letters.folded.get(lower, "w")
    if word.isupper() and (len(word) < SHOUTED or lower not in letters.names.common):
        return "I" if len(word) == 1 else "A"
    return "W" if lower in letters.names.common else "C"


def _without_prefix(word: str, letters: Letters) -> str:
    """Return an office without what is tied to it by a hyphen: "ex-president" is one."""
    prefix, _, rest = word.lower().partition("-")
    return rest if letters.titles.get(prefix) == "M" else ""


def _opening_letter(word: str, follower: Token | None, letters: Letters) -> str:
    """Return the letter of a word whose capital may be that of the sentence: "Turning off" is no name."""
    letter = _letter(word, letters)
    lower = word.lower()
    if not word[0].isupper() or letter in "LKUDEI":
        return letter
    if lower in letters.function and letters.folded.get(lower) != "p":
        return letters.folded.get(lower, "w")
    continues = follower is not None and follower.is_word and follower.is_capital
    if continues and letters.folded.get(lower) == "p":
        return "C"
    if letter == "W" or (
        not continues and letter != "G" and (letters.names.is_common(lower) or lower in letters.folded)
    ):
        return letters.folded.get(lower, "W" if continues and letter != "W" else "w")
    return letter


def _shouts(tokens: Sequence[Token], letters: Letters) -> bool:
    """Tell whether nearly all words of a sentence are capitalised, as in a headline or a line of a wire."""
    if sum(token.text.islower() for token in tokens) * 2 > len(tokens):
        return False
    words = [token for token in tokens if token.is_word and token.lower not in letters.function and len(token.text) > 1]
    if sum(len(token.text) >= SHOUTED for token in words) > 1 and all(token.text.isupper() for token in words):
        return True
    small = sum(not token.is_capital for token in words)
    common = sum(token.is_capital and token.lower in letters.names.common for token in words)
    return len(words) >= HEADLINE_WORDS and small * 10 <= len(words) and common > small + 1


@cache
def _letters(names: Names, words: Words) -> Letters:
    """Gather the letters of all words once; where two lists hold a word, the later line here decides."""
    titles, parts, nots = names.titles, names.parts, names.not_names
    given = names.given.masculine | names.given.feminine | names.given.open
    both = parts.organisation_ends & parts.organisation_openers
    printed = {
        **dict.fromkeys(given, "G"),
        **dict.fromkeys(parts.directions, "N"),
        **dict.fromkeys(parts.place_ends, "V"),
        **dict.fromkeys(parts.place_openers, "F"),
        **dict.fromkeys(parts.place_kinds, "B"),
        **dict.fromkeys(parts.organisation_ends, "Y"),
        **dict.fromkeys(parts.organisation_openers, "Q"),
        **dict.fromkeys(both, "O"),
        **dict.fromkeys(nots.things, "X"),
        **dict.fromkeys(nots.abbreviations | nots.words, "Z"),
        **dict.fromkeys(nots.creeds, "S"),
        **dict.fromkeys((word.capitalize() for word in words.weekdays | words.months), "Z"),
        **dict.fromkeys(nots.credits, "R"),
        **dict.fromkeys(titles.suffixes, "J"),
        **dict.fromkeys(titles.short, "T"),
    }
    folded_titles = {
        **dict.fromkeys(titles.modifiers, "M"),
        **dict.fromkeys(titles.offices, "T"),
        **dict.fromkeys(titles.honorifics, "H"),
    }
    folded = {
        **dict.fromkeys(titles.particles, "p"),
        **dict.fromkeys(words.prepositions, "i"),
        **dict.fromkeys(words.auxiliaries, "v"),
        **dict.fromkeys(titles.modifiers | names.groups.modifiers, "m"),
        **dict.fromkeys(titles.offices, "k"),
        **dict.fromkeys(names.groups.nouns, "g"),
        **dict.fromkeys(names.groups.bodies, "b"),
        **dict.fromkeys(names.groups.ministries, "o"),
        **dict.fromkeys(nots.events, "e"),
        **dict.fromkeys(parts.of, "f"),
        **dict.fromkeys(parts.purpose, "r"),
        **dict.fromkeys(parts.towards, "t"),
        **dict.fromkeys(parts.articles, "a"),
        **dict.fromkeys(parts.joints, "&"),
    }
    known: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for name, (kind, filed) in sorted(names.known.items()):
        split = tuple(token.text for token in _without_stops(tokenise(name), words.abbreviations))
        is_long = kind is Known.BODY and len(split) > 1 and split[-1] in parts.organisation_ends
        letter = "U" if is_long else KINDS[kind]
        known.setdefault(split[0], []).append((split, letter, filed))
        if len(split) > 1 or (
            kind in {Known.PLACE, Known.BODY} and len(name) > SHOUTED
        ):  # the datelines of wires: "SAN SALVADOR"
            known.setdefault(split[0].upper(), []).append((tuple(map(str.upper, split)), letter, filed))
    ranked = {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in known.items()}
    function = words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.relatives
    function |= words.auxiliaries | words.adverbs | words.personal_pronouns | words.possessives
    return Letters(printed, folded_titles, folded, function, given, names, words.abbreviations, ranked)
