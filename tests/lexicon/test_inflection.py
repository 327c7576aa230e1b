from __future__ import annotations

import pytest

from generator.lexicon.inflection import Form, Inflection


@pytest.mark.parametrize(
    ("base", "third", "past", "ing"),
    [
        pytest.param("add", "adds", "added", "adding", id="regular"),
        pytest.param("argue", "argues", "argued", "arguing", id="silent e"),
        pytest.param("agree", "agrees", "agreed", "agreeing", id="double e"),
        pytest.param("deny", "denies", "denied", "denying", id="consonant and y"),
        pytest.param("convey", "conveys", "conveyed", "conveying", id="vowel and y"),
        pytest.param("stress", "stresses", "stressed", "stressing", id="sibilant"),
        pytest.param("echo", "echoes", "echoed", "echoing", id="o"),
        pytest.param("beg", "begs", "begged", "begging", id="doubled"),
        pytest.param("tell", "tells", "told", "telling", id="irregular"),
    ],
)
def test_a_verb_is_inflected(base: str, third: str, past: str, ing: str) -> None:
    forms = {form: word for word, form in Inflection.load("en").forms(base)}
    assert (forms[Form.THIRD], forms[Form.PAST], forms[Form.ING]) == (third, past, ing)
