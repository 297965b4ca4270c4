"""The Store: replaced, announced once, in order."""

from viewer.model.state import Layer, ViewState
from viewer.model.store import Store


def test_a_change_is_announced_with_old_and_new():
    store, heard = Store(), []
    store.observe(lambda old, new: heard.append((old.step, new.step)))
    store.change(step=3)
    assert heard == [(None, 3)]
    assert store.state.step == 3


def test_an_equal_state_is_not_announced():
    store, heard = Store(ViewState(layers=(Layer("waste"),))), []
    store.observe(lambda old, new: heard.append(new))
    store.set(ViewState(layers=(Layer("waste"),)))
    assert heard == []


def test_a_change_made_while_announcing_comes_after_for_everybody():
    store, heard = Store(), []
    store.observe(lambda old, new: store.change(theme="light") if new.step == 1 else None)
    store.observe(lambda old, new: heard.append((new.step, new.theme)))
    store.change(step=1)
    assert heard == [(1, "dark"), (1, "light")]


def test_who_stopped_observing_hears_nothing():
    store, heard = Store(), []
    stop = store.observe(lambda old, new: heard.append(new))
    stop()
    stop()
    store.change(step=1)
    assert heard == []


def test_a_failing_observer_leaves_the_store_usable():
    store, heard = Store(), []

    def fail(old, new):
        if new.step == 1:
            raise ValueError("broken")

    store.observe(fail)
    store.observe(lambda old, new: heard.append(new.step))
    try:
        store.change(step=1)
    except ValueError:
        pass
    store.change(step=2)
    assert heard == [2]
