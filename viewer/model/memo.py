"""What is worked out of a record is kept on that record: it goes when the record goes, and nothing else keeps it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock

_lock = Lock()
_wordless: set[Callable] = set()  # whose answers are the same in every language


class Owner:
    """A record that remembers what was worked out of it. Copies, changed ones and stored ones begin without."""

    __slots__ = ("__weakref__", "_memory")


def remembered(kept: int, *, wordless: bool = False) -> Callable[[Callable], Callable]:
    """A function of an Owner, its first argument, that keeps the last `kept` answers for each; the rest is hashable.

    An answer that fails is not kept. Two threads may both work one out; one of the two answers is kept.
    wordless: no answer says anything in a language, so that `share` may hand it to another record.
    """

    def decorate(function: Callable) -> Callable:
        if wordless:
            _wordless.add(function)

        @wraps(function)
        def asked(owner: Owner, *more: Hashable, **named: Hashable):
            key = (more, tuple(sorted(named.items())))
            with _lock:
                answers = _memory(owner).setdefault(function, {})
                if key in answers:
                    answers[key] = answers.pop(key)  # the last one asked for is the last to go
                    return answers[key]
            made = function(owner, *more, **named)
            with _lock:
                made = answers.setdefault(key, made)
                while len(answers) > kept:
                    del answers[next(iter(answers))]
            return made

        return asked

    return decorate


def share(owner: Owner, other: Owner) -> None:
    """From now on both remember as one what has no words; for the same record in another language, while it is new."""
    with _lock:
        for function in _wordless:
            _memory(other)[function] = _memory(owner).setdefault(function, {})


def _memory(owner: Owner) -> dict[Callable, dict]:
    try:
        return owner._memory
    except AttributeError:
        object.__setattr__(owner, "_memory", {})  # the record is frozen; this is no part of what it says
        return owner._memory
