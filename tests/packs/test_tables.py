"""Tables from text: the proposal names what it sees, the reading shifts nothing and loses nothing without a word."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.errors import Cancelled, PackError
from viewer.packs.number_text import is_numeric, number_style, numbers
from viewer.packs.table_proposal import Proposal, propose
from viewer.packs.tables import read_table


@pytest.fixture
def write(tmp_path):
    """Write text or bytes into a small file and give its path."""

    def make(content, name="table.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return make


def said(problems):
    return "\n".join(problem.sentence() for problem in problems)


def test_plain_table_is_read_without_a_problem(write):
    table = read_table(write("code,name,tons\n101,North,5.5\n102,South,7\n"))
    assert table.names == ("code", "name", "tons")
    assert table.columns["name"] == ("North", "South")
    assert table.values("tons")[0].tolist() == [5.5, 7.0]
    assert table.row_numbers == (2, 3)
    assert table.problems == ()


def test_semicolon_and_decimal_comma_are_proposed_and_the_numbers_are_right(write):
    path = write("id;wert\n01;5,5\n02;7,25\n")
    proposal = propose(path)
    assert (proposal.delimiter, proposal.decimal, proposal.thousands) == (";", ",", "")
    assert proposal.preview == (("id", "wert"), ("01", "5,5"), ("02", "7,25"))
    assert any("semicolon" in reason for reason in proposal.reasons)
    assert read_table(path, proposal).values("wert")[0].tolist() == [5.5, 7.25]


def test_wrong_delimiter_is_refused_instead_of_giving_plausible_numbers(write):
    path = write("id;wert\n01;5,5\n02;7,25\n")
    wrong = replace(propose(path), delimiter=",")
    with pytest.raises(PackError, match=r"row 2: the header has 1 column but row 2 has 2 fields.*semicolon"):
        read_table(path, wrong)


def test_codes_keep_zeros_and_names_may_read_na_or_null(write):
    table = read_table(write("code,name,n\n01069,NA,1\n00012,null,NA\nNA,nan,null\n"))
    assert table.columns["code"] == ("01069", "00012", "NA")
    assert table.columns["name"] == ("NA", "null", "nan")
    assert not table.numeric("code")
    values, problems = table.values("n")
    assert np.array_equal(values, [1, np.nan, np.nan], equal_nan=True)
    assert problems == []


def test_short_row_is_padded_at_its_end_and_named(write):
    table = read_table(write("a,b,c\n1,2,3\n4,5\n6,7,8\n"))
    assert table.columns == {"a": ("1", "4", "6"), "b": ("2", "5", "7"), "c": ("3", "", "8")}
    (problem,) = table.problems
    assert (problem.row, problem.severity, problem.expected) == (3, "warning", "3 fields")


def test_long_row_is_set_aside_and_named(write):
    table = read_table(write("a,b\n1,2\n3,4,5\n6,7\n8,9,,\n"))
    assert table.columns == {"a": ("1", "6", "8"), "b": ("2", "7", "9")}
    assert table.set_aside == ((3, ("3", "4", "5")),)
    assert [(p.row, p.severity) for p in table.problems] == [(3, "error"), (5, "info")]


def test_every_row_is_kept_or_named_when_many_are_ragged(write):
    rows = ["1,2,3" if n % 3 else "1,2,3,4" for n in range(300)]
    table = read_table(write("a,b,c\n" + "\n".join(rows) + "\n"))
    assert len(table) + len(table.set_aside) == 300
    listed = [problem for problem in table.problems if problem.row is not None]
    (rest,) = [problem for problem in table.problems if problem.row is None]
    assert len(listed) == 50
    assert rest.found.startswith("50 more rows: long rows")


def test_unclosed_quote_gives_up_one_row_only(write):
    table = read_table(write('a,b\n1,"never closed\n2,x\n3,"good, one"\n'))
    assert table.columns == {"a": ("2", "3"), "b": ("x", "good, one")}
    (problem,) = table.problems
    assert (problem.row, problem.severity) == (2, "error")
    assert problem.found == "a quoted cell is not closed"


def test_unclosed_quote_at_the_end_gives_up_that_row_only(write):
    table = read_table(write('a,b\n1,x\n2,"y\n3,z\n'))
    assert table.columns["a"] == ("1", "3")
    assert [problem.row for problem in table.problems] == [3]


def test_hopeless_quotes_end_with_the_lines_that_are_not_read(write):
    table = read_table(write("a,b\n" + '1,"x\n2,"y\n' * 40))
    assert "lines 22 to" in said(table.problems)


def test_text_after_a_closing_quote_is_named_and_the_next_rows_are_read(write):
    table = read_table(write('a,b\n1,"x"y\n2,z\n'))
    assert table.columns["a"] == ("2",)
    assert [problem.row for problem in table.problems] == [2]


def test_quoted_line_breaks_and_doubled_quotes_belong_to_the_cell(write):
    table = read_table(write('a,b\r\n1,"two\r\nlines"\r\n2,"say ""hi"""\r\n'))
    assert table.columns["b"] == ("two\r\nlines", 'say "hi"')
    assert table.row_numbers == (2, 4)


def test_nul_byte_is_named_with_its_row(write):
    table = read_table(write(b"a,b\n1,x\n2,y\0z\n3,w\n"))
    assert table.columns["a"] == ("1", "3")
    assert [(p.row, p.found) for p in table.problems] == [(3, "a NUL byte in the row")]


def test_number_beyond_the_range_of_a_float_is_missing_and_named(write):
    table = read_table(write("a,b\nx,1e999\ny,inf\nz,5\n"))
    values, problems = table.values("b")
    assert np.array_equal(values, [np.nan, np.nan, 5], equal_nan=True)
    assert [(p.row, p.field, p.found) for p in problems] == [(2, "b", "'1e999'"), (3, "b", "'inf'")]


def test_bad_cell_is_named_with_row_found_and_expected(write):
    table = read_table(write("a,b\nx,5.5\ny,about 7\nz,9.5\n"))
    values, (problem,) = table.values("b")
    assert np.array_equal(values, [5.5, np.nan, 9.5], equal_nan=True)
    assert (problem.row, problem.found, problem.expected) == (3, "'about 7'", "a number like 1234.5")


def test_mixed_decimal_signs_are_reported_and_not_guessed(write):
    path = write("a;b\nx;5,5\ny;6,25\nz;7.5\n")
    table = read_table(path)
    assert "mixed decimal signs: 1 like '7.5' and 2 like '5,5'" in said(table.problems)
    values, problems = table.values("b")
    assert np.array_equal(values, [5.5, 6.25, np.nan], equal_nan=True)
    assert "mixed decimal styles: 1 cells" in said(problems)


@pytest.mark.parametrize(
    ("cells", "style"),
    [
        (["1,234.5", "12"], (".", ",")),
        (["1.234,5", "12"], (",", ".")),
        (["1.234.567", "1,5"], (",", ".")),
        (["1 234,5"], (",", " ")),
        (["1\u202f234,5"], (",", "\u202f")),
        (["1'234.5", "2’345.5"], (".", "'")),
        (["0.123", "4.567"], (".", "")),
        (["12.03.2021", "a,b"], (".", "")),
        ([], (".", "")),
    ],
)
def test_number_style_is_what_the_cells_prove(cells, style):
    found = number_style(cells)
    assert (found.decimal, found.thousands) == style
    assert found.doubts == ()


@pytest.mark.parametrize(("cells", "delimiter"), [(["1,234"], ";"), (["1,234"], "\t"), (["1.234"], ";")])
def test_three_digits_after_the_only_sign_are_a_doubt(cells, delimiter):
    assert number_style(cells, delimiter).doubts


def test_any_narrow_space_and_the_minus_sign_count(write):
    values, problems = numbers(["1\u00a0234,5", "\u22122,5", "1 000"], ",", " ")
    assert values.tolist() == [1234.5, -2.5, 1000.0]
    assert problems == []


@pytest.mark.parametrize("text", ["1_000", "0x10", "１２", "1,23,4", "5%", "<5", "1e", "+-5", "infinity"])
def test_what_only_looks_like_a_number_is_none(text):
    values, problems = numbers([text], ".", ",")
    assert np.isnan(values[0])
    assert problems[0].found == repr(text)


def test_many_bad_cells_are_listed_up_to_a_limit_and_counted():
    _, problems = numbers(["?"] * 100)
    assert len(problems) == 21
    assert problems[-1].found == "80 more cells that are no numbers"


def test_digits_that_a_float_cannot_keep_are_noted():
    assert "rounded" in said(numbers(["9007199254740993"])[1])
    assert numbers(["9007199254740992"])[1] == []
    assert not is_numeric(["9007199254740993"])


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        (["1", "2", "NA"], True),
        (["01", "02"], False),
        (["0", "0.5"], True),
        (["a", "b", "3"], False),
        (["", "NA"], False),
        (["10475", "10001", "10475-1112"], False),
        (["10475", "11", "12", "10-20"], True),
        (["10", "inf", "-inf", "NaN"], True),
    ],
)
def test_columns_of_codes_or_words_are_not_numeric(texts, answer):
    assert is_numeric(texts) is answer


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=20), st.sampled_from([".", ","]))
def test_numbers_come_back_as_they_were_written(values, decimal):
    texts = [repr(value).replace(".", decimal) for value in values]
    read, problems = numbers(texts, decimal)
    assert read.tolist() == values
    assert problems == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_recognised(write, encoding):
    table = read_table(write("ort;wert\nKöln;1,5\nŁódź;2,5\n", encoding=encoding))
    assert table.columns["ort"] == ("Köln", "Łódź")
    assert table.names[0] == "ort"


def test_other_encodings_are_proposed_with_a_warning(write):
    path = write("ort,n\nMünster,1\nKöln,2\n", encoding="cp1252")
    table = read_table(path)
    assert table.columns["ort"] == ("Münster", "Köln")
    assert "not UTF-8 in line 2" in said(table.problems)
    assert all(problem.severity == "warning" for problem in table.problems)


def test_bytes_that_are_not_in_the_chosen_encoding_are_refused(write):
    path = write("ort,n\nMünster,1\n", encoding="cp1252")
    with pytest.raises(PackError, match="not utf-8"):
        read_table(path, replace(propose(path), encoding="utf-8"))


def test_names_used_twice_or_missing_are_changed_with_a_warning(write):
    table = read_table(write("a,a,,a_2\n1,2,3,4\n"))
    assert table.names == ("a", "a_3", "column_3", "a_2")
    assert [table.columns[name] for name in table.names] == [("1",), ("2",), ("3",), ("4",)]
    assert [problem.field for problem in table.problems] == ["a_3", "column_3"]


def test_first_row_of_numbers_is_data(write):
    table = read_table(write("5.5,a\n6.5,b\n"))
    assert table.columns == {"column_1": ("5.5", "6.5"), "column_2": ("a", "b")}
    assert "read as data" in said(table.problems)


@pytest.mark.parametrize("first", ["name,2019,2020", "test,2000,2000.12", "1990,2000,2010"])
def test_years_and_words_over_numbers_are_a_header(write, first):
    assert read_table(write(f"{first}\n1,5,6\n")).names == tuple(first.split(","))


def test_separator_line_of_a_spreadsheet_is_obeyed(write):
    table = read_table(write("sep=|\na|b\n1|x;y;z\n"))
    assert table.columns == {"a": ("1",), "b": ("x;y;z",)}
    assert table.row_numbers == (3,)


def test_one_column_needs_no_delimiter(write):
    assert read_table(write("code\n01\n02\n")).columns == {"code": ("01", "02")}


def test_header_alone_is_a_table_of_no_rows(write):
    table = read_table(write("a,b\n"))
    assert (table.names, len(table)) == (("a", "b"), 0)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "this is a web page"),
        (b"PK\x03\x04\x14\0\0\0", "a zip archive"),
        (b"SQLite format 3\0", "an SQLite database"),
        (b"<OGRVRTDataSource></OGRVRTDataSource>", "an OGR virtual layer"),
    ],
)
def test_what_is_no_text_table_is_named(write, content, says):
    with pytest.raises(PackError, match=says) as caught:
        read_table(write(content))
    assert caught.value.problems[0].file == "table.csv"


def test_more_cells_than_allowed_are_refused(write):
    with pytest.raises(PackError, match="more cells than can be held"):
        read_table(write("a,b\n" + "1,2\n" * 100), max_cells=50)


def test_reading_stops_when_asked(write):
    with pytest.raises(Cancelled):
        read_table(write("a\n" + "1\n" * 20_001), progress=lambda fraction, text: False)


def test_parquet_keeps_text_keys_and_typed_numbers(tmp_path):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "table.parquet"
    columns = {"code": ["01", None], "n": [5, 6], "x": [1.5, None], "shape": [b"\0", b"\1"]}
    pq.write_table(pa.table(columns), path)
    table = read_table(path)
    assert table.names == ("code", "n", "x")
    assert table.columns["code"] == ("01", "")
    assert table.columns["n"] == ("5", "6")
    assert np.array_equal(table.values("x")[0], [1.5, np.nan], equal_nan=True)
    assert [(p.field, p.severity) for p in table.problems] == [("shape", "info")]


def test_parquet_with_too_many_cells_is_refused_before_decoding(tmp_path):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "wide.parquet"
    pq.write_table(pa.table({"a": np.zeros(1000)}), path)
    with pytest.raises(PackError, match="1000 rows in 1 columns"):
        read_table(path, max_cells=999)


def test_parquet_that_unpacks_to_gigabytes_stays_small_or_is_refused(tmp_path):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    from viewer.packs.parquet_table import read_parquet

    path = tmp_path / "bomb.parquet"
    words = pa.DictionaryArray.from_arrays(pa.array(np.zeros(3000, np.int32)), ["x" * 1_000_000])
    pq.write_table(pa.table({"a": words}), path, store_schema=False, compression="zstd")
    assert path.stat().st_size < 100_000
    assert len(read_parquet(path)) == 3000
    with pytest.raises(PackError, match="once unpacked"):
        read_parquet(path, max_bytes=500_000)


def test_broken_parquet_is_named(write):
    with pytest.raises(PackError, match="not readable as Parquet"):
        read_table(write(b"PAR1 and nothing more", "t.parquet"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300) | st.text(alphabet='ab1;,\t"\n\r.\x00é', max_size=120).map(str.encode))
def test_no_bytes_make_reading_raise_anything_but_a_pack_error(write, data):
    path = write(data)
    try:
        table = read_table(path)
    except PackError as error:
        assert all(problem.file == "table.csv" and problem.found for problem in error.problems)
    else:
        assert all(len(column) == len(table) for column in table.columns.values())
        for name in table.names:
            table.values(name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(st.text(alphabet='a1,"\n é', max_size=5), min_size=2, max_size=2), min_size=1, max_size=8))
def test_what_a_csv_writer_writes_comes_back_cell_by_cell(write, rows):
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([["first", "second"], *rows])
    table = read_table(write(text.getvalue()), Proposal())
    kept = [row for row in rows if any(row)]
    assert [list(row) for row in zip(table.columns["first"], table.columns["second"])] == kept
    assert table.problems == ()


CELLS = st.sampled_from(
    ["1", "-2.5", "", "NA", "1e5", "1e999", "9007199254740993", "007", "0.5", "1,5", "x", "1\n2", ".5", "5.", "+1"]
)


@given(st.lists(CELLS, max_size=6))
def test_the_short_way_through_plain_columns_finds_the_same(texts):
    spaced = [f" {text} " for text in texts]  # spaces close the short way
    short, told = numbers(texts)
    long, told_long = numbers(spaced)
    assert np.array_equal(short, long, equal_nan=True)
    assert len(told) == len(told_long)
    assert is_numeric(texts) is is_numeric(spaced)
