"""Sentences read as rows of units: the words with the part each plays in names, known names as one unit."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from generator.extract.letter_lists import letters_of
from generator.extract.letters import SHOUTED, Form, KnownName, Letters, form_of, without_stops
from generator.extract.parts import BEFORE_A_NAME, Part
from generator.extract.rows import Row
from generator.lexicon.load import Lexicon
from generator.text.document import Sentence
from generator.text.tokens import Token

OPENING_MARKS: Final = frozenset("\"“„«‘'([:—–-`")
OPENS_LONGER: Final = frozenset({Part.CREED, Part.CAPITALISED_COMMON, Part.CAPITALISED})
STOPS: Final = frozenset({".", "!", "?"})
HEADLINE_WORDS: Final = 4
CODE: Final = re.compile(r"\d(?:(?=[^\W\d_])|(?<=[^\W\d_].))")  # a digit that touches a letter
GIVEN, INITIAL, PARTICLE = Part.GIVEN, Part.INITIAL, Part.PARTICLE  # an enum is slow to ask at each word


def read_row(text: str, sentence: Sentence, lexicon: Lexicon) -> Row:
    """Return the row of a sentence: "Mr. Ruiz met Chilean officials" reads HCwDg."""
    letters = letters_of(lexicon.names, lexicon.words)
    tokens = without_stops(sentence.tokens, letters.abbreviations)
    forms = [form_of(token.text, letters) for token in tokens]
    codes = _codes(tokens) if CODE.search(text, sentence.span.start, sentence.span.end) else frozenset()
    units = _Units(tokens, forms, letters)
    for at, form in enumerate(forms):
        if at >= units.at and not (form.is_settled and at not in codes):
            units.pass_over(at)
            units.read(codes)
    units.pass_over(len(tokens))
    return Row(text, tuple(units.units), "".join(units.letters), units.filed, _shouts(tokens, letters))


class _Units:
    """The units of a sentence, read up to token `at`."""

    def __init__(self, tokens: Sequence[Token], forms: Sequence[Form], known: Letters) -> None:
        self.at = 0
        self.units: list[Token] = []
        self.letters: list[str] = []
        self.filed: dict[int, str] = {}
        self._tokens = tokens
        self._forms = forms
        self._known = known

    def pass_over(self, stop: int) -> None:
        """Read on to a token; the letters of all words before it are told by the words alone."""
        self.units += self._tokens[self.at : stop]
        self.letters += [form.letter for form in self._forms[self.at : stop]]
        self.at = stop

    def read(self, codes: Collection[int]) -> None:
        """Read a known name, a piece of code, or a word whose letter is told by its neighbours."""
        form = self._forms[self.at]
        known = _known_name(self._tokens, self.at, self._forms) if form.known else None
        if known is not None and (self._ends_a_longer_name(known) or self._is_first_name(known)):
            known = None
        if known is not None:
            self.filed[len(self.units)] = known.filed
            self._take(" ".join(known.words), known.letter, self.at + len(known.words) - 1)
        elif self.at in codes:
            self._take(form.bare, Part.WORD, self.at)
        else:
            self._take(form.bare, self._letter(form), self.at)

    def _take(self, bare: str, letter: str, last: int) -> None:
        mark = self._forms[last].mark
        end = self._tokens[last].end
        self.units.append(Token(bare, self._tokens[self.at].start, end - len(mark), bare.lower()))
        self.letters.append(letter)
        if mark:
            self.units.append(Token(mark, end - len(mark), end, mark))
            self.letters.append(Part.POSSESSIVE)
        self.at = last + 1

    def _letter(self, form: Form) -> str:
        follower = self._tokens[self.at + 1] if self.at + 1 < len(self._tokens) else None
        if form.bare in self._known.given and self._opens_a_name(follower):
            return GIVEN
        opens = not self.units or self.units[-1].text in OPENING_MARKS
        if opens and form.letter != INITIAL and form.bare[0].isupper():
            return self._known.opening(form, follower)
        return form.letter

    def _ends_a_longer_name(self, known: KnownName) -> bool:
        """Tell whether a known name is the last word of one that is not known: "Independent Democrats"."""
        before = self.letters[-1] if self.letters else ""
        ends = self._known.names.parts.organisation_ends
        return (
            before in OPENS_LONGER and known.letter == Part.BODY and known.words[-1] in ends and len(known.words) == 1
        )

    def _is_first_name(self, known: KnownName) -> bool:
        """Tell whether the name of a place is that of a person: "Jordan Reyes", not "Jordan Valley"."""
        if known.words[0] not in self._known.given or len(known.words) > 1 or self.at + 1 == len(self._tokens):
            return False
        after = self._forms[self.at + 1]
        return after.letter == Part.CAPITALISED and not after.known and self._tokens[self.at + 1].is_capital

    def _opens_a_name(self, follower: Token | None) -> bool:
        """Tell whether a first name goes on and nothing but a title is ahead: "Mr. Bill Oka", not "Water Bill"."""
        if follower is None or not (follower.is_capital or self._known.folded.get(follower.text) == PARTICLE):
            return False
        return not self.units or not self.units[-1].is_capital or self.letters[-1] in BEFORE_A_NAME


def _known_name(tokens: Sequence[Token], at: int, forms: Sequence[Form]) -> KnownName | None:
    """Return the longest known name that opens at a token; its last word may bear a mark of possession."""
    for name in forms[at].known:
        last = at + len(name.words) - 1
        if last < len(tokens) and forms[last].bare == name.words[-1]:
            ahead = name.words[:-1]
            if all(tokens[at + n].text == word for n, word in enumerate(ahead)):
                return name
    return None


def _codes(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the words that digits touch, as in an address: "xQt" in "xQt1EQ"."""
    pairs = [(at, at + 1) for at in range(len(tokens) - 1) if tokens[at].end == tokens[at + 1].start]
    touched = (pair for pair in (*pairs, *((after, at) for at, after in pairs)))
    return frozenset(word for word, digits in touched if tokens[word].is_word and tokens[digits].text[0].isdigit())


def _shouts(tokens: Sequence[Token], letters: Letters) -> bool:
    """Tell whether nearly all words of a sentence are capitalised, as in a headline or a line of a wire."""
    if sum(map(str.islower, [token.text for token in tokens])) * 2 > len(tokens):
        return False
    stopped = bool(tokens) and tokens[-1].text in STOPS
    words = [token for token in tokens if token.is_word and token.lower not in letters.function and len(token.text) > 1]
    if sum(len(token.text) >= SHOUTED for token in words) > 1 and all(token.text.isupper() for token in words):
        return True
    small = sum(not token.is_capital for token in words)
    if stopped and small:
        return False  # headlines end without a stop
    common = sum(token.is_capital and token.lower in letters.names.common for token in words)
    return len(words) >= HEADLINE_WORDS and small * 10 <= len(words) and common > small + 1
