"""Threads: the window's thread only asks and receives."""

import threading

from PySide6.QtCore import QObject
from shiboken6 import delete

from calldesk.domain.errors import Rejected
from ui.kit.runner import Runner


def test_that_an_answer_comes_back_in_the_windows_thread(qtbot):
    runner, owner, threads = Runner(), QObject(), []

    runner.read(owner, threading.get_ident, lambda ident: threads.extend((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_that_a_newer_question_drops_the_older_answer(qtbot):
    runner, owner, gate, got = Runner(), QObject(), threading.Event(), []

    runner.read(owner, lambda: (gate.wait(5), "old")[1], got.append)
    runner.read(owner, lambda: "new", got.append)
    qtbot.waitUntil(lambda: got == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert got == ["new"]


def test_that_writes_run_in_the_order_they_were_asked_for(qtbot):
    runner, owner, done = Runner(), QObject(), []

    for number in range(50):
        runner.write(owner, lambda number=number: done.append(number))
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert done == list(range(50))


def test_that_a_widget_that_is_gone_receives_nothing(qtbot):
    runner, owner, gate, got = Runner(), QObject(), threading.Event(), []

    runner.read(owner, lambda: gate.wait(5), got.append)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert got == []


def test_that_a_refusal_goes_to_whoever_asked_to_see_it(qtbot):
    runner, owner, seen, failed = Runner(), QObject(), [], []
    runner.failed.connect(failed.append)

    def refuse():
        raise Rejected("Not now. Try again at nine.")

    runner.write(owner, refuse, refused=seen.append)
    runner.write(owner, refuse)
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert [str(error) for error in seen] == [str(error) for error in failed] == ["Not now. Try again at nine."]


def test_that_a_bug_in_a_job_is_told_and_ends_no_thread(qtbot, caplog):
    runner, owner, broke, got = Runner(), QObject(), [], []
    runner.broke.connect(broke.append)

    runner.write(owner, lambda: 1 // 0)
    runner.write(owner, lambda: "alive", got.append)
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    assert isinstance(broke[0], ZeroDivisionError)
    assert got == ["alive"]
    assert "job_broke" in caplog.text


def test_that_closing_finishes_what_was_to_be_written(qtbot):
    runner, owner, done = Runner(), QObject(), []
    for number in range(20):
        runner.write(owner, lambda number=number: done.append(number))

    runner.close()

    assert done == list(range(20))


def test_that_what_is_read_is_closed_only_when_nobody_reads_it_any_more(qtbot):
    runner, owner, gate, told = Runner(), QObject(), threading.Event(), []
    runner.read(owner, lambda: (gate.wait(5), told.append("read")), lambda _: None)

    runner.end(owner, lambda: told.append("closed"))
    runner.write(owner, lambda: told.append("written"))
    gate.set()
    runner.close()

    assert told == ["read", "closed", "written"]
