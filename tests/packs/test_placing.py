"""How a table comes onto the map, and when a person has to be asked: the reasons are in words."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.errors import PackError
from viewer.packs.joining import placed_or_joined
from viewer.packs.limits import Limits
from viewer.packs.loading import Request, load
from viewer.packs.placing import Match, placing
from viewer.packs.table_proposal import ASKED, READ_AS, propose
from viewer.packs.tables import read_table


@pytest.fixture
def write(tmp_path):
    def make(text, name="t.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return make


@pytest.fixture
def base():
    return tiny_city().base


def keys(base, **columns):
    """A table with the ids of the regions and further columns."""
    rows = [",".join(("district", *columns)), *(",".join(row) for row in zip(base.ids, *columns.values()))]
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lon,lat,v\n8.1,50.2,3\n8.2,50.3,4\n", ()),
        ("x;y;v\n1,5;2,5;3\n2,5;3,5;4\n", ()),
        ("x\ty\tname, first\n1\t2\ta, b\n3\t4\tc, d\n", ("comma", "tab")),
        ("x;y;v\n1,234;2,345;3\n", ("decimal comma", "thousands")),
        ("1,2,3\n4,5,6\n", ("first row holds numbers",)),
    ],
    ids=["plain", "decimal commas", "two delimiters", "thousands or decimals", "no names"],
)
def test_a_proposal_says_what_it_doubts(write, text, words):
    doubts = propose(write(text)).doubts
    assert bool(doubts) == bool(words)
    assert all(word in " ".join(doubts) for word in words)


def test_letters_beyond_ascii_in_an_unknown_encoding_are_a_doubt(write):
    path = write("lon,lat,name\n8,50,Köln\n9,51,Zürich\n", encoding="cp1252")
    assert "not UTF-8 in line 2" in propose(path).doubts[0]
    assert propose(write("lon,lat,name\n8,50,Köln\n")).doubts == ()


def test_a_ragged_row_is_no_doubt_about_the_delimiter(write):
    assert propose(write("x,y,v\n1,2,3\n4,5\n6,7,8\n")).doubts == ()


def test_real_tables_raise_no_question(real_data):
    for path in sorted((real_data / "nyc").glob("*.csv")):
        assert propose(path).doubts == (), path.name


def test_coordinates_that_are_named_so_are_no_doubt(write):
    found = placing(read_table(write("lon,lat,v\n8.1,50.2,3\n")), None)
    assert found.where == ("lon", "lat", "EPSG:4326") and found.doubts == ()
    assert found.sentence() == "points by lon and lat"


def test_a_table_without_a_place_is_a_doubt(write, base):
    table = read_table(write("across,up\n8.1,50.2\n"))
    assert "no columns are called like coordinates" in placing(table, None).doubts[0]
    (doubt,) = placing(table, base).doubts
    assert "no column of coordinates is recognised" in doubt and base.plural in doubt


def test_coordinates_that_hold_words_are_a_doubt(write):
    (doubt,) = placing(read_table(write("x,y,v\nnear,2,3\nfar,3,4\n")), None).doubts
    assert "'x'" in doubt and "no numbers" in doubt


def test_a_key_of_most_regions_is_no_doubt_even_beside_coordinates(write, base):
    found = placing(read_table(write(keys(base, lon="123", lat="456"))), base)
    assert found.where is None and found.doubts == () and found.sentence() == "joined by district"


def test_coordinates_and_a_key_of_some_regions_are_a_doubt(write, base):
    lines = keys(base, lon="123", lat="456").splitlines()
    (doubt,) = placing(read_table(write("\n".join(lines[:3]) + "\n")), base).doubts
    assert "'district' matches 2 of 3" in doubt


def test_two_keys_that_disagree_are_a_doubt(write, base):
    table = read_table(write(keys(base, other_id=base.ids[::-1])))
    (doubt,) = placing(table, base).doubts
    assert "other_id" in doubt and "district" in doubt


def test_columns_that_a_person_names_come_first(write, base):
    table = read_table(write(keys(base, other_id=base.ids[::-1], across="123", up="456")))
    points = placing(replace(table, proposal=replace(table.proposal, x="across", y="up")), base)
    joined = placing(replace(table, proposal=replace(table.proposal, key="other_id")), base)
    assert points.where == ("across", "up", "") and points.doubts == ()
    assert isinstance(joined.match, Match) and joined.match.column == "other_id" and joined.doubts == ()
    lost = placing(replace(table, proposal=replace(table.proposal, x="gone", y="up", key="gone")), base)
    assert lost.match.column in ("district", "other_id")


def test_who_can_be_asked_is_asked_and_who_cannot_gets_the_best_guess(write):
    path = write("x;y;v\n1,234;2,345;3\n")
    ask = Request((str(path),), crs="local", ask=True)
    with pytest.raises(PackError) as caught:
        load(ask)
    assert {problem.field for problem in caught.value.problems} == {ASKED}
    told = load(replace(ask, ask=False))
    assert told.city.point_sets[0].xy.tolist() == [[1.234, 2.345]]
    assert any(p.severity == "warning" and "thousands" in p.found for p in told.problems)
    answered = load(replace(ask, table={"decimal": ".", "thousands": ","}))
    assert answered.city.point_sets[0].xy.tolist() == [[1234.0, 2345.0]]
    assert not [problem for problem in answered.problems if problem.severity == "warning"]


def test_a_wrong_delimiter_is_asked_about(write):
    path = write("a|b,c|d\n1,2,3,4\n5,6,7,8\n5,6,7,8\n")
    with pytest.raises(PackError) as caught:
        load(Request((str(path),), crs="local", ask=True))
    assert all(problem.field == ASKED for problem in caught.value.problems)
    with pytest.raises(PackError) as caught:
        load(Request((str(path),), crs="local"))
    assert not any(problem.field == ASKED for problem in caught.value.problems)


def test_how_a_table_was_read_is_always_said(write):
    path = write("lon;lat;v\n8,1;50,2;3\n")
    (said,) = [problem for problem in load(Request((str(path),))).problems if problem.found.startswith(READ_AS)]
    assert said.severity == "info"
    expected = "UTF-8, split by semicolon, decimal comma; points by lon and lat"
    assert said.found == READ_AS + expected


def test_an_answer_that_names_columns_places_the_rows(write):
    path = write("site,across,up\na,1,2\nb,3,4\n")
    city, _ = placed_or_joined(
        path, None, asked="local", limits=Limits(), report=lambda share, text: None, start=str(path),
        seen={"x": "across", "y": "up"},
    )  # fmt: skip
    assert np.array_equal(city.point_sets[0].xy, [[1, 2], [3, 4]])
