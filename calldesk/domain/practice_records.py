"""What the practice data consists of: plain records with the import's field names, ready to be stored."""

from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.domain.moments import Moment


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """One invented person; `fields` by the import's field names, blanks left out; names have no events."""

    fields: Mapping[str, str]
    as_lead: bool

    @property
    def external_id(self) -> str:
        """What events and calls refer to."""
        return self.fields["external_id"]


@dataclass(frozen=True, slots=True)
class PracticeEvent:
    """Something a practice lead did."""

    external_id: str
    kind: str
    at: Moment
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class PracticeCall:
    """An earlier dial with how it ended; `at` is the moment of dialling, the outcome follows after ring and talk."""

    external_id: str
    at: Moment
    outcome: str
    reason: str
    ring_seconds: int
    talk_seconds: int
    note: str
    callback_at: Moment | None
    until_at: Moment | None


@dataclass(frozen=True, slots=True)
class PracticeBlock:
    """A do-not-call mark on a lead's number, e-mail or company (`scope`)."""

    external_id: str
    scope: str
    source: str
    words: str
    at: Moment


@dataclass(frozen=True, slots=True)
class PracticeData:
    """Everything: leads first, then names; events and calls in the order of their time."""

    people: tuple[PracticePerson, ...]
    events: tuple[PracticeEvent, ...]
    calls: tuple[PracticeCall, ...]
    do_not_call: tuple[PracticeBlock, ...]
