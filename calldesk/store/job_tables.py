"""Who runs the jobs of this database just now, and how each run went."""

from sqlalchemy import Column, Connection, Index, String, Table, Text, text

from calldesk.domain.jobs import Ending, PastRuns
from calldesk.store.columns import by_column, metadata, moment_column, words_column
from calldesk.store.driver import is_postgres

KEPT_RUNS = 500
"""Of each job; the database itself forgets the older ones when a new one begins."""

job_lease = Table(
    "job_lease",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", String(32), nullable=False),  # one runner of one program
    by_column(),
    words_column("device"),  # the computer's name
    moment_column("until_at"),
)
"""One row: exactly one runner works until this moment of the database's clock, and moves it on while it works."""

job_run = Table(
    "job_run",
    metadata,
    Column("run_id", String(32), primary_key=True),
    Column("job", Text, nullable=False),
    moment_column("started_at"),
    moment_column("ended_at", required=False),
    words_column("how"),  # domain.jobs.Ending; "" = at work
    words_column("sentence"),
    by_column(),
    words_column("device"),
    Index("job_run_job", "job", "started_at"),
)

_TRIM_FILE = f"""
CREATE TRIGGER job_run_trim AFTER INSERT ON job_run BEGIN DELETE FROM job_run WHERE run_id IN
 (SELECT run_id FROM job_run WHERE job = NEW.job ORDER BY started_at DESC, run_id DESC LIMIT -1 OFFSET {KEPT_RUNS});
 END
"""

_PAST = text(
    "SELECT max(started_at) began_at, max(CASE WHEN how = :done THEN started_at END) done_at"
    " FROM job_run WHERE job = :job"
)


def past_runs(conn: Connection, job: str) -> PastRuns:
    """When a job's runs began."""
    row = conn.execute(_PAST, {"job": job, "done": str(Ending.DONE)}).one()
    return PastRuns(row.began_at, row.done_at)


def trim_runs(conn: Connection) -> None:
    """Creates the trigger that forgets old runs; on a server it is part of the guard (`roles/housekeeping`)."""
    if not is_postgres(conn):
        conn.exec_driver_sql(_TRIM_FILE)
