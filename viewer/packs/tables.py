"""The one way to read a table: text files as a proposal says, Parquet by its own types.

Every cell stays the text that the file holds: "01069" keeps its zero, a district may be called "NA". Numbers are made
by `Table.values`, which names each cell that is none.
"""

from __future__ import annotations

from pathlib import Path

from viewer.packs.table import MAX_CELLS, Table
from viewer.packs.table_proposal import Proposal, propose
from viewer.packs.text_table import Progress, read_text

PARQUET_SUFFIXES = (".parquet", ".geoparquet", ".pq")


def read_table(
    path: str | Path,
    proposal: Proposal | None = None,
    *,
    max_cells: int = MAX_CELLS,
    progress: Progress | None = None,
) -> Table:
    """The table at `path`: text read as `proposal` says, or as `propose` does; Parquet by its own types.

    PackError when the file is no table, is larger than `max_cells`, or when the header shows that the delimiter is
    wrong. Cancelled when `progress` returns False.
    """
    path = Path(path)
    if path.suffix.lower() in PARQUET_SUFFIXES:
        from viewer.packs.parquet_table import read_parquet

        return read_parquet(path, max_cells=max_cells)
    return read_text(path, proposal or propose(path), max_cells=max_cells, progress=progress)
