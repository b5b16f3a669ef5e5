"""A row that is ready to be written: read, its numbers placed in their zones, nothing left that takes long."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from calldesk.domain.import_facts import CompanyDraft, DialDraft, DncDraft, EventDraft
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.import_handoffs import HandoffDraft
from calldesk.domain.imports import PersonDraft

Draft = PersonDraft | EventDraft | CompanyDraft | DialDraft | HandoffDraft | DncDraft
Refusals = Mapping[int, tuple[str, str]]
"""Place of a row in its file (1 = first counted row) to its reason and the detail."""


class PreparedRow(NamedTuple):
    """One accepted row.

    Attributes:
        place: Which of the file's counted rows it is, 1 = first.
        line: Line or sheet row it begins at.
        draft: What it stands for.
        region: The default region of its file, for numbers that are read again.
        print_of_cells: Digest of its cells: equal rows have equal ones.
    """

    place: int
    line: int
    draft: Draft
    region: str | None
    print_of_cells: str


class Prepared(Protocol):
    """A whole file, ready to be written."""

    @property
    def kind(self) -> ImportKind:
        """What each row is."""
        ...

    @property
    def name(self) -> str:
        """The file's name, for the evidence."""
        ...

    @property
    def rows_read(self) -> int:
        """Counted rows, refused ones among them."""
        ...

    @property
    def refused(self) -> Refusals:
        """Rows refused so far."""
        ...

    @property
    def warned(self) -> Mapping[str, int]:
        """How many rows each warning was given for."""
        ...

    @property
    def repeated(self) -> frozenset[str]:
        """Keys (see `keys_of`) that occur in more than one row."""
        ...

    def chunks(self) -> Iterator[list[PreparedRow]]:
        """The accepted rows in order, about 1,000 at a time; may be asked for again."""
        ...


def keys_of(draft: PersonDraft) -> tuple[str, ...]:
    """What a person can be found by: external_id, e-mail and numbers, each with its kind in front."""
    external = draft.values.get("external_id", "")
    return (
        *((f"id:{external}",) if external else ()),
        *((f"@:{draft.email_key}",) if draft.email_key else ()),
        *(f"+:{phone.e164}" for phone in draft.phones),
    )
