"""A language for tests in which every text is there, between brackets, and what is left outside of them."""

from __future__ import annotations

from collections.abc import Callable

from viewer.tongue import Catalogue

ANGLES = "«»"


class Everything(dict):
    """A catalogue that knows every text: it puts it between brackets, each form of a counted one too.

    forms: how many a counted text has, 0 for texts alone. more: what stands behind a text, inside the brackets.
    """

    def __init__(self, brackets: str = ANGLES, forms: int = 0, more: Callable[[str], str] = lambda text: "") -> None:
        super().__init__({("", ""): ""})
        self._opens, self._closes = brackets
        self._forms, self._more = forms, more

    def get(self, key: tuple[str, str], default: object = None) -> str | tuple[str, ...]:
        told = f"{self._opens}{key[0]}{self._more(key[0])}{self._closes}" if key[0] else ""
        return (told,) * self._forms if self._forms else told


def everything(brackets: str = ANGLES, more: Callable[[str], str] = lambda text: "") -> Catalogue:
    """What to speak: `tongue.speak("es", everything())`."""
    return Catalogue(Everything(brackets, more=more), Everything(brackets, 2, more))


def outside(text: str, brackets: str = ANGLES) -> str:
    """What stands outside of all brackets, a blank for each sign that does not."""
    opens, closes = brackets
    depth, out = 0, []
    for sign in text:
        depth += sign == opens
        out.append(" " if depth or sign == closes else sign)
        depth -= sign == closes
    return "".join(out)
