"""Runs the jobs in the background: of all the programs that have a database open, the one that holds its lease."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from calldesk.actions.jobs import LEASE_SECONDS, beat, begin_run, end_run, let_lease_go, take_lease
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, DeskError, Rejected, Unavailable
from calldesk.domain.jobs import Ending
from calldesk.jobs.plan import PLAN, Job
from calldesk.jobs.work import Work
from calldesk.queries.jobs import is_job_due, lease_holder
from calldesk.store.tx import Snapshot

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler

LOOK_SECONDS = 60.0
"""A job that is seldom due is asked for so often."""
NO_JOBS_YET = "This database keeps no jobs. Ask your admin to run: calldesk team upgrade URL."
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that has ended."""

    job: str
    how: Ending
    seconds: float
    sentence: str


class Runner:
    """One program's part in the jobs of a database: it waits for the lease, and works while it has it.

    All jobs run one after the other in one thread, and the heartbeat of the lease in another.
    """

    def __init__(
        self,
        desk: Desk,
        plan: Sequence[Job] = PLAN,
        lease_seconds: float = LEASE_SECONDS,
        tell: Callable[[Ran], None] = lambda _: None,
    ) -> None:
        """Does nothing yet.

        Args:
            desk: Open until the runner has stopped.
            plan: The jobs.
            lease_seconds: So long after a crash another runner takes over.
            tell: Hears of every run that has ended, in the thread of the jobs.
        """
        self._work = Work(desk, lease_seconds)
        self._desk = desk
        self._plan = [job for job in plan if job.concerns(desk)]
        self._tell = tell
        self._holds = False
        self._scheduler: BackgroundScheduler | None = None

    @property
    def holds_lease(self) -> bool:
        """Whether this is the one that works, as far as it knows."""
        return self._holds

    def start(self) -> None:
        """Begins, in threads of its own; nothing happens where this program may not run jobs.

        Here and nowhere earlier APScheduler is loaded: a start of the window does without it.
        """
        if not self._desk.handshake.has_jobs:
            return
        from apscheduler.executors.pool import ThreadPoolExecutor  # noqa: PLC0415 - see above
        from apscheduler.schedulers.background import BackgroundScheduler  # noqa: PLC0415

        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a look that falls out is no news
        once = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        threads = {"default": ThreadPoolExecutor(1), "beat": ThreadPoolExecutor(1)}
        scheduler = BackgroundScheduler(timezone=UTC, executors=threads, job_defaults=once)
        lease_seconds = self._work.holder.lease_seconds
        # The first at once, and not as a job of its own: one that is over is removed, which fails beside a shutdown.
        first = {"next_run_time": datetime.now(UTC), "executor": "beat"}  # noqa: TID251 - the scheduler's own clock
        scheduler.add_job(self._beat, "interval", seconds=lease_seconds / 3, **first)
        for job in self._plan:
            seconds = min(job.every_seconds, LOOK_SECONDS)
            scheduler.add_job(self._look, "interval", args=[job], seconds=seconds)
        scheduler.start()
        self._scheduler = scheduler

    def stop(self) -> None:
        """Ends after the batch at work, and lets the lease go."""
        self._work.stopping.set()
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            scheduler.shutdown(wait=True)
        self._let_go()

    def once(self) -> list[Ran | Job]:
        """Runs each job that is due, here and now; gives in the order of the plan what ran, or the job that is not due.

        Raises:
            Conflict: Another program runs them.
            Unavailable: The database has no jobs, or is away.
        """
        if not self._desk.handshake.has_jobs:
            raise Unavailable(self._desk.handshake.sentence or NO_JOBS_YET)
        self._work.see()
        if self._work.gives_way() or not self._desk.write(take_lease, self._work.holder):
            other = self._desk.read(lease_holder) or self._desk.read(lease_holder, self._work.holder.lease)
            raise Conflict(f"{other.login} runs the jobs on {other.device}." if other else "Others run the jobs.")
        self._holds = True
        try:
            return [self._run_if_due(job) or job for job in self._plan]
        finally:
            self._let_go()

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            with suppress(DeskError):  # the lease then ends by itself
                self._desk.write(let_lease_go, self._work.holder)

    def _beat(self) -> None:
        """Moves the lease on, or takes one that nobody has."""
        try:
            if self._holds and not self._work.gives_way():
                self._desk.write(beat, self._work.holder)
            elif self._holds:
                self._let_go()
            elif not self._work.stopping.is_set():
                self._ask_for_lease()
        except (Conflict, Rejected, Unavailable):  # lost; not this login's to take; away
            self._holds = False
        except Exception:  # noqa: BLE001 - an edge: a thread of the scheduler outlives every fault
            self._holds = False
            _LOG.exception("beat_broke")

    def _ask_for_lease(self) -> None:
        self._work.see()
        if self._work.is_free():
            self._holds = self._desk.write(take_lease, self._work.holder)

    def _look(self, job: Job) -> None:
        """Runs a job where it is due; whatever happens, the next look comes."""
        if not self._holds or self._work.stopping.is_set():
            return
        try:
            if self._run_if_due(job) is None:
                self._desk.tidy()
        except DeskError:  # away, or the lease is lost: what can be written down is
            return
        except Exception:  # noqa: BLE001 - an edge, as above
            _LOG.exception("look_broke")

    def _run_if_due(self, job: Job) -> Ran | None:
        name = job.name + self._work.sight
        if not self._desk.read(_is_wanted, job, name):
            return None
        run_id = self._desk.write(begin_run, self._work.holder, name, job.every_seconds)
        if run_id is None:
            return None
        began_at = self._desk.now()
        how, sentence = self._outcome(job)
        self._desk.write(end_run, run_id, how, sentence)
        ran = Ran(name, how, self._desk.now() - began_at, sentence)
        self._tell(ran)
        return ran

    def _outcome(self, job: Job) -> tuple[Ending, str]:
        """What came of it: an edge, for no fault of one job may stop the others."""
        try:
            return Ending.DONE, job.action(self._work)
        except DeskError as error:
            return Ending.FAILED, error.sentence
        except Exception as error:  # noqa: BLE001 - an edge, as above
            _LOG.exception("job_broke")
            return Ending.FAILED, f"A fault of the program, please report it: {type(error).__name__}: {error}"


def _is_wanted(snapshot: Snapshot, job: Job, name: str) -> bool:
    """Whether a job is due and has something to do, or has not shown for long that it is alive."""
    if not is_job_due(snapshot, name, job.every_seconds):
        return False
    return job.waits is None or job.waits(snapshot) or is_job_due(snapshot, name, job.quiet_seconds)
