import codecs

import pytest

from generator.read.declared import declared_encoding
from generator.read.decode import UndecodableError, decode

LATIN = "The mayor of Besançon said the café on the Rue d’Arènes would reopen. “It was déjà vu,” Zoë Lemaître told us."
CYRILLIC = "Паром затонул у берегов Занзибара, сообщил начальник порта. Спасены двадцать человек, поиски продолжаются."
POLISH = "Prom zatonął u wybrzeży Zanzibaru, powiedział zarząd portu. Czterdzieści osób ocalało, łącznie z załogą."
TURKISH = "Feribot battı, liman müdürü Doğan İpekçi söyledi. Kırk kişi kurtarıldı, arama çalışmaları sürüyor."
ARABIC = "غرقت العبارة قبالة سواحل زنجبار يوم الأحد وقالت سلطات الميناء إن أربعين شخصا كانوا على متنها."
NAME = "The conductor Antonín Dvořák was not on board, the port authority said on Sunday."
QUOTED = "“We heard the siren,” she said – twice. The ship’s bell rang… and that was all."
GREEK = "Το πλοίο βυθίστηκε κοντά στο λιμάνι, ανακοίνωσε ο δήμαρχος. Είκοσι άνθρωποι διασώθηκαν από το λιμενικό σώμα."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(LATIN.encode(), LATIN, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + LATIN.encode(), LATIN, id="UTF-8 with a mark"),
        pytest.param(LATIN.encode("utf-16"), LATIN, id="UTF-16 with a mark"),
        pytest.param(codecs.BOM_UTF16_BE + LATIN.encode("utf-16-be"), LATIN, id="UTF-16, big end first"),
        pytest.param(LATIN.encode("utf-16-le"), LATIN, id="UTF-16 without a mark"),
        pytest.param(LATIN.encode("utf-16-be"), LATIN, id="UTF-16 without a mark, big end first"),
        pytest.param(LATIN.encode("utf-32"), LATIN, id="UTF-32"),
        pytest.param(LATIN.encode("cp1252"), LATIN, id="Windows, Western Europe"),
        pytest.param(POLISH.encode("cp1250"), POLISH, id="Windows, Central Europe"),
        pytest.param(TURKISH.encode("cp1254"), TURKISH, id="Windows, Turkish"),
        pytest.param(ARABIC.encode("cp1256"), ARABIC, id="Windows, Arabic"),
        pytest.param(NAME.encode("cp1250"), NAME, id="one name of Central Europe in English"),
        pytest.param(QUOTED.encode("cp1252"), QUOTED, id="curly quotes alone"),
        pytest.param(CYRILLIC.encode("cp1251"), CYRILLIC, id="Windows, Cyrillic"),
        pytest.param(GREEK.encode("cp1253"), GREEK, id="Windows, Greek"),
    ],
)
def test_a_text_is_decoded_right(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \n\t\n", "empty", id="white space"),
        pytest.param(codecs.BOM_UTF8, "empty", id="a mark and nothing behind it"),
        pytest.param(b"The ferry\0sank.", "binary", id="a zero byte"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe\x80", "binary", id="a picture"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "UTF-16", id="half a pair of UTF-16"),
        pytest.param(bytes(range(128, 256)) * 3, "encoding", id="bytes of no language"),
    ],
)
def test_what_is_no_text_is_refused_with_a_way_out(data: bytes, reason: str) -> None:
    with pytest.raises(UndecodableError, match=rf"{reason}.*; \w+ it"):
        decode(data)


CHINESE = "渡轮周日在桑给巴尔附近沉没，港口负责人说，船上有四十人，搜救仍在继续。"
JAPANESE = "日曜日、ザンジバル沖でフェリーが沈没した。港湾当局によると、四十人が乗っていた。"


@pytest.mark.parametrize(
    ("head", "encoding", "text"),
    [
        pytest.param('<meta charset="koi8-r">', "koi8-r", CYRILLIC, id="KOI8-R"),
        pytest.param("<meta charset=gb2312>", "gbk", CHINESE, id="GBK under the name of its part"),
        pytest.param(
            '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
            "shift_jis",
            JAPANESE,
            id="Shift-JIS",
        ),
        pytest.param('<?xml version="1.0" encoding="euc-jp"?>', "euc_jp", JAPANESE, id="EUC-JP in XML"),
        pytest.param('<meta charset="koi8-r">', "utf-8", CYRILLIC, id="saved again as UTF-8"),
        pytest.param('<meta charset="utf-8">', "cp1251", CYRILLIC, id="UTF-8 promised, Windows given"),
        pytest.param('<meta charset="windows-1252">', "cp1251", CYRILLIC, id="the wrong code page"),
        pytest.param('<meta charset="rot13">', "cp1251", CYRILLIC, id="no encoding of pages"),
        pytest.param('<meta charset="nonsense">', "cp1251", CYRILLIC, id="no encoding at all"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(head: str, encoding: str, text: str) -> None:
    page = f"{head}<p>{text}</p>"
    data = page.encode(encoding)
    assert decode(data, declared_encoding(data)) == page
