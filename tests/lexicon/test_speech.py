from __future__ import annotations

import pytest

from generator.lexicon.inflection import Form
from generator.lexicon.load import load_lexicon
from generator.lexicon.speech import Takes


@pytest.mark.parametrize(
    ("word", "form"),
    [
        pytest.param("says", Form.THIRD, id="third person"),
        pytest.param("said", Form.PAST, id="past"),
        pytest.param("saying", Form.ING, id="ing"),
        pytest.param("written", Form.PARTICIPLE, id="participle"),
    ],
)
def test_a_printed_form_leads_to_its_verb(word: str, form: Form) -> None:
    assert load_lexicon().speech.forms[word].form is form


def test_the_longest_particle_comes_first() -> None:
    verbs = load_lexicon().speech.forms["called"].verbs
    assert [len(verb.particle) for verb in verbs] == sorted((len(verb.particle) for verb in verbs), reverse=True)


def test_a_verb_of_several_groups_takes_what_each_takes() -> None:
    (plain,) = [verb for verb in load_lexicon().speech.forms["hailed"].verbs if not verb.particle]
    assert plain.takes >= {Takes.AS, Takes.OBJECT}


def test_lemmas_are_named_once_in_each_group() -> None:
    for group in load_lexicon().speech.groups:
        assert len(set(group.lemmas)) == len(group.lemmas), group.name


def test_no_word_names_two_media() -> None:
    words = [word for medium in load_lexicon().speech.media for word in medium.words]
    assert len(set(words)) == len(words)
