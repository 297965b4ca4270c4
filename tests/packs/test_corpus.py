"""Every known bad file ends in a layer or in a problem that names file and cause: no crash, no hang, no silent loss.

`python tests/packs/test_corpus.py FOLDER` prints the table of outcomes of the files below FOLDER.
"""

import csv
import json
import re
import sys
import time
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from viewer.errors import PackError, Problem
from viewer.model.city import City
from viewer.packs.passport import check
from viewer.packs.read import read
from viewer.packs.tables import read_table

LONGEST_S = 10.0
FOLDERS = {
    "geojsonhint": "geojsonhint/test/data",
    "check-geojson": "check-geojson/test/fixture",
    "JSONTestSuite": "JSONTestSuite",
    "gdal_autotest": "gdal_autotest",
}


ROW_WORDS = "rows?|entries|entry|features?|records?|lines?|points?|regions?|geometries|geometry|shapes?|parts?"
NUMBERED = re.compile(rf"\b(\d[\d,]*)(?: of [\d,]+)?(?: more| other)? (?:{ROW_WORDS})\b")


@dataclass(frozen=True)
class Outcome:
    """What became of one file: rows shown (None: nothing could be), what was said, how long the slower call took."""

    path: Path
    shown: int | None
    said: tuple[Problem, ...]
    checked: tuple[Problem, ...]
    seconds: float

    @property
    def kind(self) -> str:
        if self.shown is None:
            return "problem"
        return "both" if any(one.severity != "info" for one in (*self.said, *self.checked)) else "layer"


def look(path: Path) -> Outcome:
    """One file through `read` and `check`; whatever they raise but PackError is a failure of the caller."""
    start = time.monotonic()
    shown, said = opened(path)
    between = time.monotonic()
    checked = check(path).problems
    return Outcome(path, shown, said, checked, max(between - start, time.monotonic() - between))


def opened(path: Path, crs: str | None = None) -> tuple[int | None, tuple[Problem, ...]]:
    """(rows shown, what was said); a file that asks for its coordinate system is answered "local"."""
    try:
        reading = read([path], crs=crs)
    except PackError as error:
        if crs is None and any(problem.field == "crs" for problem in error.problems):
            shown, said = opened(path, "local")
            return shown, (*error.problems, *said)
        return None, error.problems
    return rows_of(reading.city), reading.problems


def rows_of(city: City) -> int:
    """Rows of all sets, those without geometry too, a row of several parts once; a field counts as one."""
    regions = sum(len(one) for one in city.region_sets)
    parts = (*city.point_sets, *city.line_sets)
    return regions + sum(len({re.sub(r"/\d+$", "", name) for name in one.ids}) for one in parts) + len(city.fields)


def outcomes(root: Path) -> dict[str, Counter]:
    """Counts of "layer", "problem" and "both" (a layer with warnings or errors) by folder below `root`."""
    table: dict[str, Counter] = {}
    for name, folder in FOLDERS.items():
        for path in files_below(root / folder):
            where = f"{name}/{path.parent.name}" if path.parent != root / folder else name
            table.setdefault(where, Counter())[look(path).kind] += 1
    return table


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def rows_by_another_count(path: Path) -> int | None:
    """How many rows a file holds, counted without Rhea; None where nobody can say."""
    counters = {".geojson": _json_rows, ".csv": _csv_rows}
    if path.suffix.lower() in counters:
        return counters[path.suffix.lower()](path)
    return _gdal_rows(path) if path.suffix.lower() in (".shp", ".gpkg", ".fgb", ".geojsonl", ".geojsons") else None


def _json_rows(path: Path) -> int | None:
    try:
        value = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    features = value.get("features")
    return len(features) if isinstance(features, list) and value.get("type") == "FeatureCollection" else 1


def _csv_rows(path: Path) -> int | None:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            return sum(any(row) for row in csv.reader(file)) - 1
    except (ValueError, csv.Error):
        return None


def _gdal_rows(path: Path) -> int | None:
    pyogrio = pytest.importorskip("pyogrio")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return int(pyogrio.read_info(path, force_feature_count=True)["features"])
        except Exception:  # what GDAL says of a broken file is not under test
            return None


def named_rows(problems: tuple[Problem, ...]) -> int:
    """How many rows problems account for: each names one, or says how many rows (features, ...) it speaks of."""
    told = 0
    for one in problems:
        said = NUMBERED.search(one.found)
        if said is not None:
            told += int(said[1].replace(",", ""))
        else:
            told += one.row is not None or one.feature != ""
    return told


def faults_of(outcome: Outcome) -> list[str]:
    """What is not as it must be with one outcome."""
    name, faults = outcome.path.name, []
    if outcome.seconds > LONGEST_S:
        faults.append(f"{name}: took {outcome.seconds:.1f} s")
    if outcome.shown is None and not outcome.said:
        faults.append(f"{name}: nothing is shown and nothing is said")
    for problem in (*outcome.said, *outcome.checked):
        if not problem.file or not problem.found.strip():
            faults.append(f"{name}: a problem without file or cause: {problem}")
    rows = rows_by_another_count(outcome.path)
    if rows is not None and outcome.shown is not None and outcome.shown < rows:
        lost = rows - outcome.shown
        if named_rows(outcome.said) < lost:
            faults.append(f"{name}: {lost} of {rows} rows are gone without a word")
    return faults


def test_only_rows_that_are_named_are_counted():
    assert named_rows((Problem("the year 2021 is in 3 columns"), Problem("a broken sheet"))) == 0
    assert named_rows((Problem("x", row=7), Problem("y", feature="12"))) == 2
    assert named_rows((Problem("1,200 of 3,000 rows have no place"), Problem("4 more features are empty"))) == 1204


def test_rows_that_vanish_without_a_word_are_noticed(tmp_path):
    path = tmp_path / "three.csv"
    path.write_text("lon,lat\n1,2\n3,4\n5,6\n", encoding="utf-8")
    told = Problem("2 rows are left out", file=path.name)
    assert faults_of(Outcome(path, 3, (), (), 0.0)) == []
    assert faults_of(Outcome(path, 1, (), (), 0.0)) == ["three.csv: 2 of 3 rows are gone without a word"]
    assert faults_of(Outcome(path, 1, (told,), (), 0.0)) == []
    assert len(faults_of(Outcome(path, None, (), (), 11.0))) == 2


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.timeout(300)
def test_every_bad_input_ends_in_a_layer_or_a_clear_problem(real_data, folder):
    files = files_below(real_data / "bad_inputs" / FOLDERS[folder])
    assert files
    assert [fault for path in files for fault in faults_of(look(path))] == []


def test_no_row_of_a_table_is_lost_without_a_word(real_data):
    files = [*(real_data / "bad_inputs").rglob("*.csv"), *(real_data / "nyc").glob("*.csv")]
    assert len(files) >= 25
    for path in files:
        rows = _csv_rows(path)
        try:
            table = read_table(path)
        except PackError as error:
            assert all(problem.row or "empty" in problem.found for problem in error.problems), path.name
        else:
            header = int(not table.proposal.header)
            told = sum(one.row is not None and one.severity == "error" for one in table.problems)
            assert len(table) + told - header >= rows >= len(table) - header, path.name


def main() -> None:
    """Print the table of outcomes."""
    table = outcomes(Path(sys.argv[1]))
    width = max(map(len, table))
    print(f"{'folder':{width}}  layer  problem  both")
    for where, counts in table.items():
        print(f"{where:{width}}  {counts['layer']:5}  {counts['problem']:7}  {counts['both']:4}")
    total = sum(table.values(), Counter())
    print(f"{'all':{width}}  {total['layer']:5}  {total['problem']:7}  {total['both']:4}")


if __name__ == "__main__":
    main()
