"""`calldesk model`: show, check, set and history of the score model."""

import argparse
import sys
from dataclasses import asdict

from calldesk.actions.models import set_score_model
from calldesk.cli.context import open_desk, read_moment
from calldesk.cli.files import text_file
from calldesk.cli.options import common_options
from calldesk.cli.output import plain, print_done, print_object, print_rows
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.moments import iso
from calldesk.domain.score_model import Model, read_model
from calldesk.domain.sentences import sentence
from calldesk.queries.models import model_findings, model_history, model_outcomes, model_text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand with its four verbs."""
    common = common_options()
    models = commands.add_parser("model", parents=[common], description="The score model of this database.")
    verbs = models.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("show", parents=[common], help="the model in force").set_defaults(func=_show)
    checking = verbs.add_parser("check", parents=[common], help="what this file would miss in the stored data")
    checking.add_argument("file", metavar="FILE")
    checking.set_defaults(func=_check)
    setting = verbs.add_parser("set", parents=[common], help="put this file in force for the whole list at once")
    setting.add_argument("file", metavar="FILE")
    setting.add_argument("--from", dest="from_at", metavar="INSTANT", help="when; now unless said")
    setting.set_defaults(func=_set)
    verbs.add_parser("history", parents=[common], help="all versions and since when").set_defaults(func=_history)


def _model(toml: str) -> Model:
    try:
        return read_model(toml)
    except Rejected as rejected:  # in a file, what a model may not say is unreadable input
        raise Unreadable(rejected.sentence) from None


def _show(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        sys.stdout.write(desk.read(model_text))
    return 0


def _check(args: argparse.Namespace) -> int:
    model = _model(text_file(args.file))
    with open_desk(args) as desk:
        findings = desk.read(model_findings, model)
        outcomes = desk.read(model_outcomes, model)
    if args.format == "json":
        told = [{"code": f.code, "words": sentence(f)} for f in findings]
        print_object({"version": model.version, "findings": told, "outcomes": [asdict(one) for one in outcomes]})
        return 0
    for finding in findings:
        print(plain(sentence(finding)))
    if not findings:
        print(f"Version “{model.version}” uses all stored kinds and columns that matter.")
    for one in outcomes:
        print(one.words)
    return 0


def _set(args: argparse.Namespace) -> int:
    toml = text_file(args.file)
    _model(toml)
    from_at = read_moment(args.from_at) if args.from_at is not None else None
    with open_desk(args) as desk:
        model = desk.write(set_score_model, toml, from_at)
    since = f" from {iso(from_at)} on" if from_at is not None else ""
    facts = {"version": model.version, "from": iso(from_at) if from_at is not None else None}
    print_done(args.format, f"Version “{model.version}” is set{since}.", facts)
    return 0


def _history(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        rows = desk.read(model_history)
    columns = ("model_no", "version", "from", "in_force")
    print_rows(columns, ((r.model_no, r.version, r.since, "yes" if r.in_force else "") for r in rows), args.format)
    return 0
