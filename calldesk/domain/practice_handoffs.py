"""Hand-offs of the practice team in every state: the people, what was found out, and what the reps did with each."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from calldesk.domain.errors import Rejected
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.moments import Moment, moment
from calldesk.domain.toml_fields import Table, as_number, table_of, text_of


@dataclass(frozen=True, slots=True)
class PracticeMark:
    """What a rep did with one, as `domain.handoffs.Mark` has it."""

    kind: MarkKind
    at: Moment
    reason: str = ""
    words: str = ""
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class PracticeHandoff:
    """One hand-off; texts are invented.

    Attributes:
        fields: Of the lead, by the import's field names.
        rep: Login.
        why: As `domain.routing.Route` says it.
        heard: Key of a criterion to the lead's words: these are met.
    """

    fields: Mapping[str, str]
    at: Moment
    rep: str
    why: str
    next_step: str
    meets_at: Moment | None
    heard: Mapping[str, str]
    marks: tuple[PracticeMark, ...]


@dataclass(frozen=True, slots=True)
class PracticeHandoffs:
    """All of them, with login and name of each rep, and the routing rules as TOML."""

    people: Mapping[str, str]
    routing: str
    handoffs: tuple[PracticeHandoff, ...]


def read_practice_handoffs(story: str) -> PracticeHandoffs:
    """The hand-offs that a story tells of.

    Raises:
        Rejected: An entry cannot be; the sentence names it.
    """
    told = tomllib.loads(story)
    people, routing = table_of(told.get("people"), "“people”"), table_of(told.get("routing"), "“routing”")
    rows = (table_of(row, "A hand-off") for row in told.get("handoff", []))
    return PracticeHandoffs(_texts(people), str(routing.get("content", "")), tuple(_handoff(row) for row in rows))


def _handoff(row: Table) -> PracticeHandoff:
    fields = _texts(table_of(row.get("lead"), "The lead of a hand-off"))
    where = f"The hand-off of {fields.get('company', '')}"
    marks = row.get("mark", [])
    return PracticeHandoff(
        fields=fields,
        at=_moment(row, "at", where),
        rep=text_of(row, "rep", where),
        why=text_of(row, "why", where),
        next_step=str(row.get("next_step", "")),
        meets_at=_moment(row, "meets_at", where) if "meets_at" in row else None,
        heard=_texts(table_of(row.get("heard"), f"What was heard in {where}")),
        marks=tuple(_mark(table_of(one, where), where) for one in marks) if isinstance(marks, list) else (),
    )


def _mark(row: Table, where: str) -> PracticeMark:
    kind = MarkKind(text_of(row, "kind", where))
    said = {name: str(row.get(name, "")) for name in ("reason", "words")}
    return PracticeMark(kind, _moment(row, "at", where), **said, amount=as_number(row.get("amount")))


def _texts(table: Table) -> Mapping[str, str]:
    return {name: text_of(table, name, "The practice hand-offs") for name in table}


def _moment(row: Table, name: str, where: str) -> Moment:
    at = row.get(name)
    if not isinstance(at, datetime) or at.tzinfo is None:
        raise Rejected(f"{where} has no moment with its zone. Write {name} = 2026-04-28T14:02:00-05:00.")
    return moment(at)
