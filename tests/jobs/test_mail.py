"""A rep is written to exactly once, with an invite that a calendar reads; cancelling follows, bounces are told."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from pathlib import Path

import pytest
from icalendar import Calendar

from calldesk.actions.hand_over import HandedOver, HandOver, hand_over
from calldesk.actions.handoffs import Verdict, move_appointment, reassign_handoff, return_handoff, take_back_mark
from calldesk.actions.languages import set_team_language
from calldesk.actions.letters import SENDING_SECONDS, claim_letter, set_mail, write_letters
from calldesk.actions.routing import set_routing
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Rejected, Unavailable
from calldesk.domain.handoffs import NextStep
from calldesk.domain.moments import instant
from calldesk.jobs.mail import send_letters
from calldesk.jobs.plan import PLAN
from calldesk.jobs.runner import Runner
from calldesk.queries.alerts import alerts
from calldesk.queries.letters import letter_rows
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import MET, qualified, rep_of, user
from tests.core_world import DAY, HOUR, MINUTE, World
from tests.mail_server import MailServer, mail_server

JOB = [job for job in PLAN if job.name == "mail"]
LOGINS = ("rita", "raul")


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    folder = tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.ours.root))
        monkeypatch.setenv("CALLDESK_MAIL_PASSWORD", "geheim")
        yield server


def set_up(world: World, mail: MailServer, quiet: str = "") -> None:
    desk = world.jo if world.team is None else world.desk("lou")
    desk.write(set_routing, "".join(f'[[rep]]\nlogin = "{login}"\nzone = "Europe/Berlin"\n' for login in LOGINS))
    addresses = "".join(f'{login} = "{login}@example.com"\n' for login in LOGINS)
    hours = "".join(f'{login} = "{quiet}"\n' for login in LOGINS if quiet)
    head = f'host = "localhost"\nport = {mail.port}\nsecurity = "starttls"\nuser = "desk"\nfrom = "desk@example.com"\n'
    desk.write(set_mail, f"{head}[addresses]\n{addresses}[quiet]\n{hours}")


def over(world: World, **fields: str) -> HandedOver:
    signed(world)
    lead_id, _ = qualified(world, MET, **fields)
    lead = world.jo if world.team is None else world.desk("lou")
    said = HandOver(NextStep("Show; the, figures", world.now + 2 * DAY, 45), user(world, "rita"))
    return lead.write(hand_over, lead_id, said)


def send(world: World) -> None:
    """As the jobs of two programs do."""
    for desk in (world.jo, world.kim):
        Runner(desk, JOB).once()
    world.later(61)


def event_of(message: EmailMessage) -> tuple[str, object]:
    (part,) = [one for one in message.walk() if one.get_content_type() == "text/calendar"]
    read = Calendar.from_ical(part.get_payload(decode=True))
    (event,) = read.walk("VEVENT")
    assert part.get_param("method") == read["METHOD"]
    return str(read["METHOD"]), event


def test_that_a_rep_is_written_to_once_over_tls_with_an_invite(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    at = world.now
    done = over(world, full_name="Ada\nBcc: all@example.com", company="Birch; & Co")
    for _ in range(3):
        send(world)
    ((to, message),) = mail.sent
    assert (to, mail.was_safe, mail.logins) == ("rita@example.com", [True], ["\0desk\0geheim"])
    assert (message["Bcc"], message["To"]) == (None, "rita@example.com")
    assert message["Subject"] == "Hand-off: Ada Bcc: all@example.com, Birch; & Co"
    body = message.get_body(("plain",))
    assert body is not None
    words = body.get_content()
    assert "- Need: met, “their words on need”" in words
    assert "- Budget: met" in words
    assert "Europe/Berlin for you; 45 minutes" in words
    assert "html" not in {one.get_content_subtype() for one in message.walk()}
    method, event = event_of(message)
    assert (method, event["UID"], event["SEQUENCE"]) == ("REQUEST", f"{done.handoff_id}@calldesk", 0)
    assert event.decoded("DTSTART") == instant(at + 2 * DAY)
    assert event.decoded("DTEND") == instant(at + 2 * DAY + 45 * MINUTE)
    assert [row.state for row in world.jo.read(letter_rows)] == ["sent"]
    assert world.drift() == ()


@pytest.mark.parametrize(
    ("code", "subject", "told"),
    [
        (
            "de",
            "Übergabe: Ada, Birch",
            ("WARUM JETZT", "- Need: erfüllt, “their words on need”", "Do 2026-06-11", "45 Minuten"),
        ),
        ("es", "Entrega: Ada, Birch", ("POR QUÉ AHORA", "- Need: cumplido, “their words on need”", "45 minutos")),
    ],
)
def test_that_a_rep_reads_it_in_the_language_of_the_team(
    world: World, mail: MailServer, code: str, subject: str, told: tuple[str, ...]
) -> None:
    set_up(world, mail)
    lead = world.jo if world.team is None else world.desk("lou")
    lead.write(set_team_language, code)
    done = over(world, full_name="Ada", company="Birch")
    send(world)
    ((_, message),) = mail.sent
    body = message.get_body(("plain",))
    assert body is not None
    assert message["Subject"] == subject
    words = body.get_content()
    assert [part for part in told if part not in words] == []
    english = (
        "WHY NOW",
        "WHAT WAS",
        "NEXT STEP",
        "Score {0} of",
        "hands over",
        "minutes",
        "Accept it",
        " ago",
        "for you",
    )
    assert [part for part in english if part in words] == []
    assert str(event_of(message)[1]["SUMMARY"]) == subject  # type: ignore[index]
    rep_of(world, done).write(return_handoff, done.handoff_id, Verdict("incomplete"))
    world.later(1)
    send(world)
    assert "appointment" not in mail.sent[1][1]["Subject"].casefold()


def test_that_a_return_a_route_and_a_taking_back_cancel_and_ask_anew(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    done = over(world)
    send(world)
    rep_of(world, done).write(return_handoff, done.handoff_id, Verdict("incomplete"))
    world.later(1)
    send(world)
    rep_of(world, done).write(take_back_mark, done.handoff_id)
    world.later(1)
    send(world)
    lead = world.jo if world.team is None else world.desk("lou")
    lead.write(reassign_handoff, done.handoff_id, user(world, "raul"))
    world.later(1)
    send(world)
    told = [(to.partition("@")[0], event_of(one)[0], int(event_of(one)[1]["SEQUENCE"])) for to, one in mail.sent]
    assert told[:3] == [("rita", "REQUEST", 0), ("rita", "CANCEL", 1), ("rita", "REQUEST", 2)]
    assert sorted(told[3:]) == [("raul", "REQUEST", 4), ("rita", "CANCEL", 3)]


def test_that_a_moved_appointment_is_one_update_of_the_same_invite(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    done = over(world)
    send(world)
    at = world.now + 3 * DAY
    rep_of(world, done).write(move_appointment, done.handoff_id, at)
    world.later(1)
    send(world)
    rep_of(world, done).write(take_back_mark, done.handoff_id)
    world.later(1)
    send(world)
    told = [event_of(one) for _, one in mail.sent]
    assert [(method, event["SEQUENCE"]) for method, event in told] == [("REQUEST", 0), ("REQUEST", 1), ("REQUEST", 2)]
    assert len({event["UID"] for _, event in told}) == 1
    starts = [event.decoded("DTSTART") for _, event in told]
    assert (starts[1], starts[2]) == (instant(at), starts[0])
    assert mail.sent[1][1]["Subject"].startswith("Appointment moved: ")


def test_that_a_withdrawn_one_is_cancelled(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    done = over(world)
    send(world)
    (row,) = world.rows("SELECT outcome_id FROM handoff WHERE handoff_id = :id", id=done.handoff_id)
    world.jo.write(undo_outcome, row["outcome_id"])
    world.later(1)
    send(world)
    assert [event_of(one)[0] for _, one in mail.sent] == ["REQUEST", "CANCEL"]


def test_that_one_withdrawn_before_its_letter_went_is_told_nobody(world: World, mail: MailServer) -> None:
    set_up(world, mail, quiet="00:00-23:59")
    done = over(world)
    send(world)
    (row,) = world.rows("SELECT outcome_id FROM handoff WHERE handoff_id = :id", id=done.handoff_id)
    world.jo.write(undo_outcome, row["outcome_id"])
    world.later(DAY)
    send(world)
    assert (mail.sent, [row.state for row in world.jo.read(letter_rows)]) == ([], ["dropped"])


def test_that_nobody_is_written_to_in_quiet_hours(world: World, mail: MailServer) -> None:
    set_up(world, mail, quiet="16:00-18:30")  # it is 17:00 in Berlin
    over(world)
    send(world)
    assert mail.sent == []
    world.later(HOUR)
    send(world)
    assert mail.sent == []
    world.later(HOUR)
    send(world)
    assert len(mail.sent) == 1


@pytest.mark.parametrize("verb", ["EHLO", "RCPT", "body"])
def test_that_a_passing_failure_is_tried_again_in_growing_waits(verb: str, world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    mail.says[verb] = "451 later"
    waits: list[float] = []
    for tries in range(1, 20):
        send(world)
        (row,) = world.rows("SELECT tries, state, next_try_at FROM letter")
        assert row["tries"] == tries
        if row["state"] == "failed":
            break
        waits.append(float(str(row["next_try_at"])) - world.now)
        if waits[-1] > 2 * MINUTE:
            world.later(waits[-1] - 2 * MINUTE)
            send(world)  # not yet
        world.later(MINUTE)
    assert row["state"] == "failed"
    assert len(waits) == 10
    assert waits == sorted(waits)
    lead = world.jo if world.team is None else world.desk("lou")
    assert "mail_failed" in [one.what.code for one in lead.read(alerts)]


def test_that_what_failed_in_passing_goes_in_the_end_and_once(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    mail.says["RCPT"] = "451 later"
    send(world)
    mail.says.clear()
    send(world)
    world.later(MINUTE)
    send(world)
    assert len(mail.sent) == 1


def test_that_a_bounce_is_told_who_leads_and_not_tried_again(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    mail.says["RCPT"] = "550 5.1.1 no such mailbox"
    send(world)
    mail.says.clear()
    world.later(DAY)
    send(world)
    lead = world.jo if world.team is None else world.desk("lou")
    told = [one.what for one in lead.read(alerts) if one.what.code == "mail_failed"]
    assert [(one["address"], one["error"]) for one in told] == [("rita@example.com", "550 5.1.1 no such mailbox")]
    assert mail.sent == []


def test_that_a_doubt_is_not_sent_again(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    mail.says["body"] = "hang up"
    send(world)
    mail.says.clear()
    world.later(DAY)
    send(world)
    assert ([row.state for row in world.jo.read(letter_rows)], mail.sent) == (["unsure"], [])


def test_that_a_program_that_died_while_sending_leaves_a_doubt(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    world.jo.write(write_letters)
    assert world.jo.write(claim_letter) is not None
    assert world.kim.write(claim_letter) is None
    world.later(SENDING_SECONDS - 1)
    assert [world.kim.write(claim_letter), *(row.state for row in world.jo.read(letter_rows))] == [None, "sending"]
    world.later(2)
    send(world)
    assert ([row.state for row in world.jo.read(letter_rows)], mail.sent) == (["unsure"], [])


def test_that_nothing_goes_to_a_server_that_cannot_show_who_it_is(
    world: World, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(world, mail)
    over(world)
    monkeypatch.setenv("SSL_CERT_FILE", str(mail.rogue.root))
    send(world)
    monkeypatch.setenv("SSL_CERT_FILE", str(mail.ours.root))
    mail.offers_tls = False
    world.later(MINUTE)
    send(world)
    assert (mail.sent, mail.logins, [row.tries for row in world.jo.read(letter_rows)]) == ([], [], [2])


def test_that_without_a_password_it_says_so_and_waits(
    world: World, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(world, mail)
    over(world)
    monkeypatch.setenv("CALLDESK_MAIL_PASSWORD", "")
    monkeypatch.setattr("calldesk.jobs.mail.mail_password", lambda *_: "")
    with pytest.raises(Unavailable, match="has no password for desk"):
        send_letters(world.jo)
    assert [row.state for row in world.jo.read(letter_rows)] == ["queued"]


def test_that_an_address_is_somebodys(world: World) -> None:
    head = 'host = "localhost"\nsecurity = "none"\nfrom = "desk@example.com"\n[addresses]\n'
    desk = world.jo if world.team is None else world.desk("lou")
    with pytest.raises(Rejected, match="Nobody here has the login ghost"):
        desk.write(set_mail, f'{head}ghost = "ghost@example.com"\n')


@pytest.mark.parametrize(("days", "letters"), [(6, 1), (8, 0)])
def test_that_what_was_there_long_before_is_not_told(days: int, letters: int, world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    world.later(days * DAY)
    send(world)
    assert len(mail.sent) == letters


def test_that_of_desks_that_send_at_the_same_time_one_does(world: World, mail: MailServer) -> None:
    set_up(world, mail)
    over(world)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(send_letters, [world.jo, world.kim, world.jo, world.kim]))
    assert len(mail.sent) == 1
