from pathlib import Path

import pytest

from generator.config import Options, site_options
from generator.errors import ConfigurationError

TOP = Path(__file__).parents[1]


def options(folder: Path, site: str) -> Options:
    (folder / "mkdocs.yml").write_text(site, encoding="utf-8")
    return site_options(folder)


def test_without_a_site_the_defaults_stand(tmp_path: Path) -> None:
    assert site_options(tmp_path) == Options(articles=tmp_path / "articles", docs=tmp_path / "docs", language="en")


@pytest.mark.parametrize(
    ("site", "articles", "docs"),
    [
        pytest.param("", "articles", "docs", id="empty file"),
        pytest.param("plugins: [search]", "articles", "docs", id="other plugins only"),
        pytest.param("plugins: [search, briefing]", "articles", "docs", id="plugin by name"),
        pytest.param("plugins:\n  - briefing:\n", "articles", "docs", id="plugin with an empty block"),
        pytest.param("plugins:\n  - briefing: {articles: news}\n", "news", "docs", id="plugin in a list"),
        pytest.param("plugins:\n  briefing: {articles: news}\n", "news", "docs", id="plugin in a mapping"),
        pytest.param("docs_dir: pages\n", "articles", "pages", id="docs folder"),
        pytest.param("docs_dir: !ENV [NOT_SET, pages]\n", "articles", "pages", id="default of a variable"),
        pytest.param("docs_dir: !ENV WANTED\n", "articles", "here", id="variable"),
        pytest.param("docs_dir: !ENV [WANTED]\n", "articles", "here", id="one variable in a list"),
        pytest.param("docs_dir: !ENV [NOT_SET, WANTED, pages]\n", "articles", "here", id="second variable"),
        pytest.param("docs_dir: !ENV [SET_TO_NOTHING, pages]\n", "articles", "docs", id="variable set to nothing"),
        pytest.param("docs_dir: !ENV NOT_SET\n", "articles", "docs", id="variable that is not set"),
        pytest.param(
            "slugify: !!python/name:os.system\ndocs_dir: pages\n", "articles", "pages", id="name of a function"
        ),
        pytest.param(
            "slugify: !!python/object/apply:os.abort {kwds: {case: lower}}\n",
            "articles",
            "docs",
            id="call of a function",
        ),
    ],
)
def test_the_site_names_both_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: str, articles: str, docs: str
) -> None:
    monkeypatch.setenv("WANTED", "here")
    monkeypatch.setenv("SET_TO_NOTHING", "")
    monkeypatch.delenv("NOT_SET", raising=False)
    assert options(tmp_path, site) == Options(articles=tmp_path / articles, docs=tmp_path / docs)


def test_the_site_of_this_project_takes_its_articles_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARTICLES", raising=False)
    assert site_options(TOP).articles == TOP / "articles"
    monkeypatch.setenv("ARTICLES", "/elsewhere/flood")
    assert site_options(TOP).articles == Path("/elsewhere/flood")


@pytest.mark.parametrize(
    ("site", "reason"),
    [
        pytest.param("plugins: [briefing: {artciles: news}]", "unknown key 'artciles'", id="misspelt key"),
        pytest.param(
            "plugins: [briefing: {articles: 7}]", "articles: expected a text, not 7", id="number for a folder"
        ),
        pytest.param("plugins: [briefing: news]", "expected a mapping", id="text for the block"),
        pytest.param("site_name: a\nplugins: [\n", "line 3: ", id="broken YAML"),
        pytest.param("- a list", "expected a mapping", id="no mapping"),
        pytest.param("a: \x07", "no YAML", id="control character"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_the_file(tmp_path: Path, site: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=r"mkdocs\.yml: ") as raised:
        options(tmp_path, site)
    assert reason in str(raised.value)
    assert "\n" not in str(raised.value)
