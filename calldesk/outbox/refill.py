"""Gives back to the server what it once had and lost: a backup was restored, or a fail-over fell behind."""

from collections.abc import Callable, Sequence

from calldesk.domain.moments import Moment
from calldesk.outbox.journal import Command, Journal

BATCH = 500
"""How many ids the server is asked about at once."""


def lost_on_server(
    journal: Journal, known: Callable[[Sequence[str]], set[str]], since: Moment = float("-inf")
) -> list[Command]:
    """The sent commands that the server does not have any more, in their order.

    Args:
        journal: What was sent; it keeps 30 days.
        known: Which of these ids (at most BATCH) the server has.
        since: Only what was sent at or after this moment; all that is kept unless said.

    Raises:
        DeskError: As `known`, or the journal cannot be read.
    """
    sent = journal.sent_since(since)
    lost: list[Command] = []
    for start in range(0, len(sent), BATCH):
        asked = sent[start : start + BATCH]
        there = known([command.command_id for command in asked])
        lost += [command for command in asked if command.command_id not in there]
    return lost


def resend(journal: Journal, commands: Sequence[Command]) -> None:
    """Lets lost commands wait again, all or none of them; the sender is to be woken after it.

    Raises:
        Unavailable: The journal cannot be written.
    """
    journal.send_again([command.seq for command in commands])
