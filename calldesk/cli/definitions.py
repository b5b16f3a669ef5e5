"""`calldesk definition`: what "qualified" means here, version by version: list, show, diff, draft, sign."""

import argparse
from collections.abc import Iterator

from calldesk.actions.definitions import draft_definition, sign_definition
from calldesk.cli.context import open_desk
from calldesk.cli.files import text_file
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, print_done, print_rows
from calldesk.desk import Desk
from calldesk.domain.definition_figures import Counted
from calldesk.domain.definition_file import read_definition_file
from calldesk.domain.definitions import Side, differences
from calldesk.domain.errors import NotFound, Rejected, Unreadable
from calldesk.domain.moments import iso
from calldesk.queries.definition_records import definition_records
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion, definition_shelf
from calldesk.queries.handoffs import HandoffRow

LIST = (
    "campaign", "version", "state", "from", "until", "review_on", "signed_marketing", "signed_sales", "handed_over",
    "accepted", "returned", "won", "lost",
)  # fmt: skip
SHOW = (
    "key", "name", "question", "evidence", "required", "weight", "met", "accepted", "decided", "returned_for_it",
    "won", "ended",
)  # fmt: skip
RECORDS = (
    "handoff_id", "lead_id", "name", "company", "by", "rep", "at", "state", "reason", "words", "amount",
)  # fmt: skip
DIFF = ("criterion", "field", "before", "after")
_CAMPAIGN = "of this campaign; of the whole team unless said"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand with its verbs."""
    common = common_options()
    common.add_argument("--campaign", default="", metavar="NAME", help=_CAMPAIGN)
    said = "The definition of “qualified”: drafted, signed by marketing and by sales, never changed afterwards."
    definitions = commands.add_parser("definition", parents=[common_options()], description=said)
    verbs = definitions.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list", parents=[common], help="every version, and how each did").set_defaults(func=_list)
    showing = verbs.add_parser("show", parents=[common], help="one version: the one in force unless said")
    showing.add_argument("version", nargs="?", type=int, metavar="N")
    showing.set_defaults(func=_show)
    differing = verbs.add_parser("diff", parents=[common], help="what changed; the newest against the one before")
    differing.add_argument("versions", nargs="*", type=int, metavar="N")
    differing.set_defaults(func=_diff)
    recording = verbs.add_parser("records", parents=[common], help="the hand-offs behind a figure of one version")
    recording.add_argument("version", nargs="?", type=int, metavar="N")
    recording.add_argument("--criterion", default="", metavar="KEY", help="of this criterion, not of the version")
    counted = [one.value for one in Counted]
    recording.add_argument("--of", dest="what", default=Counted.HANDED_OVER.value, choices=counted, help="which figure")
    recording.set_defaults(func=_records)
    drafting = verbs.add_parser("draft", parents=[common], help="propose what this TOML file says")
    drafting.add_argument("file", metavar="FILE")
    drafting.set_defaults(func=_draft)
    signing = verbs.add_parser("sign", parents=[common], help="sign the newest draft to the letter")
    signing.add_argument("--as", dest="side", required=True, choices=[side.value for side in Side], help="for whom")
    signing.set_defaults(func=_sign)


def _list(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        scopes = [args.campaign] if args.campaign else desk.read(definition_shelf).scopes
        shelves = [desk.read(definition_shelf, scope) for scope in scopes]
    print_rows(LIST, (_line(shelf, one) for shelf in shelves for one in shelf.versions), args.format)
    return 0


def _line(shelf: DefinitionShelf, one: ShelvedVersion) -> tuple[Cell, ...]:
    since, until = one.version.in_force_at, one.until_at
    state = "in force" if one.is_in_force else "signed" if one.version.is_signed else "draft"
    review, figures = one.version.definition.review_on, one.figures
    signed = (f"{one.signed[side][0]} {iso(one.signed[side][1])}" if side in one.signed else "" for side in Side)
    dates = (iso(since) if since is not None else "", iso(until) if until is not None else "", f"{review or ''}")
    counts = (figures.handed_over, figures.accepted, figures.returned, figures.won, figures.lost)
    return (shelf.scope, one.version.number, state, *dates, *signed, *counts)


def _show(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        shelf = desk.read(definition_shelf, args.campaign)
    one = _numbered(shelf, args.version) if args.version is not None else _in_force(shelf)
    print_rows(SHOW, _criteria(one), args.format)
    return 0


def _criteria(one: ShelvedVersion) -> Iterator[tuple[Cell, ...]]:
    for criterion, did in zip(one.version.definition.criteria, one.figures.criteria, strict=True):
        said = (criterion.key, criterion.name, criterion.question, criterion.evidence)
        required = "yes" if criterion.is_required else "no"
        yield (*said, required, criterion.weight, did.met, did.accepted, did.decided, did.named, did.won, did.ended)


def _records(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        shelf = desk.read(definition_shelf, args.campaign)
        version = (_numbered(shelf, args.version) if args.version is not None else _in_force(shelf)).version
        keys = [one.key for one in version.definition.criteria]
        if args.criterion and args.criterion not in keys:
            raise NotFound(f"Version {version.number} has no criterion {args.criterion}. It has: {', '.join(keys)}.")
        found = desk.read(definition_records, version.definition_id, Counted(args.what), args.criterion)
    print_rows(RECORDS, (_record(one) for one in found), args.format)
    return 0


def _record(one: HandoffRow) -> tuple[Cell, ...]:
    standing = one.standing
    told = (standing.state.value, standing.reason, standing.words, standing.amount)
    return (one.handoff_id, one.lead_id, one.name, one.company, one.by, one.rep, iso(one.at), *told)


def _diff(args: argparse.Namespace) -> int:
    if len(args.versions) not in {0, 2}:
        raise Unreadable("Name two versions, or none for the newest against the one before.")
    with open_desk(args) as desk:
        shelf = desk.read(definition_shelf, args.campaign)
    if args.versions:
        before, after = (_numbered(shelf, number) for number in args.versions)
    elif len(shelf.versions) > 1:
        after, before = shelf.versions[:2]
    else:
        raise NotFound("There are no two versions to compare yet. `calldesk definition list` shows what there is.")
    found = differences(before.version.definition, after.version.definition)
    print_rows(DIFF, ((one.criterion, one.field, one.before, one.after) for one in found), args.format)
    return 0


def _draft(args: argparse.Namespace) -> int:
    try:
        content = read_definition_file(text_file(args.file))
    except Rejected as rejected:  # in a file, what cannot be is unreadable input
        raise Unreadable(rejected.sentence) from None
    with open_desk(args) as desk:
        made = desk.write(draft_definition, args.campaign, content)
        number = desk.read(definition_shelf, args.campaign).versions[0].version.number
    facts = {"definition_id": made, "version": number, "campaign": args.campaign}
    print_done(args.format, f"Draft {number} is kept. It needs a signature of marketing and one of sales.", facts)
    return 0


def _sign(args: argparse.Namespace) -> int:
    side = Side(args.side)
    with open_desk(args) as desk:
        newest = _newest(desk, args.campaign)
        desk.write(sign_definition, newest.version.definition_id, side)
        after = desk.read(definition_shelf, args.campaign).versions[0]
    since = after.version.in_force_at
    then = "The other side must sign too." if since is None else f"It holds from {iso(since)} on."
    facts = {"version": after.version.number, "side": side.value, "in_force_at": iso(since) if since else None}
    print_done(args.format, f"Version {after.version.number} is signed for {side.value}. {then}", facts)
    return 0


def _newest(desk: Desk, scope: str) -> ShelvedVersion:
    shelf = desk.read(definition_shelf, scope)
    if not shelf.versions or shelf.versions[0].version.is_signed:
        raise NotFound("There is no draft to sign. Propose one: calldesk definition draft FILE.")
    return shelf.versions[0]


def _numbered(shelf: DefinitionShelf, number: int) -> ShelvedVersion:
    found = next((one for one in shelf.versions if one.version.number == number), None)
    if found is None:
        raise NotFound(f"There is no version {number}. `calldesk definition list` shows them all.")
    return found


def _in_force(shelf: DefinitionShelf) -> ShelvedVersion:
    found = next((one for one in shelf.versions if one.is_in_force), None)
    if found is None:
        raise NotFound("No version is in force. `calldesk definition list` shows the drafts; name one.")
    return found
