"""A city in another language: what changes, what stays, what is counted, and what stories ask of it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from tests.cities import tiny_city, with_column
from tests.packs.test_pack import contents
from viewer import tongue
from viewer.model.city import Column
from viewer.model.seen import seen
from viewer.model.story import Ask, Fork, Note, Scene, Story
from viewer.overlays.captions_of import words_of
from viewer.packs.linguist import written
from viewer.packs.localised import city_texts, localised, name_in
from viewer.packs.own_stories import own_folder, why_not_into_pack
from viewer.packs.pack import load_pack
from viewer.packs.pack_texts import pack_messages, tables_of, write_texts
from viewer.packs.writing import write_pack
from viewer.scene import words
from viewer.tongue import Catalogue

STORY = Story(
    "tale",
    "A tale",
    "Who gets it?",
    (
        Scene(
            "one",
            "First",
            caption="{most} has {tonnes}, {n} {n:district has|districts have} some.",
            notes="Say {most}.",
            callouts=(Note("region:D1", "Here"),),
            forks=(Fork("Go on", "one"),),
        ),
    ),
    (
        Ask("most", "name_max", (("column", "refuse"), ("label", "where most is"))),
        Ask("tonnes", "value", (("at", "Beta"), ("column", "refuse"))),
        Ask("n", "count", (("column", "refuse"),)),
    ),
)
SPANISH = {
    "Tiny": ("Diminuta",),
    "Beta": ("Be",),
    "Depot": ("Depósito",),
    "depot": ("depósito",),
    "district": ("distrito",),
    "districts": ("distritos",),
    "{n} districts": ("{n} distrito", "{n} distritos"),
    "Refuse": ("Basura",),
    "Tiny survey": ("Encuesta",),
    "Cell": ("Celda",),
    "A tale": ("Un cuento",),
    "{most} has {tonnes}, {n} {n:district has|districts have} some.": (
        "{most} tiene {tonnes}; {n} {n:la tiene|la tienen}.",
    ),
    "Go on": ("Seguir",),
    "Here": ("Aquí",),
    "where most is": ("dónde hay más",),
}


@pytest.fixture(autouse=True)
def english_again():
    yield
    tongue.teach(None)
    tongue.speak("en")


@pytest.fixture
def city():
    city = tiny_city()
    base = city.base
    names = ("Alpha", "Beta", "Cell 17")
    kind = Column("kind", np.array([0.0, 1.0, np.nan]), kind="category", title="Refuse", categories=("Beta", "Depot"))
    base = replace(base, names=names, columns=MappingProxyType({**base.columns, "kind": kind}))
    return replace(
        city,
        title="Tiny",
        region_sets=(base, *city.region_sets[1:]),
        stories=(STORY,),
        texts=MappingProxyType({"es": SPANISH}),
    )


def spoken_of(city):
    tongue.speak("es", Catalogue())
    return localised(city, "es")


def test_words_change_and_ids_numbers_and_keys_stay(city):
    told = spoken_of(city)
    assert (told.title, told.base.singular, told.base.plural) == ("Diminuta", "distrito", "distritos")
    assert told.base.names == ("Alpha", "Be", "Celda 17")
    assert told.base.ids == city.base.ids
    assert told.sites.names[0] == "Depósito"
    assert told.sites.kinds == city.sites.kinds  # keys of the program
    assert told.flows.materials == city.flows.materials
    assert told.base.columns["kind"].categories == ("Be", "Depósito")
    assert told.base.columns["kind"].title == "Basura"
    assert told.base.columns["refuse"].values is city.base.columns["refuse"].values
    assert [one.name for one in told.sources if one.name == "Encuesta"]
    assert told.source(told.base.columns["refuse"].source) is not None
    assert told.clock.starts == city.clock.starts


def test_english_and_a_language_without_texts_are_the_city_itself(city):
    assert localised(city, "en") is city
    assert localised(city, "ar") is city
    assert localised(city, "es") is localised(city, "es")


def test_nouns_and_words_of_the_data_are_told_where_they_are_shown(city):
    told = spoken_of(city)
    assert [words.count(n, told.base.singular, told.base.plural) for n in (1, 3)] == ["1 distrito", "3 distritos"]
    assert words.count(2, city.base.singular) == "2 distritos"
    assert tongue.named("depot") == "depósito"
    tongue.speak("en")
    assert tongue.named("depot") == "depot"


def test_one_city_s_words_are_not_another_s_whichever_is_shown_again(city):
    other = replace(city, texts=MappingProxyType({"es": {"Tiny": ("Otra",), "depot": ("cochera",)}}))
    assert [(spoken_of(one).title, tongue.named("depot"), words.count(1, "x", "districts")) for one in
            (city, other, city)] == [("Diminuta", "depósito", "1 distrito"), ("Otra", "cochera", "1 x"),
                                     ("Diminuta", "depósito", "1 distrito")]  # fmt: skip
    spoken_of(replace(city, texts=MappingProxyType({})))
    assert tongue.named("depot") == "depot"


def test_forms_of_a_noun_are_no_text_and_a_text_is_no_noun(city):
    table = {"Tiny": ("una", "muchas"), "{n} districts": ("{n} barrios",), "depot": ("a", "b")}
    told = spoken_of(replace(city, texts=MappingProxyType({"es": table})))
    assert (told.title, tongue.named("depot")) == ("Tiny", "depot")
    assert words.count(3, "district") == "3 districts"


def test_a_story_is_told_and_asked_of_the_city_as_it_was_read(city):
    english = words_of(city, city.stories[0], city.stories[0].scenes[0])
    told = spoken_of(city)
    story = told.stories[0]
    said = words_of(told, story, story.scenes[0])
    assert not english.problems
    assert not said.problems
    assert said.story == "Un cuento"
    assert said.callouts == (Note("region:D1", "Aquí"),)
    assert said.forks == ("Seguir",)
    assert "districts have" in english.caption
    most = english.caption.partition(" has ")[0]
    assert said.caption.startswith(f"{name_in(told, most)} tiene ")
    assert said.caption.endswith(" la tienen.")
    assert said.lines[0].label == "dónde hay más"


def test_a_floor_plan_or_another_set_of_a_told_city_knows_its_original(city):
    other = replace(city.base, name="quarters")
    told = spoken_of(replace(city, region_sets=(city.base, other)))
    part = seen(told, "quarters")
    assert part.original is not None
    assert part.original.base.names == city.base.names


def test_what_a_person_keeps_belongs_to_the_city_and_not_to_a_language(city):
    told = spoken_of(city)
    assert own_folder(told) == own_folder(city)
    assert why_not_into_pack(city) == why_not_into_pack(told)  # no pack at all


def test_every_text_is_listed_once_and_names_that_end_in_a_number_by_their_name(city):
    texts = city_texts(city)
    sources = [one.source for one in texts]
    assert len({one.key for one in texts}) == len(texts)
    assert {"Tiny", "Beta", "Cell", "{n} districts", "Here", "Go on", "where most is"} <= set(sources)
    assert "Cell 17" not in sources
    assert {one.context for one in texts if one.source == "Here"} == {"stories/tale/one"}


def test_files_of_texts_are_read_and_every_fault_is_of_one_text_alone(city):
    told = {one.source: one for one in city_texts(city)}
    caption = told["{most} has {tonnes}, {n} {n:district has|districts have} some."]
    messages = [
        replace(told["Tiny"], told=("Diminuta",), kind=""),
        replace(told["Beta"], told=("Be",)),  # not finished
        replace(caption, told=("{most} tiene {tonnas}.",), kind=""),
    ]
    tables, problems = tables_of({"texts/es.ts": written(messages, "es"), "texts/xx.ts": b"", "texts/ar.ts": b"no"})
    assert tables == {"es": {"Tiny": ("Diminuta",)}}
    assert [(one.file, one.severity) for one in problems] == [
        ("texts/es.ts", "warning"),
        ("texts/xx.ts", "warning"),
        ("texts/ar.ts", "warning"),
    ]
    assert "{tonnes} is missing" in problems[0].found


def test_a_file_of_texts_that_somebody_is_at_work_on_leaves_the_pack_whole(tmp_path):
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest, files)
    root = tmp_path / "two"
    told = [replace(one, told=("Dos",), kind="") if one.source == "Two squares" else one
            for one in pack_messages(root, load_pack(root).city, "es")]  # fmt: skip
    write_texts(root, {"es": tuple(told)})
    assert localised(load_pack(root).city, "es").title == "Dos"
    path = root / "texts" / "es.ts"
    path.write_bytes(path.read_bytes().replace(b"Dos", b"Dos plazas"))
    reading = load_pack(root)
    (doubt,) = [problem for problem in reading.problems if problem.file == "texts/es.ts"]
    assert doubt.severity == "warning"
    assert "rhea texts --update" in doubt.hint
    assert localised(reading.city, "es") is reading.city
    assert write_texts(root, {"es": pack_messages(root, reading.city, "es")}) == ["texts/es.ts"]
    assert localised(load_pack(root).city, "es").title == "Dos plazas"


def test_a_column_whose_entries_are_counted_is_laid_out_and_told_in_its_forms():
    city = tiny_city()
    level = Column("level", np.zeros(3), kind="category", categories=("low", "high", "top"), title="Level")
    scene = Scene("one", "One", caption="{levels}")
    story = Story("tale", "Tale", scenes=(scene,), asks=(Ask("levels", "distinct", (("by", "level"),)),))
    city = replace(with_column(city, replace(level, values=np.array([0.0, 1.0, 1.0]))), stories=(story,))
    assert [(one.one, one.source) for one in city_texts(city) if one.source == "{n} levels"] == [
        ("{n} level", "{n} levels")
    ]
    city = replace(city, texts={"es": {"{n} levels": ("{n} nivel", "{n} niveles"), "Level": ("Nivel",)}})
    tongue.speak("es")
    try:
        assert words_of(localised(city, "es"), story, scene).caption == "2 niveles"
    finally:
        tongue.speak("en")
