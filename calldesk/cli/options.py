"""The options that every subcommand shares; apart from what runs them, so that help is quick."""

import argparse


def add_common_options(parser: argparse.ArgumentParser, *, default: str | None = None) -> None:
    """Adds the options that hold everywhere (CLI contract)."""
    add = parser.add_argument
    add("--db", metavar="PATH", default=default, help="a file, or postgresql://... of a team; else CALLDESK_DB")
    add("--at", metavar="INSTANT", action="append", default=default, help="the moment to answer for, or to write at")
    add("--format", choices=("table", "csv", "json"), default=default, help="table on a terminal, csv in a pipe")
    add("--user", metavar="LOGIN", default=default, help="who asks; your own login unless said")


def common_options() -> argparse.ArgumentParser:
    """The same as a parent of a subcommand: what is not given there keeps what was given before it."""
    parent = argparse.ArgumentParser(add_help=False)
    add_common_options(parent, default=argparse.SUPPRESS)
    return parent
