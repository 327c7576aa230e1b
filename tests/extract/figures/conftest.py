"""How the tables of figures read a line."""

from collections.abc import Callable

import pytest

from generator.extract.figures import find_figures
from generator.lexicon.load import load_lexicon
from generator.model.findings import Figure
from generator.text.dates import find_dates
from generator.text.document import analyse

Reader = Callable[[str], tuple[Figure, ...]]


@pytest.fixture(scope="session")
def read() -> Reader:
    lexicon = load_lexicon("en")

    def figures(text: str) -> tuple[Figure, ...]:
        document = analyse(text, lexicon)
        return find_figures(document, (), find_dates(document, "2021-03-12", lexicon), lexicon)

    return figures
