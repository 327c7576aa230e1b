"""What an analyst does on the site, in a real browser."""

import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.site.conftest import LEADS_ON, TOP, Log, Site


def export(site: Site) -> dict[str, Any]:
    file = site.files / "briefings" / site.briefing / "briefing.json"
    return dict(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.browser
def test_any_spelling_finds_the_person(site: Site, page: Page) -> None:
    page.goto(f"{site.address}/")
    page.locator(".md-search__input").press_sequentially("Gurman", delay=30)
    result = page.locator(f".md-search-result__link[href*='/briefings/{site.briefing}/actors/']").first
    expect(result).to_be_visible()
    result.click()
    expect(page).to_have_url(re.compile(f"/briefings/{site.briefing}/actors/"))
    expect(page.locator("h1")).to_contain_text("Natalia Gherman")
    expect(page.locator("article")).to_contain_text("Gurman")


@pytest.mark.browser
def test_what_is_typed_before_the_index_has_come_is_found_once_it_is_there(site: Site, page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search_index.json", hold)
    page.goto(f"{site.address}/")
    page.locator(".md-search__input").press_sequentially("Gurman", delay=30)
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(100)
    held[0].continue_()
    expect(page.locator(".md-search-result__link").first).to_be_visible()


@pytest.mark.browser
def test_a_figure_of_the_summary_leads_to_its_highlighted_sentence(site: Site, page: Page) -> None:
    literals = {figure["id"]: figure["literal"] for figure in export(site)["figures"]}
    page.goto(f"{site.address}/briefings/{site.briefing}/")
    links = page.locator("article a[href*='articles/'][href*='#']")
    anchors = [str(link.get_attribute("href")).partition("#")[2] for link in links.all()]
    index, anchor = next((index, anchor) for index, anchor in enumerate(anchors) if anchor in literals)
    links.nth(index).click()
    expect(page).to_have_url(re.compile(f"/articles/[^/]+/#{re.escape(anchor)}$"))
    highlight = page.locator(f"[id='{anchor}']")
    expect(highlight).to_be_in_viewport()
    expect(highlight).to_contain_text(literals[anchor])
    background = highlight.evaluate("element => getComputedStyle(element).backgroundColor")
    assert background not in {
        "rgba(0, 0, 0, 0)",
        page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor"),
    }


@pytest.mark.slow
@pytest.mark.parametrize("briefing", [path.name for path in sorted((TOP / "articles").iterdir()) if path.is_dir()])
def test_every_address_in_the_export_of_the_sample_stands_on_its_page(site: Site, briefing: str) -> None:
    assert_addressed(replace(site, briefing=briefing))


@pytest.mark.slow
def test_every_address_in_the_export_stands_on_its_page(site: Site) -> None:
    assert_addressed(site)


def assert_addressed(site: Site) -> None:
    """Fail where an address of the export leads to no page, or to an id that is not on it or twice on it."""
    data = export(site)
    evidence = [one for finding in data["findings"] for one in finding["evidence"]]
    targets = [*data["articles"], *data["actors"], *data["statements"], *data["figures"], *evidence, *data["events"]]
    wanted: dict[str, set[str]] = {}
    for target in targets:
        address, _, anchor = target["page"].partition("#")
        wanted.setdefault(address, set()).add(anchor)
    for address, anchors in sorted(wanted.items()):
        html = (site.files / "briefings" / site.briefing / address / "index.html").read_text(encoding="utf-8")
        there = Counter(re.findall(r'<[^>]*?\sid="?([^\s">]+)', html))
        assert anchors - there.keys() - {""} == set(), address
        assert [one for one in anchors if there[one] > 1] == [], address


@pytest.mark.browser
def test_no_request_leaves_the_site_and_nothing_complains(site: Site, page: Page, log: Log) -> None:
    for address in site.pages:
        page.goto(f"{site.address}/{address}")
    page.locator(".md-search__input").press_sequentially("Kazakhstan", delay=30)
    expect(page.locator(".md-search-result__link").first).to_be_attached()
    assert [url for url in log.requests if not url.startswith((f"{site.address}/", "data:", "blob:"))] == []
    assert log.complaints == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 768])
def test_no_page_is_wider_than_a_narrow_screen(site: Site, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    briefing = f"briefings/{site.briefing}/index.html"
    for address in ("index.html", "briefings/index.html", briefing, site.first("articles"), site.first("actors")):
        page.goto(f"{site.address}/{address}")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{address} is {wide} px too wide"


@pytest.mark.browser
def test_the_address_of_another_spelling_leads_to_the_actor(site: Site, page: Page) -> None:
    moved = next(
        path for path in sorted(site.files.rglob("actors/*/index.html")) if LEADS_ON in path.read_text("utf-8")
    )
    page.goto(f"{site.address}/{moved.relative_to(site.files).as_posix()}")
    expect(page).not_to_have_url(re.compile(re.escape(moved.parent.name)))
    expect(page.locator("h1")).to_be_visible()
