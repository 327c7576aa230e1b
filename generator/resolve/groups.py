"""Why statements are one utterance, and figures of one measure: for each member the pair that is nearest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.model.briefing import Group
from generator.model.reasons import Likeness, Reason
from generator.resolve.anchors import Key
from generator.resolve.measure import Measure
from generator.resolve.statements import Echo, Spoken

NEXT: Final = 12  # members on each side that a figure is compared with

Named = Mapping[Key, str]


def statement_groups(groups: Named, echoes: Iterable[Echo], spoken: Mapping[Key, Spoken], ids: Named) -> list[Group]:
    """Return the utterances with why their copies are one; `ids` leads from a statement to its id."""
    nearest: dict[Key, Echo] = {}
    for echo in echoes:
        if echo.one in groups and groups[echo.one] == groups.get(echo.other):
            for key in (echo.one, echo.other):
                if key not in nearest or nearest[key].weight < echo.weight:
                    nearest[key] = echo
    because = {
        name: tuple(
            _echoed(echo, spoken, ids) for echo in dict.fromkeys(nearest[key] for key in keys if key in nearest)
        )
        for name, keys in _members(groups).items()
    }
    return _made(groups, because, ids)


def _echoed(echo: Echo, spoken: Mapping[Key, Spoken], ids: Named) -> Likeness:
    one, other = spoken[echo.one].speaker, spoken[echo.other].speaker
    same_voice = one is not None and one == other
    voice = Reason("same speaker", "the same speaker", 1) if same_voice else Reason("no speaker", "one names nobody", 0)
    because = (
        voice,
        Reason(
            "covered",
            f"{echo.covered:.0%} of the words that tell, of the shorter one, stand in the other",
            echo.covered / 2,
        ),
        Reason("alike", f"{echo.alike:.0%} of all the words that tell stand in both", echo.alike),
    )
    return Likeness(one=ids[echo.one], other=ids[echo.other], score=echo.weight + same_voice, because=because)


def figure_groups(groups: Named, measures: Mapping[Key, Measure], ids: Named) -> list[Group]:
    """Return the measures of several articles with why their figures are of one; `ids` leads to a figure's id."""
    because = {name: tuple(_measured(keys, measures, ids)) for name, keys in _members(groups).items()}
    return _made(groups, because, ids)


def _measured(keys: Sequence[Key], measures: Mapping[Key, Measure], ids: Named) -> Iterator[Likeness]:
    """Yield for each figure the first of those near it that it may be compared with; each pair once."""
    pairs: dict[tuple[Key, Key], None] = {}
    for at, key in enumerate(keys):
        near = (*keys[max(0, at - NEXT) : at], *keys[at + 1 : at + 1 + NEXT])
        other = next((one for one in near if measures[one].comparable(measures[key])), None)
        if other is not None:
            pairs[min(key, other), max(key, other)] = None
    for one, other in pairs:
        because = tuple(_shared(measures[one], measures[other]))
        yield Likeness(one=ids[one], other=ids[other], score=1, because=because)


def _shared(one: Measure, other: Measure) -> Iterator[Reason]:
    """Yield what two comparable measures have in common, and where one of them is silent."""
    yield from _same_things(one, other)
    if one.place is not None and one.place == other.place:
        yield Reason("same place", f"the same place: {one.place}")
    elif one.place is not None or other.place is not None:
        yield Reason("one place", "only one of them names a place")
    if context := (one.context & other.context) | (one.kinds & other.kinds):
        yield Reason("same context", f"the same words beside them: {', '.join(sorted(context))}")


def _same_things(one: Measure, other: Measure) -> Iterator[Reason]:
    """Yield what is said to be the same of the things counted."""
    if one.event is not None:
        yield Reason("same event", f"the same befell those counted: {one.event}")
    if one.topic is not None and one.topic == other.topic:
        yield Reason("same topic", f"words near both amounts tell what they are of: {one.topic}")
    if shared := one.populations & other.populations:
        yield Reason("same counted", f"the same is counted: {', '.join(sorted(shared))}")
    if one.nations:
        yield Reason("same nation", f"of the same nation: {', '.join(sorted(one.nations))}")
    if one.unit is not None:
        yield Reason("same unit", f"the same unit: {one.unit}" if one.unit == other.unit else "units that may be one")
    if one.holders & other.holders:
        yield Reason("same holder", "the same actor's figure")
    if one.value is not None and one.value == other.value:
        yield Reason("same number", f"the same number: {one.value}")


def _members(groups: Named) -> dict[str, list[Key]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(groups):
        found[groups[key]].append(key)
    return found


def _made(groups: Named, because: Mapping[str, tuple[Likeness, ...]], ids: Named) -> list[Group]:
    return [
        Group(id=name, members=tuple(ids[key] for key in keys), because=because[name])
        for name, keys in sorted(_members(groups).items())
    ]
