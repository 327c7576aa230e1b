"""ARCHITECTURE.md follows a sentence through every stage: the values it shows are the real ones."""

import json
import re
from pathlib import Path

import pytest

from generator.config import Options
from generator.pipeline import build

DOCUMENT = (Path(__file__).parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", DOCUMENT, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("architecture")
    (root / "flood").mkdir()
    for number, text in enumerate(blocks("text")):
        (root / "flood" / f"{number}.txt").write_text(text, encoding="utf-8")
    build(Options(articles=root / "flood", docs=root / "docs"))
    return root / "docs"


@pytest.mark.slow
@pytest.mark.parametrize("block", [pytest.param(block, id=next(iter(json.loads(block)))) for block in blocks("json")])
def test_a_value_shown_is_what_a_build_gives(docs: Path, block: str) -> None:
    export = json.loads((docs / "briefings/flood/briefing.json").read_text(encoding="utf-8"))
    ((kind, shown),) = json.loads(block).items()
    assert shown in [{key: one.get(key) for key in shown} for one in export[kind]]


@pytest.mark.slow
def test_the_page_and_the_anchor_shown_are_there(docs: Path) -> None:
    (address, anchor) = re.findall(r"`(articles/[a-z0-9-]+)/#(s-[0-9a-f]+)`", DOCUMENT)[0]
    assert f'id="{anchor}"' in (docs / "briefings/flood" / f"{address}.md").read_text(encoding="utf-8")
