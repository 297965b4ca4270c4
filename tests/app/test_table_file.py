"""Tables that are written for spreadsheets: every digit, empty for missing, and no text that is a formula."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from viewer.app import cli
from viewer.app.table_file import write_table
from viewer.errors import RheaError

RECIPE = """
format = 1
title = "Own"
percentiles = "calenviroscreen"
scaled = true
combine = "product"
missing = "leave_out"

[[groups]]
name = "dirt"

[[groups.components]]
name = "air"
indicators = [{ column = "dust" }]
"""


def test_no_name_key_or_heading_is_a_formula_and_numbers_stay_numbers(tmp_path):
    out = tmp_path / "t.csv"
    write_table(out, "=key", ("=1+1", "-west"), {"+sum": np.array([-1.5, np.nan])}, {"@said": ("=x", "true")})
    assert out.read_text(encoding="utf-8") == "'=key,'+sum,'@said\n'=1+1,-1.5,'=x\n'-west,,true\n"


def test_an_index_is_written_without_formulas(tmp_path, capsys):
    table, recipe, out = tmp_path / "in.csv", tmp_path / "own.toml", tmp_path / "out.csv"
    table.write_text('=code,dust\n"=HYPERLINK(1)",4\nplain,\n', encoding="utf-8")
    recipe.write_text(RECIPE, encoding="utf-8")
    words = ["index", str(table), "--recipe", str(recipe), "--key", "=code", "--out", str(out)]
    assert cli.main(words) == 0, capsys.readouterr().err
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "'=code"
    assert [row[0] for row in rows[1:]] == ["'=HYPERLINK(1)", "plain"]
    assert [row[-1] for row in rows] == ["scored", "true", "false"]


def test_a_table_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(RheaError, match="cannot write"):
        write_table(tmp_path / "gone" / "t.csv", "key", (), {})
