"""`calldesk import`: names and leads, events, companies, dials and do-not-call lists out of files."""

import argparse
import gc
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import print_object
from calldesk.cli.progress import Bar
from calldesk.domain.errors import Unreadable
from calldesk.domain.import_facts import outcome_codes
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.import_moments import DateOrder
from calldesk.files.sources import ImportSource, MapOptions, open_source
from calldesk.files.spool import prepare, write_rejects
from calldesk.files.tables import ReadOptions
from calldesk.queries.team_rules import outcome_table


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    importing = commands.add_parser("import", parents=[common_options()], help="people, events and lists out of a file")
    importing.add_argument("kind", choices=tuple(ImportKind), help="what each row is")
    importing.add_argument("file", metavar="FILE", help="CSV, TSV, TXT, XLSX, XLS, XLSB or ODS")
    importing.add_argument(
        "--as", dest="as_what", choices=("names", "leads"), default="names", help="names unless said"
    )
    importing.add_argument("--campaign", metavar="NAME", help="the campaign of every row")
    importing.add_argument("--map", metavar="FIELD=COLUMN", action="append", default=[], help="also =@row and ==text")
    importing.add_argument("--region", metavar="US", help="country of numbers without a country code")
    importing.add_argument("--encoding", metavar="E", help="found out unless said")
    importing.add_argument("--delimiter", metavar="D", help="found out unless said")
    importing.add_argument("--header", metavar="auto|none|LINE", default="auto", help="where the column names stand")
    importing.add_argument("--sheet", metavar="NAME", help="of a workbook; the first with cells unless said")
    importing.add_argument("--date-order", choices=[str(order) for order in DateOrder], help="found out unless said")
    importing.add_argument("--year", type=int, metavar="N", help="the year of dates without one")
    importing.add_argument("--dry-run", action="store_true", help="the same counts, nothing written")
    importing.add_argument("--rejects", metavar="OUT.csv", help="the rejected rows with their reasons, to be mended")
    importing.set_defaults(func=_import)


def _import(args: argparse.Namespace) -> int:
    try:
        source = open_source(Path(args.file), ImportKind(args.kind), _reading(args), _options(args))
        report = _run(args, source)
    except Unreadable as unreadable:
        if args.format == "json":
            print_object(_unreadable(args.file, unreadable.sentence))
        raise
    if args.rejects:
        write_rejects(source, dict(report.rejected), Path(args.rejects))
    if args.format == "json":
        print_object(_outcome(source, report, dry=args.dry_run))
    else:
        _tell(source, report, dry=args.dry_run)
    return 0


def _reading(args: argparse.Namespace) -> ReadOptions:
    return ReadOptions(args.encoding, args.delimiter, args.header, args.sheet)


def _options(args: argparse.Namespace) -> MapOptions:
    leads = args.kind == ImportKind.LEADS
    if not leads and (args.campaign or args.as_what == "leads"):
        raise Unreadable("--as and --campaign are for `import leads` only. Leave them out.")
    stated = (*args.map, f"campaign=={args.campaign}") if args.campaign else tuple(args.map)
    order = DateOrder(args.date_order) if args.date_order else None
    return MapOptions(stated, args.region, order, args.year)


def _run(args: argparse.Namespace, source: ImportSource) -> ImportReport:
    if args.rejects and Path(args.rejects).resolve() == Path(args.file).resolve():
        raise Unreadable("The rejects cannot go into the file that is imported. Give another name.")
    bar = _Bar(source.row_count)
    gc.freeze()  # looking through what the program itself is made of took a fifth of a long import
    gc.set_threshold(100_000, 50, 50)
    with open_desk(args) as desk:
        if source.plan.mapping.kind is ImportKind.DIALS:
            codes = outcome_codes(desk.read(outcome_table))
            source = replace(source, plan=replace(source.plan, outcomes=codes))
        prepared = prepare(source, bar.read)
        choice = ImportChoice(args.as_what == "leads", args.campaign or "")
        if args.dry_run:
            report = desk.read(dry_run, prepared, choice, bar.written)
        else:
            report = desk.write(import_rows, prepared, choice, bar.written)
    bar.clear()
    return report


def _outcome(source: ImportSource, report: ImportReport, *, dry: bool) -> Mapping[str, object]:
    told = _sentences(source, report)
    return {
        "file": str(source.table.path),
        "status": "ok",
        "rows_read": report.rows_read,
        "accepted": report.accepted,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "rejected": len(report.rejected),
        "warnings": sum(report.warned.values()) + len(source.warnings),
        "reasons": report.reasons,
        "encoding": source.table.encoding,
        "delimiter": source.table.delimiter,
        "message": " ".join((*(("Nothing was written.",) if dry else ()), *told)),
    }


def _unreadable(file: str, sentence: str) -> Mapping[str, object]:
    counts = dict.fromkeys(("rows_read", "accepted", "updated", "duplicates", "rejected", "warnings"), 0)
    texts = {"reasons": {}, "encoding": "", "delimiter": "", "message": sentence}
    return {"file": file, "status": "unreadable", **counts, **texts}


def _sentences(source: ImportSource, report: ImportReport) -> tuple[str, ...]:
    warned = (f"{count:,} rows: {what}." for what, count in sorted(report.warned.items()))
    return (*source.warnings, *warned)


def _tell(source: ImportSource, report: ImportReport, *, dry: bool) -> None:
    table = source.table
    how = ", ".join(filter(None, (table.sheet, table.encoding, repr(table.delimiter) if table.delimiter else "")))
    print(f"{table.path.name}: {report.rows_read:,} rows ({how})" + (", dry run, nothing written" if dry else ""))
    print(f"  new {report.accepted:,}   updated {report.updated:,}   duplicates {report.duplicates:,}", end="")
    print(f"   rejected {len(report.rejected):,}")
    for reason, count in report.reasons.items():
        print(f"    {count:>8,}  {reason}")
    for sentence in _sentences(source, report):
        print(f"  Note: {sentence}")


class _Bar(Bar):
    """Reading is its first half, writing the second."""

    def read(self, done: int, _total: int) -> bool:
        """Rows read."""
        self.draw(done / 2)
        return True

    def written(self, done: int) -> None:
        """Rows written."""
        self.draw((self.total + done) / 2)
