"""Letters from other threads to somebody who may be gone: they come in order, and none after the post is closed."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread

from viewer.app.post import Post

ROOT = Path(__file__).resolve().parents[2]


def in_a_thread(work) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def test_letters_of_another_thread_come_in_order_and_to_the_thread_of_the_owner(owner, qtbot):
    taken, where = [], []
    post = Post(lambda *letter: (taken.append(letter), where.append(QThread.currentThread())), owner)
    in_a_thread(lambda: [post.send(number, str(number)) for number in range(5)]).join()
    assert taken == [], "nothing is taken before the event loop is back"
    qtbot.waitUntil(lambda: len(taken) == 5)
    assert taken == [(number, str(number)) for number in range(5)] and set(where) == {owner.thread()}


def test_nothing_is_taken_once_the_post_is_closed(owner, qtbot):
    taken = []
    post = Post(taken.append, owner)
    post.send("on its way")
    post.close()
    in_a_thread(lambda: post.send("too late")).join()
    qtbot.wait(20)
    assert taken == []


def test_closing_waits_for_who_is_sending(owner):
    post, begun, go_on, told = Post(print, owner), threading.Event(), threading.Event(), []

    class Slow:
        def emit(self, letter: tuple) -> None:
            begun.set()
            go_on.wait(20)
            told.append(letter)

    post._came = Slow()
    sending = in_a_thread(lambda: post.send(1))
    assert begun.wait(20)
    closing = in_a_thread(lambda: (post.close(), told.append("closed")))
    closing.join(0.05)
    assert closing.is_alive() and told == []
    go_on.set()
    closing.join(20)
    sending.join(20)
    assert told == [(1,), "closed"]


STRESS = """
import gc, sys, threading, time
gc.disable()
sys.setswitchinterval(1e-6)
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from viewer.app.post import Post
app = QCoreApplication([])
end, owner = time.monotonic() + 20, None
def work():
    while time.monotonic() < end:
        if (now := owner) is not None:
            for _ in range(50):
                now.post.send(1, "x")
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
while time.monotonic() < end:
    owner = QObject()
    owner.post = Post(lambda *letter: None, owner)
    for _ in range(3):
        QCoreApplication.processEvents()
    owner.post.close()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
for thread in threads:
    thread.join()
print("alive")
"""


@pytest.mark.slow
def test_owners_are_deleted_while_threads_write_to_them():
    """With a signal of their own in place of a post the program ended after some seconds of this."""
    done = subprocess.run([sys.executable, "-c", STRESS], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
