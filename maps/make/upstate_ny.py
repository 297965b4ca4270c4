"""Makes the pack maps/upstate-ny-1980 from the tables of Debian's package r-cran-spdata (CC0-1.0).

    apt-get download r-cran-spdata
    dpkg-deb -x r-cran-spdata_*.deb spdata
    python maps/make/upstate_ny.py spdata/usr/lib/R/site-library/spData/shapes/NY8_bna_utm18.gpkg \\
        --to maps/upstate-ny-1980

The 281 census tracts of eight counties of upstate New York, with the leukaemia cases that Waller and Gotway study in
"Applied Spatial Statistics for Public Health Data" (Wiley, 2004, chapter 9). Two facts about the numbers, checked by
`_checked`: cases are fractions because those without a tract were spread over several, and PEXPOSURE is the natural
logarithm of 100 AVGIDIST, so that AVGIDIST is an inverse distance, although some documentation calls it a distance.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer

from viewer.packs.writing import csv_bytes, geojson_bytes, write_pack

PACK = Path(__file__).resolve().parents[1] / "upstate-ny-1980"  # where its texts in other languages stand
TRACTS, CASES = 281, 592.0
DECIMALS = 1  # of coordinates: decimetres
COUNTIES = {
    "007": "Broome", "011": "Cayuga", "017": "Chenango", "023": "Cortland",
    "053": "Madison", "067": "Onondaga", "107": "Tioga", "109": "Tompkins",
}  # fmt: skip
SOURCE = "spData 2.2.1: NY8, after Waller and Gotway 2004"
COLUMNS = [
    {"name": "county", "title": "County", "kind": "category"},
    {"name": "population", "title": "Residents", "kind": "extensive", "role": "population", "period": "1980"},
    {"name": "leukaemia_cases", "title": "Leukaemia cases, those without a tract spread over several",
     "kind": "extensive", "period": "1978/1982"},
    {"name": "leukaemia_per_10k", "title": "Leukaemia cases per 10,000 residents in five years", "unit": "per 10,000",
     "kind": "intensive", "period": "1978/1982"},
    {"name": "owner_occupied_pct", "title": "People who own their home (nearest stand-in for wealth in the source)",
     "unit": "%", "kind": "intensive", "role": "wealth", "period": "1980"},
    {"name": "over_65_pct", "title": "Residents of 65 years and more", "unit": "%", "kind": "intensive",
     "role": "vulnerability", "period": "1980"},
    {"name": "tce_exposure", "title": "Exposure potential to trichloroethylene waste sites, ln(100 x inverse distance)",
     "unit": "index", "kind": "intensive", "role": "pollution"},
    {"name": "tce_inverse_km", "title": "Inverse distance to trichloroethylene waste sites", "unit": "1/km",
     "kind": "intensive"},
]  # fmt: skip
PLACES = {"population": 0, "leukaemia_cases": 2, "leukaemia_per_10k": 2, "owner_occupied_pct": 2, "over_65_pct": 2,
          "tce_exposure": 4, "tce_inverse_km": 4}  # fmt: skip
MANIFEST = {
    "format": 1,
    "name": "upstate-ny-1980",
    "title": "Upstate New York, 1980",
    "question": "Do leukaemia cases gather where people live close to trichloroethylene waste?",
    "crs": "EPSG:26718",
    "note": "The waste sites themselves are not in the source: only each tract's exposure to them is.",
    "texts": ["texts/ar.ts", "texts/es.ts"],
    "sources": [
        {"name": SOURCE, "licence": "CC0-1.0", "url": "https://CRAN.R-project.org/package=spData",
         "publisher": "Roger Bivand, Jakub Nowosad, Robin Lovelace", "year": "1978-1982"},
    ],
    "region_sets": [
        {"name": "tracts", "file": "tracts.geojson", "id": "tract", "label": "name", "title": "Census tracts, 1980",
         "singular": "tract", "plural": "tracts", "main": True, "source": SOURCE},
    ],
    "tables": [
        {"name": "tracts", "file": "tracts.csv", "of": "tracts", "key": "tract", "source": SOURCE, "columns": COLUMNS},
    ],
}  # fmt: skip


def read(path: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """(281,) polygons and the columns of the source."""
    from pyogrio.raw import read as read_layer

    meta, _, wkb, columns = read_layer(path)
    return shapely.from_wkb(wkb), dict(zip(meta["fields"], columns))


def _checked(polygons: np.ndarray, columns: dict[str, np.ndarray]) -> None:
    """ValueError when this is not the table that the titles above describe."""
    if len(polygons) != TRACTS or len(set(columns["AREAKEY"])) != TRACTS:
        raise ValueError(f"{TRACTS} tracts with keys of their own are expected")
    if abs(columns["TRACTCAS"].sum() - CASES) > 0.5:
        raise ValueError(f"{CASES} cases are expected")
    if np.abs(np.log(100 * columns["AVGIDIST"]) - columns["PEXPOSURE"]).max() > 1e-5:
        raise ValueError("PEXPOSURE is not ln(100 AVGIDIST)")


def tract_name(area: str | None, key: str) -> str:
    """ "Binghamton city, tract 1.02": the names of areas repeat, so the tract's number stands behind.

    Some tracts have no name in the source: they get their county's.
    """
    number, suffix = int(key[5:9]), key[9:]
    return f"{area or COUNTIES[key[2:5]] + ' County'}, tract {number}" + (f".{suffix}" if suffix != "00" else "")


def files(polygons: np.ndarray, columns: dict[str, np.ndarray]) -> dict[str, bytes]:
    """The data files of the pack, tracts in the order of their keys."""
    order = np.argsort(columns["AREAKEY"])
    keys = [str(columns["AREAKEY"][i]) for i in order]
    named = [{"tract": k, "name": tract_name(columns["AREANAME"][i], k)} for i, k in zip(order, keys)]
    residents, cases = columns["POP8"], columns["TRACTCAS"]
    numbers = (residents, cases, 1e4 * cases / residents, 100 * columns["PCTOWNHOME"], 100 * columns["PCTAGE65P"],
               columns["PEXPOSURE"], columns["AVGIDIST"])  # fmt: skip
    rows = [[k, COUNTIES[k[2:5]], *(float(column[i]) for column in numbers)] for i, k in zip(order, keys)]
    return {
        "tracts.geojson": geojson_bytes(zip(polygons[order], named), DECIMALS),
        "tracts.csv": csv_bytes(["tract", *(column["name"] for column in COLUMNS)], rows, PLACES),
        **{name: (PACK / name).read_bytes() for name in MANIFEST["texts"]},
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="NY8_bna_utm18.gpkg")
    parser.add_argument("--to", type=Path, required=True, help="folder of the pack")
    options = parser.parse_args()
    polygons, columns = read(options.source)
    _checked(polygons, columns)
    write_pack(options.to, MANIFEST, files(polygons, columns))


if __name__ == "__main__":
    main()
