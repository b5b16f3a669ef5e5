"""The lease of the one runner of a database, and the book of its runs.

The lease is fenced twice: whoever writes as the runner moves its end on in the same transaction, so the row is held
until the commit and nobody can take it over in between; and one that has ended is never moved on, only taken anew.
"""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.errors import Conflict
from calldesk.domain.jobs import LEASE, Ending, is_due
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.job_tables import past_runs
from calldesk.store.tx import Tx

LEASE_SECONDS = 60.0
LONGEST_LEASE_SECONDS = 600.0
"""A lease that ends later than so far from now was taken by a clock that was wrong, and holds nobody off."""
_TAKE = text(
    "INSERT INTO job_lease (name, holder, by_user, device, until_at)"
    " VALUES (:name, :holder, :me, :device, :now + :lease)"
    " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, by_user = excluded.by_user,"
    " device = excluded.device, until_at = excluded.until_at"
    " WHERE job_lease.until_at <= :now OR job_lease.holder = excluded.holder OR job_lease.until_at > :now + :longest"
    " RETURNING holder"
)
_KEEP = text(
    "UPDATE job_lease SET until_at = :now + :lease WHERE name = :name AND holder = :holder AND until_at > :now"
    " RETURNING holder"
)
_LET_GO = text("UPDATE job_lease SET until_at = 0 WHERE name = :name AND holder = :holder")
"""Not to now: another program's clock on the same file may be a little behind."""
_BEGIN = text(
    "INSERT INTO job_run (run_id, job, started_at, by_user, device) VALUES (:run_id, :job, :now, :me, :device)"
)
_CUT_OFF = text(
    "UPDATE job_run SET ended_at = :now, how = :how, sentence = :sentence WHERE job = :job AND ended_at IS NULL"
)
_END = text(
    "UPDATE job_run SET ended_at = :now, how = :how, sentence = :sentence WHERE run_id = :run_id AND ended_at IS NULL"
)
LEFT_OVER = "The program that ran it ended in the middle."


@dataclass(frozen=True, slots=True)
class Holder:
    """One runner.

    Attributes:
        token: Its own, made at random when it starts.
        device: The computer's name.
        lease_seconds: How long its lease lasts unless it is moved on.
        lease: Which lease it works under (queries.jobs.sight).
    """

    token: str
    device: str
    lease_seconds: float = LEASE_SECONDS
    lease: str = LEASE


def take_lease(tx: Tx, holder: Holder) -> bool:
    """Makes this runner the one that works, unless another one is.

    Returns:
        Whether it is.

    Raises:
        Rejected: On a team's server: this login may not write.
    """
    _is_bookkeeping(tx)
    values = {**_values(tx, holder), "me": tx.user, "device": holder.device, "longest": LONGEST_LEASE_SECONDS}
    return tx.execute(_TAKE, values).first() is not None


def keep_lease(tx: Tx, holder: Holder) -> None:
    """Moves the end of the lease on, and holds it until the commit.

    Raises:
        Conflict: It has ended, or another runner has it.
    """
    if tx.execute(_KEEP, _values(tx, holder)).first() is None:
        raise Conflict("Another program runs the jobs of this database by now.")


def beat(tx: Tx, holder: Holder) -> None:
    """The heartbeat between jobs, and while a long one works; errors as `keep_lease`."""
    _is_bookkeeping(tx)
    keep_lease(tx, holder)


def let_lease_go(tx: Tx, holder: Holder) -> None:
    """Lets another runner begin at once; nothing happens where the lease is gone already."""
    _is_bookkeeping(tx)
    tx.execute(_LET_GO, _values(tx, holder))


def begin_run(tx: Tx, holder: Holder, job: str, every_seconds: float) -> str | None:
    """Writes down that a run begins; None where it is not due. What an ended program left open of it is closed.

    Raises:
        Conflict: As `keep_lease`.
    """
    _is_bookkeeping(tx)
    keep_lease(tx, holder)
    tx.execute(_CUT_OFF, {"now": tx.now, "how": str(Ending.CUT_OFF), "sentence": LEFT_OVER, "job": job})
    if not is_due(past_runs(tx.conn, job), tx.now, every_seconds):
        return None
    run_id = new_fact_id(tx.now)
    tx.execute(_BEGIN, {"run_id": run_id, "job": job, "now": tx.now, "me": tx.user, "device": holder.device})
    return run_id


def end_run(tx: Tx, run_id: str, how: Ending, sentence: str) -> None:
    """Writes down how a run ended; one that was found cut off meanwhile stays so."""
    _is_bookkeeping(tx)
    tx.execute(_END, {"now": tx.now, "how": str(how), "sentence": sentence, "run_id": run_id})


def _values(tx: Tx, holder: Holder) -> dict[str, object]:
    return {"now": tx.now, "holder": holder.token, "lease": holder.lease_seconds, "name": holder.lease}


def _is_bookkeeping(tx: Tx) -> None:
    """Of a lease and its runs nothing is folded: the state stays as old as it was (store/state_clock).

    A model that came into force with this transaction has touched the state before.
    """
    tx.moves_state = bool(tx.touched)
