"""One person under several spellings: the names weighed, and the evidence around them beside."""

from __future__ import annotations

from typing import Final

from generator.resolve.namelike import NOTHING_SHARED, weigh_names
from generator.resolve.pairs import BearerPair
from generator.resolve.scoring import Feature, Score, score

SAME: Final = 0.7
POSSIBLY: Final = 0.4
SPECIFIC: Final = 2  # content words a role must share with another to tell of one office


def only_bearer(pair: BearerPair) -> str | None:
    """Hold where a bare name fits one person alone."""
    return "nobody else here bears that name" if pair.only else None


def one_event(pair: BearerPair) -> str | None:
    """Hold where articles on one event print two full names that hardly differ."""
    return None if pair.is_bare else "both are named in articles on one event"


def same_role(pair: BearerPair) -> str | None:
    """Hold where both hold an office in nearly the same words."""
    for one in pair.one.around.roles:
        for other in pair.other.around.roles:
            shared = one & other
            if len(shared) >= SPECIFIC and 2 * len(shared) >= min(len(one), len(other)):
                return "the same office"
    return None


def same_title(pair: BearerPair) -> str | None:
    """Hold where both are called by one word of office: "Captain", "the captain of the ferry"."""
    if same_role(pair) is not None:
        return None
    one, other = (frozenset().union(*bearer.around.roles) for bearer in (pair.one, pair.other))
    return "the same title" if one & other else None


def same_utterance(pair: BearerPair) -> str | None:
    """Hold where both make, or are named in, copies of one utterance."""
    return "the same words said" if pair.one.around.utterances & pair.other.around.utterances else None


def same_company(pair: BearerPair) -> str | None:
    """Hold where both are named beside the same people."""
    shared = sorted(pair.one.around.company & pair.other.around.company)
    return f"both named beside {shared[0]}" if shared else None


def one_sentence(pair: BearerPair) -> str | None:
    """Hold where one sentence of one article prints both names: two people."""
    together = pair.one.around.sentences & pair.other.around.sentences
    return "both are named in one sentence" if together else None


AROUND: Final[tuple[Feature[BearerPair], ...]] = (
    Feature(same_role, 0.3),
    Feature(same_title, 0.25),
    Feature(same_utterance, 0.3),
    Feature(only_bearer, 0.2),
    Feature(same_company, 0.1),
    Feature(one_event, 0.1),
    Feature(one_sentence, -2.0),
)


def compare(pair: BearerPair) -> Score:
    """Weigh two people; below zero they are two, from SAME on they are one. Evidence without names is none."""
    names = weigh_names(pair.names)
    if names is NOTHING_SHARED:
        return names
    around = score(pair, AROUND)
    return Score(round(names.value + around.value, 6), (*names.reasons, *around.reasons))
