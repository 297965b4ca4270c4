"""Published map layers of the nano-city with their hashes and signatures, among them some that somebody else put in.

A signer announces the end of a chain of hashes when the year opens. With the layer of week k it lays open the link
before the one it laid open last: hashing that link once gives the last one, hashing it k + 1 times gives what was
announced, and nobody else could have known it before. The signature is the hash of link and digest, the digest the hash
of the statement. All of it is SHA-256 of UTF-8 text in hexadecimal, and anybody with the pack can check it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np
from city.draw import Draw, FloatArray

from nano.loads import WEEKS

LAYERS = (("exposure", "Health Circle"), ("waste", "Open Nanoworks"), ("wealth", "City Census"))
FORGED = 9
FORGED_FROM, FORGED_TO = 33, 45  # weeks between which layers are put in


@dataclass(frozen=True, slots=True)
class Signed:
    """One published layer as it came: what it states in words and in one number."""

    name: str
    layer: str
    signer: str
    week: int
    stated: float
    statement: str
    digest: str
    link: str
    signature: str


def digest(text: str) -> str:
    """SHA-256 of a text, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def chain(seed: int, signer: str) -> list[str]:
    """The links of a signer in the order in which they are laid open; the announced end is the hash of the first."""
    link, links = digest(f"{seed} {signer} secret"), []
    for _ in range(WEEKS):
        links.append(link)
        link = digest(link)
    return links[::-1]


def anchors(seed: int) -> list[tuple[str, str]]:
    """Each signer with the end of its chain that it announces."""
    return [(signer, digest(chain(seed, signer)[0])) for _, signer in LAYERS]


def make(seed: int, figures: dict[str, FloatArray], *, honest: bool) -> tuple[list[Signed], list[str]]:
    """All layers by week, and the names of the forged ones. figures: (52,) the number that each layer states."""
    draw = Draw(seed, "layers")
    links = {signer: chain(seed, signer) for _, signer in LAYERS}
    rows = []
    for week in range(WEEKS):
        for layer, signer in LAYERS:
            rows.append(_signed(layer, signer, week, float(figures[layer][week]), links[signer][week]))
    forged = [] if honest else [_forged(draw, figures, links, number) for number in range(FORGED)]
    together = sorted([(row.week, 0, row) for row in rows] + [(row.week, 1, row) for row in forged],
                      key=lambda entry: (entry[0], entry[1] * draw.uniform(0.5, 2.0)))  # fmt: skip
    named, false = [], []
    for number, (_, put_in, row) in enumerate(together, 1):
        named.append(replace(row, name=f"M{number:03d}"))
        false += [named[-1].name] if put_in else []
    return named, false


def _signed(layer: str, signer: str, week: int, stated: float, link: str) -> Signed:
    statement = f"{layer} of week {week + 1}: mean {stated:.2f}"
    mark = digest(statement)
    return Signed("", layer, signer, week, round(stated, 2), statement, mark, link, digest(link + mark))


def _forged(draw: Draw, figures: dict[str, FloatArray], links: dict[str, list[str]], number: int) -> Signed:
    """A layer that says half of what is true, under a link that was laid open before or was never in the chain, or
    under the true layer's own signature."""
    layer, signer = LAYERS[0] if number % 3 < 2 else LAYERS[1]
    week = FORGED_FROM + number * (FORGED_TO - FORGED_FROM) // FORGED
    stated = float(figures[layer][week]) * draw.uniform(0.35, 0.6)
    if number % 3 == 0:
        return _signed(layer, signer, week, stated, links[signer][week - 1 - draw.integer(4)])
    if number % 3 == 1:
        return _signed(layer, signer, week, stated, digest(f"guess {number}"))
    true, false = (_signed(layer, signer, week, value, links[signer][week])
                   for value in (float(figures[layer][week]), stated))  # fmt: skip
    return Signed("", layer, signer, week, false.stated, false.statement, true.digest, true.link, true.signature)


def weekly_mean(values: FloatArray, weights: FloatArray) -> FloatArray:
    """(52,) the mean of a person, week by week; values (n, 52)."""
    return np.round((values * weights[:, None]).sum(axis=0) / weights.sum(), 2)
