"""`calldesk call`: dials and logs in one step, with the same permission as the window."""

import argparse

from calldesk.actions.calls import Ending, log_outcome, record_past_dial, start_dial
from calldesk.cli.context import common_options, find_lead, open_desk
from calldesk.domain.errors import Unreadable
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment, iso
from calldesk.domain.outcomes import OUTCOMES
from calldesk.domain.when import read_when
from calldesk.queries.lead_zone import lead_zone
from calldesk.store.tx import Tx


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    calling = commands.add_parser("call", parents=[common_options()], help="dial a lead and log how it ended")
    calling.add_argument("lead", metavar="LEAD")
    calling.add_argument("--outcome", required=True, metavar="CODE", help=", ".join(o.code for o in OUTCOMES))
    calling.add_argument("--reason", default="", metavar="CODE")
    calling.add_argument("--until", metavar="WHEN", help="when a “not now” comes back")
    calling.add_argument("--talk", type=float, default=0.0, metavar="SECONDS")
    calling.add_argument("--note", default="", metavar="TEXT")
    calling.add_argument("--callback", metavar="WHEN", help="for example “thu 2pm”, in the lead's zone")
    calling.add_argument("--happened", metavar="REASON", help="the call took place already; says why it is logged late")
    calling.set_defaults(func=_call)


def _call(args: argparse.Namespace) -> int:
    if not 0 <= args.talk < float("inf"):
        raise Unreadable("--talk wants the length of the talk in seconds, 0 or more.")
    with open_desk(args) as desk:
        lead_id = desk.read(find_lead, args.lead)
        zone = desk.read(lead_zone, lead_id)
        ending = Ending(
            code=args.outcome,
            reason=args.reason,
            until_at=_moment(args.until, desk.now(), zone),
            callback_at=_moment(args.callback, desk.now(), zone),
            talk_seconds=args.talk,
            note=args.note,
        )
        made = desk.write(_dial_and_log, lead_id, ending, args.happened)
        at = desk.now()
    promised = f", callback {iso(ending.callback_at)}" if ending.callback_at is not None else ""
    print(f"Logged {args.outcome} for lead {lead_id} at {iso(at)}{promised} ({made}).")
    return 0


def _moment(words: str | None, now: Moment, zone: str) -> Moment | None:
    return None if words is None else read_when(words, now, zone)


def _dial_and_log(tx: Tx, lead_id: LeadId, ending: Ending, happened: str | None) -> FactId:
    dialled = start_dial(tx, lead_id) if happened is None else record_past_dial(tx, lead_id, happened)
    return log_outcome(tx, dialled.dial_id, ending)
