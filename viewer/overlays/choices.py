"""What can be chosen for a parameter in a city: its own words, and those that the city's data add."""

from __future__ import annotations

from collections.abc import Callable

from viewer.analysis.batches import ways_of
from viewer.model.city import City
from viewer.overlays.choice_words import choice_told
from viewer.overlays.district_groups import offered_groups
from viewer.overlays.groups import groups
from viewer.overlays.kind import Choice
from viewer.overlays.quantity import candidates, empty
from viewer.overlays.starts import starts
from viewer.tongue import named


def choices(choice: Choice, city: City) -> tuple[tuple[str, str], ...]:
    """(word, what a person reads) of each possible value, the parameter's own first; "" leaves it to the overlay."""
    found: dict[str, Callable[[], list[tuple[str, str]]]] = {
        "columns": lambda: [(q.name, q.title) for q in (*candidates(city), *empty(city))],
        "materials": lambda: [(m, named(m)) for m in (city.flows.materials if city.flows is not None else ())],
        "sites": lambda: list(zip(city.sites.ids, city.sites.names)) if city.sites is not None else [],
        "groups": lambda: [(group.name, group.title) for group in groups(city)],
        "fields": lambda: [(f.name, f.title or f.name) for f in city.fields],
        "district_groups": lambda: list(offered_groups(city)),
        "stored": lambda: [(m, named(m)) for m in dict.fromkeys(m for held in city.stocks for m in held.material)],
        "starts": lambda: list(starts(city)),
        "batches": lambda: [(b, b) for b in (ways_of(city.flows) if city.flows is not None else ())],
    }
    own = [(word, choice_told(word)) for word in choice.options]
    return tuple(own + found.get(choice.of, list)())
