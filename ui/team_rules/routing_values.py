"""What is typed on the page of the routing, as rules, and rules as they are typed."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from calldesk.domain.errors import Unreadable
from calldesk.domain.routing import MOST_OPEN, USUAL_HOURS, RepRules

translate = QCoreApplication.translate
_LISTS = ("states", "countries", "industries", "accounts")
_MOST_SIZE = 10_000_000
Spans = tuple[tuple[date, date], ...]


def typed_rules(rep: RepRules) -> dict[str, str]:
    """The fields of a rep, by name: lists with commas, a size such as 50-500, absences as two days each."""
    least, most = rep.least_employees, rep.most_employees
    size = f"{least}-{most}" if most else f"{least}+" if least else ""
    spans = (f"{first}" if first == last else f"{first} - {last}" for first, last in rep.away)
    return {
        "login": rep.login,
        "zone": rep.zone,
        "hours": rep.hours,
        **{name: ", ".join(getattr(rep, name)) for name in _LISTS},
        "size": size,
        "most_open": "" if rep.most_open == MOST_OPEN else str(rep.most_open),
        "away": ", ".join(spans),
    }


def rep_rules(values: Mapping[str, str]) -> RepRules:
    """The rules that these fields mean.

    Raises:
        Unreadable: A field is no such thing; `about` names it.
    """
    login = values["login"].strip()
    if not login:
        raise Unreadable(translate("routing", "Say which rep this is.")).of("login")
    least, most = _size(values["size"].strip())
    lists = {name: tuple(one.strip() for one in values[name].split(",") if one.strip()) for name in _LISTS}
    return RepRules(
        login,
        zone=values["zone"].strip() or "UTC",
        hours=values["hours"].strip() or USUAL_HOURS,
        least_employees=least,
        most_employees=most,
        most_open=_whole(values["most_open"].strip(), "most_open") if values["most_open"].strip() else MOST_OPEN,
        away=_away(values["away"].strip()),
        **lists,
    )


def _size(typed: str) -> tuple[int, int]:
    words = typed.replace("\N{EN DASH}", "-").replace(" ", "")
    if not words:
        return 0, 0
    if words.endswith("+"):
        return _whole(words[:-1], "size"), 0
    first, dash, last = words.partition("-")
    if not dash:
        raise Unreadable(translate("routing", "Write the size of companies like 50-500 or 1000+.")).of("size")
    return _whole(first or "0", "size"), _whole(last, "size")


def _whole(words: str, name: str) -> int:
    if not words.isascii() or not words.isdecimal() or int(words) > _MOST_SIZE:
        raise Unreadable(translate("routing", "Write a whole number, like 25.")).of(name)
    return int(words)


def _away(typed: str) -> Spans:
    found: list[tuple[date, date]] = []
    for span in typed.replace(";", ",").split(",") if typed else ():
        first, _, last = span.replace("\N{EN DASH}", " - ").partition(" - ")
        try:
            days = (date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip()))
        except ValueError:
            raise Unreadable(
                translate("routing", "Write absences like 2026-12-21 - 2027-01-03, with commas between them.")
            ).of("away") from None
        if days[0] > days[1]:
            raise Unreadable(translate("routing", "An absence ends before it begins. Turn the two days round.")).of(
                "away"
            )
        found.append(days)
    return tuple(found)
