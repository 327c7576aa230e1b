"""A small briefing on an invented fire, to be corrected."""

from __future__ import annotations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Folder
from generator.model.briefing import Briefing
from generator.model.findings import Report
from generator.pipeline import brief
from generator.read.folder import read_folder

LEXICON = load_lexicon("en")

POST = """Fire guts Port Ellery quay

Nine boats sank at Port Ellery on Monday, harbour master Stefan Lindner said.

“We lost the whole west quay,” Lindner told reporters. He said that 12 sailors were injured.

Owners must stay away from the pier, Tom Okafor said.
"""
WIRE = """Boats burn at Port Ellery

Harbour master Stephan Lindner said on Monday that eleven boats had sunk at Port Ellery.

Fire chief Tom Okafor, the brother of the mayor, said that 14 sailors were injured.

Finance Minister Vera Sollis called on owners to keep calm.
"""
LEDGER = """Quay fire: what we know

Twelve sailors were injured, according to the Harbour Board. Okafor thanked the crews, he said on Tuesday.

Finance Minister Piet Anders called on owners to keep calm, his office said.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    place = tmp_path_factory.mktemp("quay-fire")
    for name, text in (("post.txt", POST), ("wire.txt", WIRE), ("ledger.txt", LEDGER)):
        (place / name).write_text(text, encoding="utf-8")
    return read_folder(place, LEXICON)


@pytest.fixture(scope="module")
def base(folder: Folder) -> Briefing:
    return brief(folder, LEXICON)


@pytest.fixture(scope="module")
def reports(folder: Folder) -> list[Report]:
    return [extract_report(one, LEXICON) for one in folder.articles]
