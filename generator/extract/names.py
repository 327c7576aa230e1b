"""Where names stand in a text and what kind of actor each is."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.extract.kinds import Context, may_be_a_mere_word, signs, stands_where_places_do
from generator.extract.letters import SHOUTED
from generator.extract.listings import kinds_of_lists
from generator.extract.parts import Part
from generator.extract.rows import Row
from generator.extract.shapes import (
    CAPITALS,
    HANDLE,
    NAMED_PERSON,
    ORGANIZATION,
    PERSON,
    PLACE,
    UNKNOWN,
    Candidate,
    names_in,
)
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

SURE: Final = 10
NAMED: Final = 5  # how much must speak for a person whose surname is a place
LISTED: Final = 6  # how much it says that a name stands in a list of one kind
KNOWN_PLACE: Final = "known place"
BESIDE_PLACES: Final = frozenset({Part.OF, Part.TO, Part.AND, ",", "("})
OF_PEOPLE: Final = frozenset({Part.GIVEN, Part.CAPITALISED, Part.INITIAL})
PREFERENCE: Final = (PERSON, PLACE, ORGANIZATION)  # the first of equals


def find_names(rows: Sequence[Row], lexicon: Lexicon) -> tuple[tuple[Candidate, ActorKind], ...]:
    """Return the names of a text in order, each with its kind. In headlines only what the text names too is found."""
    first = [list(names_in(row)) for row in rows]
    surnames = _surnames((candidate for found in first for candidate in found), lexicon.names)
    again = [row.with_surnames(surnames) for row in rows]
    candidates = [
        candidate
        for row, changed, found in zip(rows, again, first, strict=True)
        for candidate in (found if changed is row else names_in(changed))
    ]
    rows = again
    candidates = list(_with_place_surnames(candidates, lexicon.names))
    kinds = _decided(candidates, rows, lexicon)
    ships = _ships(candidates, lexicon.names) | _things(candidates, lexicon.names)
    printed = {one.form for one in candidates if not one.row.shouts}
    return tuple(
        (one, kind)
        for one in candidates
        if (kind := _kind(one, kinds, surnames, lexicon.names)) is not None
        and (not one.row.shouts or one.form in printed or _stands_alone(one))
        and one.form not in ships
        and not _is_shouted(one)
        and not _is_medium(one, lexicon.names)
        and not _is_of_money(one)
        and not _is_unit(one)
    )


def _with_place_surnames(candidates: Iterable[Candidate], names: Names) -> Iterator[Candidate]:
    """Yield the names, an unknown one and the place it touches as one where a person is meant: "Noor Lagos, 34,"."""
    last: Candidate | None = None
    for one in candidates:
        if last is None or not _is_surname(last, one, names):
            if last is not None:
                yield last
            last = one
            continue
        yield Candidate(one.row, last.start, one.end, NAMED_PERSON, one.row.printed(last.start, one.end))
        last = None
    if last is not None:
        yield last


def _is_surname(first: Candidate, one: Candidate, names: Names) -> bool:
    if first.row is not one.row or first.end != one.start or one.shape.name != KNOWN_PLACE:
        return False
    if first.shape.name != UNKNOWN or first.end - first.start > 1:
        return False
    weights = signs(Context.of(one.row, first.start, one.end, names))
    return weights.get(PERSON, 0) >= NAMED + weights.get(PLACE, 0) + weights.get(None, 0)


def _kind(one: Candidate, kinds: Mapping[str, ActorKind], surnames: Collection[str], names: Names) -> ActorKind | None:
    """Return the kind of a name; "Lima said" is a person where the text names Anna Lima, "in Lima" stays a place.

    A name all in capitals is what the same name in small letters is.
    """
    if one.shape.name == KNOWN_PLACE and one.form in surnames:
        context = Context.of(one.row, one.start, one.end, names)
        return PLACE if stands_where_places_do(context) or context.before in BESIDE_PLACES else PERSON
    if one.shape.name == CAPITALS:
        small = one.form.capitalize()
        return PERSON if small in surnames and len(small) >= SHOUTED else kinds.get(small, one.shape.kind)
    return one.shape.kind or kinds.get(one.form)


def _is_shouted(one: Candidate) -> bool:
    """Tell whether a word in capitals stands beside a common one in capitals: "FLOOD HORROR"."""
    if one.shape.name != CAPITALS:
        return False
    row = one.row
    beside = [at for at in (one.start - 1, one.end) if 0 <= at < len(row.units)]
    common = [row.units[at].text for at in beside if row.letters[at] == Part.CAPITALISED_COMMON]
    return any(word.isupper() and len(word) >= SHOUTED for word in common)


def _is_medium(one: Candidate, names: Names) -> bool:
    """Tell whether a platform is only what something was printed on: "on Telegram", not "Telegram said"."""
    if one.form not in names.not_names.platforms:
        return False
    if one.end == len(one.row.units):
        return True
    acts = one.row.letters[one.end] == Part.AUXILIARY or one.row.units[one.end].text in names.parts.person_verbs
    return not acts


def _is_of_money(one: Candidate) -> bool:
    """Tell whether the sign of a currency touches the name: the US of "US$ 20"."""
    after = one.units[-1].end
    return one.end < len(one.row.units) and unicodedata.category(one.row.text[after]) == "Sc"


def _is_unit(one: Candidate) -> bool:
    """Tell whether unknown capitals are counted, a type's letters and number, or an address: "3 ERA", "F-104"."""
    if one.shape.name != CAPITALS:
        return False
    before = one.row.letters[one.start - 1] if one.start else ""
    after = one.row.text[one.units[-1].end :][:2]
    is_address = after[:1] == "." and after[1:].islower()
    return before == Part.NUMBER or is_address or any(map(str.isdigit, one.form))


def _ships(candidates: Iterable[Candidate], names: Names) -> set[str]:
    """Return the names that are a ship's anywhere in the text: "the ferry Lady Grace", "a ferry named Lady Grace"."""
    ships, naming = names.not_names.ships, names.not_names.naming
    found: set[str] = set()
    for one in candidates:
        before = [unit.lower for unit in one.row.units[max(0, one.start - 2) : one.start]]
        if ships.intersection(before[-1:]) or (len(before) > 1 and before[1] in naming and before[0] in ships):
            found.add(one.form)
    return found


def _things(candidates: Iterable[Candidate], names: Names) -> set[str]:
    """Return the names shaped like a person's that always follow an article: "The Lady Grace sank"."""
    seen: dict[str, bool] = {}
    for one in candidates:
        if one.shape.kind is PERSON and one.letters[0] != Part.HONORIFIC and len(one.letters) > 1:
            has = one.start > 0 and one.row.units[one.start - 1].lower in names.parts.definite
            seen[one.form] = seen.get(one.form, True) and has
    return {form for form, always in seen.items() if always}


def _stands_alone(one: Candidate) -> bool:
    """Tell whether a name is believed in a headline: known, or a first name and words that are no common ones."""
    return one.filed is not None or (
        len(one.letters) > 1 and one.letters[0] == Part.GIVEN and OF_PEOPLE.issuperset(one.letters)
    )


def _surnames(candidates: Iterable[Candidate], names: Names) -> frozenset[str]:
    """Return the last words of the names that are sure to be of people, without a particle tied to them."""
    return frozenset(
        names.without_particle(one.units[-1].text)
        for one in candidates
        if one.shape.kind is PERSON and not one.row.shouts and one.end > one.start + 1
    )


def find_handles(rows: Iterable[Row]) -> tuple[Candidate, ...]:
    """Return the handles of a text: "@NewsDesk"; whose they are is told by the names beside them."""
    tagged = (row for row in rows if Part.HANDLE in row.letters)
    return tuple(one for row in tagged for one in names_in(row) if one.shape.name == HANDLE and len(one.form) > 1)


def _decided(candidates: Sequence[Candidate], rows: Sequence[Row], lexicon: Lexicon) -> dict[str, ActorKind]:
    """Return the kind of each unknown name, from all the places it stands in; what is a word of the text is no name."""
    surnames = _surnames(candidates, lexicon.names)
    small = {
        unit.text for row in rows for unit, letter in zip(row.units, row.letters, strict=True) if letter == Part.WORD
    }
    votes: dict[str, Counter[ActorKind | None]] = defaultdict(Counter)
    sure: set[str] = set()
    for one, listed in kinds_of_lists(candidates, lambda one: _signs(one, lexicon.names)):
        votes[one.form][listed] += LISTED
    for one in candidates:
        if one.shape.name == UNKNOWN and not one.row.shouts and not _is_word(one, small):
            context = Context.of(one.row, one.start, one.end, lexicon.names)
            votes[one.form].update(signs(context))
            votes[one.form][PERSON] += SURE * (one.form in surnames)
            if lexicon.names.without_particle(one.form) in surnames or not may_be_a_mere_word(context):
                sure.add(one.form)
    kinds = {form: kind for form, count in votes.items() if form in sure and (kind := _strongest(count)) is not None}
    persons = (form.split() for form, kind in kinds.items() if kind is PERSON)
    bearers = {lexicon.names.without_particle(words[-1]) for words in persons if len(words) > 1}
    return kinds | {form: PERSON for form in votes if form in bearers}


def _signs(one: Candidate, names: Names) -> Mapping[ActorKind | None, int]:
    return signs(Context.of(one.row, one.start, one.end, names))


def _is_word(one: Candidate, small: Collection[str]) -> bool:
    """Tell whether a single capitalised word is printed in small letters elsewhere in the text."""
    return one.end - one.start == 1 and one.letters != Part.GIVEN and one.form.lower() in small


def _strongest(votes: Counter[ActorKind | None]) -> ActorKind | None:
    best = max(PREFERENCE, key=lambda kind: votes[kind])
    return best if votes[best] > votes[None] else None
