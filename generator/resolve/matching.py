"""Two bare names: are they one actor's? Weighed by the features that resolution weighs names with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.lexicon.load import Lexicon
from generator.model.reasons import Reason
from generator.resolve.bodies import LIKE_BODIES, BodyPair, body, initials, is_acronym, known_body
from generator.resolve.namelike import weigh_names
from generator.resolve.names import parse_name
from generator.resolve.pairs import name_pair
from generator.resolve.resemblance import POSSIBLY, SAME
from generator.resolve.scoring import Score, score
from generator.resolve.wording import wording
from generator.text.folding import folded, folded_words

NOTHING_SHARED = Reason("nothing shared", "the names have no word in common", 0)


class Verdict(Enum):
    """What two names alone tell: one actor, perhaps one, or two."""

    SAME = "same"
    POSSIBLY = "possibly"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Matched:
    """The verdict on two names, its score and its reasons."""

    verdict: Verdict
    score: float
    reasons: tuple[Reason, ...]


def match(one: str, other: str, lexicon: Lexicon) -> Matched:
    """Tell whether two names are one actor's: "Ms. Orlova" and "Zhanna Orlova" possibly are."""
    weighed = (_bodies if _are_bodies(one, other, lexicon) else _people)(one, other, lexicon)
    return Matched(_verdict(weighed), weighed.value, weighed.reasons or (NOTHING_SHARED,))


def _verdict(weighed: Score) -> Verdict:
    if weighed.value >= SAME:
        return Verdict.SAME
    return Verdict.POSSIBLY if weighed.value >= POSSIBLY else Verdict.DIFFERENT


def _people(one: str, other: str, lexicon: Lexicon) -> Score:
    comparison = lexicon.comparison
    return weigh_names(name_pair(parse_name(one, comparison), parse_name(other, comparison), comparison))


def _bodies(one: str, other: str, lexicon: Lexicon) -> Score:
    words = wording(lexicon)
    first, second = body((one,), words, lexicon), body((other,), words, lexicon)
    countries = [min(found.countries, default=None) for found in (first, second)]
    return score(BodyPair(first, second, (countries[0], countries[1])), LIKE_BODIES)


def _are_bodies(one: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether one says that it is an organisation's name, or both may be: "Dalby Bank"; "WFP", "W.F.P."."""
    told = any(_names_a_kind(name, lexicon) or known_body(name, lexicon) is not None for name in (one, other))
    return (
        told or all(is_acronym(name.replace(".", "")) for name in (one, other)) or _is_spelled_out(one, other, lexicon)
    )


def _names_a_kind(name: str, lexicon: Lexicon) -> bool:
    words, parts = name.split(), lexicon.names.parts
    kinds = parts.organisation_ends | parts.organisation_openers
    people = lexicon.names.given.masculine | lexicon.names.given.feminine
    if not words or words[0] in people or folded(words[0]).strip(".") in lexicon.comparison.namesakes.titles:
        return False
    return any(word.strip(".,") in kinds for word in words)


def _is_spelled_out(one: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether one name is made of the first letters of the other, or is a company's with its legal form."""
    letters = [initials(name, lexicon.comparison) for name in (one, other)]
    acronyms = [name.replace(".", "").lower() if is_acronym(name.replace(".", "")) else "" for name in (one, other)]
    return bool({letters[0], letters[1]} & set(acronyms) - {""}) or _differ_by_legal_form(one, other, lexicon)


def _differ_by_legal_form(one: str, other: str, lexicon: Lexicon) -> bool:
    words = [set(folded_words(name)) for name in (one, other)]
    return bool(words[0] ^ words[1]) and words[0] ^ words[1] <= lexicon.comparison.classes.legal_forms
