"""All texts in one spreadsheet and back: nothing is changed on the way, and what is wrong is told by row and column."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.app import cli
from viewer.app.text_sheet import ENGLISH, HEADER, KEY, TOLD, read_sheet, rows_of, taken, write_sheet
from viewer.errors import PackError
from viewer.packs.linguist import UNFINISHED, Message, joined, merged, read, written

MESSAGES = (
    Message("a", "Open {file}"),
    Message("a", "=1+1", note="a formula"),
    Message("b", "two\nlines "),
    Message("b", "{n} days", one="{n} day"),
)
TOLD_ES = {"Open {file}": ("Abrir {file}",), "=1+1": ("=1+1",), "{n} days": ("{n} día", "{n} días")}
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), whitelist_characters="\n\t"), max_size=12).filter(
    lambda text: "\ufffe" not in text and "\uffff" not in text
)


def book(messages=MESSAGES, told=TOLD_ES):
    spanish = [replace(one, told=told[one.source], kind="") if one.source in told else one for one in messages]
    return {"rhea": {"es": merged(messages, spanish), "ar": merged(messages, ())}}


def rows(**cells: dict[int, str]):
    """The rows of the book with its header, some cells changed: row1={5: "x"}."""
    table = [list(HEADER), *map(list, rows_of(book()))]
    for name, changed in cells.items():
        for column, text in changed.items():
            table[int(name.removeprefix("row"))][column] = text
    return [tuple(row) for row in table]


def line_of(source: str, form: int = 0) -> int:
    return next(i for i, row in enumerate(rows_of(book()), 1) if row[ENGLISH] == source) + form


def test_a_text_is_a_row_and_each_form_of_a_counted_one_too():
    table = rows_of(book())
    assert len(table) == 3 + 2 + 6
    by_english = {row[ENGLISH]: row for row in table}
    assert by_english["Open {file}"][TOLD : TOLD + 2] == ("Abrir {file}", "")
    assert by_english["=1+1"][-1] == "a formula"
    forms = [(row[3], row[ENGLISH], row[TOLD]) for row in table if row[1] == "rhea: b" and row[3]]
    assert forms[:2] == [("1", "{n} day", "{n} día"), ("0, 2, 3 …", "{n} days", "{n} días")]
    assert [form[0] for form in forms[2:]] == ["0", "1", "2", "3–10", "11–99", "100–102, 0.5"]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_out_and_back_and_out_again_is_the_same(ending: str, tmp_path: Path):
    path = tmp_path / f"texts.{ending}"
    write_sheet(path, rows_of(book()))
    back = read_sheet(path)
    assert back == [HEADER, *rows_of(book())]
    got = taken(book(), back, path.name)
    assert (got.book, got.changed, got.problems) == (book(), 0, [])


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=4))
def test_odd_texts_come_back_as_they_were(ending: str, tmp_path: Path, texts):
    messages = joined(
        Message(a or "c", b or "x", "", told=(c,) if c else (), kind="" if c else UNFINISHED) for a, b, c in texts
    )
    both = {"rhea": {"es": messages, "ar": messages}}
    path = tmp_path / f"odd.{ending}"
    write_sheet(path, rows_of(both))
    assert read_sheet(path) == [HEADER, *rows_of(both)]


def test_a_spreadsheet_program_finds_no_formula_in_the_csv_and_reads_unicode(tmp_path: Path):
    path = tmp_path / "texts.csv"
    write_sheet(path, rows_of(book()))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=1+1" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_what_begins_with_an_end_of_line_is_guarded_and_comes_back(tmp_path: Path):
    path = tmp_path / "texts.csv"
    row = ("\n=1+1", "\r=1+1", "'\n", "\t=1+1", *("",) * (len(HEADER) - 4))
    write_sheet(path, [row])
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not any(cell.startswith(("\r", "\n", "\t", "=")) for line in csv.reader(file) for cell in line)
    assert read_sheet(path) == [HEADER, row]


def test_a_csv_with_semicolons_is_read_too(tmp_path: Path):
    path = tmp_path / "texts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows())
    assert read_sheet(path)[0] == HEADER


def test_what_is_right_is_taken_and_an_empty_cell_is_not_translated():
    at, day = line_of("Open {file}"), line_of("{n} days") - 1
    got = taken(book(), rows(**{f"row{at}": {TOLD: ""}, f"row{day}": {TOLD: "un día"}}), "x.csv")
    told = {one.source: one for one in got.book["rhea"]["es"]}
    assert got.problems == []
    assert got.changed == 2
    assert (told["Open {file}"].told, told["Open {file}"].finished) == ((), False)
    assert told["{n} days"].told == ("un día", "{n} días")


def test_everything_that_is_wrong_is_told_at_once_and_the_rest_is_taken():
    at, formula, lines, days = (line_of(text) for text in ("Open {file}", "=1+1", "two\nlines ", "{n} days"))
    table = rows(
        **{
            f"row{at}": {TOLD: "Abrir", TOLD + 1: "افتح {file}"},
            f"row{formula}": {KEY: "nobody"},
            f"row{lines}": {ENGLISH: "two lines"},
            f"row{days}": {TOLD: "", TOLD + 1: "أيام"},
        }
    )
    got = taken(book(), [*table, table[at]], "x.xlsx")
    said = {(problem.field, problem.found) for problem in got.problems}
    assert said == {
        (f"row {at + 1}, column F (Español)", "{file} is missing"),
        (f"row {formula + 1}, column A (Key)", "'nobody' is not known"),
        (f"row {lines + 1}, column E (English)", "the English text was changed"),
        (f"row {days + 1}, column G (العربية)", "this row is for a form of Español"),
        (f"row {days + 1}, column F (Español)", "this form is missing"),
        (f"row {len(table) + 1}, column A (Key)", f"{table[at][KEY]} stands in row {at + 1}, too"),
    }
    assert next(one.told for one in got.book["rhea"]["ar"] if one.source == "Open {file}") == ("افتح {file}",)
    assert next(one.told for one in got.book["rhea"]["es"] if one.source == "Open {file}") == ("Abrir {file}",)


@pytest.mark.parametrize("table", [[], [("Key", "English")]])
def test_another_table_is_refused(table):
    with pytest.raises(PackError, match="the columns Key"):
        taken(book(), table, "x.csv")


def test_a_file_that_is_no_spreadsheet_is_refused(tmp_path: Path):
    path = tmp_path / "texts.xlsx"
    path.write_bytes(b"no")
    with pytest.raises(PackError, match=r"texts\.xlsx"):
        read_sheet(path)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bad.xlsx", b"no", "not a spreadsheet: "),
        ("old.csv", "Key;Where\n1;Espa\xf1a\n".encode("cp1252"), "not UTF-8 .* byte 0xF1 in line 2.* CSV UTF-8"),
        ("wide.csv", "Key\tWhere\n".encode("utf-16"), "UTF-16, not UTF-8.* CSV UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_plain_words(tmp_path: Path, name: str, content: bytes, said: str):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PackError, match=said) as caught:
        read_sheet(tmp_path / name)
    assert not any(word in str(caught.value) for word in ("driver", "codec", str(tmp_path)))


# --- the command, on files of its own


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of languages of a program that says one thing; no packs."""
    monkeypatch.setattr("viewer.app.texts_command.shipped", lambda code: tmp_path / f"rhea_{code}.ts")
    monkeypatch.setattr("viewer.app.texts_command.program_texts", lambda: ((Message("a", "Open {file}"),), []))
    monkeypatch.setattr("viewer.app.texts_command.OWN", tmp_path)
    return tmp_path


def test_update_check_out_and_in(own: Path, capsys: pytest.CaptureFixture):
    assert cli.main(["texts", "--check"]) == 1
    assert "is not in the file" in capsys.readouterr().err
    assert cli.main(["texts", "--update"]) == 0
    assert cli.main(["texts", "--check"]) == 1
    assert "is not translated" in capsys.readouterr().err
    sheet = own / "all.csv"
    assert cli.main(["texts", "--out", str(sheet)]) == 0
    table = [list(row) for row in read_sheet(sheet)]
    table[1][TOLD : TOLD + 2] = ["Abrir {file}", "افتح {file}"]
    write_sheet(sheet, [tuple(row) for row in table[1:]])
    assert cli.main(["texts", "--in", str(sheet)]) == 0
    assert cli.main(["texts", "--check"]) == 0
    again = own / "again.csv"
    assert cli.main(["texts", "--out", str(again)]) == 0
    assert again.read_bytes() == sheet.read_bytes()
    assert [one.told for one in read((own / "rhea_ar.ts").read_bytes())] == [("افتح {file}",)]


def test_a_wrong_cell_makes_the_command_fail_and_names_it(own: Path, capsys: pytest.CaptureFixture):
    sheet = own / "all.xlsx"
    cli.main(["texts", "--out", str(sheet)])
    table = [list(row) for row in read_sheet(sheet)]
    table[1][TOLD] = "Abrir"
    write_sheet(sheet, [tuple(row) for row in table[1:]])
    capsys.readouterr()
    assert cli.main(["texts", "--in", str(sheet), "--json"]) == 1
    answer = capsys.readouterr().out
    assert "row 2, column F (Español)" in answer
    assert "{file} is missing" in answer


def test_a_file_of_another_language_is_refused(own: Path, capsys: pytest.CaptureFixture):
    (own / "rhea_es.ts").write_bytes(written([], "ar"))
    assert cli.main(["texts", "--check"]) == 1
    assert "its language is 'ar'" in capsys.readouterr().err


def test_nothing_asked_is_wrong_usage(capsys: pytest.CaptureFixture):
    assert cli.main(["texts"]) == 2
    assert "--check is needed" in capsys.readouterr().err


def test_the_command_says_how_many_cells_changed_were_emptied_and_refused(own: Path, monkeypatch, capsys):
    said = tuple(Message("a", text) for text in ("Open {file}", "Close", "Save", "Leave"))
    monkeypatch.setattr("viewer.app.texts_command.program_texts", lambda: (said, []))
    sheet = own / "all.csv"

    def put(answers: dict[str, str], *more: str) -> int:
        cli.main(["texts", "--out", str(sheet)])
        table = [list(row) for row in read_sheet(sheet)][1:]
        for row in table:
            row[TOLD] = answers.get(row[ENGLISH], row[TOLD])
        write_sheet(sheet, [tuple(row) for row in table])
        capsys.readouterr()
        return cli.main(["texts", "--in", str(sheet), *more])

    assert put({"Open {file}": "Abrir {file}", "Close": "Cerrar", "Save": "Guardar"}) == 0
    assert capsys.readouterr().out == "rhea/rhea_es.ts: 3 changed, 0 emptied, 0 refused\n"
    wrong = {"Open {file}": "Abrir", "Close": "", "Save": "Salvar", "Leave": "Salir"}
    assert put(wrong, "--json") == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["taken"][0] == {"file": "rhea/rhea_es.ts", "changed": 2, "emptied": 1, "refused": 1}
    assert put(wrong) == 1
    assert "rhea/rhea_es.ts: 0 changed, 0 emptied, 1 refused; the others were taken" in capsys.readouterr().out
    assert put({}) == 0
    assert capsys.readouterr().out == "nothing changed\n"
