"""What an editor has put right is marked where it stands, leads to the audit page, and is told there as written."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from generator.model.briefing import Basis, Briefing, FindingKind
from generator.model.corrections import Action, Audited, Change, Correction, ItemKind, Touched
from generator.render.site import render_site
from generator.render.views.edits import edits_of, edits_of_origin
from generator.render.views.lookup import Lookup

AUDIT = PurePosixPath("harbour-fire/corrections.md")
SUMMARY = PurePosixPath("harbour-fire/index.md")
ADA = PurePosixPath("harbour-fire/actors/ada-lindqvist.md")
WIRE = PurePosixPath("harbour-fire/articles/at-least-11-boats-burned-at-port-000002.md")
POST = PurePosixPath("harbour-fire/articles/nine-boats-lost-in-harbour-fire-000001.md")
LINK = re.compile(r"\]\(([\w./-]+\.md)(?:#([\w-]+))?")


def audited(kind: ItemKind, item: str, *changes: Change, was: str | None = None, **more: str) -> Audited:
    name = f"c-{kind.value}-{changes[0].action.value}".replace("_", "-")
    entry = Correction(id=name, line=4, kind=kind, item=item, changes=changes, **more)  # type: ignore[arg-type]
    return Audited(correction=entry, touched=(Touched(kind, item),), was=(was, *(None for _ in changes[1:])))


def pages(briefing: Briefing, *corrections: Audited) -> dict[PurePosixPath, str]:
    return render_site([replace(briefing, corrections=corrections)])


def test_without_corrections_there_is_no_audit_page_and_no_mark(briefing: Briefing) -> None:
    made = pages(briefing)
    assert AUDIT not in made
    assert not any("b-edit" in text or "corrections.md" in text for text in made.values())


def test_the_audit_page_tells_who_why_and_what_was_before(briefing: Briefing) -> None:
    name = Change(Action.NAME, ("Ada Lindquist-Berg",))
    made = pages(
        briefing,
        audited(ItemKind.ACTOR, "ada-lindqvist", name, was="Ada Lindqvist", by="R. Sand", why="her own card"),
    )
    page = made[AUDIT]
    assert "1 correction." in page
    assert "is called <strong>Ada Lindquist-Berg</strong>" in page
    assert "before: Ada Lindqvist" in page
    assert "“her own card” – R. Sand" in page
    assert "](actors/ada-lindqvist.md)" in page
    assert "[1 correction](corrections.md)" in made[SUMMARY]


def test_an_entry_that_does_not_apply_is_kept_with_the_reason(briefing: Briefing) -> None:
    met = audited(ItemKind.ACTOR, "ada-lindqvist", Change(Action.NOTE, ("Seen.",)))
    unmet = replace(met, correction=replace(met.correction, id="c-x"), touched=(), was=(), fault="no such actor")
    page = pages(briefing, met, unmet)[AUDIT]
    assert "2 corrections, 1 of which does not apply" in page
    assert page.count("does not apply (any more)") == 1
    assert "Does not apply (any more): no such actor." in page


def test_an_actor_is_marked_on_its_page_its_row_and_where_it_is_named(briefing: Briefing) -> None:
    made = pages(briefing, audited(ItemKind.ACTOR, "ada-lindqvist", Change(Action.NAME, ("Ada Berg",))))
    for page, up in ((ADA, "../"), (SUMMARY, "")):
        assert f"[named by an editor&#58; Ada Berg]({up}corrections.md#c-actor-name)" in made[page]
    assert "named by an editor&#58; Ada Berg" in made[POST]


def test_a_figure_is_marked_in_its_table_its_article_and_on_what_rests_on_it(briefing: Briefing) -> None:
    figure = next(one for one in briefing.figures if one.reporter and one.figure.comparator.value == ">=")
    made = pages(briefing, audited(ItemKind.FIGURE, figure.id, Change(Action.VALUE, ("10", "12"))))
    mark = "[value set by an editor&#58; 10–12](corrections.md#c-figure-value)"
    assert made[SUMMARY].count(mark) >= 2  # its row, and the difference it makes
    assert '<span class="b-edit">[editor](../corrections.md#c-figure-value "value set by an editor' in made[WIRE]


def test_a_statement_is_marked_on_the_summary_and_behind_its_words(briefing: Briefing) -> None:
    statement = briefing.statements[1]
    made = pages(briefing, audited(ItemKind.STATEMENT, statement.id, Change(Action.SPEAKER, ("nobody",))))
    assert "[speaker set by an editor](corrections.md#c-statement-speaker)" in made[SUMMARY]
    assert '[editor](../corrections.md#c-statement-speaker "speaker set by an editor")' in made[POST]


def test_a_finding_and_an_article_are_marked(briefing: Briefing) -> None:
    finding = next(one for one in briefing.findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    made = pages(
        briefing,
        audited(ItemKind.FINDING, finding.id, Change(Action.READING, ("scope",))),
        audited(ItemKind.ARTICLE, "a-wire-000002", Change(Action.OUTLET, ("Wire Daily",))),
    )
    assert "[reading set by an editor](corrections.md#c-finding-reading)" in made[SUMMARY]
    assert "[outlet named by an editor&#58; Wire Daily](corrections.md#c-article-outlet)" in made[SUMMARY]
    assert "[outlet named by an editor&#58; Wire Daily](../corrections.md#c-article-outlet)" in made[WIRE]


@pytest.mark.parametrize("kind", [ItemKind.ACTOR, ItemKind.STATEMENT, ItemKind.FIGURE, ItemKind.FINDING])
def test_a_note_stands_beside_its_item_as_an_editors_words(briefing: Briefing, kind: ItemKind) -> None:
    items = {
        ItemKind.ACTOR: briefing.actors[0].id,
        ItemKind.STATEMENT: briefing.statements[1].id,
        ItemKind.FIGURE: briefing.figures[0].id,
        ItemKind.FINDING: briefing.findings[0].id,
    }
    made = pages(briefing, audited(kind, items[kind], Change(Action.NOTE, ("Heard twice.",)), by="desk"))
    assert f"[editor’s note](corrections.md#c-{kind.value}-note)</span> Heard twice. – desk" in made[SUMMARY]
    assert "by an editor" not in made[SUMMARY]


def test_what_is_hidden_is_named_on_the_audit_page_alone(briefing: Briefing) -> None:
    gone = briefing.figures[-1]
    hidden = audited(ItemKind.FIGURE, gone.id, Change(Action.HIDE), was="dozens", why="vague")
    made = pages(replace(briefing, figures=briefing.figures[:-1]), hidden)
    assert "dozens &#40;not shown in this briefing&#41;" in made[AUDIT]
    assert not any(gone.id in text for name, text in made.items() if name != AUDIT and name.suffix == ".md")


def test_every_link_to_and_from_the_audit_page_leads_somewhere(briefing: Briefing) -> None:
    made = pages(
        briefing,
        *(audited(ItemKind.ACTOR, one.id, Change(Action.NAME, ("X",))) for one in briefing.actors[:1]),
        *(audited(ItemKind.STATEMENT, one.id, Change(Action.SPEAKER, ("nobody",))) for one in briefing.statements[:1]),
        *(audited(ItemKind.FIGURE, one.id, Change(Action.EVENT, ("none",))) for one in briefing.figures[:1]),
        *(audited(ItemKind.FINDING, one.id, Change(Action.NOTE, ("x",))) for one in briefing.findings[:1]),
        audited(ItemKind.ARTICLE, "a-wire-000002", Change(Action.OWN_ORIGIN)),
    )
    dead = []
    for name, text in made.items():
        for target, anchor in LINK.findall(text):
            parts: list[str] = []
            for part in (name.parent / target).parts:
                parts = parts[:-1] if part == ".." else [*parts, part]
            page = made.get(PurePosixPath(*parts))
            if page is None or (anchor and f'id="{anchor}"' not in page and f"#{anchor} " not in page):
                dead.append((str(name), target, anchor))
    assert dead == []


def test_the_export_has_every_correction(briefing: Briefing) -> None:
    met = audited(ItemKind.ACTOR, "ada-lindqvist", Change(Action.NAME, ("Ada Berg",)), was="Ada Lindqvist", by="desk")
    data = json.loads(pages(briefing, met)[PurePosixPath("harbour-fire/briefing.json")])
    assert data["corrections"] == [
        {
            "id": "c-actor-name",
            "line": 4,
            "kind": "actor",
            "item": "ada-lindqvist",
            "in": [],
            "changes": [{"key": "name", "given": ["Ada Berg"], "was": "Ada Lindqvist"}],
            "by": "desk",
            "why": None,
            "applies": True,
            "fault": None,
            "changed": [{"kind": "actor", "id": "ada-lindqvist"}],
            "page": "corrections/#c-actor-name",
        }
    ]


def test_a_note_stands_beside_the_article_it_is_on_alone_and_the_origin_says_who_set_it(briefing: Briefing) -> None:
    first, other = (one.id for one in briefing.articles[:2])
    changes = (Change(Action.ONE_ORIGIN, ("b.txt",)), Change(Action.NOTE, ("Bought in.",)))
    entry = audited(ItemKind.ARTICLE, first, *changes)
    shared = replace(entry, about=entry.touched[0], touched=(*entry.touched, Touched(ItemKind.ARTICLE, other)))
    lookup = Lookup(replace(briefing, corrections=(shared,)), "")
    assert [len(edits_of(lookup, (ItemKind.ARTICLE, one)).notes) for one in (first, other)] == [1, 0]
    assert [one.text for one in edits_of_origin(lookup, [other]).marks] == ["origin set by an editor"]


@pytest.mark.parametrize("action", [Action.ONE_ORIGIN, Action.OWN_ORIGIN])
def test_an_origin_is_marked_though_it_was_the_same_before(briefing: Briefing, action: Action) -> None:
    assert all(one.basis is not Basis.EDITOR for one in briefing.origins)
    without = pages(briefing, audited(ItemKind.ARTICLE, briefing.articles[0].id, Change(Action.NOTE, ("x",))))
    made = pages(briefing, audited(ItemKind.ARTICLE, briefing.articles[0].id, Change(action)))
    mark = "origin set by an editor"
    assert mark not in without[SUMMARY]
    assert made[SUMMARY].count(mark) == 2  # in the box of the origin, and in the row of the article


def test_the_audit_page_reads_as_sentences(briefing: Briefing) -> None:
    split = audited(ItemKind.ACTOR, "ada-lindqvist", Change(Action.SPLIT, ("Ada",)))
    outlet = audited(ItemKind.ARTICLE, briefing.articles[0].id, Change(Action.OUTLET, ("Quay Ledger",)))
    asked = replace(audited(ItemKind.ACTOR, "x", Change(Action.NOTE, ("y",))), touched=(), fault="did you mean z?")
    page = pages(briefing, split, outlet, asked)[AUDIT]
    assert "is somebody else where the name is <strong>Ada</strong>" in page
    assert "before: not named" in page
    assert "did you mean z?\n" in page
