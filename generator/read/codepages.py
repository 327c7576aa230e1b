"""The Windows code pages, told apart by the letters that their languages write."""

from __future__ import annotations

import re
from typing import Final

# Letters beyond ASCII, by language. A word that mixes letters no language writes together was decoded wrong.
ALPHABETS: Final = {
    "cp1252": (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüßéë",  # German, Luxembourgish
        "áéíóúüñïçàèòìù",  # Spanish, Catalan, Italian
        "áâãàçéêíóôõúü",  # Portuguese
        "åäöæøéüšž",  # Danish, Norwegian, Swedish, Finnish, Estonian
        "éëïóöüèêá",  # Dutch
    ),
    "cp1250": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýžäľĺôŕ",  # Czech, Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîşţéșț",  # Romanian
        "čćđšž",  # Croatian, Bosnian, Slovene, Serbian in Latin letters
    ),
    "cp1254": ("çğıöşüâîûİ",),  # Turkish
    "cp1257": ("āčēģīķļņōŗšūž", "ąčęėįšųūž", "äõöüšž"),  # Latvian, Lithuanian, Estonian
}
SCRIPTS: Final = {
    "cp1251": re.compile(r"[А-яЁёЂ-џҐґ’'-]+"),
    "cp1253": re.compile(r"[Α-ωΆ-ώϊϋΐΰ’'-]+"),
    "cp1255": re.compile(r"[\u05b0-\u05f4’'-]+"),
    "cp1256": re.compile(r"[\u060c-\u06d2\u200c\u200d’'-]+"),
}
# A word with a letter beyond ASCII, or with a mark beyond it between letters where no writing has one: "Wa³esa".
WORD = re.compile(r"[^\W\d_]*(?:[^\W\d_a-zA-Z]|(?<=[a-zA-Z])[¡-¿×÷¤¦](?=[a-zA-Z]))[^\W_]*")
PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz’'-")
MOST_WRONG = 0.05  # share of such words that may be misprints


def fitting(data: bytes) -> list[str]:
    """Return the code pages in which nearly all words are words of one alphabet; the likeliest for news first.

    The bytes of "Wałęsa" in the code page of Central Europe are "Wa³êsa", no word, in that of the West.
    """
    wrong = {page: count for page in (*ALPHABETS, *SCRIPTS) if (count := _wrong(data, page)) is not None}
    fewest = min(wrong.values(), default=1.0)
    return [page for page, count in wrong.items() if count == fewest <= MOST_WRONG]


def _wrong(data: bytes, page: str) -> float | None:
    """Return the share of words beyond ASCII that no alphabet of a code page writes; None where it has no such byte."""
    try:
        words = WORD.findall(data.decode(page))
    except UnicodeDecodeError:
        return None
    return sum(not _is_word(word, page) for word in words) / len(words) if words else 0.0


def _is_word(word: str, page: str) -> bool:
    if page in SCRIPTS:
        return SCRIPTS[page].fullmatch(word) is not None
    beyond = set(word.lower() if word.lower() != word else word) - PLAIN - {"\u0307"}
    return any(beyond <= set(alphabet) for alphabet in ALPHABETS[page])
