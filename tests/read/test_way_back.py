"""The way from the clean text back to the input, whatever the format."""

from html import unescape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.span import Span
from generator.read.folder import read_article
from generator.read.metadata import NOTHING

PLAIN = """Ferry sinks off Zanzibar

The ferry Amina sank off Zanzibar on Sunday with 40 people aboard, police said.

“We heard her call & went out,” said Juma Faki, a fisherman — “but the sea was too high.”
"""
MARKED = """# Ferry sinks off Zanzibar

The ferry *Amina* sank off **Zanzibar** on Sunday with [40 people](https://lake.example/40) aboard, police said.

&ldquo;We heard her call &amp; went out,&rdquo; said Juma Faki, a fisherman &mdash; &#8220;but the sea was too high.”
"""
PAGE = """<html><body><article><h1>Ferry sinks off Zanzibar</h1>
<p>The ferry <em>Amina</em> sank off Zanzibar on Sunday with 40 people
aboard, police said.</p>
<p>&ldquo;We heard her call &amp; went out,&rdquo; said Juma Faki, a fisherman &mdash;
&#8220;but the sea was too high.”</p>
</article></body></html>"""
PRINTED = {"story.txt": PLAIN, "story.md": MARKED, "story.html": PAGE}


def read(folder: Path, name: str) -> Article:
    file = folder / name
    file.write_text(PRINTED[name], encoding="utf-8")
    return read_article(file, NOTHING, load_lexicon())


@pytest.mark.parametrize("name", PRINTED)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=st.data())
def test_any_span_leads_back_to_what_was_printed(tmp_path: Path, name: str, data: st.DataObject) -> None:
    article = read(tmp_path, name)
    start = data.draw(st.integers(0, len(article.text)))
    span = Span(start, data.draw(st.integers(start, len(article.text))))
    found = "".join(unescape(one.of(PRINTED[name])) for one in article.source_of(span))
    assert "".join(found.split()) == "".join(span.of(article.text).split())


@pytest.mark.parametrize("name", ["story.md", "story.html"])
@pytest.mark.parametrize(("sign", "entity"), [("&", "&amp;"), ("—", "&mdash;"), ("“", "&ldquo;")])
def test_a_sign_leads_back_to_the_whole_of_its_entity(tmp_path: Path, name: str, sign: str, entity: str) -> None:
    article = read(tmp_path, name)
    at = article.text.index(sign)
    (found,) = article.source_of(Span(at, at + 1))
    assert found.of(PRINTED[name]) == entity
