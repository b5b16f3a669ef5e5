"""What practice data is made of, as the editable files say it: people, places, companies, stories and histories."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from calldesk.domain.errors import Rejected
from calldesk.domain.toml_fields import Table, said, table_of, text_of, whole_of

Span = tuple[int, int]
"""Both ends may be drawn."""
MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Culture:
    """Given and family names that go together, and how often they occur in each country."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    share: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class City:
    """A place with its IANA zone and a pattern of fictional numbers, one digit for each ``#``."""

    name: str
    state: str
    country: str
    postal_code: str
    zone: str
    phone: str
    share: int


@dataclass(frozen=True, slots=True)
class Industry:
    """A trade: titles of its own beside the general ones, words its companies carry, how many people they employ."""

    name: str
    titles: Mapping[str, tuple[str, ...]]
    words: tuple[str, ...]
    employees: Span
    share: int


@dataclass(frozen=True, slots=True)
class When:
    """One of: `days` ago at office hours, `minutes` ago, or the occasion `day` days ago at `clock` (HH:MM)."""

    days: Span | None = None
    minutes: Span | None = None
    day: int | None = None
    clock: str = ""


@dataclass(frozen=True, slots=True)
class EventPlan:
    """An event of a story; `value` None = it carries none, `unit` is written behind it; `chance` in per cent."""

    kind: str
    when: When
    details: tuple[str, ...]
    value: Span | None
    unit: str
    times: Span
    chance: int


@dataclass(frozen=True, slots=True)
class CallPlan:
    """A call of a history; the promise is either minutes from now, or days from now at a clock time there."""

    outcome: str
    reason: str
    when: When
    ring_seconds: Span
    talk_seconds: Span
    notes: tuple[str, ...]
    callback_minutes: Span | None
    callback_days: int | None
    callback_clock: str
    until_days: Span | None


@dataclass(frozen=True, slots=True)
class Story:
    """What `count` leads did; `histories` are dealt out in turn, `block` puts them on do-not-call."""

    count: int
    campaign: str
    source: str
    titles: tuple[str, ...]
    complete: bool
    zones: tuple[str, ...]
    histories: tuple[str, ...]
    asked_for: tuple[str, ...]
    block: str
    events: tuple[EventPlan, ...]


@dataclass(frozen=True, slots=True)
class PracticeWords:
    """Everything the generator draws from; `names` is the number of people who showed no interest."""

    cultures: tuple[Culture, ...]
    titles: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, tuple[str, ...]]
    industries: tuple[Industry, ...]
    cities: tuple[City, ...]
    stories: tuple[Story, ...]
    histories: Mapping[str, tuple[CallPlan, ...]]
    names: int


def read_practice_words(words_text: str, stories_text: str) -> PracticeWords:
    """Reads the two files.

    Raises:
        Rejected: One is no TOML or has a wrong entry; the sentence names it.
    """
    words, stories = _toml(words_text, "words.toml"), _toml(stories_text, "stories.toml")
    histories = {
        text_of(raw, "name", "A history"): tuple(_call(call) for call in _tables(raw, "call"))
        for raw in _tables(stories, "history")
    }
    read = PracticeWords(
        cultures=tuple(_culture(raw) for raw in _tables(words, "culture")),
        titles=_lists(words, "titles"),
        stems=_lists(words, "stems"),
        forms=_lists(words, "forms"),
        industries=tuple(_industry(raw) for raw in _tables(words, "industry")),
        cities=tuple(_city(raw) for raw in _tables(words, "city")),
        stories=tuple(_story(raw) for raw in _tables(stories, "story")),
        histories=histories,
        names=whole_of(stories, "names", "stories.toml", 0, 10_000),
    )
    _check_links(read)
    return read


def _check_links(words: PracticeWords) -> None:
    for story in words.stories:
        for history in story.histories:
            if history not in words.histories:
                raise Rejected(f"A story names the history “{history}”, which is not there: add it.")
        for group in story.titles:
            if group not in words.titles:
                raise Rejected(f"A story names the titles “{group}”, which are not there: add them.")


def _toml(text: str, where: str) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Rejected(f"{where} cannot be read ({error}): correct it and try again.") from None


def _culture(raw: Table) -> Culture:
    share = table_of(raw.get("share"), "share")
    return Culture(
        _texts(raw, "given"), _texts(raw, "family"), {c: whole_of(share, c, "share", 0, MOST) for c in share}
    )


def _city(raw: Table) -> City:
    where = "A city"
    return City(
        name=text_of(raw, "name", where),
        state=_text(raw, "state"),
        country=text_of(raw, "country", where),
        postal_code=_text(raw, "postal_code"),
        zone=text_of(raw, "zone", where),
        phone=text_of(raw, "phone", where),
        share=whole_of(raw, "share", where, 0, MOST),
    )


def _industry(raw: Table) -> Industry:
    where = "An industry"
    employees = _span(raw, "employees")
    if employees is None:
        raise Rejected(f"{where} has no employees: write employees = [least, most].")
    return Industry(
        name=text_of(raw, "name", where),
        titles=_lists(raw, "titles"),
        words=_texts(raw, "words"),
        employees=employees,
        share=whole_of(raw, "share", where, 0, MOST),
    )


def _story(raw: Table) -> Story:
    where = "A story"
    return Story(
        count=whole_of(raw, "count", where, 0, MOST),
        campaign=text_of(raw, "campaign", where),
        source=text_of(raw, "source", where),
        titles=_texts(raw, "titles"),
        complete=raw.get("complete") is True,
        zones=_texts(raw, "zones"),
        histories=_texts(raw, "histories"),
        asked_for=_texts(raw, "asked_for"),
        block=_text(raw, "block"),
        events=tuple(_event(event) for event in _tables(raw, "event")),
    )


def _event(raw: Table) -> EventPlan:
    where = "An event of a story"
    return EventPlan(
        kind=text_of(raw, "kind", where),
        when=_when(raw),
        details=_texts(raw, "detail"),
        value=_span(raw, "value"),
        unit=_text(raw, "unit"),
        times=_span(raw, "times") or (1, 1),
        chance=whole_of(raw, "chance", where, 0, 100) if "chance" in raw else 100,
    )


def _call(raw: Table) -> CallPlan:
    where = "A call of a history"
    return CallPlan(
        outcome=text_of(raw, "outcome", where),
        reason=_text(raw, "reason"),
        when=_when(raw),
        ring_seconds=_span(raw, "ring") or (0, 0),
        talk_seconds=_span(raw, "talk") or (0, 0),
        notes=_texts(raw, "notes"),
        callback_minutes=_span(raw, "callback_minutes"),
        callback_days=_whole(raw, "callback_days"),
        callback_clock=_text(raw, "callback_clock"),
        until_days=_span(raw, "until_days"),
    )


def _when(raw: Table) -> When:
    when = When(_span(raw, "days"), _span(raw, "minutes"), _whole(raw, "day"), _text(raw, "at"))
    if (when.days is None) + (when.minutes is None) + (when.day is None) != 2:  # noqa: PLR2004 all but one are left out
        raise Rejected("Something in stories.toml has no clear time: give it one of days, minutes, or day with at.")
    return when


def _whole(raw: Table, name: str) -> int | None:
    return whole_of(raw, name, "stories.toml", -MOST, MOST) if name in raw else None


def _span(raw: Table, name: str) -> Span | None:
    if name not in raw:
        return None
    ends = raw[name]
    if not (isinstance(ends, list) and len(ends) == 2 and all(type(end) is int for end in ends)):  # noqa: PLR2004 a pair
        raise Rejected(f"{name} = {said(ends)} is no span: write it like {name} = [1, 3].")
    return min(ends), max(ends)


def _text(raw: Table, name: str) -> str:
    value = raw.get(name, "")
    if not isinstance(value, str):
        raise Rejected(f"{name} = {said(value)} is no text: write it in quotes.")
    return value


def _texts(raw: Table, name: str) -> tuple[str, ...]:
    values = raw.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Rejected(f'{name} = {said(values)} is no list of texts: write it like {name} = ["one", "two"].')
    return tuple(values)


def _lists(raw: Table, name: str) -> Mapping[str, tuple[str, ...]]:
    table = table_of(raw.get(name), name)
    return {key: _texts(table, key) for key in table}


def _tables(raw: Table, name: str) -> Iterable[Table]:
    rows = raw.get(name, [])
    if not isinstance(rows, list):
        raise Rejected(f"{name} = {said(rows)} is no list: write [[{name}]] above each.")
    return [table_of(row, f"A {name}") for row in rows]
