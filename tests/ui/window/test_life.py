"""The desk behind the window: what other programs write is seen, and nothing is left behind when it closes."""

from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from calldesk.actions.letters import set_mail
from calldesk.actions.notes import save_draft
from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.practice_start import practice_now
from calldesk.queries.jobs import job_runs, lease_holder
from calldesk.queries.languages import my_language
from calldesk.settings import Settings
from calldesk.store.tx import Tx
from ui.kit.languages import Language, locale_of
from ui.kit.runner import Runner
from ui.window.life import DeskLife
from ui.window.opening import Opened


def test_that_what_another_program_writes_is_seen_within_the_beat(qtbot: QtBot, desk: Desk) -> None:
    runner = Runner()
    life = DeskLife(runner)
    life.take(Opened(desk, is_empty=False))
    qtbot.waitUntil(lambda: life.has_looked)
    other = Desk.open(Settings(desk.settings.database, login="ann", clock_starts_at=practice_now()))
    with qtbot.waitSignal(runner.changed) as heard:
        other.write(save_draft, LeadId(1), "rings back")
    assert heard.args[0].ids.keys() == set(heard.args[0].everything().ids)
    other.close()
    life.let_go()
    runner.close()


def test_that_a_desk_that_may_only_read_closes_without_a_word(qtbot: QtBot, desk: Desk) -> None:
    def of_a_newer_program(tx: Tx) -> None:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        tx.execute(text("UPDATE handshake SET writes_from = '9999'"))

    desk.write(of_a_newer_program)
    other = Desk.open(Settings(desk.settings.database, login="jo", clock_starts_at=practice_now()))
    assert "not write" in other.handshake.sentence
    runner = Runner()
    told: list[object] = []
    runner.failed.connect(told.append)
    life = DeskLife(runner)
    life.take(Opened(other, is_empty=False))
    life.let_go()
    runner.close()
    qtbot.wait(10)
    assert told == []


def test_that_own_writes_are_no_news_from_elsewhere(desk: Desk) -> None:
    before = desk.data_version()
    desk.write(save_draft, LeadId(1), "rings back")
    assert desk.data_version() == before


def test_that_practice_leaves_nothing_behind(qtbot: QtBot) -> None:
    runner = Runner()
    life = DeskLife(runner)
    with qtbot.waitSignal(life.opened) as opened:
        life.open_practice()
    folder = opened.args[0].practice_folder
    assert isinstance(folder, Path)
    assert folder.is_dir()
    life.let_go()
    runner.close()
    assert not folder.exists()


def test_that_the_window_runs_the_jobs_after_a_while_and_lets_the_lease_go(qtbot: QtBot, desk: Desk) -> None:
    runner = Runner()
    life = DeskLife(runner)
    life._begin.setInterval(1)
    life.take(Opened(desk, is_empty=False))
    other = Desk.open(Settings(desk.settings.database, login="ann", clock_starts_at=practice_now()))
    qtbot.waitUntil(lambda: other.read(lease_holder) is not None)
    qtbot.waitUntil(lambda: any(run.job == "sweep" for run in other.read(job_runs)))
    life.let_go()
    runner.close()
    assert other.read(lease_holder) is None
    other.close()


def test_that_it_tells_the_language_where_something_is_sent_to_this_person(qtbot: QtBot, desk: Desk) -> None:
    mail = 'host = "localhost"\nsecurity = "starttls"\nfrom = "desk@example.com"\n[addresses]\njo = "jo@example.com"\n'
    desk.write(set_mail, mail)
    assert desk.read(my_language) == "en"
    before, runner = QLocale(), Runner()
    QLocale.setDefault(locale_of(Language.SPANISH))
    life = DeskLife(runner)
    life._begin.setInterval(1)
    life.take(Opened(desk, is_empty=False))
    other = Desk.open(Settings(desk.settings.database, login="jo", clock_starts_at=practice_now()))
    qtbot.waitUntil(lambda: other.read(my_language) == "es")
    life.let_go()
    runner.close()
    other.close()
    QLocale.setDefault(before)


def test_that_a_desk_let_go_at_once_starts_no_jobs(qtbot: QtBot, desk: Desk) -> None:
    runner = Runner()
    life = DeskLife(runner)
    life._begin.setInterval(1)
    life.take(Opened(desk, is_empty=False))
    life.let_go()
    qtbot.wait(50)
    runner.close()
    other = Desk.open(Settings(desk.settings.database, login="ann", clock_starts_at=practice_now()))
    assert other.read(job_runs) == ()
    other.close()
