"""The kinds of events: what each is called, whether it is interest, and how soon it wants a first touch."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.domain.errors import Unreadable
from calldesk.domain.placeholders import fill

WEB = "web"
"""First touch within minutes (R6)."""
DAY = "day"
"""First touch by the end of the business day (R6)."""
SHOW = "show"
"""First touch on the Monday after, from 08:00 on and by the end of that business day (R6)."""
SECONDS_PER_MINUTE = 60
_LENGTH = re.compile(r"[1-9]\d{0,3} ?(s|min|h)( \d{1,2} ?min)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event, as `event_kinds.toml` describes it.

    Attributes:
        code: The kind's name in facts and in the score model.
        label: What the timeline calls it.
        icon: Lucide name.
        interest: Makes a name a lead and wakes one from remarket (R12).
        first_touch: ``web``, ``day``, ``show``, or empty for a kind that makes no lead.
        chip: The short "why now" for one such event; `chip_many` for several.
        chip_many: With ``{count}``.
    """

    code: str
    label: str
    icon: str = "sparkles"
    interest: bool = True
    first_touch: str = DAY
    chip: str = ""
    chip_many: str = ""


def read_event_kinds(toml_text: str) -> Mapping[str, EventKind]:
    """The kinds by their code, in the order of the file.

    Raises:
        Unreadable: The text is no TOML, or a kind has a wrong entry.
    """
    try:
        tables = tomllib.loads(toml_text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"The list of event kinds cannot be read ({error}). Correct it and try again.") from None
    return {code: _kind(code, table) for code, table in tables.items()}


def kind_of(kinds: Mapping[str, EventKind], code: str) -> EventKind:
    """The kind of this code; one that the list does not name is interest, due the same day, called by its code."""
    known = kinds.get(code)
    if known is not None:
        return known
    label = code.replace("_", " ").strip()
    label = label[:1].upper() + label[1:]
    return EventKind(code, label, chip=label, chip_many=label + ", {count} times")


def not_interest(kinds: Mapping[str, EventKind]) -> frozenset[str]:
    """The codes that make and wake no lead (R12)."""
    return frozenset(code for code, kind in kinds.items() if not kind.interest)


def web_kinds(kinds: Mapping[str, EventKind]) -> frozenset[str]:
    """The codes whose first touch is due within minutes (R6)."""
    return frozenset(code for code, kind in kinds.items() if kind.interest and kind.first_touch == WEB)


def show_kinds(kinds: Mapping[str, EventKind]) -> frozenset[str]:
    """The codes whose first touch is due on the Monday after (R6)."""
    return frozenset(code for code, kind in kinds.items() if kind.interest and kind.first_touch == SHOW)


def why_chip(kind: EventKind, count: int, value: str = "") -> str:
    """The short "why now" of `count` such events.

    Args:
        kind: Of the events.
        count: 1 or more.
        value: Of the latest one: ``{minutes}`` needs seconds, ``{length}`` a length that names its unit, such as
            ``46 min``. Where the value is neither, the label stands alone: a chip never guesses.
    """
    template = kind.chip if count == 1 else kind.chip_many
    lengths = {"minutes": _minutes(value), "length": value if _LENGTH.fullmatch(value) else ""}
    if any("{" + name + "}" in template and not known for name, known in lengths.items()):
        return kind.label
    return fill(template or kind.label, {"count": str(count), "value": value, **lengths})


def _minutes(value: str) -> str:
    """Seconds as whole minutes, at least 1; empty when the value is no positive number."""
    try:
        seconds = float(value)
    except ValueError:
        return ""
    if not 0 < seconds < float("inf"):
        return ""
    return str(max(1, round(seconds / SECONDS_PER_MINUTE)))


def _kind(code: str, table: object) -> EventKind:
    if not isinstance(table, dict):
        raise Unreadable(f"Event kind “{code}” is not a table. Write [{code}] with its label below it.")
    texts = {name: table.get(name, "") for name in ("label", "icon", "first_touch", "chip", "chip_many")}
    interest = table.get("interest", True)
    if not isinstance(interest, bool) or not all(isinstance(text, str) for text in texts.values()):
        raise Unreadable(f"Event kind “{code}” has a wrong entry. interest is true or false, all others are texts.")
    if texts["first_touch"] not in {WEB, DAY, SHOW, ""}:
        raise Unreadable(f"Event kind “{code}” has a wrong first_touch. Use web, day, show or an empty text.")
    plain = kind_of({}, code)
    label = texts["label"] or plain.label
    return EventKind(
        code=code,
        label=label,
        icon=texts["icon"] or plain.icon,
        interest=interest,
        first_touch=texts["first_touch"] or (DAY if interest else ""),
        chip=texts["chip"] or label,
        chip_many=texts["chip_many"] or label + ", {count} times",
    )
