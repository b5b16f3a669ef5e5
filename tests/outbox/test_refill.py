from collections.abc import Sequence

from calldesk.outbox.journal import Journal
from calldesk.outbox.refill import BATCH, lost_on_server, resend


def sent(journal: Journal, count: int) -> list[str]:
    journal._ask("PRAGMA synchronous=OFF")
    for number in range(count):
        command = journal.put("name", "[[],{}]", float(number), f"id {number:05}")
        journal.mark_sent(command.seq, 1000.0 + number)
    return [command.command_id for command in journal.sent_since(0.0)]


def test_that_what_the_server_lost_is_found_in_order_and_asked_for_in_batches(journal: Journal) -> None:
    ids = sent(journal, 2 * BATCH + 1)
    lost = [ids[3], ids[BATCH - 1], ids[BATCH], ids[-1]]
    asked: list[int] = []

    def known(some: Sequence[str]) -> set[str]:
        asked.append(len(some))
        return {*some} - {*lost}

    found = lost_on_server(journal, known)
    assert [command.command_id for command in found] == lost
    assert asked == [BATCH, BATCH, 1]
    resend(journal, found)
    assert journal.waiting() == tuple(found)
    assert len(journal.sent_since(0.0)) == len(ids) - len(lost)


def test_that_only_what_was_sent_since_then_is_looked_at(journal: Journal) -> None:
    ids = sent(journal, 5)
    found = lost_on_server(journal, lambda _some: set(), since=1003.0)
    assert [command.command_id for command in found] == ids[3:]


def test_that_a_server_that_has_all_loses_nothing(journal: Journal) -> None:
    sent(journal, 5)
    assert lost_on_server(journal, lambda some: {*some, "another device's"}) == []
    resend(journal, [])
    assert journal.waiting() == ()


def test_that_a_command_that_waits_is_not_asked_about(journal: Journal) -> None:
    journal.put("name", "[[],{}]", 1.0, "id")
    assert lost_on_server(journal, lambda _some: set()) == []


def test_that_a_command_whose_bytes_changed_is_not_sent_again(journal: Journal) -> None:
    ids = sent(journal, 2)
    journal._ask("UPDATE command SET arguments = '[[7],{}]' WHERE command_id = ?", ids[0])
    assert [command.command_id for command in lost_on_server(journal, lambda _some: set())] == ids[1:]
