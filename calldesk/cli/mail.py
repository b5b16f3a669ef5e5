"""`calldesk handoff mail`: how reps are written to: shown, set from a file, or what is due sent now."""

import argparse
from collections.abc import Iterator

from calldesk.actions.letters import set_mail
from calldesk.cli.context import open_desk
from calldesk.cli.files import text_file
from calldesk.cli.output import print_done, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected, Unavailable, Unreadable
from calldesk.domain.mail_settings import read_mail
from calldesk.jobs.mail import may_send, send_letters
from calldesk.passwords import OF_MAIL, mail_password
from calldesk.queries.letters import letter_rows
from calldesk.store.handoffs import reps, routing_of
from calldesk.store.letters import mail_of, mail_text

COLUMNS = ("handoff_id", "rep", "address", "kind", "state", "tries", "error")
Line = tuple[str, str, str]
"""Subject, state, detail; as `cli/doctor`."""


def register_mail(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    """Adds the verb to `calldesk handoff`."""
    said = "how reps are written to by e-mail: shown, or set from FILE"
    mail = verbs.add_parser("mail", parents=[common], help=said)
    how = mail.add_mutually_exclusive_group()
    how.add_argument("file", nargs="?", metavar="FILE", help="a TOML file to be put in force; an empty one ends it")
    how.add_argument("--send", action="store_true", help="write and send what is due, once, whoever runs the jobs")
    how.add_argument("--list", action="store_true", help="the last letters, and how each ended")
    mail.set_defaults(func=_mail)


def _mail(args: argparse.Namespace) -> int:
    if args.send:
        return _send(args)
    if args.file is not None:
        return _set(args)
    with open_desk(args) as desk:
        if not args.list:
            print(desk.read(mail_text) or "# no e-mail is sent")
            return 0
        rows = desk.read(letter_rows)
    print_rows(
        COLUMNS, ((r.handoff_id, r.rep, r.address, r.kind, r.state, r.tries, r.error) for r in rows), args.format
    )
    return 0


def _set(args: argparse.Namespace) -> int:
    toml = text_file(args.file)
    try:
        read_mail(toml)
    except Rejected as rejected:
        raise Unreadable(rejected.sentence) from None
    with open_desk(args) as desk:
        mail = desk.write(set_mail, toml)
    done = f"E-mail goes out by {mail.host} to {len(mail.addresses)} reps." if mail.is_on else "No e-mail is sent."
    print_done(args.format, done, {"host": mail.host, "addresses": len(mail.addresses)})
    return 0


def _send(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        if not may_send(desk):
            raise Unreadable("E-mail is real: leave --at out to send, and practice data sends none.")
        if not desk.handshake.has_letters:
            raise Unavailable(desk.handshake.sentence or "This database cannot keep letters yet.")
        done = send_letters(desk)
    print_done(args.format, done, {"done": done})
    return 0


def mail_lines(desk: Desk) -> Iterator[Line]:
    """What `calldesk doctor` says of e-mail."""
    mail = desk.read(mail_of)
    if not mail.is_on:
        yield "e-mail", "none", "Reps are told in CallDesk alone. Set it up with: calldesk handoff mail FILE"
        return
    known = desk.read(lambda snapshot: reps(snapshot, routing_of(snapshot)))
    without = sorted(login for login in known.values() if login not in mail.addresses)
    told = f"{mail.host}:{mail.port}, {mail.security.value}, from {mail.sender}"
    if without:
        told += f"; no address for {', '.join(without)}"
    lacks = bool(mail.user) and not mail_password(mail.user, mail.host)
    if lacks:
        told += f"; this computer has no password for {mail.user}: set {OF_MAIL} where it is to send"
    yield "e-mail", "no password" if lacks else "ok", told
