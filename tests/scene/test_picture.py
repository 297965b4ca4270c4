"""Which question a stack of layers answers."""

from viewer.scene.picture import Legend, Picture, Shown, asked

WASTE = Shown("waste", Picture(legend=Legend("Flows")), question="Where does the waste go?", theme=True)
WEALTH = Shown("wealth", Picture(legend=Legend("Credits")), question="Who is rich?", theme=True)
TRACE = Shown("trace", Picture(legend=Legend("Ways")), question="Whose waste is it?")
AUDIT = Shown("audit", Picture(legend=Legend("Gaps")), question="Can these books be true?")
COLUMN = Shown("column", Picture(legend=Legend("Trees")))
BORDERS = Shown("borders", Picture(legend=Legend("Districts", background=True)))
CITY = "Who carries it?"


def test_one_layer_that_asks_gives_its_question():
    assert asked(CITY, [COLUMN, WEALTH]) == "Who is rich?"


def test_several_themes_together_answer_the_question_of_the_city():
    assert asked(CITY, [WASTE, WEALTH]) == CITY
    assert asked(CITY, [BORDERS, WASTE, WEALTH, COLUMN]) == CITY


def test_layers_that_ask_nothing_tell_their_subject_and_not_the_question_of_the_city():
    assert asked(CITY, [COLUMN]) == asked(CITY, [BORDERS, COLUMN]) == "Trees"
    assert asked(CITY, [BORDERS]) == "Districts"


def test_a_trace_or_an_audit_speaks_for_the_themes_with_it_and_the_topmost_for_the_others():
    assert asked(CITY, [WASTE, WEALTH, TRACE]) == asked(CITY, [TRACE, WEALTH]) == "Whose waste is it?"
    assert asked(CITY, [WASTE, TRACE, AUDIT]) == "Can these books be true?"


def test_a_city_without_a_question_takes_the_topmost_or_tells_the_subject():
    assert asked("", [WASTE, WEALTH]) == "Who is rich?"
    assert asked("", [COLUMN]) == "Trees"
    assert asked("", []) == asked(CITY, []) == ""
