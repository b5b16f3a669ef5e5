"""The lease of the one runner of the jobs, its runs, and which programs may work with the database."""

from alembic import op

revision = "0003"
down_revision = "0002"

LEASE = (
    "CREATE TABLE job_lease ( name TEXT NOT NULL, holder VARCHAR(32) NOT NULL, by_user INTEGER NOT NULL,"
    " device TEXT DEFAULT '' NOT NULL, until_at {moment} NOT NULL, PRIMARY KEY (name),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
RUN = (
    "CREATE TABLE job_run ( run_id VARCHAR(32) NOT NULL, job TEXT NOT NULL, started_at {moment} NOT NULL,"
    " ended_at {moment}, how TEXT DEFAULT '' NOT NULL, sentence TEXT DEFAULT '' NOT NULL, by_user INTEGER NOT NULL,"
    " device TEXT DEFAULT '' NOT NULL, PRIMARY KEY (run_id),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
HANDSHAKE = (
    'CREATE TABLE handshake ( {only} INTEGER NOT NULL CHECK ("only" = 1), writes_from TEXT NOT NULL,'
    " reads_from TEXT NOT NULL, PRIMARY KEY ({only}) )"
)
TRIM = (
    "CREATE TRIGGER job_run_trim AFTER INSERT ON job_run BEGIN DELETE FROM job_run WHERE run_id IN"
    " (SELECT run_id FROM job_run WHERE job = NEW.job ORDER BY started_at DESC, run_id DESC LIMIT -1 OFFSET 500); END"
)
"""On a server the trigger comes with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds three tables."""
    team = op.get_bind().dialect.name == "postgresql"
    moment = "FLOAT(53)" if team else "FLOAT"
    op.execute(LEASE.format(moment=moment))
    op.execute(RUN.format(moment=moment))
    op.execute("CREATE INDEX job_run_job ON job_run (job, started_at)")
    op.execute(HANDSHAKE.format(only='"only"' if team else "only"))
    op.execute("INSERT INTO handshake VALUES (1, '0002', '0002')")
    if not team:
        op.execute(TRIM)
