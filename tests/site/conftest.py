"""The whole site, built by MkDocs as a user builds it, served below a path, and opened in Chromium."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, expect, sync_playwright

TOP = Path(__file__).parents[2]
SEEDS = TOP.parent / "shared" / "seeds"
BELOW = "desk/news"  # the path below which the site is served
PATIENCE = 120  # seconds: a busy machine is slow, not wrong
LEADS_ON = 'http-equiv="refresh"'
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
CARRIED = ("mkdocs.yml", "docs", "templates", "articles")  # what the site of this project is built from


@dataclass(frozen=True)
class Site:
    """A built site: its files, its address, and the folder name of the briefing to look at."""

    files: Path
    address: str
    briefing: str

    @property
    def pages(self) -> list[str]:
        """Return the address of every page to look at, below that of the site; pages that lead on are left out."""
        own = f"briefings/{self.briefing}/"
        found = ((path.relative_to(self.files).as_posix(), path) for path in sorted(self.files.rglob("*.html")))
        return [
            name
            for name, path in found
            if (name.startswith(own) or name.count("/") <= 2) and LEADS_ON not in path.read_text(encoding="utf-8")
        ]

    def first(self, folder: str) -> str:
        """Return the first page of a folder of the briefing."""
        return next(name for name in self.pages if f"/{self.briefing}/{folder}/" in name)


@dataclass
class Log:
    """What a browser asked for and complained about."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Write down what happens on a page."""

        def on_request(request: Request) -> None:
            self.requests.append(request.url)

        def on_response(response: Response) -> None:
            if response.status >= 400:
                self.complaints.append(f"{response.status} {response.url}")

        def on_console(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                self.complaints.append(f"{page.url}: {message.text}")

        page.on("request", on_request)
        page.on("response", on_response)
        page.on("console", on_console)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by the class it extends
        del format, args


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project, root = tmp_path_factory.mktemp("project"), tmp_path_factory.mktemp("root")
    for name in CARRIED:
        if (TOP / name).is_dir():
            shutil.copytree(TOP / name, project / name, ignore=shutil.ignore_patterns("briefings"))
        else:
            shutil.copy(TOP / name, project / name)
    (briefing,) = (path.name for path in (project / "articles").iterdir() if path.is_dir())
    if SEEDS.is_dir():
        shutil.copytree(SEEDS, project / "articles" / "seeds")
        briefing = "seeds"
    built = root / BELOW
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(built)],
        cwd=project,
        env={
            **{name: value for name, value in os.environ.items() if name != "ARTICLES"},
            "PYTHONPATH": str(TOP),
            "NO_MKDOCS_2_WARNING": "1",
            "SITE_URL": f"http://127.0.0.1/{BELOW}/",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "WARNING" not in ran.stderr, ran.stderr
    serve = functools.partial(_Quiet, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(built, f"http://127.0.0.1:{server.server_port}/{BELOW}", briefing)
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if program is None:
        tell = pytest.fail if os.environ.get("BROWSER_REQUIRED") == "1" else pytest.skip
        tell("no Chromium here; see make browser")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def page(browser: Browser, log: Log) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE * 1000)
    expect.set_options(timeout=PATIENCE * 1000)
    log.listen(page)
    yield page
    page.close()
