"""Whether any weekly summary waits, how the last ones went, and whether the asker wants them."""

from dataclasses import dataclass

from calldesk.domain.letters import LetterState
from calldesk.store.handoffs import logins
from calldesk.store.letters import mail_of
from calldesk.store.summaries import newest_summaries, owed_summaries, summaries_due, who_wants_none
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One summary in a list; `error` is in the mail server's words, hostile."""

    week_on: str
    login: str
    address: str
    state: str
    tries: int
    error: str


def summaries_wait(snapshot: Snapshot) -> bool:
    """Whether one is to be written, sent, or was being sent when its program ended."""
    if any(owed_summaries(snapshot)) or summaries_due(snapshot, LetterState.SENDING):
        return True
    return bool(summaries_due(snapshot, LetterState.QUEUED)) and mail_of(snapshot).is_on


def summary_rows(snapshot: Snapshot, most: int = 50) -> tuple[SummaryRow, ...]:
    """Those that were written last, the newest first."""
    known = logins(snapshot)
    return tuple(
        SummaryRow(one.week_on, known.get(one.for_user, ""), one.address, one.state, one.tries, one.error)
        for one in newest_summaries(snapshot, most)
    )


def wants_weekly(snapshot: Snapshot) -> bool:
    """Whether the asker gets the week by e-mail, where an address is known and e-mail is set up."""
    return logins(snapshot).get(snapshot.user, "") not in who_wants_none(snapshot)
