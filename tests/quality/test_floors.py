from pathlib import Path

import pytest

from tests.quality.measure import CORPORA, SCORER, Corpus, floors, raised


@pytest.mark.slow
@pytest.mark.skipif(not SCORER.is_file(), reason="no ../shared/gold here")
@pytest.mark.parametrize("corpus", [pytest.param(corpus, id=corpus.name) for corpus in CORPORA])
def test_quality_stays_above_its_floors(corpus: Corpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    measured = corpus.measure(tmp_path)
    with capsys.disabled():
        rows = ", ".join(f"{name} {value:.3f}" for name, value in measured.items())
        print(f"\n{corpus.name}: {rows}")  # noqa: T201 - the figures belong in every log
    below = {name: measured[name] for name, floor in floors().get(corpus.name, {}).items() if measured[name] < floor}
    assert below == {}, "below its floor"


def test_a_floor_is_raised_but_never_lowered() -> None:
    measured = {"figures": 0.957, "actors": 0.8, "origins": 1.0}
    assert raised({"figures": 0.9, "actors": 0.95}, measured) == {"actors": 0.95, "figures": 0.95, "origins": 1.0}
