"""The encoding that a web page says it is written in."""

from __future__ import annotations

import codecs
import re
from typing import Final

HEAD = 8192  # bytes of a page in which it says so
DECLARED = re.compile(
    rb"<meta\b[^>]{0,400}?\bcharset\s*=\s*[\"']?\s*(?P<meta>[\w.:-]{1,40})"
    rb"|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"'](?P<xml>[\w.:-]{1,40})",
    re.IGNORECASE,
)
# As browsers do, a page is read in the wider encoding where one holds the other.
WIDER: Final = {
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}
KNOWN: Final = {
    *WIDER.values(),
    *(f"cp{number}" for number in range(1250, 1259)),
    *(f"iso8859-{number}" for number in (*range(2, 9), 10, 13, 14, 15, 16)),
    *("koi8-r", "koi8-u", "euc_jp", "cp866", "mac-cyrillic"),
}


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page declares, where it is one that pages are written in.

    `<meta charset="gb2312">` gives "gb18030", which holds all of it; UTF-8 is told by the bytes themselves.
    """
    found = DECLARED.search(data, 0, HEAD)
    if found is None:
        return None
    try:
        name = codecs.lookup(found[found.lastgroup or 0].decode("ascii")).name
    except (LookupError, ValueError):
        return None
    name = WIDER.get(name, name)
    return name if name in KNOWN else None
