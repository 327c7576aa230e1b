from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.extract.statements import find_statements
from generator.lexicon.load import load_lexicon
from generator.model.span import printed
from generator.text.document import analyse

Told = tuple[str | None, str]


@pytest.fixture(scope="session")
def told() -> Callable[[str], list[Told]]:
    """Read a text and give (speaker, content) for every statement in it, as printed."""
    lexicon = load_lexicon()

    def read(text: str) -> list[Told]:
        found = find_statements(analyse(text, lexicon), (), (), lexicon)
        return [(None if one.speaker is None else one.speaker.of(text), printed(text, one.spans)) for one in found]

    return read
