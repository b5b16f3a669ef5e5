import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread

import pytest

from calldesk.domain.errors import Conflict, NotFound, Rejected, Unavailable
from calldesk.outbox.backoff import Backoff
from calldesk.outbox.journal import Command, Journal, OutboxState
from calldesk.outbox.sender import Sender

WAIT_SECONDS = 20.0
QUICK = Backoff(first_seconds=0.001, cap_seconds=0.002, draw=lambda: 1.0)
ENDLESS = Backoff(first_seconds=1000.0, cap_seconds=1000.0, draw=lambda: 1.0)
Apply = Callable[[Command], None]
Sends = Callable[..., Sender]


class WordlessError(Exception):
    def __str__(self) -> str:
        raise RuntimeError("not even this")


class Server:
    """What was applied; does for each id what a test says, once for each time it is said."""

    def __init__(self) -> None:
        self.applied: list[str] = []
        self.faults: dict[str, list[BaseException]] = {}
        self.threads: set[str] = set()

    def __call__(self, command: Command) -> None:
        self.threads.add(current_thread().name)
        if self.faults.get(command.command_id):
            raise self.faults[command.command_id].pop(0)
        self.applied.append(command.command_id)


@pytest.fixture
def library() -> tuple[int, int, int]:
    return (3, 51, 3)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def send(journal: Journal, server: Server) -> Iterator[Sends]:
    """Give a function that starts a sender; it is stopped in the end and must be alive until then."""
    started: list[Sender] = []

    def start(apply: Apply = server, **options: object) -> Sender:
        with_defaults = {"now": lambda: 500.0, "backoff": QUICK, **options}
        started.append(Sender(journal, apply, **with_defaults))  # type: ignore[arg-type]
        started[-1].start()
        return started[-1]

    yield start
    for sender in started:
        assert sender.stop(WAIT_SECONDS)


def put(journal: Journal, *ids: str) -> list[Command]:
    return [journal.put("name", "[[],{}]", 1.0, command_id) for command_id in ids]


def test_that_what_waits_is_sent_in_order_and_kept(journal: Journal, server: Server, send: Sends) -> None:
    ids = [f"id {number}" for number in range(20)]
    saved = put(journal, *ids)
    sender = send()
    assert sender.drained(WAIT_SECONDS)
    assert server.applied == ids
    assert server.threads == {"outbox sender"}
    assert journal.waiting() == ()
    assert journal.sent_since(500.0) == tuple(saved)
    assert journal.sent_since(500.1) == ()


def test_that_waking_it_sends_what_came_later(journal: Journal, server: Server, send: Sends) -> None:
    sender = send()
    for number in range(30):
        put(journal, f"id {number}")
        sender.wake()
        if number % 3 == 0:
            assert sender.drained(WAIT_SECONDS)
            assert len(server.applied) == number + 1
    assert sender.drained(WAIT_SECONDS)
    assert len(server.applied) == 30


def test_that_a_server_that_is_away_is_waited_for_and_nothing_overtakes(
    journal: Journal, server: Server, send: Sends
) -> None:
    server.faults["first"] = [Unavailable("The server is away.") for _ in range(8)]
    put(journal, "first", "second")
    assert send().drained(WAIT_SECONDS)
    assert server.applied == ["first", "second"]
    assert server.faults["first"] == []
    assert journal.dead() == ()


def test_that_a_refused_command_becomes_a_dead_letter_and_holds_up_nobody(
    journal: Journal, server: Server, send: Sends
) -> None:
    server.faults = {
        "conflict": [Conflict("Somebody else has it.")],
        "rejected": [Rejected("Not now.")],
        "gone": [NotFound("It is gone.")],
        "bug": [ZeroDivisionError("by zero")],
        "exit": [SystemExit(3)],
        "interrupt": [KeyboardInterrupt()],
        "wordless": [WordlessError()],
    }
    put(journal, *server.faults, "good")
    sender = send()
    assert sender.drained(WAIT_SECONDS)
    assert server.applied == ["good"]
    said = {letter.command.command_id: letter.sentence for letter in journal.dead()}
    assert said["conflict"] == "Somebody else has it."
    assert said["rejected"] == "Not now."
    assert said["gone"] == "It is gone."
    assert "ZeroDivisionError: by zero" in said["bug"]
    assert "SystemExit" in said["exit"]
    assert "KeyboardInterrupt" in said["interrupt"]
    assert "WordlessError: it cannot say why" in said["wordless"]
    assert sender.is_alive


def test_that_a_revived_dead_letter_is_tried_again(journal: Journal, server: Server, send: Sends) -> None:
    server.faults["one"] = [Rejected("Not now.")]
    (saved,) = put(journal, "one")
    sender = send()
    assert sender.drained(WAIT_SECONDS)
    journal.revive(saved.seq)
    sender.wake()
    assert sender.drained(WAIT_SECONDS)
    assert server.applied == ["one"]
    assert journal.state() == OutboxState(0, 0, None)


@pytest.mark.parametrize("broken", ["waiting", "mark_sent", "mark_dead", "state"])
@pytest.mark.parametrize(
    "fault", [Unavailable("The disk is full."), RuntimeError("a bug"), SystemExit(1), WordlessError()], ids=repr
)
def test_that_no_error_ends_the_thread_even_inside_the_handling_of_one(
    journal: Journal, server: Server, send: Sends, monkeypatch: pytest.MonkeyPatch, broken: str, fault: BaseException
) -> None:
    monkeypatch.setattr("calldesk.outbox.sender._BROKEN_SECONDS", 0.001)
    right, left = getattr(journal, broken), [fault] * 3

    def breaks(*args: object) -> object:
        if left:
            raise left.pop()
        return right(*args)

    monkeypatch.setattr(journal, broken, breaks)
    server.faults["bad"] = [ValueError("refused") for _ in range(4)]  # it is tried again where marking it failed
    put(journal, "bad", "good")
    sender = send()
    assert sender.drained(WAIT_SECONDS)
    assert sender.is_alive
    assert left == []
    assert "good" in server.applied
    assert journal.waiting() == ()


def test_that_a_log_that_breaks_ends_nothing(journal: Journal, server: Server, send: Sends) -> None:
    class Full(logging.Handler):
        def emit(self, _record: logging.LogRecord) -> None:
            raise OSError("no space left")

    log, handler = logging.getLogger("calldesk.outbox.sender"), Full()
    log.addHandler(handler)
    try:
        server.faults["bad"] = [ValueError("refused")]
        put(journal, "bad", "good")
        sender = send()
        assert sender.drained(WAIT_SECONDS)
    finally:
        log.removeHandler(handler)
    assert sender.is_alive
    assert server.applied == ["good"]


def test_that_every_step_is_told_and_a_listener_that_breaks_changes_nothing(
    journal: Journal, send: Sends, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[OutboxState] = []

    def listener(state: OutboxState) -> None:
        heard.append(state)
        raise RuntimeError("a bug in the window")

    put(journal, "one", "two")
    assert send(on_change=listener).drained(WAIT_SECONDS)
    assert [state.waiting for state in heard] == [1, 0, 0]
    assert "outbox_listener_broke" in caplog.text


def test_that_trouble_is_said_while_it_lasts(journal: Journal, server: Server, send: Sends) -> None:
    server.faults["one"] = [Unavailable("The server is away.")]
    put(journal, "one")
    failed = Event()
    sender = send(backoff=ENDLESS, on_change=lambda _state: failed.set())
    assert failed.wait(WAIT_SECONDS)
    assert sender.trouble == "The server is away."
    assert not sender.drained(0.01)
    sender.wake(at_once=True)
    assert sender.drained(WAIT_SECONDS)
    assert sender.trouble == ""


def test_that_new_commands_do_not_cut_a_backoff_short(journal: Journal, server: Server, send: Sends) -> None:
    server.faults["one"] = [Unavailable("The server is away.")]
    put(journal, "one")
    failed = Event()
    sender = send(backoff=ENDLESS, on_change=lambda _state: failed.set())
    assert failed.wait(WAIT_SECONDS)
    put(journal, "two")
    sender.wake()
    assert not sender.drained(0.1)
    assert server.applied == []
    sender.wake(at_once=True)
    assert sender.drained(WAIT_SECONDS)
    assert server.applied == ["one", "two"]


def test_that_a_stopped_sender_leaves_the_rest_for_the_next(journal: Journal, server: Server, send: Sends) -> None:
    begun, may_end = Event(), Event()

    def slow(command: Command) -> None:
        begun.set()
        assert may_end.wait(WAIT_SECONDS)
        server(command)

    put(journal, "one", "two")
    sender = send(slow)
    assert begun.wait(WAIT_SECONDS)
    assert not sender.stop(0.01)
    may_end.set()
    assert sender.stop(WAIT_SECONDS)
    assert not sender.is_alive
    assert [command.command_id for command in journal.waiting()] == ["two"]
    assert send().drained(WAIT_SECONDS)
    assert server.applied == ["one", "two"]


def test_that_within_a_turn_the_thread_applies_nothing(journal: Journal, server: Server, send: Sends) -> None:
    sender = send()
    assert sender.drained(WAIT_SECONDS)
    with sender.turn(WAIT_SECONDS) as is_free:
        assert is_free
        (saved,) = put(journal, "mine")
        sender.wake()
        assert not sender.drained(0.05)
        assert server.applied == []
        journal.drop(saved.seq)
    assert sender.drained(WAIT_SECONDS)
    assert server.applied == []


def test_that_a_turn_is_not_free_while_older_commands_wait_or_one_is_applied(
    journal: Journal, server: Server, send: Sends
) -> None:
    begun, may_end = Event(), Event()

    def slow(command: Command) -> None:
        begun.set()
        assert may_end.wait(WAIT_SECONDS)
        server(command)

    put(journal, "one")
    sender = send(slow)
    assert begun.wait(WAIT_SECONDS)
    with sender.turn(0.01) as is_free:
        assert not is_free
    may_end.set()
    assert sender.drained(WAIT_SECONDS)
    with sender.turn(WAIT_SECONDS) as is_free:
        assert is_free
        put(journal, "two")
        with pytest.raises(Rejected), sender.turn(0.01):
            raise Rejected("An error in a block is passed on.")
    sender.wake()
    assert sender.drained(WAIT_SECONDS)


def test_that_a_turn_is_not_free_while_the_server_is_away(journal: Journal, server: Server, send: Sends) -> None:
    server.faults["one"] = [Unavailable("The server is away.")]
    put(journal, "one")
    failed = Event()
    sender = send(backoff=ENDLESS, on_change=lambda _state: failed.set())
    assert failed.wait(WAIT_SECONDS)
    with sender.turn(WAIT_SECONDS) as is_free:
        assert not is_free


def test_that_a_command_applied_but_not_marked_is_applied_again(path: Path, server: Server) -> None:
    journal = Journal(path)
    put(journal, "one")
    server(journal.waiting()[0])
    journal.close()  # killed between the two commits
    journal = Journal(path)
    sender = Sender(journal, server, now=lambda: 1.0)
    sender.start()
    assert sender.drained(WAIT_SECONDS)
    assert sender.stop(WAIT_SECONDS)
    journal.close()
    assert server.applied == ["one", "one"]


def test_that_the_wait_doubles_up_to_a_cap_that_rises_after_a_minute() -> None:
    backoff = Backoff(draw=lambda: 1.0)
    assert [backoff.wait(tries, 0.0) for tries in range(1, 8)] == [0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.0]
    assert [backoff.wait(9, seconds) for seconds in (59.9, 60.0)] == [1.0, 12.8]
    assert backoff.wait(10**6, 3600.0) == 30.0


def test_that_a_wait_is_drawn_from_the_whole_length() -> None:
    waits = [Backoff().wait(6, 0.0) for _ in range(500)]
    assert min(waits) < 0.1
    assert 0.9 < max(waits) <= 1.0
