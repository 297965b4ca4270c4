"""`rhea index`: an index of several indicators over a table, as a recipe says."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from viewer.analysis.burden import Scores, scores
from viewer.app.forms import no_column
from viewer.app.table_file import write_table
from viewer.errors import PackError, Problem, UsageError
from viewer.model.index import Index
from viewer.packs.index_recipe import index_of, read_index_recipe
from viewer.packs.table import Table
from viewer.packs.tables import read_table

RECIPES = Path(__file__).resolve().parents[2] / "maps" / "recipes"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", metavar="TABLE.csv")
    parser.add_argument("--recipe", required=True, metavar="NAME|FILE.toml", help="ces2, or a file of one's own")
    parser.add_argument("--key", required=True, metavar="COLUMN", help="the column that names the rows")
    parser.add_argument("--out", required=True, metavar="F.csv")


def run(options: argparse.Namespace) -> dict[str, object]:
    """Writes the table and says how many rows were scored."""
    recipe = read_index_recipe(recipe_path(options.recipe))
    index = index_of(recipe)
    table = read_table(options.table)
    lacking = [name for name in (options.key, *index.columns) if name not in table.columns]
    if lacking:
        raise UsageError(no_column(lacking[0], table.names, len(lacking) - 1, table.file))
    found = scores(index, _columns(table, index))
    told = ["false" if np.isnan(score) else "true" for score in found.score]
    columns = _answer(index, found)
    write_table(Path(options.out), options.key, table.columns[options.key], columns, {"scored": told})
    scored = int(np.isfinite(found.score).sum())
    return {"recipe": recipe.title, "rows": len(table), "scored": scored, "unscored": len(table) - scored}


def recipe_path(text: str) -> Path:
    """The file of a recipe that is named, or given as a path."""
    return Path(text) if text.endswith(".toml") else RECIPES / f"{Path(text).name}.toml"


def _columns(table: Table, index: Index) -> dict[str, np.ndarray]:
    read = {name: table.values(name) for name in index.columns}
    problems: list[Problem] = [problem for _, found in read.values() for problem in found]
    if problems:
        raise PackError(problems)
    return {name: values for name, (values, _) in read.items()}


def _answer(index: Index, found: Scores) -> dict[str, np.ndarray]:
    """Columns to write: components of groups that have several, groups, score and percentile."""
    several = [part.name for group in index.groups if len(group.components) > 1 for part in group.components]
    parts = {name: found.components[name] for name in several}
    return parts | dict(found.groups) | {"score": found.score, "percentile": found.percentile}
