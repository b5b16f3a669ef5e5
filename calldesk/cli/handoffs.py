"""`calldesk handoff`: qualified leads and the reps who have them: list, show, over, accept, return, outcome, ..."""

import argparse
from collections.abc import Callable

from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import (
    Verdict,
    accept_handoff,
    move_appointment,
    reassign_handoff,
    report_outcome,
    return_handoff,
    take_back_mark,
)
from calldesk.actions.routing import set_routing
from calldesk.cli.context import find_lead, open_desk
from calldesk.cli.files import text_file
from calldesk.cli.mail import register_mail
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, print_done, print_object, print_rows
from calldesk.domain.errors import NotFound, Rejected, Unreadable
from calldesk.domain.handoffs import LOST_REASONS, OUTCOMES, RETURN_REASONS, MarkKind, NextStep
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.moments import Moment, iso
from calldesk.domain.routing import read_routing
from calldesk.domain.when import read_when
from calldesk.queries.handoffs import HandoffRow, Whose, dossier, handoff_row, handoff_rows
from calldesk.queries.lead_zone import lead_zone
from calldesk.store.handoffs import reps, routing_of, routing_text
from calldesk.store.tx import Snapshot, Tx

COLUMNS = (
    "handoff_id", "lead_id", "name", "company", "state", "by", "rep", "offered_at", "due", "due_at", "meets_at",
    "next_step", "reason", "words", "amount",
)  # fmt: skip
_ID = "a handoff_id, or the lead as LEAD: its newest hand-off"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand with its verbs."""
    common = common_options()
    said = "Qualified leads, handed to reps under the signed definition, and what became of them."
    handing = commands.add_parser("handoff", parents=[common], description=said)
    verbs = handing.add_subparsers(dest="verb", required=True, metavar="VERB")
    listing = verbs.add_parser("list", parents=[common], help="all hand-offs you may see; --mine: yours as a rep")
    listing.add_argument("--mine", action="store_true", help="those of which you are the rep")
    listing.set_defaults(func=_list)
    over = verbs.add_parser("over", parents=[common], help="hand a qualified lead to a rep")
    over.add_argument("lead", metavar="LEAD")
    over.add_argument("--next-step", default="", metavar="TEXT", help="what was promised")
    over.add_argument("--meet", metavar="WHEN", help="the appointment, like “thu 2pm”, in the lead's zone")
    over.add_argument("--minutes", type=int, default=30, metavar="N", help="its length, 30 unless said")
    over.add_argument("--rep", metavar="LOGIN", help="whom; by the routing rules unless said")
    over.add_argument("--override", default="", metavar="REASON", help="a team lead's, though criteria are missing")
    over.set_defaults(func=_over)
    for name, help_, func in (
        ("show", "all that a rep needs of one", _show),
        ("accept", "take it on", _accept),
        ("undo", "take your latest step back", _undo),
    ):
        verb = verbs.add_parser(name, parents=[common], help=help_)
        verb.add_argument("handoff", metavar="HANDOFF", help=_ID)
        verb.set_defaults(func=func)
    returning = verbs.add_parser("return", parents=[common], help="give it back with a reason")
    returning.add_argument("handoff", metavar="HANDOFF", help=_ID)
    returning.add_argument("--reason", required=True, choices=RETURN_REASONS)
    returning.add_argument("--criterion", default="", metavar="KEY", help="which one is not met")
    returning.add_argument("--words", default="", metavar="TEXT")
    returning.set_defaults(func=_return)
    moving = verbs.add_parser("move", parents=[common], help="move the appointment, or make one")
    moving.add_argument("handoff", metavar="HANDOFF", help=_ID)
    moving.add_argument("when", metavar="WHEN", help="like “thu 2pm”, in the lead's zone")
    moving.set_defaults(func=_move)
    _register_outcome(verbs, common)


def _register_outcome(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    telling = verbs.add_parser("outcome", parents=[common], help="what came of it")
    telling.add_argument("handoff", metavar="HANDOFF", help=_ID)
    telling.add_argument("kind", choices=[kind.value for kind in OUTCOMES])
    telling.add_argument("--amount", type=float, metavar="N", help="of won")
    telling.add_argument("--reason", default="", metavar="CODE", help=f"of lost: {', '.join(LOST_REASONS)}")
    telling.add_argument("--words", default="", metavar="TEXT")
    telling.set_defaults(func=_outcome)
    giving = verbs.add_parser("reassign", parents=[common], help="give it to another rep (a team lead's)")
    giving.add_argument("handoff", metavar="HANDOFF", help=_ID)
    giving.add_argument("--rep", metavar="LOGIN", help="whom; by the routing rules unless said")
    giving.set_defaults(func=_reassign)
    routing = verbs.add_parser("routing", parents=[common], help="how reps are chosen: shown, or set from FILE")
    routing.add_argument("file", nargs="?", metavar="FILE", help="a TOML file to be put in force")
    routing.set_defaults(func=_routing)
    register_mail(verbs, common)


def _list(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        rows = desk.read(handoff_rows, Whose.REP if args.mine else Whose.ALL)
    print_rows(COLUMNS, map(_cells, rows), args.format)
    return 0


def _cells(row: HandoffRow) -> tuple[Cell, ...]:
    standing, owed, step = row.standing, row.due, row.next_step
    who = (row.handoff_id, row.lead_id, row.name, row.company, standing.state.value, row.by, row.rep, iso(row.at))
    when = (owed.duty.value if owed else "", iso(owed.at) if owed else "", _iso(step.at))
    return (*who, *when, step.words, standing.reason, standing.words, standing.amount)


def _iso(at: Moment | None) -> str:
    return iso(at) if at is not None else ""


def _over(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        lead_id, said = desk.read(_read_over, args)
        done = desk.write(hand_over, lead_id, said)
        row = desk.read(handoff_row, done.handoff_id)
    facts = {"handoff_id": done.handoff_id, "lead_id": lead_id, "rep": row.rep, "why": done.why}
    print_done(args.format, f"Lead {lead_id} is handed to {row.rep} ({done.why}).", facts)
    return 0


def _read_over(snapshot: Snapshot, args: argparse.Namespace) -> tuple[LeadId, HandOver]:
    lead_id = find_lead(snapshot, args.lead)
    if args.minutes <= 0:
        raise Unreadable("--minutes is a length above 0.")
    at = read_when(args.meet, snapshot.now, lead_zone(snapshot, lead_id)) if args.meet else None
    step = NextStep(args.next_step, at, args.minutes)
    return lead_id, HandOver(step, _rep(snapshot, args.rep) if args.rep else None, args.override)


def _rep(snapshot: Snapshot, login: str) -> UserId:
    known = reps(snapshot, routing_of(snapshot))
    found = next((user for user, name in known.items() if name == login), None)
    if found is None:
        raise NotFound(f"There is no rep {login}. The reps are: {', '.join(known.values()) or 'none yet'}.")
    return found


def _found(snapshot: Snapshot, named: str) -> FactId:
    """The hand-off of a HANDOFF argument."""
    rows = handoff_rows(snapshot, Whose.ALL)
    if len(named) == len(FactId("0" * 32)):
        known = [row.handoff_id for row in rows if row.handoff_id == named]
    else:
        lead_id = find_lead(snapshot, named)
        known = [row.handoff_id for row in rows if row.lead_id == lead_id]
    if not known:
        raise NotFound(f"There is no hand-off {named}. `calldesk handoff list` shows them.")
    return known[-1]


def _show(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        found = desk.read(dossier, desk.read(_found, args.handoff))
    facts = dict(zip(COLUMNS, _cells(found.row), strict=True))
    criteria = [
        {
            "key": one.criterion.key,
            "name": one.criterion.name,
            "required": one.criterion.is_required,
            "met": one.heard is not None and one.heard.met,
            "words": one.heard.words if one.heard is not None else "",
        }
        for one in found.judged
    ]
    version = found.version.number if found.version is not None else None
    origin = {"source": found.origin.source, "campaign": found.origin.campaign, "qualifier": found.origin_by}
    if args.format == "json":
        more = {"definition_version": version, "criteria": criteria, "origin": origin}
        print_object({**facts, **more, "override": found.override_reason, "score": found.score.total})
        return 0
    told: list[tuple[Cell, ...]] = [
        *facts.items(),
        *((f"criterion {one['name']}", _said(one)) for one in criteria),
        *((f"first {name}", value) for name, value in origin.items()),
    ]
    print_rows(("field", "value"), told, args.format)
    return 0


def _said(one: dict[str, object]) -> str:
    return f"met: {one['words']}" if one["met"] else "not met"


def _accept(args: argparse.Namespace) -> int:
    return _done(args, "accepted", accept_handoff)


def _undo(args: argparse.Namespace) -> int:
    return _done(args, "as before", take_back_mark)


def _return(args: argparse.Namespace) -> int:
    verdict = Verdict(args.reason, args.criterion, args.words)
    return _done(args, "returned", lambda tx, handoff_id: return_handoff(tx, handoff_id, verdict))


def _outcome(args: argparse.Namespace) -> int:
    kind, said = MarkKind(args.kind), {"amount": args.amount, "reason": args.reason, "words": args.words}
    return _done(args, kind.value, lambda tx, handoff_id: report_outcome(tx, handoff_id, kind, **said))


def _move(args: argparse.Namespace) -> int:
    def move(tx: Tx, handoff_id: FactId) -> FactId:
        zone = lead_zone(tx, handoff_row(tx, handoff_id).lead_id)
        return move_appointment(tx, handoff_id, read_when(args.when, tx.now, zone))

    return _done(args, "moved", move)


def _reassign(args: argparse.Namespace) -> int:
    def give_on(tx: Tx, handoff_id: FactId) -> FactId:
        return reassign_handoff(tx, handoff_id, _rep(tx, args.rep) if args.rep else None)

    return _done(args, "given on", give_on)


def _done(args: argparse.Namespace, what: str, action: Callable[[Tx, FactId], object]) -> int:
    with open_desk(args) as desk:
        handoff_id = desk.read(_found, args.handoff)
        desk.write(action, handoff_id)
        row = desk.read(handoff_row, handoff_id)
    facts = {"handoff_id": handoff_id, "lead_id": row.lead_id, "state": row.standing.state.value, "rep": row.rep}
    print_done(args.format, f"The hand-off of lead {row.lead_id} is {what}.", facts)
    return 0


def _routing(args: argparse.Namespace) -> int:
    if args.file is None:
        with open_desk(args) as desk:
            print(desk.read(routing_text) or "# the usual: every rep in turn")
        return 0
    toml = text_file(args.file)
    try:
        read_routing(toml)
    except Rejected as rejected:
        raise Unreadable(rejected.sentence) from None
    with open_desk(args) as desk:
        routing = desk.write(set_routing, toml)
    print_done(args.format, f"The routing rules of {len(routing.reps)} reps are set.", {"reps": len(routing.reps)})
    return 0
