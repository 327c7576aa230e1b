"""How well statements are found on a public corpus, phenomenon by phenomenon, with the figures of other tools beside.

    make bench      # or: python -m benchmarks.statements [GOLD.jsonl]

Runs only where the shared material is checked out beside the project; its scorer and its notes say what is measured.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from generator.extract.export import as_line
from generator.extract.report import extract_report
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon, load_lexicon
from generator.model.article import Article

BENCH: Final = Path(__file__).parents[2] / "shared" / "bench" / "statements"
GOLD: Final = BENCH / "polnear_dev.jsonl"
KINDS: Final = ("all", "direct", "indirect", "mixed")
# found+who F1 of all kinds and of each, then 1to1+who; published in ../shared/notes/extraction.md for the test part.
PEERS: Final = """\
textacy, per paragraph               35.6  78.3   0.2   0.0   31.8
sayswho                              35.8  78.3   0.0   0.0   32.2
a page of regular expressions        51.9  78.3  33.6  41.4   46.8
Gender Gap Tracker, on a full parse  55.9  68.9  46.5  59.6   49.7
BERT trained on this corpus          71.2  75.4  67.9  71.7   62.2
two people                           79.1  98.6  67.7  91.2   77.4"""
PLAIN_VERB: Final = "say"

Row = Mapping[str, Any]


def main() -> int:
    """Print F1 by kind, and the share of the gold that is found with its speaker for each phenomenon."""
    gold = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    if not gold.exists():
        print("statements: skipped, no corpus in ../shared")
        return 0
    sys.path.insert(0, str(BENCH))
    score = importlib.import_module("score")
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    found = {row["id"]: _predicted(row) for row in rows}
    documents = score.tally({row["id"]: row for row in rows}, found, speech=True)

    def f1(measure: str, kind: str) -> float:
        return 100 * float(score.prf(score.total(documents, measure, kind))[2])

    print(f"{gold.name:36} {'all':>4} {'direct':>6} {'indir':>4} {'mixed':>5}   1to1")
    ours = "  ".join(f"{f1('found+who', kind):4.1f}" for kind in KINDS)
    print(f"{'this':36} {ours}   {f1('1to1+who', 'all'):4.1f}\n\nothers, on the test part\n{PEERS}")
    _print_phenomena(score, rows, found, load_lexicon())
    return 0


def _predicted(row: Row) -> dict[str, Any]:
    article = Article(id=row["id"], file=row["id"], sha256="", text=row["text"], language="en")
    line = as_line(row["id"], extract_report(article, load_lexicon()))
    return {
        "id": row["id"],
        "statements": [
            {
                "speaker": one["speaker_text"],
                "speaker_span": next(iter(one.get("speaker_spans", [])), None),
                "content_spans": one["spans"],
            }
            for one in line["statements"]
        ],
    }


def _print_phenomena(score: ModuleType, rows: list[Row], found: Mapping[str, Row], lexicon: Lexicon) -> None:
    gold: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for row in rows:
        mask = importlib.import_module("common").quoted_mask(row["text"])
        given = score.prepare(row["text"], found[row["id"]]["statements"], mask)
        wanted = score.prepare(row["text"], row["statements"], mask)
        for one in wanted:
            if not one.get("speech", True):
                continue
            hit = any(
                2 * len(other["chars"] & one["chars"]) >= len(one["chars"]) and score.same_speaker(one, other)
                for other in given
            )
            for name in (*_phenomena(one, lexicon), *_nested(one, wanted)):
                gold[name] += 1
                right[name] += hit
    print(f"\n{'phenomenon':36} recall  of")
    for name in sorted(gold):
        print(f"{name:36}  {100 * right[name] / gold[name]:5.1f} {gold[name]:4}")


def _phenomena(one: Row, lexicon: Lexicon) -> Iterator[str]:
    yield f"speaker: {_speaker(one.get('speaker'), lexicon)}"
    yield f"cue: {_cue(one.get('cue'), lexicon)}"
    yield from _frames(one.get("cue") or "", lexicon)
    yield from _around_the_speaker(one, lexicon)
    spans, cue = sorted(one["content_spans"]), one.get("cue_span")
    if len(spans) > 1:
        yield "content: split"
    elif cue and spans[0][1] <= cue[0]:
        yield "content: in front of the cue"
    else:
        yield "content: behind the cue"


def _frames(cue: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield what kind of cue it is, beside its verb: a noun, a phrase, a passive, a denial, a colon."""
    speech, words = lexicon.speech, cue.lower().replace("’", "'").split()
    verbs = [word for word in words if word in speech.forms]
    if cue.strip() == ":":
        yield "frame: colon"
    if any(cue.lower().startswith(phrase.words) for phrase in speech.phrases if phrase.anywhere):
        yield "frame: according to"
    if words and words[0] not in speech.forms and any(word in lexicon.nouns.of for word in words):
        yield "frame: cue noun"
    if any(word in speech.words.be for word in words) and any(
        speech.forms[word].form in {Form.PAST, Form.PARTICIPLE} for word in verbs
    ):
        yield "frame: passive"
    if any(word in speech.words.negations for word in words):
        yield "frame: denial"
    if any(word in speech.words.infinitives for word in words[:-1]):
        yield "frame: verb to verb"


def _around_the_speaker(one: Row, lexicon: Lexicon) -> Iterator[str]:
    printed, speaker, cue = one.get("speaker") or "", one.get("speaker_span"), one.get("cue_span")
    if speaker and cue and cue[1] <= speaker[0]:
        yield "order: said X"
    if "," in printed.rstrip(","):
        yield "speaker: with an apposition"
    titles = lexicon.names.titles
    first = printed.split()[0].rstrip(".") if printed.split()[1:] else ""
    if first.lower() in titles.offices | titles.honorifics or first in titles.short:
        yield "speaker: title first"


def _nested(one: Row, others: list[Row]) -> Iterator[str]:
    """Yield the name of the phenomenon where a statement is told inside another."""
    cue = one.get("cue_span")
    inside = cue and any(
        start <= cue[0] and cue[1] <= end
        for other in others
        if other is not one
        for start, end in other["content_spans"]
    )
    if inside:
        yield "nested: told inside another"


def _speaker(printed: str | None, lexicon: Lexicon) -> str:
    if not printed:
        return "none"
    words = lexicon.words
    if printed.lower() in words.personal_pronouns | words.possessives | words.relatives:
        return "pronoun"
    named = (
        any(word[:1].isupper() for word in printed.split()[1:]) or printed.split()[0].lower() not in words.determiners
    )
    return "named" if named and printed[:1] != printed[:1].lower() else "description"


def _cue(printed: str | None, lexicon: Lexicon) -> str:
    lemmas = {
        verb.lemma
        for word in (printed or "").lower().split()
        for verb in (lexicon.speech.forms[word].verbs if word in lexicon.speech.forms else ())
    }
    if PLAIN_VERB in lemmas:
        return PLAIN_VERB
    if lemmas:
        return "another verb of the lexicon"
    return "other words" if any(letter.isalpha() for letter in printed or "") else "a mark or nothing"


if __name__ == "__main__":
    sys.exit(main())
