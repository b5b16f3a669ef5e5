"""A lead qualified in one real window is told the rep in another, and by e-mail; the outcome comes back."""

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from email.message import EmailMessage
from pathlib import Path

import pytest
from icalendar import Calendar

from calldesk.actions.definitions import draft_definition, sign_definition
from calldesk.actions.letters import set_mail
from calldesk.actions.routing import set_routing
from calldesk.domain.definitions import Definition, Side
from tests.day.real_display import keys_of, missing_tools, real_display
from tests.day.telling_program import TellingProgram
from tests.mail_server import MailServer, mail_server
from tests.running_team import RunningTeam, running_team
from tests.team_database import TestServer
from tests.ui.handed import NEED
from ui.lead_card.criteria import KEYS

PATIENCE_SECONDS = 60.0
NOTHING = "Nothing is to be done"
ROUTING = '[[rep]]\nlogin = "rita"\nzone = "Europe/Berlin"\n'


@pytest.fixture
def mail(tmp_path: Path) -> Iterator[MailServer]:
    folder = tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder) as server:
        yield server


@pytest.fixture
def team(server: TestServer, mail: MailServer) -> Iterator[RunningTeam]:
    """A team of two people, one lead and one criterion, that writes e-mail to its rep."""
    with running_team(server, 1) as made, ExitStack() as stack:
        desks = {login: stack.enter_context(closing(made.desk(login))) for login in ("jo", "mia", "lou")}
        definition = desks["mia"].write(draft_definition, "", Definition((NEED,)))
        desks["mia"].write(sign_definition, definition, Side.MARKETING)
        desks["lou"].write(sign_definition, definition, Side.SALES)
        desks["lou"].write(set_routing, ROUTING)
        server_lines = f'host = "localhost"\nport = {mail.port}\nsecurity = "starttls"\nuser = "desk"\n'
        desks["lou"].write(
            set_mail, f'{server_lines}from = "desk@example.com"\n[addresses]\nrita = "rita@example.com"\n'
        )
        yield made


@pytest.fixture
def windows(team: RunningTeam, mail: MailServer, tmp_path: Path) -> Iterator[tuple[TellingProgram, TellingProgram]]:
    """The qualifier's and the rep's, each on a display of its own."""
    if tools := missing_tools():
        assert not os.environ.get("CI"), f"CI must have {', '.join(tools)}"
        pytest.skip(f"needs {', '.join(tools)}")
    with ExitStack() as stack:
        made = []
        for login in ("jo", "rita"):
            folder = tmp_path / login
            folder.mkdir()
            display, keyboard = stack.enter_context(real_display())
            program = TellingProgram(folder, display, keyboard, team.server.address(team.name, login))
            program.environment |= {"SSL_CERT_FILE": str(mail.ours.root), "CALLDESK_MAIL_PASSWORD": "geheim"}
            stack.callback(program.kill)
            program.start()
            made.append(program)
        yield made[0], made[1]


def letter(mail: MailServer) -> EmailMessage:
    """The one e-mail, once it has come."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not mail.sent:
        assert time.monotonic() < end, "no e-mail came"
        time.sleep(0.02)
    ((to, message),) = mail.sent
    assert to == "rita@example.com"
    return message


def jobs_run(team: RunningTeam) -> None:
    """Returns once one of the windows does what runs by itself: each begins with it some seconds after its start."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not team.rows("SELECT 1 FROM job_run WHERE job LIKE 'mail%'"):
        assert time.monotonic() < end, "no job ran"
        time.sleep(0.1)


def hears(program: TellingProgram, words: str) -> None:
    """Opens the notices until they say so."""
    end = time.monotonic() + PATIENCE_SECONDS
    program.press("ctrl+b")
    while not any(words in shown for shown in program.texts()):
        assert time.monotonic() < end, f"no {words!r} in {program.texts()}"
        program.press("Escape")
        program.press("ctrl+b")
    program.press("Escape")


def test_that_a_qualified_lead_goes_to_the_rep_and_comes_back_as_an_outcome(
    windows: tuple[TellingProgram, TellingProgram], team: RunningTeam, mail: MailServer
) -> None:
    jo, rita = windows
    rita.wait_for(NOTHING)
    jo.wait_for("Lead 1")
    jobs_run(team)
    jo.press("Return")
    jo.press("a")
    jo.press(KEYS[0].lower())
    jo.press("9")
    jo.wait_for("To rita")
    jo.press("Tab")
    jo.press(*keys_of("tomorrow 10"))
    began = time.monotonic()
    jo.press("Return")
    rita.wait_for("New hand-off: Lead 1")
    print(f"toast in the rep's window after {time.monotonic() - began:.2f} s, promised 1 s")
    message = letter(mail)
    print(f"e-mail after {time.monotonic() - began:.2f} s, promised 5 s")
    (part,) = [one for one in message.walk() if one.get_content_type() == "text/calendar"]
    (event,) = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
    ((meets_at,),) = team.rows("SELECT meets_at FROM handoff")
    assert (mail.was_safe, event.decoded("DTSTART").timestamp()) == ([True], pytest.approx(meets_at + 946_684_800))
    rita.press("a")
    hears(jo, "rita accepted it")
    rita.press("u")
    rita.press("3")
    rita.press(*keys_of("2000"), "Return")
    hears(jo, "rita: won")
    assert team.rows("SELECT kind FROM handoff_mark ORDER BY happened_at, mark_id")[-2:] == [("accepted",), ("won",)]
    assert len(mail.sent) == 1
    assert (jo.end(), rita.end()) == (0, 0)
