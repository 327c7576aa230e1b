"""How many were killed and injured, as the first screen of a summary shows it."""

import re
from pathlib import PurePosixPath

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.render.site import render_site
from generator.resolve.briefing import resolve_briefing

LEXICON = load_lexicon()


def first_screen(*texts: str) -> str:
    articles = [
        Article(id=f"a{n}", file=f"{n}.txt", sha256="", text=text, published=f"2031-05-0{n}", language="en")
        for n, text in enumerate(texts, start=1)
    ]
    folder = Folder(name="dalby", title="Dalby", articles=tuple(articles))
    made = resolve_briefing(folder, [extract_report(one, LEXICON) for one in articles], LEXICON)
    pages = {str(name): text for name, text in render_site([made]).items()}
    return pages[str(PurePosixPath("dalby/index.md"))].split("## Where sources differ")[0]


def test_a_printed_number_leads_to_its_words_with_lowest_and_highest() -> None:
    page = first_screen("At least 12 people died.", "Some 19 people died.", "At least 15 people died.")
    row = next(line for line in page.splitlines() if "> killed <" in line)
    assert re.search(r"\[at least 15\]\(articles/\S+#\S+\)</span> killed <span class=\"b-quiet\">1 origin</span>", row)
    assert re.search(r"lowest <span class=\"b-number\">\[at least 12\]\(articles/\S+#\S+\)", row)
    assert re.search(r"highest <span class=\"b-number\">\[about 19\]\(articles/\S+#\S+\)", row)


def test_people_told_of_one_by_one_are_said_to_be_no_printed_number() -> None:
    page = first_screen("A cook and a porter were shot dead in Dalby on Monday.")
    assert re.search(r"\[2\]\(articles/\S+\)</span> killed", page)
    assert "no source prints the number; told as" in page
    assert re.search(r"told as</span> “\[A cook and a porter were shot dead\]\(articles/\S+#\S+\)”\n", page)


def test_who_lives_on_is_no_row() -> None:
    assert "> injured <" not in first_screen("A man was shot in Dalby.", "The man died.", "The man shot in Dalby died.")
