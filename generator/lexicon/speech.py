"""What reports speech: verbs with their complements, phrases that name a source, media, small classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from generator.errors import LexiconError
from generator.lexicon.inflection import Form, Inflection
from generator.lexicon.schema import file_name, read_entries, read_words


class Takes(Enum):
    """A complement a reporting verb can have; the data file shows one of each."""

    CLAUSE = "clause"
    MARKED = "clause-marked"  # "that", a question word or a quotation must open it
    THAT = "that"
    OBJECT = "object"
    PERSON = "person"
    TO = "to"
    ASK = "ask"
    AS = "as"
    OF = "of"
    AT = "at"
    NUMBER = "number"
    QUOTE = "quote"
    QUOTED = "quoted"  # what it takes is told only where words of it are quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """Verbs that take the same complements, as the data file holds them."""

    name: str
    lemmas: tuple[str, ...]
    takes: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    medium: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePhrase:
    """Words that a source follows: "according to".

    One that is not `anywhere` names a source only where it opens a sentence that quotes somebody.
    """

    name: str
    words: str
    anywhere: bool
    matches: tuple[str, ...]
    rejects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """Where something can be said, and the nouns that tell it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """One verb and all it can take. `particle` must follow it: "call" and "for"."""

    lemma: str
    particle: tuple[str, ...]
    takes: frozenset[Takes]
    medium: str | None = None

    @property
    def rule(self) -> str:
        """Return how an answer names the entry."""
        return f"verb/{'-'.join((self.lemma, *self.particle))}"


@dataclass(frozen=True, slots=True)
class Inflected:
    """A form of a verb as it stands in a text, with every reading of its particle, the longest first."""

    form: Form
    verbs: tuple[SpeechVerb, ...]


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The classes of `speech_words.yml`."""

    fillers: frozenset[str]
    be: frozenset[str]
    negations: frozenset[str]
    modals: frozenset[str]
    conditions: frozenset[str]
    inverted: frozenset[str]
    raising: frozenset[str]
    phases: frozenset[str]
    passives: frozenset[str]
    telling: frozenset[str]
    asking: frozenset[str]
    occasions: frozenset[str]
    topics: frozenset[str]
    gerunds: frozenset[str]
    company: frozenset[str]
    questions: frozenset[str]
    links: frozenset[str]
    adjuncts: frozenset[str]
    times: frozenset[str]
    pronouns: frozenset[str]
    first_person: frozenset[str]
    subjects: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    nouns: frozenset[str]
    by: frozenset[str]
    relays: frozenset[str]
    passed_on: frozenset[str]
    citing: frozenset[str]
    addressing: frozenset[str]
    behalf: frozenset[str]
    joins: frozenset[str]
    audiences: frozenset[str]
    that: frozenset[str]
    infinitives: frozenset[str]
    predicates: frozenset[str]
    states: frozenset[str]
    no_sources: frozenset[str]
    articles: frozenset[str]
    charges: frozenset[str]
    causes: frozenset[str]
    tellables: frozenset[str]
    manner: frozenset[str]
    impersonal: frozenset[str]
    couples: frozenset[str]
    clause_openers: frozenset[str]
    addressed_openers: frozenset[str]
    addressed_links: frozenset[str]
    finite: frozenset[str]
    levels: frozenset[str]
    documents: frozenset[str]
    agents: frozenset[str]
    authors: frozenset[str]
    resumes: frozenset[str]
    performing: frozenset[str]
    denying: frozenset[str]
    circumstances: frozenset[str]
    of_people: frozenset[str]
    reserved: frozenset[str]
    ours: frozenset[str]
    restricting: frozenset[str]
    withholding: frozenset[str]
    written: frozenset[str]


@dataclass(frozen=True, slots=True)
class Endings:
    """The endings of `speech_endings.yml`, as `str.endswith` takes them."""

    adverb: tuple[str, ...]
    ing: tuple[str, ...]
    participle: tuple[str, ...]
    past: tuple[str, ...]
    plural: tuple[str, ...]
    possessive: tuple[str, ...]
    predicate: tuple[str, ...]
    quality: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """All that is known about reporting speech in one language. `forms` is asked with a case-folded word.

    `plain_verbs` are the finite forms that are no noun. `performing` are rules of verbs that do something rather than
    tell it: who "condemned the killing of 12" does not report the twelve, nor does who "declined to confirm" them, a
    verb of `withholding`. `denying` verbs turn something down, those `of_people` are deeds where a person is all they
    are about. What `written` verbs hand over to is verbatim. `sources` holds phrases by their first word.
    """

    groups: tuple[VerbGroup, ...]
    phrases: tuple[SourcePhrase, ...]
    media: tuple[Medium, ...]
    words: SpeechWords
    endings: Endings
    forms: dict[str, Inflected] = field(compare=False)
    medium_of: dict[str, str] = field(compare=False)
    sources: dict[str, tuple[tuple[tuple[str, ...], SourcePhrase], ...]] = field(compare=False)
    plain_verbs: frozenset[str]
    performing: frozenset[str]
    denying: frozenset[str]
    of_people: frozenset[str]
    withholding: frozenset[str]
    written: frozenset[str]
    behalf: tuple[tuple[str, ...], ...]

    @classmethod
    def load(cls, language: str) -> Speech:
        """Read the `speech_*.yml` files of a language."""
        groups = read_entries(language, "speech_verbs", VerbGroup)
        media = read_entries(language, "speech_media", Medium)
        for group in groups:
            _check(language, group, media)
        words = SpeechWords(**read_words(language, "speech_words"))
        forms = _forms(groups, Inflection.load(language))
        phrases = read_entries(language, "speech_phrases", SourcePhrase)
        return cls(
            groups=groups,
            phrases=phrases,
            sources=_by_first_word(phrases),
            media=media,
            words=words,
            endings=Endings(
                **{name: tuple(sorted(all_)) for name, all_ in read_words(language, "speech_endings").items()}
            ),
            forms=forms,
            plain_verbs=words.relays
            | {w for w, one in forms.items() if one.form in {Form.PAST, Form.THIRD} and w not in words.nouns},
            performing=_rules(words.performing),
            denying=_rules(words.denying),
            of_people=_rules(words.of_people),
            withholding=_rules(words.withholding),
            written=_rules(words.written),
            behalf=tuple(tuple(phrase.split()) for phrase in sorted(words.behalf)),
            medium_of={word: medium.name for medium in media for word in medium.words},
        )


def _rules(lemmas: frozenset[str]) -> frozenset[str]:
    return frozenset(f"verb/{lemma.replace(' ', '-')}" for lemma in lemmas)


def _by_first_word(
    phrases: tuple[SourcePhrase, ...],
) -> dict[str, tuple[tuple[tuple[str, ...], SourcePhrase], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], SourcePhrase], ...]] = {}
    for phrase in phrases:
        words = tuple(phrase.words.split())
        found[words[0]] = (*found.get(words[0], ()), (words, phrase))
    return found


def _check(language: str, group: VerbGroup, media: tuple[Medium, ...]) -> None:
    where = file_name(language, "speech_verbs")
    known = {takes.value for takes in Takes}
    if unknown := sorted(set(group.takes) - known):
        raise LexiconError(where, f"{group.name}: unknown complement {unknown[0]!r}")
    if group.medium is not None and group.medium not in {medium.name for medium in media}:
        raise LexiconError(where, f"{group.name}: unknown medium {group.medium!r}")


def _forms(groups: tuple[VerbGroup, ...], inflection: Inflection) -> dict[str, Inflected]:
    """Return every form of every verb; a verb of several groups takes what each of them takes."""
    table: dict[str, dict[tuple[str, tuple[str, ...]], SpeechVerb]] = {}
    forms: dict[str, Form] = {}
    for verb in _verbs(groups):
        for word, form in inflection.forms(verb.lemma):
            forms[word] = forms.get(word, form)
            known = table.setdefault(word, {})
            key = (verb.lemma, verb.particle)
            takes = known[key].takes | verb.takes if key in known else verb.takes
            known[key] = SpeechVerb(verb.lemma, verb.particle, takes, verb.medium)
    return {
        word: Inflected(forms[word], tuple(sorted(verbs.values(), key=lambda verb: -len(verb.particle))))
        for word, verbs in table.items()
    }


def _verbs(groups: tuple[VerbGroup, ...]) -> Iterator[SpeechVerb]:
    for group in groups:
        for entry in group.lemmas:
            lemma, *particle = entry.split()
            yield SpeechVerb(lemma, tuple(particle), frozenset(Takes(takes) for takes in group.takes), group.medium)
