"""Take the picture of the README: the summary of the sample, never of anybody else's articles.

make picture      # or: python -m tests.site.picture
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from tests.site.conftest import BROWSERS, FLAGS, TOP

PICTURE: Final = TOP / "docs" / "assets" / "summary.png"
SAMPLE: Final = "briefings/kazakhstan-january-2022/index.html"


def main() -> None:
    """Build the site and photograph the first screen of its summary."""
    program = next(found for name in BROWSERS if (found := shutil.which(name)))
    with tempfile.TemporaryDirectory() as site, sync_playwright() as playwright:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", site], cwd=TOP, check=True
        )
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.goto((Path(site) / SAMPLE).as_uri())
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
