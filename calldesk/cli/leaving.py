"""`calldesk user disable`: puts a leaver out once everything of theirs has somewhere to go."""

import argparse

from calldesk.actions.leaving import let_leave
from calldesk.cli.context import desk_address, open_desk
from calldesk.cli.output import print_done
from calldesk.domain.leaving import ANYONE, BY_ROUTING, Destinations
from calldesk.domain.successors import THE_LIST

SAID_OF_DISABLING = (
    "Put a leaver out at once, open connections included; everything of theirs goes to somebody in the same breath."
)


def register_disabling(verb: argparse.ArgumentParser) -> None:
    """Adds where each thing goes."""
    add = verb.add_argument
    add("--callbacks-to", metavar=f"LOGIN|{ANYONE}", default="", help="promised callbacks; anyone = of their list")
    add("--handoffs-to", metavar=f"LOGIN|{BY_ROUTING}", default="", help="hand-offs of a rep; routing = by the rules")
    add("--accepted-to", metavar="LOGIN", default="", help="accepted hand-offs alone, where they go to another rep")
    said = "who gets the hand-offs of theirs that a rep gives back later; list = nobody by name, whoever works the list"
    add("--returns-to", metavar=f"LOGIN|{THE_LIST}", default="", help=said)
    add("--lists-to", metavar="LOGIN", default="", help="who works the lists on which nobody else is")
    add("--rules-to", metavar="LOGIN", default="", help="which rep takes the leaver's routing rules over")


def disable(args: argparse.Namespace) -> int:
    """Runs it; exit 1 with what would be left where something has no destination."""
    desk_address(args)
    to = Destinations(
        callbacks=args.callbacks_to,
        undecided=args.handoffs_to,
        taken=args.accepted_to or args.handoffs_to,
        lists=args.lists_to,
        rules=args.rules_to,
        returns=args.returns_to,
    )
    with open_desk(args) as desk:
        given = desk.write(let_leave, args.login, to)
    facts = {"login": args.login, "active": False, "callbacks": given.callbacks, "in_hand": given.in_hand}
    facts |= {"handoffs": given.undecided + given.taken, "lists": list(given.lists)}
    if args.returns_to:
        facts |= {"may_return": given.may_return, "returns_to": args.returns_to}
    print_done(args.format, f"{args.login} is disabled.", facts)
    return 0
