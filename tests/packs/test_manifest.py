"""pack.toml: the commented example holds, faults come all at once with the field and the nearest word."""

from __future__ import annotations

import copy
import re
import textwrap
import tomllib

import pytest
import tomlkit

from viewer.errors import Problem
from viewer.packs import index_recipe, recipe, schema, story_parts
from viewer.packs import manifest as manifest_module
from viewer.packs.manifest import Manifest
from viewer.packs.manifest_parts import EXPECTED
from viewer.packs.reading_manifest import parse_manifest, validate
from viewer.packs.references import columns_of


def example_text(module: object) -> str:
    text = module.__doc__
    return textwrap.dedent(text[text.index("    format = 1") :])


@pytest.fixture
def example() -> dict:
    """The example of the docstring, with a hash for every file."""
    raw = tomllib.loads(example_text(manifest_module))
    raw["files"] = {}
    raw["files"] = dict.fromkeys(Manifest.model_validate(raw).used_files(), "0" * 64)
    return raw


def faults(raw: dict) -> tuple[Problem, ...]:
    return parse_manifest(tomlkit.dumps(raw).encode()).problems


def test_the_commented_example_has_no_fault(example: dict) -> None:
    parsed = parse_manifest(tomlkit.dumps(example).encode())
    assert parsed.problems == ()
    assert [part.name for part in parsed.manifest.region_sets] == ["districts", "plant"]
    assert [column.name for _, column in columns_of(parsed.manifest, "districts")] == [
        "residents", "waste_t", "waste_moe", "newcomers",
    ]  # fmt: skip


def test_the_example_of_the_recipes_has_no_fault() -> None:
    found, problems = validate(recipe.Recipe, tomllib.loads(example_text(recipe)), "recipe")
    assert problems == [] and found.tables[0].match == 0.9


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"sigma_share": 0.1, "sigma": "s"}, "exclude each other"),
        ({"origin": {"x": "lon"}}, "x and y come together"),
        ({"origin": {"name": "origin"}}, "a column with a site, a region, or x and y"),
    ],
)
def test_a_recipe_is_held_to_the_rules_of_the_pack_that_it_makes(change: dict, words: str) -> None:
    raw = tomllib.loads(example_text(recipe))
    raw["flows"] |= change
    found, problems = validate(recipe.Recipe, raw, "recipe")
    assert found is None and words in problems[0].found


def test_an_end_of_a_recipe_may_name_its_site_alone() -> None:
    raw = tomllib.loads(example_text(recipe))
    raw["flows"]["origin"] = {"site_name": "origin"}
    found, problems = validate(recipe.Recipe, raw, "recipe")
    assert problems == [] and found.flows.origin.site_name == "origin"


def test_all_faults_come_at_once(example: dict) -> None:
    example["titel"] = example.pop("title")
    example["tables"][0]["columns"][0]["kind"] = "extensiv"
    example["sites"]["idd"] = "x"
    found = faults(example)
    assert {fault.field for fault in found} >= {"title", "titel", "tables[1].columns[1].kind", "sites.idd"}


@pytest.mark.parametrize(
    ("path", "value", "field", "words"),
    [
        (("quesion",), "?", "quesion", "did you mean 'question'?"),
        (("tables", 0, "colums"), [], "tables[1].colums", "did you mean 'columns'?"),
        (("tables", 0, "columns", 0, "role"), "wast", "tables[1].columns[1].role", "did you mean 'waste'?"),
        (("flows", "origin", "regoin"), "x", "flows.origin.regoin", "did you mean 'region'?"),
        (("tables", 0, "of"), "distritcs", "tables[1].of", "did you mean 'districts'?"),
        (("tables", 0, "source"), "Harbor register", "tables[1].source", "did you mean 'Harbour register'?"),
        (("tables", 0, "columns", 1, "moe_of"), "waste", "tables[1].columns[2].moe_of", "did you mean 'waste_t'?"),
        (("tables", 0, "columns", 2, "denominator"), "resident", "tables[1].columns[3].denominator", "'residents'?"),
        (("tracks", "of"), "plants", "tracks.of", "did you mean 'plant'?"),
    ],
)
def test_a_misspelling_is_named_with_the_nearest_word(
    example: dict, path: tuple, value: object, field: str, words: str
) -> None:
    at = example
    for part in path[:-1]:
        at = at[part]
    at[path[-1]] = value
    fault = next(fault for fault in faults(example) if fault.field == field)
    assert words in fault.hint


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("format",), 2, "Input should be 1"),
        (("crs",), "EPSG:abc; drop", "does not fit"),
        (("title",), "a\x1b[31m", "control or invisible"),
        (("title",), "evil\u202etxt", "control or invisible"),
        (("sources", 0, "url"), "javascript:alert(1)", "does not fit"),
        (("sources", 0, "url"), "file:///etc/passwd", "does not fit"),
        (("clock", "start"), "2147-13", "month must be in 1..12"),
        (("clock", "start"), "yesterday", "does not fit"),
        (("tables", 0, "columns", 2, "denominator"), None, "names its denominator"),
        (("region_sets", 1, "main"), True, "all main"),
        (("region_sets", 0, "plane"), "own", "the city's plane"),
        (("clock",), None, "without a clock"),
        (("files", "waste.csv"), "xyz", "does not fit"),
        (("files", "waste.csv"), None, "has no hash"),
        (("region_sets", 1, "height"), float("nan"), "finite"),
        (("stories",), ["evil.toml"], "does not fit"),
        (("flows", "sigma_relative"), "x", "exclude each other"),
    ],
)
def test_a_value_that_means_nothing_is_refused(example: dict, path: tuple, value: object, words: str) -> None:
    at = example
    for part in path[:-1]:
        at = at[part]
    if value is None:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    # tomlkit cannot write control characters raw: they come as escapes, which TOML allows
    parsed = parse_manifest(tomlkit.dumps(example).encode())
    assert parsed.manifest is None
    assert any(words in fault.found for fault in parsed.problems), parsed.problems


def test_a_name_twice_is_refused(example: dict) -> None:
    example["tables"].append(copy.deepcopy(example["tables"][0]))
    found = faults(example)
    assert any("'waste' is used 2 times" in fault.found for fault in found)
    assert any("'waste_t' is there 2 times" in fault.found for fault in found)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"a = ", b"a = " + b"[" * 20_000, b"#" * 1_000_001, b""],
    ids=["not UTF-8", "not TOML", "nested", "too long", "empty"],
)
def test_what_is_no_manifest_is_said_without_an_exception(content: bytes) -> None:
    parsed = parse_manifest(content)
    assert parsed.manifest is None and parsed.problems


def test_the_committed_schemas_are_current() -> None:
    for name, text in schema.texts().items():
        assert (schema.FOLDER / name).read_text(encoding="utf-8") == text, "run python -m viewer.packs.schema"


def patterns(schema: object) -> set[str]:
    """Every pattern in a JSON Schema."""
    if isinstance(schema, list):
        return set().union(*map(patterns, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()
    return own.union(*map(patterns, schema.values()))


@pytest.mark.parametrize(
    "model", [Manifest, recipe.Recipe, story_parts.StoryPart, index_recipe.IndexRecipe], ids=lambda m: m.__name__
)
def test_what_every_text_is_to_look_like_is_said_in_words_with_an_example_that_does(model) -> None:
    found = patterns(model.model_json_schema())
    assert len(found) >= 1
    for pattern in found:
        words = EXPECTED[pattern]
        assert pattern not in words
        assert any(re.fullmatch(pattern, given) for given in re.findall(r"'([^']+)'", words)) or "sha256sum" in words


def test_no_pattern_is_shown_to_a_person(example: dict) -> None:
    example["region_sets"][0]["name"] = "The Districts"
    said = next(fault.sentence() for fault in faults(example) if fault.field == "region_sets[1].name")
    assert "'The Districts': does not fit (expected up to 64 small letters a-z, digits, - and _" in said
    assert "such as 'green-city_2'" in said and "{0," not in said and "^" not in said
