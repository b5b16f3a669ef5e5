"""The week goes by e-mail to who leads, once per person and week though several desks run, with its page as PDF."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.languages import set_team_language, tell_language
from calldesk.actions.letters import Came, Try, set_mail
from calldesk.actions.summaries import choose_weekly, claim_summary, end_summary, write_summaries
from calldesk.actions.targets import TEAM, Aimed, set_target
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment, moment
from calldesk.domain.targets import METRICS
from calldesk.domain.weekly import Week, WeekFigure
from calldesk.files.languages import tongue_of
from calldesk.jobs import weekly as job
from calldesk.jobs.plan import PLAN
from calldesk.jobs.runner import Runner
from calldesk.jobs.week_sheet import WEEK_WORDS, Sheet, sheet_text, week_sheet
from calldesk.queries.languages import language_is_owed, my_language
from calldesk.queries.summaries import summaries_wait, summary_rows
from calldesk.queries.weekly import weekly
from tests.core_world import DAY, HOUR, MINUTE, World, chicago
from tests.mail_server import MailServer, mail_server

ENGLISH = tongue_of("en", WEEK_WORDS)
JOB = [one for one in PLAN if one.name == "weekly"]
MONDAY_9: Moment = moment(datetime(2026, 6, 15, 9, tzinfo=UTC))


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    folder = tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.ours.root))
        monkeypatch.setenv("CALLDESK_MAIL_PASSWORD", "geheim")
        yield server


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page itself is another test's."""
    monkeypatch.setattr(job, "week_pdf", lambda _sheet: b"%PDF-1.4 a page")


def set_up(world: World, mail: MailServer, *logins: str) -> None:
    """A week with calls, and e-mail for these."""
    world.jo.write(set_target, Aimed(TEAM, "dials", 10))
    world.call(world.lead(chicago(1), full_name="Ann\nBcc: all@example.com"), "continue", talk_seconds=60.0)
    last = world.jo.read(lambda s: s.conn.exec_driver_sql("SELECT dial_id FROM dial").scalar())
    world.jo.write(coach_call, Coached(last, "flag", "listen\x1b to this"))
    addresses = "".join(f'{login} = "{login}@example.com"\n' for login in logins)
    head = f'host = "localhost"\nport = {mail.port}\nsecurity = "starttls"\nuser = "desk"\nfrom = "desk@example.com"\n'
    world.jo.write(set_mail, f"{head}[addresses]\n{addresses}")
    world.later(MONDAY_9 - world.now)


def send(world: World) -> None:
    """As the jobs of two programs do."""
    for desk in (world.jo, world.kim):
        Runner(desk, JOB).once()


def leaders(world: World) -> tuple[str, ...]:
    return ("jo",) if world.team is None else ("jo", "lou")


def plain(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@pytest.mark.usefixtures("drawn")
def test_that_who_leads_gets_one_with_the_page_however_often_it_is_looked_for(world: World, mail: MailServer) -> None:
    set_up(world, mail, *leaders(world), *(("quin",) if world.team is not None else ()))
    for _ in range(3):
        send(world)
        world.later(HOUR)
    assert sorted(to for to, _ in mail.sent) == [f"{login}@example.com" for login in leaders(world)]
    message = mail.sent[0][1]
    assert (message["Subject"], message["Bcc"]) == ("CallDesk: Week of 8 June to 14 June 2026", None)
    assert "Dials:            1 of 50" in plain(message)
    assert "jo with Ann Bcc: all@example.com, flagged by jo: listen to this" in plain(message)
    (page,) = list(message.iter_attachments())
    assert (page.get_content_type(), page.get_content()) == ("application/pdf", b"%PDF-1.4 a page")
    assert {row.state for row in world.jo.read(summary_rows)} == {"sent"}
    assert not world.jo.read(summaries_wait)
    world.later(7 * DAY)
    send(world)
    assert len(mail.sent) == 2 * len(leaders(world))


def test_that_each_receiver_reads_it_in_their_own_language(
    world: World, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[Sheet] = []

    def drawn_once(sheet: Sheet) -> bytes:
        pages.append(sheet)
        return f"%PDF-1.4 {sheet.title}".encode()

    monkeypatch.setattr(job, "week_pdf", drawn_once)
    set_up(world, mail, *leaders(world))
    world.jo.write(set_team_language, "es")
    world.jo.write(tell_language, "de")
    send(world)
    assert len(pages) == len(leaders(world))
    told = {to.partition("@")[0]: message for to, message in mail.sent}
    assert told["jo"]["Subject"] == "CallDesk: Woche vom 8. Juni bis 14. Juni 2026"
    assert "Anwahlen:           1 von 50" in plain(told["jo"])
    assert "jo mit Ann Bcc: all@example.com, markiert von jo: listen to this" in plain(told["jo"])
    assert plain(told["jo"]).rstrip().endswith("Nicht mehr gewünscht: calldesk summary --mail off")
    if world.team is not None:  # lou's window has told none
        assert told["lou"]["Subject"] == "CallDesk: Semana del 8 de junio al 14 de junio de 2026"
        (page,) = list(told["lou"].iter_attachments())
        assert page.get_content().endswith(b"Semana del 8 de junio al 14 de junio de 2026")


def test_that_a_language_is_of_those_spoken_and_the_team_s_is_a_lead_s(world: World) -> None:
    with pytest.raises(Rejected, match="speaks en, de, es"):
        world.jo.write(tell_language, "fr")
    assert world.jo.read(my_language) == "en"
    world.jo.write(set_team_language, "de")
    assert world.kim.read(my_language) == "de"
    if world.team is not None:
        with pytest.raises(Rejected, match="says the language of the team"):
            world.desk("quin").write(set_team_language, "es")


def test_that_a_window_owes_its_language_where_a_letter_would_be_sent(world: World, mail: MailServer) -> None:
    assert not world.jo.read(language_is_owed, "de")
    set_up(world, mail, "jo")
    assert world.jo.read(language_is_owed, "de")
    assert not world.kim.read(language_is_owed, "de")
    world.jo.write(tell_language, "de")
    assert not world.jo.read(language_is_owed, "de")
    assert world.jo.read(language_is_owed, "es")


def test_that_the_text_goes_alone_where_no_page_can_be_drawn(
    world: World, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "week_pdf", lambda _sheet: None)
    set_up(world, mail, "jo")
    send(world)
    ((_, message),) = mail.sent
    assert list(message.iter_attachments()) == []
    assert "The page as PDF could not be drawn on the computer that sent this" in " ".join(plain(message).split())


@pytest.mark.usefixtures("drawn")
def test_that_nothing_is_written_to_who_wants_none_without_mail_or_before_monday(
    world: World, mail: MailServer
) -> None:
    world.jo.write(choose_weekly, wanted=False)
    set_up(world, mail, "jo")
    assert not world.jo.read(summaries_wait)
    world.jo.write(choose_weekly, wanted=True)
    assert world.jo.read(summaries_wait)
    for at in (MONDAY_9 - 4 * HOUR, MONDAY_9 - DAY, MONDAY_9 + 3 * DAY):
        world.now = at
        assert not world.jo.read(summaries_wait)
    world.now = MONDAY_9
    world.jo.write(set_mail, "")
    assert not world.jo.read(summaries_wait)
    send(world)
    assert mail.sent == []


@pytest.mark.usefixtures("drawn")
def test_that_a_lost_claim_is_never_sent_again(world: World, mail: MailServer) -> None:
    set_up(world, mail, "jo")
    assert world.jo.write(write_summaries) == 1
    assert world.kim.write(write_summaries) == 0
    assert world.jo.write(claim_summary) is not None
    assert world.kim.write(claim_summary) is None
    world.later(11 * MINUTE)
    send(world)
    assert mail.sent == []
    assert [row.state for row in world.jo.read(summary_rows)] == ["unsure"]


@pytest.mark.usefixtures("drawn")
def test_that_a_server_that_is_away_is_tried_again_and_a_refusal_is_the_end(world: World, mail: MailServer) -> None:
    set_up(world, mail, "jo")
    mail.says["RCPT"] = "451 later"
    send(world)
    assert [(row.state, row.tries) for row in world.jo.read(summary_rows)] == [("queued", 1)]
    mail.says.clear()
    world.later(2 * MINUTE)
    Runner(world.jo, JOB).once()
    claimed = world.jo.write(claim_summary)
    assert claimed is None or world.jo.write(end_summary, claimed, Try(Came.NEVER, "no")) == "failed"


def test_that_a_qualifiers_desk_sends_none(world: World, mail: MailServer) -> None:
    set_up(world, mail, "jo")
    if world.team is not None:
        quin = world.desk("quin")
        assert not quin.read(summaries_wait)
        assert quin.write(claim_summary) is None


def test_that_what_was_taken_back_since_is_said(world: World) -> None:
    outcome_id = world.call(world.lead(), "qualified", talk_seconds=60.0)
    world.later(MONDAY_9 - world.now)
    world.jo.write(undo_outcome, outcome_id)
    week = world.jo.read(weekly, date(2026, 6, 8), "UTC")
    assert week.corrected == 1
    assert "1 outcome of this week taken back after it" in sheet_text(week_sheet(week, ENGLISH))
    german = week_sheet(week, tongue_of("de", WEEK_WORDS))
    assert "1 Ergebnis dieser Woche danach zurückgenommen" in sheet_text(german)


@pytest.mark.parametrize(
    ("code", "title", "line", "foot"),
    [
        ("en", "Week of 8 June to 14 June 2026", "Dials:            1,234 of 12,345.5", "mean 8.5, week before -"),
        (
            "de",
            "Woche vom 8. Juni bis 14. Juni 2026",
            "Anwahlen:           1.234 von 12.345,5",
            "Mittel 8,5, Woche davor -",
        ),
        (
            "es",
            "Semana del 8 de junio al 14 de junio de 2026",
            "Marcaciones:        1234 de 12.345,5",
            "media 8,5, sem. anterior -",
        ),
    ],
)
def test_that_numbers_and_days_are_written_as_each_language_does(code: str, title: str, line: str, foot: str) -> None:
    others = tuple(WeekFigure(name, None) for name in METRICS if name != "dials")
    figures = (WeekFigure("dials", 1234.0, goal=12_345.5, mean=8.5), *others)
    sheet = week_sheet(Week(date(2026, 6, 8), "Europe/Berlin", figures, (), (), 2), tongue_of(code, WEEK_WORDS))
    assert sheet.title == title
    assert f"{line}, {foot}" in sheet_text(sheet)
