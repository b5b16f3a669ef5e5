"""Imports a prepared file in one transaction, or tells beforehand what it would do: never a half-done import."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from calldesk.actions.import_facts import Dials, Events
from calldesk.actions.import_handoffs import Handoffs
from calldesk.actions.import_lists import Companies, DoNotCall
from calldesk.actions.import_people import Fate, People
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.import_rows import Prepared, PreparedRow
from calldesk.store.bulk import insert_all
from calldesk.store.tables import campaign
from calldesk.store.tx import Snapshot, Tx

Step = Callable[[int], None]
"""Called with the rows done so far; it may raise to stop, and then nothing is written."""


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What a person decides about an import.

    Attributes:
        as_leads: Each row stated its interest (R12); only for ImportKind.LEADS.
        campaign: The campaign that is named, "" = none; it is made where it is new.
    """

    as_leads: bool = False
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do; rows_read = accepted + updated + duplicates + rejected.

    Attributes:
        rows_read: Counted rows.
        accepted: New ones.
        updated: Matches that changed something.
        duplicates: Matches that changed nothing.
        rejected: Place of each rejected row to its reason and the detail.
        warned: How many rows each warning was given for.
    """

    rows_read: int
    accepted: int
    updated: int
    duplicates: int
    rejected: Mapping[int, tuple[str, str]]
    warned: Mapping[str, int]

    @property
    def reasons(self) -> dict[str, int]:
        """Each reason and how many rows were rejected for it, the most frequent first."""
        return dict(Counter(reason for reason, _ in self.rejected.values()).most_common())


@dataclass(frozen=True, slots=True)
class RowFate:
    """What would become of one row, as the preview shows it.

    Attributes:
        row: The row.
        fate: new, update or duplicate.
        lead_id: The stored person it is about; negative for one that an earlier row would make.
    """

    row: PreparedRow
    fate: str
    lead_id: int


class _Writer(Protocol):
    """How the rows of one kind are written; `refused` are those that only the database could refuse."""

    fate: Fate
    refused: dict[int, tuple[str, str]]

    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]: ...
    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None: ...
    def finish(self, tx: Tx) -> None: ...


def import_rows(tx: Tx, prepared: Prepared, choice: ImportChoice, step: Step | None = None) -> ImportReport:
    """Writes the file; everything of it or, when anything goes wrong, nothing.

    Args:
        tx: The transaction.
        prepared: The file.
        choice: What was decided.
        step: Hears how many rows are done; may raise to stop.
    """
    writer = _writer(prepared, choice)
    if choice.campaign:
        insert_all(tx, campaign, [{"name": choice.campaign, "content": ""}], keep_stored=True)
    for rows in prepared.chunks():
        writer.write(tx, rows)
        if step is not None:
            step(rows[-1].place)
    writer.finish(tx)
    return _report(prepared, writer)


def dry_run(snapshot: Snapshot, prepared: Prepared, choice: ImportChoice, step: Step | None = None) -> ImportReport:
    """The same counts as `import_rows`, with nothing written."""
    writer = _writer(prepared, choice)
    for rows in prepared.chunks():
        writer.look(snapshot, rows)
        if step is not None:
            step(rows[-1].place)
    return _report(prepared, writer)


def preview(snapshot: Snapshot, prepared: Prepared, limit: int) -> list[RowFate]:
    """What would become of the first accepted rows."""
    writer = _writer(prepared, ImportChoice())
    first = next(prepared.chunks(), [])[:limit]
    return [RowFate(*told) for told in writer.look(snapshot, first)]


def _writer(prepared: Prepared, choice: ImportChoice) -> _Writer:
    match prepared.kind:
        case ImportKind.LEADS:
            return People(prepared, choice.as_leads)
        case ImportKind.EVENTS:
            return Events(prepared)
        case ImportKind.DIALS:
            return Dials(prepared)
        case ImportKind.HANDOFFS:
            return Handoffs(prepared)
        case ImportKind.COMPANIES:
            return Companies(prepared)
        case ImportKind.DNC:
            return DoNotCall(prepared)


def _report(prepared: Prepared, writer: _Writer) -> ImportReport:
    fate = writer.fate
    rejected = dict(sorted((dict(prepared.refused) | writer.refused).items()))
    return ImportReport(
        prepared.rows_read, fate.accepted, fate.updated, fate.duplicates, rejected, dict(prepared.warned)
    )
