"""One article in, everything it says out."""

from __future__ import annotations

from generator.extract.actors import find_cast
from generator.extract.attribution import attribute
from generator.extract.bystanders import without_bystanders
from generator.extract.figures import find_figures
from generator.extract.hollow import without_hollow
from generator.extract.parsed import with_parsed
from generator.extract.statements import find_statements
from generator.extract.victims import find_victims
from generator.lexicon.load import Lexicon
from generator.model.article import Article
from generator.model.findings import ActorKind, Report
from generator.text.dates import find_dates
from generator.text.document import analyse
from generator.text.parses import Parser


def extract_report(article: Article, lexicon: Lexicon, parser: Parser | None = None) -> Report:
    """Return the names, statements, figures and dates of one article, joined to the actors they belong to.

    A parser adds the statements that it alone shows.
    """
    document = analyse(article.text, lexicon)
    dates = find_dates(document, article.published, lexicon)
    cast = find_cast(document, lexicon)
    mentions = sorted((one for actor in cast for one in actor.mentions), key=lambda one: (one.span.start, one.span.end))
    names = tuple(one.span for one in mentions)
    people = tuple(one.span for one in mentions if one.kind is ActorKind.PERSON)
    statements = find_statements(document, names, dates, lexicon, people)
    if parser is not None:
        statements = with_parsed(document, statements, parser, lexicon)
    figures = find_figures(document, names, dates, lexicon)
    cast, statements, figures = attribute(document, cast, statements, figures, lexicon)
    statements, figures = without_hollow(document, cast, statements, figures, lexicon)
    cast, statements, figures = without_bystanders(document, cast, statements, figures, lexicon)
    return Report(
        article=article,
        sentences=tuple(sentence.span for sentence in document.sentences),
        cast=cast,
        statements=statements,
        figures=figures,
        dates=dates,
        victims=find_victims(document, people, figures, lexicon),
    )
