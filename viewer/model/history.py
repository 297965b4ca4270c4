"""What was shown before: a tree of pictures for undo, and the cameras one has looked through.

A picture is the part of the state that decides what is drawn: layers, selection, region set, step, legend, account,
what-if, and the shape and content of the lens. Moving the camera or the lens, opening and closing that, comparing,
changing theme or mode and taking the glasses off are no edits; the cameras have their own way back.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from viewer.geometry.camera import Camera
from viewer.model.state import LensSpot, ViewState

UNDOABLE = ("layers", "selection", "region_set", "step", "legend", "account", "plan")
MERGE_S = 0.8  # changes of one kind closer than this are one step: a drag of a slider, a playing clock
MOST_CAMERAS = 100
MOST_STATES = 500  # in the tree


@dataclass(eq=False, slots=True)
class Node:
    """One picture in the tree, and what was changed to come to it."""

    state: ViewState
    parent: Node | None = None
    changed: str = ""
    at_s: float = 0.0
    children: list[Node] = field(default_factory=list)


class History:
    """A tree of pictures. A change after an undo starts a branch; the undone one is kept beside it."""

    def __init__(self, state: ViewState) -> None:
        self._node = Node(state)
        self._nodes = [self._node]  # all of the tree, oldest first
        self._ahead: dict[int, Node] = {}  # id of a node -> the child that redo goes to

    @property
    def can_undo(self) -> bool:
        return self._node.parent is not None

    @property
    def can_redo(self) -> bool:
        return bool(self._node.children)

    def record(self, state: ViewState, at_s: float = 0.0) -> bool:
        """Remembers `state` if its picture is new, and says whether it was.

        at_s: seconds of a steady clock; changes of the same kind within MERGE_S are one step, and steps of time are
        one however slowly they are played.
        """
        changed = what_changed(self._node.state, state)
        if not changed:
            self._node.state = replace(self._node.state, lens=state.lens, compare=state.compare)
            return False
        node = self._node
        soon = changed == "step" or at_s - node.at_s < MERGE_S
        if node.parent and node.changed == changed and not node.children and soon:
            node.state, node.at_s = state, at_s
            return True
        self._node = Node(state, node, changed, at_s)
        node.children.append(self._node)
        self._ahead[id(node)] = self._node
        self._nodes.append(self._node)
        if len(self._nodes) > MOST_STATES:
            self._drop_oldest()
        return True

    def _drop_oldest(self) -> None:
        """Lets one picture go: the oldest end of a branch that does not lead here, else the root of this one."""
        path, node = set(), self._node
        while node is not None:
            path.add(id(node))
            node = node.parent
        gone = next((one for one in self._nodes if not one.children and id(one) not in path), self._nodes[0])
        self._nodes.remove(gone)
        self._ahead.pop(id(gone), None)
        for child in gone.children:
            child.parent = None
        if gone.parent is not None:
            gone.parent.children.remove(gone)
            if self._ahead.get(id(gone.parent)) is gone:
                del self._ahead[id(gone.parent)]

    def undo(self, current: ViewState) -> ViewState:
        """`current` with the picture before this one; unchanged at the root."""
        if self._node.parent is None:
            return current
        self._ahead[id(self._node.parent)] = self._node
        self._node = self._node.parent
        return with_picture(current, self._node.state)

    def redo(self, current: ViewState) -> ViewState:
        """`current` with the picture that was last undone or recorded after this one; unchanged at a tip."""
        if not self._node.children:
            return current
        self._node = self._ahead.get(id(self._node), self._node.children[-1])
        return with_picture(current, self._node.state)

    def branches(self) -> tuple[ViewState, ...]:
        """The pictures that follow this one, oldest first."""
        return tuple(child.state for child in self._node.children)

    def choose(self, branch: int) -> None:
        """Makes redo go to this branch; IndexError when there is none."""
        self._ahead[id(self._node)] = self._node.children[branch]


def what_changed(old: ViewState, new: ViewState) -> str:
    """What was edited between two states, as a word that is equal for edits of the same kind; "" for nothing.

    >>> from viewer.model.state import Layer
    >>> what_changed(ViewState(layers=(Layer("waste"),)), ViewState(layers=(Layer("waste", opacity=0.5),)))
    'layers waste opacity'
    """
    names = [name for name in UNDOABLE if getattr(old, name) != getattr(new, name)]
    names += ["lens"] if _made_anew(old.lens, new.lens) else []
    if names != ["layers"] or len(old.layers) != len(new.layers):
        return " ".join(names)
    pairs = [(before, after) for before, after in zip(old.layers, new.layers) if before != after]
    if len(pairs) != 1 or pairs[0][0].kind != pairs[0][1].kind:
        return "layers"
    before, after = pairs[0]
    parts = [part for part in ("params", "visible", "opacity") if getattr(before, part) != getattr(after, part)]
    if parts == ["params"]:
        parts += sorted({name for name, _ in set(before.params) ^ set(after.params)})
    return " ".join(("layers", before.kind, *parts))


def with_picture(current: ViewState, past: ViewState) -> ViewState:
    """`current` with everything undoable taken from `past`; the lens stays where it is until its shape was another."""
    lens = past.lens if _made_anew(past.lens, current.lens) else current.lens
    return replace(current, lens=lens, **{name: getattr(past, name) for name in UNDOABLE})


def _made_anew(old: LensSpot | None, new: LensSpot | None) -> bool:
    """True if both show a lens, of another shape or with something else in it."""
    return old is not None and new is not None and (old.corners, old.content) != (new.corners, new.content)


class CameraHistory:
    """The cameras at which the map came to rest: back and forward as in a browser."""

    def __init__(self) -> None:
        self._past: list[Camera] = []
        self._place = -1

    def visit(self, camera: Camera) -> None:
        """Remembers a camera at rest; what lay ahead is forgotten."""
        if self._past and self._past[self._place] == camera:
            return
        self._past = [*self._past[: self._place + 1], camera][-MOST_CAMERAS:]
        self._place = len(self._past) - 1

    @property
    def can_go_back(self) -> bool:
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        return self._place < len(self._past) - 1

    def back(self) -> Camera | None:
        """The camera before; None at the first one."""
        return self._go(self._place - 1)

    def forward(self) -> Camera | None:
        """The camera after; None at the last one."""
        return self._go(self._place + 1)

    def _go(self, place: int) -> Camera | None:
        if not 0 <= place < len(self._past):
            return None
        self._place = place
        return self._past[place]
