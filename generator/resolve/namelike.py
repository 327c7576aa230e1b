"""Two names of people: what speaks for one person and what for two, as a table of weighed features."""

from __future__ import annotations

from typing import Final

from generator.model.reasons import Reason
from generator.resolve.alignment import Match
from generator.resolve.names import Name
from generator.resolve.pairs import NamePair
from generator.resolve.scoring import Feature, Score, score

NOTHING_SHARED: Final = Score(-1.0, (Reason("nothing shared", "the names have no word in common", -1.0),))
SURE = 2  # words in full that must agree, so that an initial beside them is no guess
ALIKE: Final = {
    Match.EXACT: "sound the same",
    Match.NICKNAME: "sound the same",
    Match.INITIAL: "are the same but for an initial, or a short form of several names",
}
SHORT: Final = "differ by the short form of a first name"
HANDLE = 8  # letters of a name written together that are found in the name of an account by no accident


def same_words(pair: NamePair) -> str | None:
    """Hold where both names are full, and each word has its partner: "Sergey Orlov", "Sergei Orlov"."""
    if not pair.is_whole:
        return None
    told = ALIKE.get(pair.aligned.worst, "are nearly the same")
    return f"{pair.printed} {SHORT if pair.short and pair.aligned.worst is Match.NICKNAME else told}"


def middle_left_out(pair: NamePair) -> str | None:
    """Hold where one name has words more between the first and the last: "Ivan Petrovich Orlov", "Ivan Orlov"."""
    return f"{pair.printed} differ by a middle name" if _opens(pair) and _ends(pair) else None


def same_tail(pair: NamePair) -> str | None:
    """Hold where one name has words more ahead: "Aung San Suu Kyi", "Suu Kyi"."""
    return f"{pair.printed} end alike" if _ends(pair) and not _opens(pair) else None


def same_head(pair: NamePair) -> str | None:
    """Hold where one name has words more behind, which may be a second surname or another person's."""
    return f"{pair.printed} begin alike" if _opens(pair) and not _ends(pair) else None


def same_within(pair: NamePair) -> str | None:
    """Hold where the words of one name stand somewhere in the other."""
    inside = pair.is_part and not _opens(pair) and not _ends(pair)
    return f"{pair.printed}: one name holds the words of the other" if inside else None


def _opens(pair: NamePair) -> bool:
    return pair.is_part and any(i == j == 0 for i, j, _ in pair.places)


def _ends(pair: NamePair) -> bool:
    short, long = pair.by_length
    return pair.is_part and any(i == len(short.words) - 1 and j == len(long.words) - 1 for i, j, _ in pair.places)


def guessed_given_name(pair: NamePair) -> str | None:
    """Hold where an initial, or a short form of several names, is all there is beside the surname: "J. Hale"."""
    matches = pair.aligned.matches
    guessed = [match for match in matches if match is Match.INITIAL]
    sure = len(matches) - len(guessed)
    if pair.is_bare or len(guessed) != 1 or sure >= SURE:
        return None
    return "a first name is only an initial or a short form of several names"


def hardly_other_vowel(pair: NamePair) -> str | None:
    """Hold where one vowel inside a long word differs: "Rakhmetullin", "Rakhmatullin"."""
    return "one vowel of a long word differs" if _full_with_worst(pair, Match.SLIGHT) else None


def other_vowel(pair: NamePair) -> str | None:
    """Hold where one word differs by a vowel, or by letters that are read alike: "Rakhmetov", "Rakhmatov"."""
    return "a vowel, or a letter read alike, differs" if _full_with_worst(pair, Match.NEAR) else None


def other_letters(pair: NamePair) -> str | None:
    """Hold where one word differs by a consonant or more: "Gelman", "German"."""
    return "the names differ by more than a vowel" if _full_with_worst(pair, Match.FAR) else None


def _full_with_worst(pair: NamePair, worst: Match) -> bool:
    return not pair.is_bare and pair.aligned.worst is worst


def other_spelling(pair: NamePair) -> str | None:
    """Hold where one name holds more words and spells the others otherwise: "Ahmed Shah Karim", "Ahmad Karim"."""
    if not pair.is_part or pair.aligned.worst < Match.INITIAL:
        return None
    short, long = pair.by_length
    same = all(short.folded[i] == long.folded[j] for i, j, match in pair.places if match is not Match.INITIAL)
    return None if same else "the words they share are spelled otherwise"


def bare_name(pair: NamePair) -> str | None:
    """Hold where one is a name alone that the other contains: "Ms. Petrova", "Anna Petrova"."""
    fits = pair.is_bare and not pair.aligned.clashes and pair.last >= Match.NICKNAME
    return f"{pair.printed} share a surname" if fits else None


def bare_given_name(pair: NamePair) -> str | None:
    """Hold where one is a name alone and the other holds it, but not as its last word."""
    if not pair.is_bare or pair.aligned.clashes or pair.last >= Match.NICKNAME:
        return None
    return f"{pair.printed} share a first name" if pair.aligned.worst >= Match.NICKNAME else None


def respelled_bare_name(pair: NamePair) -> str | None:
    """Hold where one is a name alone that the other contains in another spelling."""
    near = pair.is_bare and not pair.aligned.clashes and pair.last in {Match.NEAR, Match.SLIGHT}
    return f"{pair.printed} share a surname but for a vowel" if near else None


def same_number(pair: NamePair) -> str | None:
    """Hold where one name alone has one number behind it: "Elizabeth II"."""
    generation = pair.one.generation
    same = pair.is_bare and generation is not None and generation == pair.other.generation
    return "the same number stands behind both" if same else None


def same_account(pair: NamePair) -> str | None:
    """Hold where an account is called by the name written together: "@anaruiz", "Ana Ruiz"."""
    account, name = _account(pair)
    if account is None or not name.is_full or account.is_full:
        return None
    return "the name of the account is the name written together" if account.solid == name.solid else None


def likely_account(pair: NamePair) -> str | None:
    """Hold where an account's name has the surname behind an initial, or the whole name beside other letters."""
    account, name = _account(pair)
    if account is None or not name.is_full or account.is_full or account.solid == name.solid:
        return None
    initial = name.words[0][0] + name.words[-1]
    held = account.solid == initial or (len(name.solid) >= HANDLE and name.solid in account.solid)
    return "the name of the account holds the name" if held else None


def _account(pair: NamePair) -> tuple[Name | None, Name]:
    """Return the one that is an account, if one alone is, and the other."""
    if pair.one.is_handle == pair.other.is_handle:
        return None, pair.one
    return (pair.one, pair.other) if pair.one.is_handle else (pair.other, pair.one)


def older_romanisation(pair: NamePair) -> str | None:
    """Hold where one is the other as Wade and Giles wrote Chinese: "Deng Xiaoping", "Teng Hsiao-ping"."""
    return "one is the other in an older romanisation" if _is_romanised(pair) else None


def few_syllables(pair: NamePair) -> str | None:
    """Hold where a romanised name is so short that other names are written the same: "Lin Biao", "Lin Piao"."""
    syllables = max(len(name.folded) for name in (pair.one, pair.other))
    return "so short a name is that of many" if _is_romanised(pair) and syllables <= SURE else None


def _is_romanised(pair: NamePair) -> bool:
    one, other = pair.one, pair.other
    return one.letters != other.letters and (one.letters in other.in_pinyin or other.letters in one.in_pinyin)


def doubtful_order(pair: NamePair) -> str | None:
    """Hold where the words stand in another order and either may be the family name: "Ali Omar", "Omar Ali"."""
    turned = pair.is_whole and not pair.aligned.in_order
    told = (pair.one.is_turnable or pair.other.is_turnable) and pair.last is Match.NONE
    return "the words stand in another order" if turned and not told else None


def one_generation(pair: NamePair) -> str | None:
    """Hold where one name alone tells the son from the father: "Ana Ruiz Jr." beside "Ana Ruiz"."""
    told = {pair.one.generation, pair.other.generation}
    alone = not pair.is_bare and None in told and len(told) > 1
    return "one of them alone is told from a namesake" if alone else None


def rival_generations(pair: NamePair) -> str | None:
    """Hold where the names tell two namesakes apart: "Ford II", "Ford III"."""
    told = {pair.one.generation, pair.other.generation}
    return "they are told apart from each other as namesakes" if None not in told and len(told) > 1 else None


def rival_first_names(pair: NamePair) -> str | None:
    """Hold where one first name is a man's and the other a woman's: "Mario Rossi", "Maria Rossi"."""
    told = {pair.one.gender, pair.other.gender}
    return "one first name is a man’s, the other a woman’s" if None not in told and len(told) > 1 else None


def rival_courtesies(pair: NamePair) -> str | None:
    """Hold where a courtesy speaks against a first name or another courtesy: "Mr. Orlova", "Anna Orlova"."""
    told = {name.courtesy or name.gender for name in (pair.one, pair.other)}
    both = None not in told and len(told) > 1
    return "one is called a man, the other a woman" if both and rival_first_names(pair) is None else None


def rival_fathers(pair: NamePair) -> str | None:
    """Hold where one is the child of a name the other bears itself: "Omar bin Khalid", "Khalid bin Omar"."""
    both = pair.one.fathers and pair.other.fathers and not pair.one.fathers & pair.other.fathers
    return "they are children of different fathers" if both and not pair.is_bare else None


def rival_initials(pair: NamePair) -> str | None:
    """Hold where the middle names do not begin alike: "George H. W. Bush", "George W. Bush"."""
    if pair.is_bare or not pair.aligned.in_order:
        return None
    one, other = (name.folded[1:-1] for name in (pair.one, pair.other))
    if not (one and other and any(_are_initials(words) for words in (one, other))):
        return None
    heads = ["".join(word[0] for word in words) for words in (one, other)]
    agree = heads[0].startswith(heads[1]) or heads[1].startswith(heads[0])
    return None if agree else "the middle names do not begin alike"


def _are_initials(words: tuple[str, ...]) -> bool:
    return all(len(word) == 1 for word in words)


def clashing_names(pair: NamePair) -> str | None:
    """Hold where each name has a word the other lacks: "Ivan Petrov", "Igor Petrov"."""
    clash = pair.aligned.clashes and not (same_account(pair) or likely_account(pair))
    return "each name has a word the other lacks" if clash else None


ROMANISED: Final[tuple[Feature[NamePair], ...]] = (
    Feature(older_romanisation, 0.8),
    Feature(few_syllables, -0.35),
)
LIKE_NAMES: Final[tuple[Feature[NamePair], ...]] = (
    Feature(same_words, 0.9),
    Feature(middle_left_out, 0.78),
    Feature(same_tail, 0.72),
    Feature(same_head, 0.55),
    Feature(same_within, 0.45),
    Feature(bare_name, 0.5),
    Feature(bare_given_name, 0.4),
    Feature(respelled_bare_name, 0.4),
    Feature(same_number, 0.25),
    Feature(same_account, 0.75),
    Feature(likely_account, 0.5),
    Feature(guessed_given_name, -0.35),
    Feature(hardly_other_vowel, -0.15),
    Feature(other_vowel, -0.28),
    Feature(other_letters, -0.45),
    Feature(other_spelling, -0.1),
    Feature(doubtful_order, -0.3),
    Feature(one_generation, -0.35),
    Feature(rival_courtesies, -0.5),
    Feature(rival_generations, -2.0),
    Feature(rival_first_names, -2.0),
    Feature(rival_fathers, -2.0),
    Feature(rival_initials, -2.0),
    Feature(clashing_names, -2.0),
)


def weigh_names(pair: NamePair) -> Score:
    """Weigh two names of people; below zero they are two people's, and where no word agrees."""
    if _is_romanised(pair):
        return score(pair, ROMANISED)
    weighed = score(pair, LIKE_NAMES)
    return weighed if pair.aligned.worst is not Match.NONE or weighed.value > 0 else NOTHING_SHARED


def may_be_one(pair: NamePair) -> bool:
    """Tell whether nothing in two names speaks plainly against one person: "Ivan Petrov" and "Igor Petrov" are two."""
    return weigh_names(pair).value > 0
