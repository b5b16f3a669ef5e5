"""`calldesk jobs`: runs the background jobs without a window, or shows how they went."""

import argparse
import signal
from threading import Event

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, plain, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable, Unreadable
from calldesk.domain.jobs import Ending
from calldesk.domain.moments import iso
from calldesk.jobs.plan import Job
from calldesk.jobs.runner import NO_JOBS_YET, Ran, Runner
from calldesk.queries.jobs import job_runs

RUN_COLUMNS = ("job", "started", "seconds", "ended", "sentence", "by", "device")
DONE_COLUMNS = ("job", "ended", "seconds", "sentence")
NOT_DUE = "not due"
_TICK_SECONDS = 0.5
"""A wait without an end cannot be interrupted on Windows."""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = (
        "Run the background jobs until Ctrl-C: tidying, lapsed claims, daily copies of a file. Of all programs that"
        " have a database open exactly one runs them; this one waits for its turn."
    )
    jobs = commands.add_parser("jobs", parents=[common_options()], description=said)
    how = jobs.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="run each job that is due once, and say what it did")
    how.add_argument("--list", action="store_true", help="the last runs: when, how long and how each ended")
    jobs.add_argument("--limit", type=int, default=50, metavar="N", help="with --list: so many runs, 50 unless said")
    jobs.set_defaults(func=_jobs)


def _jobs(args: argparse.Namespace) -> int:
    if args.limit < 1:
        raise Unreadable("--limit wants a number from 1.")
    if args.at and not args.once:
        raise Unreadable("Only `calldesk jobs --once` takes --at.")
    with open_desk(args) as desk:
        if not desk.handshake.has_jobs:
            raise Unavailable(desk.handshake.sentence or NO_JOBS_YET)
        if args.list:
            return _list(desk, args)
        return _once(desk, args) if args.once else _until_stopped(desk)


def _list(desk: Desk, args: argparse.Namespace) -> int:
    runs = desk.read(job_runs, args.limit)
    rows = ((r.job, iso(r.started_at), r.seconds, r.how or "at work", r.sentence, r.login, r.device) for r in runs)
    print_rows(RUN_COLUMNS, rows, args.format)
    return 0


def _once(desk: Desk, args: argparse.Namespace) -> int:
    ran = Runner(desk).once()
    print_rows(DONE_COLUMNS, map(_told, ran), args.format)
    return 1 if any(isinstance(run, Ran) and run.how is Ending.FAILED for run in ran) else 0


def _told(run: Ran | Job) -> tuple[Cell, ...]:
    return (run.name, NOT_DUE, None, "") if isinstance(run, Job) else (run.job, str(run.how), run.seconds, run.sentence)


def _until_stopped(desk: Desk) -> int:
    stopped = Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: stopped.set())
    runner = Runner(desk, tell=lambda ran: print(plain(_line(ran)), flush=True))
    runner.start()
    print(f"Runs the jobs of {desk.settings.database} when it is its turn. Ctrl-C ends it.", flush=True)
    while not stopped.wait(_TICK_SECONDS):
        pass
    runner.stop()
    return 0


def _line(ran: Ran) -> str:
    return f"{ran.job}: {ran.how} in {ran.seconds:.1f} s. {ran.sentence}"
