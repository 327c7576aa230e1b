"""A printed name of a person, folded for comparison: its words by sound, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product

from generator.lexicon.comparison import Comparison
from generator.lexicon.names import Gender
from generator.lexicon.namesakes import Namesakes
from generator.text.folding import folded
from generator.text.skeletons import VOWELS, sound

CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
ASIDE = re.compile(r"\([^()]*\)|[“”\"][^“”\"]*[“”\"]")  # a nickname or a maiden name: Robert "Bob" Hale
POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
APOSTROPHE = re.compile(r"['’‘ʼʹ`]")
WORD = re.compile(r"[a-z0-9]+")
SYLLABLES = 4  # of a Chinese name
LONGEST = 200  # letters of a name that are read
CAPITALS = 5  # letters of an acronym ahead of an office: "UN Secretary-General"


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name folded for comparison; `words` are its sounds without courtesies and particles, `folded` its letters.

    `aliases` are the names each word may be a form of, `fathers` the words that name a father ("Omar bin Khalid"),
    `generation` what stands behind it ("Jr.", "III"). `is_turnable` tells that one of its ends alone can be the family
    name ("Park Min-ho"). `in_pinyin` is how pinyin may write a Chinese name of older spelling, `roughly` what both
    spellings share. `solid` is the whole name written together: "Ana Van de Laar" and "Ana Vandelaar" have one.
    """

    printed: str
    words: tuple[str, ...]
    folded: tuple[str, ...]
    aliases: tuple[frozenset[str], ...]
    solid: str = ""
    fathers: frozenset[str] = frozenset()
    generation: str | None = None
    gender: Gender | None = None
    courtesy: Gender | None = None
    is_turnable: bool = False
    in_pinyin: frozenset[str] = frozenset()
    roughly: str = ""

    @property
    def identity(self) -> tuple[object, ...]:
        """Return what two printed names share that are one beyond doubt: letters, and what tells namesakes apart."""
        return self.folded, self.generation, tuple(sorted(self.fathers))

    @property
    def is_full(self) -> bool:
        """Tell whether the name has a given name and a surname."""
        return len(self.words) > 1

    @property
    def is_thin(self) -> bool:
        """Tell whether all but one word is missing or cut to an initial: "Petrova", "A. Petrova"."""
        return sum(not self.is_initial(at) for at in range(len(self.words))) == 1

    @property
    def letters(self) -> str:
        """Return the words written together: "dengxiaoping"."""
        return "".join(self.folded)

    def is_initial(self, at: int) -> bool:
        """Tell whether a word is a letter alone."""
        return len(self.folded[at]) == 1

    def joined(self, at: int) -> Name:
        """Return the name with a word and the next written together: "Abdel Aziz" as "Abdelaziz"."""
        return replace(
            self,
            words=(*self.words[:at], "".join(self.words[at : at + 2]), *self.words[at + 2 :]),
            folded=(*self.folded[:at], "".join(self.folded[at : at + 2]), *self.folded[at + 2 :]),
            aliases=(*self.aliases[:at], frozenset(), *self.aliases[at + 2 :]),
        )

    @property
    def is_handle(self) -> bool:
        """Tell whether it is the name of an account: "@AnaRuiz"."""
        return self.printed.startswith("@")


def parse_name(printed: str, comparison: Comparison) -> Name:
    """Fold a printed name: "Ms. Natalia Gherman" gives the sounds ("natalia", "german")."""
    people = comparison.namesakes
    tokens = _in_order(_plain(printed), people).split()
    tokens, generation = _without_generation(tokens, people)
    bare = _without_titles(tokens, comparison)
    words = _servants([word for token in bare for word in WORD.findall(folded(token))], people)
    named = _named(words, people, comparison) or words
    endings = tuple(_ended(word, people) for word in named)
    return Name(
        printed=printed,
        words=tuple(sound(word, comparison.romanisations) for word in endings),
        folded=tuple(named),
        aliases=tuple(people.aliases.get(word, frozenset()) for word in named),
        solid=sound("".join(words), comparison.romanisations),
        fathers=_fathers(words, people, comparison),
        generation=generation,
        gender=people.genders.get(named[0]) if len(named) > 1 else None,
        courtesy=_courtesy(tokens[: len(tokens) - len(bare)], people),
        is_turnable=_is_turnable(named, people),
        in_pinyin=_in_pinyin(words, people),
        roughly=_roughly(words, people),
    )


def _plain(printed: str) -> str:
    """Return a name without asides and apostrophes; a handle is cut where a capital letter tells."""
    printed = printed[:LONGEST]
    text = CAMEL.sub(" ", printed.removeprefix("@")) if printed.startswith("@") else ASIDE.sub(" ", printed)
    return APOSTROPHE.sub("", POSSESSIVE.sub("", text.strip()))


def _in_order(text: str, people: Namesakes) -> str:
    """Return a name as it is said: "Ruiz, Ana" gives "Ana Ruiz", but "Ruiz, Jr." stays."""
    before, comma, after = text.partition(",")
    if not comma or not before.strip() or _bare(after) in _behind(people):
        return text.replace(",", " ")
    return f"{after} {before}" if len(after.split()) < len(("Ana", "Maria", "de")) + 1 else before


def _behind(people: Namesakes) -> frozenset[str]:
    """Return what stands behind a name: "Jr.", "PhD"."""
    words = people.words
    return words.juniors | words.seniors | words.degrees | words.numerals


def _bare(token: str) -> str:
    return "".join(WORD.findall(folded(token)))


def _without_generation(tokens: Sequence[str], people: Namesakes) -> tuple[list[str], str | None]:
    """Cut what stands behind a name, and return what it tells: "Ford III" gives "iii"."""
    words, left, generation = people.words, list(tokens), None
    while len(left) > 1:
        last = _bare(left[-1])
        if last in words.juniors or last in words.seniors:
            generation = min(words.juniors) if last in words.juniors else min(words.seniors)
        elif last in words.numerals and left[-1].isupper() and (len(left) > 2 or not left[0].isupper()):  # noqa: PLR2004 - "VU VI" is a name
            generation = last
        elif last not in words.degrees:
            return left, generation
        left.pop()
    return left, generation


def _without_titles(tokens: Sequence[str], comparison: Comparison) -> list[str]:
    """Cut the offices and courtesies ahead of a name: "UN Secretary-General António Guterres", "U Thein Sein"."""
    people, cut = comparison.namesakes, 0
    for at, token in enumerate(tokens[:-1]):
        parts = WORD.findall(folded(token))
        if at == 0 and token.lower() in people.words.leading_courtesies:
            cut = 1
        elif _is_title(token, people) and not _is_given(parts[0], tokens, at, people):
            cut = at + 1
        elif not _goes_with_office(token, tokens, comparison):
            break
    return list(tokens[cut:])


def _is_title(token: str, people: Namesakes) -> bool:
    parts = WORD.findall(folded(token))
    words = people.titles | people.modifiers
    return folded(token).strip(".") in people.titles or (
        parts[-1:] != [] and parts[-1] in people.titles and all(part in words for part in parts)
    )


def _is_given(word: str, tokens: Sequence[str], at: int, people: Namesakes) -> bool:
    """Tell whether a title is a first name here: "Dean Reed", but not "Dean Anna Reed"."""
    return at == 0 and word in people.given and word in people.genders and len(tokens) == len(("Dean", "Reed"))


def _goes_with_office(token: str, tokens: Sequence[str], comparison: Comparison) -> bool:
    word = _bare(token)
    acronym = token.isupper() and len(token) <= CAPITALS and not all(other.isupper() for other in tokens)
    known = word in comparison.country_of or word in comparison.classes.fillers
    return known or word in comparison.namesakes.modifiers or (acronym and "." not in token)


def _courtesy(titles: Sequence[str], people: Namesakes) -> Gender | None:
    found = (people.genders.get(_bare(title)) for title in titles)
    return next((gender for gender in found if gender is not None), None)


def _named(words: Sequence[str], people: Namesakes, comparison: Comparison) -> list[str]:
    """Return the words that name somebody: no particles, and no courtesies but as the last word."""
    inner, last = comparison.classes.inner_particles, len(words) - 1
    if len(words) == len(("abu", "karam")) and words[0] in comparison.classes.naming_particles:
        return list(words)
    return [
        word
        for at, word in enumerate(words)
        if (at == 0 and word in people.given)
        or not (
            word in people.particles or (0 < at < last and word in inner) or (at < last and word in people.courtesies)
        )
    ]


def _in_pinyin(words: Sequence[str], people: Namesakes) -> frozenset[str]:
    """Return what pinyin may write for a name of Chinese syllables: "Teng Hsiao-ping" gives "dengxiaoping"."""
    if not 1 < len(words) <= SYLLABLES or words[0] not in people.words.family_first:
        return frozenset()
    written = [people.wade_giles.pinyin_of.get(word, frozenset()) for word in words]
    return frozenset("".join(parts) for parts in product(*map(sorted, written)))


def _roughly(words: Sequence[str], people: Namesakes) -> str:
    """Return the consonants that both romanisations of a Chinese name share, for no other name any."""
    chinese = 1 < len(words) <= SYLLABLES and words[0] in people.words.family_first
    return VOWELS.sub("", people.wade_giles.roughly("".join(words))) if chinese else ""


def _is_turnable(named: Sequence[str], people: Namesakes) -> bool:
    """Tell whether one end of a name is a family name, or one alone a first name, in whichever order they stand."""
    first, last = named[:1], named[-1:]
    kinds = (people.words.family_first, people.given)
    return any((first[0] in words) != (last[0] in words) for words in kinds if first)


def _servants(words: Sequence[str], people: Namesakes) -> list[str]:
    """Return names of servants of God in one spelling: "Abd al-Rahman", "Abdelrahman", "Abdul Rahman"."""
    last = len(words) - 1
    return [
        people.words.servant_of if at < last and word in people.words.servants else _headed(word, people)
        for at, word in enumerate(words)
    ]


def _headed(word: str, people: Namesakes) -> str:
    rule = next((rule for rule in people.heads if word.startswith(rule.printed)), None)
    return word if rule is None else rule.folded + word.removeprefix(rule.printed)


def _fathers(words: Sequence[str], people: Namesakes, comparison: Comparison) -> frozenset[str]:
    """Return the sounds of the words that a particle of descent stands before."""
    after = (word for before, word in pairwise(words) if before in people.words.descent)
    return frozenset(sound(_ended(word, people), comparison.romanisations) for word in after)


def _ended(word: str, people: Namesakes) -> str:
    for rule in people.endings:
        if len(word) > len(rule.printed) and word.endswith(rule.printed):
            return word.removesuffix(rule.printed) + rule.folded
    return word
