"""The runs of the jobs, who runs them, and whether anything waits for one."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.jobs import LEASE, is_due
from calldesk.domain.moments import Moment
from calldesk.store.claims import DUE_FREE, DUE_VALID, ENDED_LONG_AGO
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.job_tables import past_runs
from calldesk.store.overdue import overdue
from calldesk.store.reviews import review_notices
from calldesk.store.tx import Snapshot

_RUNS = text(
    "SELECT r.job, r.started_at, r.ended_at, r.how, r.sentence, u.login, r.device FROM job_run r"
    " JOIN user_account u ON u.user_id = r.by_user ORDER BY r.started_at DESC, r.run_id DESC LIMIT :limit"
)
_LEASE = text(
    "SELECT l.holder, u.login, l.device, l.until_at FROM job_lease l JOIN user_account u ON u.user_id = l.by_user"
    " WHERE l.name = :name AND l.until_at > :now"
)
_SIGHT = "SELECT sees_all(), my_pools(), coalesce((SELECT array_agg(p.pool_id) FROM pool p), CAST('{}' AS integer[]))"


@dataclass(frozen=True, slots=True)
class JobRun:
    """One run of a job.

    Attributes:
        seconds: How long it took; None while it is at work.
        how: domain.jobs.Ending; "" while it is at work.
        sentence: What it did, or why it failed.
        login: In whose name it ran.
        device: The name of the computer it ran on.
    """

    job: str
    started_at: Moment
    seconds: float | None
    how: str
    sentence: str
    login: str
    device: str


@dataclass(frozen=True, slots=True)
class LeaseHolder:
    """The one runner of this database just now."""

    token: str
    login: str
    device: str
    until_at: Moment


_ANY_HANDOFF = text("SELECT EXISTS (SELECT 1 FROM handoff)")


def handoffs_wait(snapshot: Snapshot) -> bool:
    """Whether there is any hand-off whose clock may run."""
    return snapshot.has_handoffs and bool(snapshot.conn.execute(_ANY_HANDOFF).scalar_one())


def reviews_wait(snapshot: Snapshot) -> bool:
    """Whether the review day of a definition is so near, or so shortly past, that both sides are told."""
    return bool(review_notices(snapshot))


def job_runs(snapshot: Snapshot, limit: int = 50) -> tuple[JobRun, ...]:
    """The last runs of all jobs, the newest first."""
    return tuple(
        JobRun(r.job, r.started_at, None if r.ended_at is None else r.ended_at - r.started_at, *r[3:])
        for r in snapshot.conn.execute(_RUNS, {"limit": limit}).all()
    )


def sight(snapshot: Snapshot) -> str:
    """What the user's jobs reach, as the end of the names of the lease and of the jobs; "" = every list.

    A server shows a qualifier the own lists alone, so nobody could tidy the others in that name. Whoever sees less
    than all works those lists, and only while nobody runs the jobs who sees them all.
    """
    if not is_postgres(snapshot.conn):
        return ""
    sees_all, mine, every = driver_rows(snapshot.conn, _SIGHT, {})[0]
    return "" if sees_all or set(mine) >= set(every) else f" of lists {' '.join(map(str, sorted(mine)))}"


def lease_holder(snapshot: Snapshot, lease: str = LEASE) -> LeaseHolder | None:
    """Who runs the jobs; None where nobody does."""
    found = snapshot.conn.execute(_LEASE, {"now": snapshot.now, "name": lease}).first()
    return None if found is None else LeaseHolder(*found)


def is_job_due(snapshot: Snapshot, job: str, every_seconds: float) -> bool:
    """Whether it is so long ago that this job ran."""
    return is_due(past_runs(snapshot.conn, job), snapshot.now, every_seconds)


def rows_wait(snapshot: Snapshot) -> bool:
    """Whether any row has become free, or its fit or remarket date has passed."""
    values = {"now": snapshot.now, "batch": 1}
    return any(snapshot.conn.execute(sql, values).first() is not None for sql in (DUE_FREE, DUE_VALID))


def claims_linger(snapshot: Snapshot) -> bool:
    """Whether any lead still bears the name of somebody whose claim ended long ago."""
    return snapshot.conn.execute(ENDED_LONG_AGO, {"now": snapshot.now, "batch": 1}).first() is not None


def touches_are_late(snapshot: Snapshot) -> bool:
    """Whether a first touch is late that nobody was told of."""
    return bool(overdue(snapshot, 1))
