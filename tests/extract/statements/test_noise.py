"""What translation machines and scrapers leave in a text must not break it."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Reed said the pier was shut.Lee said it was old.",
            [("Reed", "the pier was shut"), ("Lee", "it was old")],
            id="no space behind a stop",
        ),
        pytest.param(
            "The guards hurt nine anglersIn the town, Reed said it was shut.",
            [("Reed", "it was shut")],
            id="neither stop nor space",
        ),
        pytest.param(
            "The guards hurt nine anglersPolice then said it was shut.",
            [("Police", "it was shut")],
            id="neither stop nor space before a noun",
        ),
        pytest.param(
            "“The pier is shut,”Reed said.“It stays shut.”",
            [("Reed", "The pier is shut, It stays shut.")],
            id="no space before a mark",
        ),
        pytest.param("Reed  said   that the  pier was shut.", [("Reed", "the pier was shut")], id="doubled spaces"),
        pytest.param("Reed\u00a0said that the pier was shut.", [("Reed", "the pier was shut")], id="no-break space"),
        pytest.param("Reed&nbsp;said that the pier was shut.", [("Reed", "the pier was shut")], id="its entity"),
        pytest.param("Reed sa\u00adid that the pier was shut.", [("Reed", "the pier was shut")], id="soft hyphen"),
        pytest.param("\ufeffReed\u200b said that the pier was shut.", [("Reed", "the pier was shut")], id="no width"),
        pytest.param(
            "Reed said the pier was shut<br>Lee said it was old.",
            [("Reed", "the pier was shut"), ("Lee", "it was old")],
            id="a tag for a line break",
        ),
        pytest.param(
            "<p>Reed <b>said</b> that the pier was shut.</p>", [("Reed", "the pier was shut")], id="tags around a word"
        ),
        pytest.param("Reed said the iPhone was lost.", [("Reed", "the iPhone was lost")], id="iPhone"),
        pytest.param("Reed said McDonald was lost.", [("Reed", "McDonald was lost")], id="McDonald"),
        pytest.param("Reed said YouTube and easyJet went.", [("Reed", "YouTube and easyJet went")], id="brands"),
        pytest.param(
            "Reed said Bill de Blasio and DiCaprio came.", [("Reed", "Bill de Blasio and DiCaprio came")], id="names"
        ),
        pytest.param("Reed said @dunmorePortOf asked.", [("Reed", "@dunmorePortOf asked")], id="handle"),
        pytest.param("Reed said the U.S.Navy was there.", [("Reed", "the U.S.Navy was there")], id="stops of letters"),
    ],
)
def test_noise_does_not_break_a_statement(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
