"""The jobs: what is done in the background, and how often. No answer depends on any of them (R1)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from calldesk.actions.claims import forget_ended, sweep
from calldesk.actions.definition_reviews import remind_of_reviews
from calldesk.actions.escalate import escalate_touches
from calldesk.actions.handoff_clocks import keep_handoff_clocks
from calldesk.actions.rolled_days import roll_a_day
from calldesk.desk import Desk
from calldesk.jobs.backups import copy_of_today, is_worth_copying
from calldesk.jobs.mail import may_send, send_letters
from calldesk.jobs.weekly import send_weekly
from calldesk.jobs.work import REST_SECONDS, Work
from calldesk.queries.jobs import claims_linger, handoffs_wait, reviews_wait, rows_wait, touches_are_late
from calldesk.queries.letters import letters_wait
from calldesk.queries.rolled_days import days_wait
from calldesk.queries.summaries import summaries_wait
from calldesk.store.tx import Snapshot

DAY_SECONDS = 86_400.0
QUIET_SECONDS = 900.0
ESCALATED = 500
"""So many late first touches are told of in one run."""
MAIL_SECONDS = 2.0
"""A rep reads of a hand-off within five seconds (R10): looked for so often, and a letter goes within two more."""
WISHES_SECONDS = 60.0
"""A sweep also grants what a mark on a list elsewhere has wished for, of which nothing shows beforehand."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done again and again.

    Attributes:
        name: What its runs are kept under.
        every_seconds: So long from the beginning of one run to that of the next.
        action: Does it; gives the sentence of what it did. It may raise a DeskError.
        waits: Whether there is anything to do; None = always.
        quiet_seconds: With nothing waiting it runs so often all the same, so that its runs show that it is alive.
        concerns: Which desks' databases it is for.
    """

    name: str
    every_seconds: float
    action: Callable[[Work], str]
    waits: Callable[[Snapshot], bool] | None = None
    quiet_seconds: float = QUIET_SECONDS
    concerns: Callable[[Desk], bool] = lambda _desk: True


def _tidy(work: Work) -> str:
    """Rows whose cool-off ended, whose remarket date passed (R5) or whose accuracy points aged by a step (R12)."""
    return f"{work.batches(sweep)} rows brought up to the moment."


def _forget_claims(work: Work) -> str:
    return f"{work.batches(forget_ended)} claims that ended long ago cleared."


def _escalate(work: Work) -> str:
    """One batch a minute: what others told of already is found again, and is told once all the same."""
    return f"{work.write(escalate_touches, ESCALATED)} late first touches told to who leads."


def _keep_handoffs(work: Work) -> str:
    """Reminders, then the team lead, then the next rep; each is a fact, so that no two runners take one step twice."""
    return f"{work.write(keep_handoff_clocks, ESCALATED)} late hand-offs reminded of, escalated or given on."


def _remind_of_reviews(work: Work) -> str:
    return f"{work.write(remind_of_reviews)} notices of a definition's review day are due."


def _write_reps(work: Work) -> str:
    """Not under the lease of the jobs: each letter has a claim of its own, which an outlasted lease must not undo."""
    return send_letters(work.desk, work.stopping)


def _send_weekly(work: Work) -> str:
    """As the letters to reps: each has a claim of its own."""
    return send_weekly(work.desk, work.stopping)


def _roll_days(work: Work) -> str:
    """Days that are over, for the reports; what is missing is counted from the facts (`store/rolled_tables`)."""
    count = 0
    while not work.stopping.is_set() and work.write(roll_a_day):
        count += 1
        work.stopping.wait(REST_SECONDS)
    return f"{count} days added up for the reports."


def _back_up(work: Work) -> str:
    database = work.desk.settings.database
    return copy_of_today(database, work.desk.now()) if isinstance(database, Path) else "There is no file to copy."


PLAN = (
    Job("sweep", 5.0, _tidy, waits=rows_wait, quiet_seconds=WISHES_SECONDS),
    Job("claims", 60.0, _forget_claims, waits=claims_linger),
    Job("touches", 60.0, _escalate, waits=touches_are_late),
    Job("handoffs", 60.0, _keep_handoffs, waits=handoffs_wait),
    Job("reviews", 3600.0, _remind_of_reviews, waits=reviews_wait, quiet_seconds=DAY_SECONDS),
    Job("mail", MAIL_SECONDS, _write_reps, waits=letters_wait, concerns=may_send),
    Job("weekly", 600.0, _send_weekly, waits=summaries_wait, quiet_seconds=DAY_SECONDS, concerns=may_send),
    Job("days", 600.0, _roll_days, waits=days_wait),
    Job("backup", DAY_SECONDS, _back_up, concerns=is_worth_copying),
)
