"""The words that can be chosen for parameters, as people read them: the city's data have words of their own."""

from __future__ import annotations

from viewer.tongue import tr


def choice_told(word: str) -> str:
    """A word of a choice in the language that is spoken; as it stands, with blanks, where there is nothing to say.

    >>> choice_told("fisher_jenks"), choice_told("")
    ('fisher jenks', '')
    """
    return _said().get(word, word.replace("_", " "))


def _said() -> dict[str, str]:
    return _of_flows() | _of_classes() | _of_overlays()


def _of_flows() -> dict[str, str]:
    return {
        "none": tr("none", about="a choice: regions are shaded by nothing"),
        "made": tr("made", about="a choice: waste that is made in each region"),
        "received": tr("received", about="a choice: waste that each region receives"),
        "net": tr("net", about="a choice: what each region receives less what it gives away"),
        "passing": tr("passing", about="a choice: waste that passes each region"),
        "per_head": tr("per head", about="a choice: waste by the people of each region"),
        "diverted": tr("diverted", about="a choice: waste that is kept out of the refuse"),
        "all": tr("all", about="a choice: flows in all directions"),
        "in": tr("in", about="a choice: flows into the city"),
        "out": tr("out", about="a choice: flows out of the city"),
        "between": tr("between", about="a choice: flows within the city"),
        "measured": tr("measured", about="a choice: flows as they were weighed"),
        "reported": tr("reported", about="a choice: flows as the operators report them"),
        "upstream": tr("upstream", about="a choice: where waste comes from"),
        "downstream": tr("downstream", about="a choice: where waste goes"),
        "the whole record": tr("the whole record", about="a choice: the period of the books"),
        "the period shown": tr("the period shown", about="a choice: the period of the books"),
        "the step shown": tr("the step shown", about="a choice: the period of the books"),
        "tonnes": tr("tonnes", about="a choice: what is shown of ripples"),
        "dose": tr("dose", about="a choice: what is shown of ripples"),
    }


def _of_classes() -> dict[str, str]:
    return {
        "quantile": tr("quantile", about="a choice: how classes are made"),
        "equal": tr("equal", about="a choice: how classes are made"),
        "fisher_jenks": tr("fisher jenks", about="a choice: how classes are made"),
        "std": tr("std", about="a choice: classes by standard deviations"),
        "manual": tr("manual", about="a choice: how classes are made"),
        "queen": tr("queen", about="a choice: neighbours share a border or a corner, as a queen moves in chess"),
        "rook": tr("rook", about="a choice: neighbours share a border, as a rook moves in chess"),
        "nearest": tr("nearest", about="a choice: the nearest regions are neighbours"),
        "within": tr("within", about="a choice: regions within a distance are neighbours"),
    }


def _of_overlays() -> dict[str, str]:
    return {
        "value": tr("value", about="a choice: what is shown of wealth"),
        "ratio": tr("ratio", about="a choice: what is shown of wealth, or of who breathes something"),
        "gap": tr("gap", about="a choice: what is shown of wealth"),
        "excess": tr("excess", about="a choice: what is shown of who breathes something"),
        "share": tr("share", about="a choice: what is shown of who breathes something"),
        "score": tr("score", about="a choice: what is shown of a burden"),
        "percentile": tr("percentile", about="a choice: what is shown of a burden"),
        "recipe": tr("recipe", about="a choice: percentiles as the recipe of a burden says"),
        "calenviroscreen": tr("calenviroscreen", about="a choice: percentiles as CalEnviroScreen assigns them"),
        "ejscreen": tr("ejscreen", about="a choice: percentiles as EJScreen assigns them"),
        "auto": tr("auto", about="a choice that is left to the program"),
        "column": tr("column", about="a choice: what is shown of pollution"),
        "field": tr("field", about="a choice: what is shown of pollution"),
        "stations": tr("stations", about="a choice: what is shown of pollution"),
        "smooth": tr("smooth", about="a choice: how a surface is drawn"),
        "bands": tr("bands", about="a choice: how a surface is drawn"),
        "mixed": tr("mixed", about="a choice: the stability of the air"),
        "briggs-urban": tr("briggs-urban", about="a choice: how smoke spreads, after Briggs in towns"),
        "briggs-rural": tr("briggs-rural", about="a choice: how smoke spreads, after Briggs in the country"),
        "pg": tr("pg", about="a choice: how smoke spreads, after Pasquill and Gifford"),
        "before": tr("before", about="a choice: before the turn"),
        "after": tr("after", about="a choice: after the turn"),
    }
