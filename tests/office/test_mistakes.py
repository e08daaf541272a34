"""A file with each kind of mistake: which line, which reason, in both languages (`anjungan office check`)."""

import re
from pathlib import Path

import pytest

from shared.cli.main import main
from shared.foundation.formats import Language
from shared.office.document import MOST_BYTES, SHIPPED, load
from shared.office.problem_words import INDONESIAN
from shared.office.problems import OfficeFileError, ProblemKind

GOOD = (SHIPPED / "bengkulu.toml").read_text("utf-8")
K = ProblemKind
EXCEPTIONS = """
[[hours.exceptions]]
first = 2027-02-08
last = 2027-03-09
label = { id = "Ramadan", en = "Ramadan" }

[[hours.exceptions]]
first = 2027-03-01
last = 2027-03-02
label = { id = "Rapat", en = "Meeting" }

"""

SIGNED = 'written = "Ir. Win Rizal, M.E."'
SK_28 = (
    'documents = [{ service = "library", number = "SK 28 Tahun 2023", title = "Perpustakaan", '
    'source = "S004-H2" }]'
)
SERVICES = '[[services]]\nkey = "library"'


STORE = """
[[stores]]
key = "rack"
kind = "rack"
name = { id = "Rak", en = "Rack" }
where = { id = "di pintu", en = "at the door" }
labels = ["R-01", "R-02"]
source = "office"

"""


def temperature(limit: str) -> str:
    return f'approved_on = 2025-02-25\nscreening.temperature_limit = {{ value = {limit}, source = "office" }}'


MISTAKES: list[tuple[str, str, ProblemKind, str]] = [
    # what stands in the good file, what is written instead, the kind, a word of the line it is found on
    ('name = "BPS Provinsi Bengkulu"\n', "", K.MISSING, "[identity]"),
    ('code = "1700"', 'code = "1700"\nmotto = "x"', K.UNKNOWN_SETTING, "motto"),
    ('level = { value = "province"', 'levl = { value = "province"', K.MISSPELT, "levl"),
    ("[hours]", "[hour]", K.MISSPELT, "[hour]"),
    ('colour = "blue"', 'colour = "red"', K.NOT_ONE_OF, 'colour = "red"'),
    (
        '{ key = "guest_book", printed = ["2"], source = "S001-2" }',
        '{ key = "coffee", printed = ["2"], source = "S001-2" }',
        K.NOT_ONE_OF,
        '"coffee"',
    ),
    ("minutes = 5, start", 'minutes = "lima", start', K.NOT_NUMBER, '"lima"'),
    ("completion_minutes = { value = 10", "completion_minutes = { value = 7.5", K.NOT_NUMBER, "7.5"),
    ("approved_on = 2025-02-25", temperature('"panas"'), K.NOT_DECIMAL, '"panas"'),
    ("approved_on = 2025-02-25", temperature("nan"), K.OUT_OF_RANGE, "nan"),
    ("approved_on = 2025-02-25", temperature("375"), K.OUT_OF_RANGE, "375"),
    ("scanner_allowed = { value = true", 'scanner_allowed = { value = "boleh"', K.NOT_YES_NO, '"boleh"'),
    ('prefix = "P"', "prefix = 7", K.NOT_WORDS, "prefix = 7"),
    ('governs = ["library"]\nteam', 'governs = "library"\nteam', K.NOT_LIST, 'governs = "library"'),
    (
        'level = { value = "province", source = "S000-H1" }',
        'level = "province"',
        K.NOT_TABLE,
        'level = "province"',
    ),
    ("made_on = 2025-02-24", 'made_on = "besok"', K.NOT_DATE, '"besok"'),
    ("made_on = 2025-02-24", "made_on = 2025-02-24T09:00:00", K.NOT_DATE, "T09:00:00"),
    ('time = "08.00-16.00"', 'time = "16.00-08.00"', K.NOT_HOURS, "16.00-08.00"),
    ('time = "08.00-16.00"', 'time = "08.00-25.00"', K.NOT_HOURS, "08.00-25.00"),
    ('time = "08.00-16.00"', 'time = "pagi"', K.NOT_HOURS, '"pagi"'),
    (
        'brief = { id = "Konsultasi", en = "Consultation" }',
        'brief = { id = "Konsultasi", en = "Consult\\u202eation" }',
        K.UNSAFE_TEXT,
        "u202e",
    ),
    (
        'id = "Bertanya tentang data, konsep, dan metode"',
        f'id = "{"Bertanya " * 80}"',
        K.UNSAFE_TEXT,
        "Bertanya Bertanya",
    ),
    (
        'name = { id = "Penjualan Data"',
        f'name = {{ id = "{"Penjualan " * 8}"',
        K.TOO_LONG,
        "Penjualan Penjualan",
    ),
    ('name = "BPS Provinsi Bengkulu"\n', f'name = "{"BPS " * 20}"\n', K.TOO_LONG, "BPS BPS"),
    ('key = "bengkulu"', 'key = "Bengkulu!"', K.BAD_KEY, "Bengkulu!"),
    ('source = "S000-1c"', 'source = "halaman 3"', K.BAD_SOURCE, "halaman 3"),
    (
        'level = { value = "province", source = "S000-H1" }',
        'level = { value = "province" }',
        K.NO_SOURCE,
        "level =",
    ),
    (
        'level = { value = "province", source = "S000-H1" }',
        'level = { value = "province", source = [] }',
        K.NO_SOURCE,
        "level =",
    ),
    ('key = "consultation"\n', 'key = "library"\n', K.TWICE, 'key = "library"'),
    (
        'governs = ["library"]\nteam',
        'governs = ["library", "library"]\nteam',
        K.TWICE,
        '"library", "library"',
    ),
    (
        '{ key = "medium", printed',
        '{ key = "wait", printed = [], source = "S000-3" },\n    { key = "medium", printed',
        K.TWICE,
        "steps = [",
    ),
    (SK_28, "documents = []", K.EMPTY, "documents = []"),
    ('prefix = "K"', 'prefix = "K1"', K.BAD_PREFIX, "K1"),
    ('prefix = "K"', 'prefix = "PK"', K.PREFIX_COLLISION, "PK"),
    ('services = ["sales", "recommendation"]', 'services = ["sales", "loans"]', K.NO_SUCH_SERVICE, '"loans"'),
    (
        'borrowed_limits = [{ standard = "service-2023"',
        'borrowed_limits = [{ standard = "service-1923"',
        K.NO_SUCH_STANDARD,
        "service-1923",
    ),
    (f'official = "head", {SIGNED}', f'official = "deputy", {SIGNED}', K.NO_SUCH_OFFICIAL, '"deputy"'),
    ('{ of = "medium", minutes = 10', '{ of = "bag", minutes = 10', K.NO_SUCH_STEP, 'of = "bag"'),
    ('services = ["consultation"]\ndays', 'services = ["loans"]\ndays', K.NOT_COVERED, '"loans"'),
    ("governs = []", 'governs = ["sales"]', K.NOT_COVERED, 'governs = ["sales"]'),
    ("effective_from = 2025-02-25", "effective_from = 2023-01-16", K.SAME_DAY, "effective_from = 2023-01-16"),
    ('value = "Asia/Jakarta"', 'value = "WIB"', K.NO_SUCH_ZONE, '"WIB"'),
    ('days = ["friday"]', 'days = ["friday", "monday"]', K.OVERLAP, "week = ["),
    (SERVICES, EXCEPTIONS + SERVICES, K.OVERLAPPING_DAYS, "[[hours.exceptions]]"),
    (
        SERVICES,
        EXCEPTIONS.replace("2027-03-09", "2027-02-01") + SERVICES,
        K.ENDS_EARLY,
        "[[hours.exceptions]]",
    ),
    (SERVICES, STORE.replace("R-02", "rak dua") + SERVICES, K.BAD_LABEL, "labels ="),
    (SERVICES, STORE.replace("R-02", "R-01") + SERVICES, K.TWICE, "labels ="),
    (SERVICES, STORE.replace('labels = ["R-01", "R-02"]', "count = 5000") + SERVICES, K.OUT_OF_RANGE, "5000"),
    ("minutes = 5, start", "minutes = 0, start", K.OUT_OF_RANGE, "minutes = 0"),
    ("minutes = 5, start", "minutes = 100000, start", K.OUT_OF_RANGE, "100000"),
    ("days = { value = 30", "days = { value = -30", K.OUT_OF_RANGE, "-30"),
    ('nip = "196608251988021001"', 'nip = "198608251988021001"', K.BAD_NIP, "1986"),
    ('{ value = "bengkulu@bps.go.id"', '{ value = "bengkulu"', K.BAD_MAIL, '"bengkulu", source'),
    ('url = "https://pst.bps.go.id"', 'url = "javascript:alert(1)"', K.BAD_LINK, "javascript"),
    ('value = "0851 7447 1700"', 'value = "tanya satpam"', K.BAD_CHANNEL, "tanya satpam"),
    ('value = "ppid1700@bps.go.id"', 'value = "ppid1700"', K.BAD_CHANNEL, '"ppid1700"'),
    ('code = "1700"', 'code = "17"', K.BAD_CODE, '"17"'),
    # the file itself
    ('key = "bengkulu"', 'key = "bengkulu', K.NOT_TOML, 'key = "bengkulu'),
    ('key = "bengkulu"', 'key = "bengkulu"\nkey = "lagi"', K.NOT_TOML, '"lagi"'),
    ("[identity]", "[identity]\n[identity]", K.NOT_TOML, "[identity]"),
    ("[identity]", "[identity", K.NOT_TOML, "[identity"),
    ('code = "1700"', "code = ", K.NOT_TOML, "code ="),
    ('code = "1700"', 'code "1700"', K.NOT_TOML, "code"),
    ('code = "1700"', "code = 1700 lebih", K.NOT_TOML, "lebih"),
    ('code = "1700"', 'code = "C:\\Kantor"', K.NOT_TOML, "Kantor"),
    ('days = ["friday"]', 'days = ["friday"', K.NOT_TOML, "friday"),
]


def broken(folder: Path, was: str, now: str) -> tuple[Path, str]:
    assert was in GOOD, was
    text = GOOD.replace(was, now, 1)
    file = folder / "kantor.toml"
    file.write_text(text, "utf-8")
    return file, text


@pytest.mark.parametrize(
    ("was", "now", "kind", "word"), MISTAKES, ids=[f"{m[2].name}-{m[3]}" for m in MISTAKES]
)
def test_each_mistake_is_told_with_its_line_and_its_reason(
    tmp_path: Path, was: str, now: str, kind: ProblemKind, word: str
) -> None:
    file, text = broken(tmp_path, was, now)
    with pytest.raises(OfficeFileError) as error:
        load(str(file))
    found = [each for each in error.value.problems if each.kind is kind]
    assert found, error.value.problems
    lines = text.splitlines()
    assert any(word in lines[each.line - 1] for each in found), [(each.line, each.path) for each in found]
    for language in Language:
        told = error.value.told(language).splitlines()
        assert len(told) == len(error.value.problems)
        start = r"kantor\.toml, (baris|line) \d+: "
        assert all(re.match(start, line) and line.endswith(".") and "{hint}" not in line for line in told)


def test_every_kind_of_problem_is_tried_and_worded() -> None:
    beside = {K.UNREADABLE, K.NOT_TEXT, K.TOO_LARGE, K.WRONG_KIND}
    """Tried below, and what no present setting can cause."""
    assert {kind for _, _, kind, _ in MISTAKES} | beside == set(ProblemKind)
    assert set(INDONESIAN) == set(ProblemKind)
    for kind in ProblemKind:
        slots = [re.findall(r"(?<!{){(\w+)}", said) for said in (kind.value, INDONESIAN[kind])]
        assert sorted(slots[0]) == sorted(slots[1]), kind


@pytest.mark.parametrize(
    ("content", "kind", "line"),
    [
        (b'key = "a"\nname = "\xff"\n', K.NOT_TEXT, 2),
        (GOOD.encode("utf-16"), K.NOT_TEXT, 1),
        (b"# " + b"x" * MOST_BYTES, K.TOO_LARGE, 0),
        (b"a = " + b"[" * 50_000, K.NOT_TOML, 0),
        (b"", K.MISSING, 0),
        (b"\x00", K.NOT_TOML, 1),
    ],
)
def test_files_that_are_none(tmp_path: Path, content: bytes, kind: ProblemKind, line: int) -> None:
    file = tmp_path / "kantor.toml"
    file.write_bytes(content)
    with pytest.raises(OfficeFileError) as error:
        load(str(file))
    assert {each.kind for each in error.value.problems} == {kind}
    assert line == 0 or error.value.problems[0].line == line


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OfficeFileError) as error:
        load(str(tmp_path))
    assert error.value.problems[0].kind is K.UNREADABLE


def test_what_windows_editors_write_is_read(tmp_path: Path) -> None:
    file = tmp_path / "kantor.toml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(str(file)).sha256 == load("bengkulu").sha256


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            ['kantor.toml, baris 9: identity.code berisi "17"; tulis empat angka kode wilayah', "Perbaiki"],
        ),
        (
            "en",
            ['kantor.toml, line 9: identity.code is "17"; write the four digits of the region code', "Mend"],
        ),
    ],
)
def test_the_command_speaks_the_language_asked_for(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    said: list[str],
) -> None:
    monkeypatch.setenv("ANJUNGAN_LOG_FOLDER", str(tmp_path))
    file, _ = broken(tmp_path, 'code = "1700"', 'code = "17"')
    assert main(["office", "check", str(file), "--lang", language]) == 1
    told = capsys.readouterr()
    assert said[0] in told.out
    assert told.err.startswith(said[1])
    monkeypatch.setenv("ANJUNGAN_LANGUAGE", language)
    assert main(["office", "check", str(file)]) == 1
    assert said[0] in capsys.readouterr().out
