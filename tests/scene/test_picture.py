"""Which question a stack of layers answers."""

from viewer.scene.picture import Legend, Picture, Shown, asked

WASTE = Shown("waste", Picture(legend=Legend("Flows")), question="Where does the waste go?")
WEALTH = Shown("wealth", Picture(legend=Legend("Credits")), question="Who is rich?")
COLUMN = Shown("column", Picture(legend=Legend("Trees")))


def test_one_layer_that_asks_gives_its_question():
    assert asked("Who carries it?", [COLUMN, WEALTH]) == "Who is rich?"


def test_several_layers_together_answer_the_question_of_the_city():
    assert asked("Who carries it?", [WASTE, WEALTH]) == "Who carries it?"
    assert asked("Who carries it?", [COLUMN]) == "Who carries it?"


def test_a_city_without_a_question_takes_the_topmost_or_tells_the_subject():
    assert asked("", [WASTE, WEALTH]) == "Who is rich?"
    assert asked("", [COLUMN]) == "Trees"
    assert asked("", []) == ""
