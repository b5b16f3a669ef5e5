"""`calldesk call`: dials and logs in one step, with the same permission as the window."""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.actions.calls import Dialled, Ending, log_outcome, record_past_dial, start_dial
from calldesk.cli.context import find_lead, open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import plain, print_done
from calldesk.domain.absences import away_then
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import DAY_SECONDS, Moment, iso
from calldesk.domain.outcomes import OUTCOMES, REASONS, Effect, Outcome
from calldesk.domain.when import read_when
from calldesk.queries.absences import my_away
from calldesk.queries.lead_zone import lead_zone
from calldesk.store.tx import Snapshot, Tx

_SHIPPED_CODES = ", ".join(outcome.code for outcome in OUTCOMES)
_REASON_CODES = tuple(code for code, _ in REASONS)


@dataclass(frozen=True, slots=True)
class Logged:
    """A call that is on record: the dial with its number, and the outcome's fact."""

    dialled: Dialled
    outcome_id: FactId
    at: Moment


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    calling = commands.add_parser(
        "call",
        parents=[common_options()],
        description="Dial a lead and log how it ended, under the same rules as the window.",
        epilog=f"Outcomes: {_SHIPPED_CODES}, and your team's own. Reasons of not_a_fit: {', '.join(_REASON_CODES)}.",
    )
    calling.add_argument("lead", metavar="LEAD", help="a lead_id, or ext: and the external_id")
    calling.add_argument("--outcome", required=True, metavar="CODE", help="how the call ended; the codes are below")
    calling.add_argument("--reason", default="", metavar="CODE", help="of not_a_fit; other unless said")
    calling.add_argument("--until", metavar="WHEN", help="when a “not now” comes back; a new event unless said")
    calling.add_argument("--talk", type=float, default=0.0, metavar="SECONDS", help="length of the talk")
    calling.add_argument("--note", default="", metavar="TEXT", help="kept with the call")
    calling.add_argument("--callback", metavar="WHEN", help="the promised time, like “thu 2pm”, in the lead's zone")
    calling.add_argument("--happened", metavar="REASON", help="the call took place already: why it is logged late")
    calling.set_defaults(func=_call)


def _call(args: argparse.Namespace) -> int:
    _check_words(args)
    with open_desk(args) as desk:
        lead_id, ending = desk.read(_read_words, args)
        away = desk.read(_away_then, ending)
        logged = desk.write(_dial_and_log, lead_id, ending, args.happened)
    if away:
        print(plain(away), file=sys.stderr)
    print_done(args.format, _sentence(lead_id, ending, logged), _facts(lead_id, ending, logged))
    return 0


def _away_then(snapshot: Snapshot, ending: Ending) -> str:
    """What to say of a promise in the own absence; "" = nothing."""
    away = away_then(my_away(snapshot), ending.callback_at) if ending.callback_at is not None else None
    if away is None:
        return ""
    return f"You are away then (until {iso(away.until_at)}). Give it to somebody, or choose another time."


def _check_words(args: argparse.Namespace) -> None:
    if not 0 <= args.talk <= DAY_SECONDS:
        raise Unreadable("--talk wants the length of the talk in seconds, from 0 to a day.")
    if args.happened is not None and not args.happened.strip():
        raise Unreadable("--happened wants the reason why the call is logged late.")


def _outcome(snapshot: Snapshot, args: argparse.Namespace) -> Outcome:
    """The outcome named, once everything given with it goes with it.

    Raises:
        Unreadable: Something does not, or is missing.
    """
    table = snapshot.rules.outcomes
    outcome = table.by_code.get(args.outcome)
    if outcome is None or outcome.retired:
        trouble = "There is no outcome" if outcome is None else "The team no longer offers"
        offered = ", ".join(one.code for one in table.offered)
        raise Unreadable(f"{trouble} “{args.outcome}”. Take one of: {offered}.")
    if (args.callback is not None) != outcome.takes_callback:
        takers = " or ".join(one.code for one in table.offered if one.takes_callback)
        raise Unreadable(f"--outcome {takers} and --callback WHEN go together, for example --callback “thu 2pm”.")
    if args.until is not None and outcome.effect is not Effect.REMARKET:
        takers = " or ".join(one.code for one in table.offered if one.effect is Effect.REMARKET)
        raise Unreadable(f"--until goes with --outcome {takers}. Leave it out.")
    if outcome.needs_note and not args.note.strip():
        raise Unreadable(f"The team wants a note with {outcome.code}: --note TEXT.")
    return outcome


def _read_words(snapshot: Snapshot, args: argparse.Namespace) -> tuple[LeadId, Ending]:
    outcome = _outcome(snapshot, args)
    lead_id = find_lead(snapshot, args.lead)
    zone = lead_zone(snapshot, lead_id)
    return lead_id, Ending(
        code=outcome.code,
        reason=_reason(args.reason, outcome),
        until_at=_moment(args.until, snapshot.now, zone),
        callback_at=_moment(args.callback, snapshot.now, zone),
        talk_seconds=args.talk,
        note=args.note,
    )


def _reason(words: str, outcome: Outcome) -> str:
    """The code of a reason; case, spaces and hyphens aside.

    Raises:
        Unreadable: It is none of the coded reasons of an outcome that needs one.
    """
    code = "_".join(words.replace("-", " ").lower().split())
    if code and outcome.needs_reason and code not in _REASON_CODES:
        raise Unreadable(f"“{words}” is no reason. Take one of: {', '.join(_REASON_CODES)}.")
    return code


def _moment(words: str | None, now: Moment, zone: str) -> Moment | None:
    try:
        return None if words is None else read_when(words, now, zone)
    except Rejected as rejected:  # words that nobody can read are wrong usage here
        raise Unreadable(rejected.sentence) from None


def _dial_and_log(tx: Tx, lead_id: LeadId, ending: Ending, happened: str | None) -> Logged:
    dialled = start_dial(tx, lead_id) if happened is None else record_past_dial(tx, lead_id, happened)
    return Logged(dialled, log_outcome(tx, dialled.dial_id, ending), tx.now)


def _sentence(lead_id: LeadId, ending: Ending, logged: Logged) -> str:
    promised = f", callback {iso(ending.callback_at)}" if ending.callback_at is not None else ""
    back = f", back on {iso(ending.until_at)}" if ending.until_at is not None else ""
    return f"Logged {ending.code} for lead {lead_id} at {iso(logged.at)}{promised}{back} ({logged.outcome_id})."


def _facts(lead_id: LeadId, ending: Ending, logged: Logged) -> Mapping[str, object]:
    return {
        "lead_id": lead_id,
        "dial_id": logged.dialled.dial_id,
        "outcome_id": logged.outcome_id,
        "phone": logged.dialled.e164,
        "at": iso(logged.at),
        "outcome": ending.code,
        "talk_seconds": ending.talk_seconds,
        "callback_at": None if ending.callback_at is None else iso(ending.callback_at),
        "until_at": None if ending.until_at is None else iso(ending.until_at),
    }
