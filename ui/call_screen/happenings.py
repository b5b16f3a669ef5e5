"""Turns one line of the core's timeline into words, an icon and a time."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from calldesk.domain.event_kinds import kind_of
from calldesk.domain.moments import Moment
from calldesk.domain.numbers import WRONG_PERSON
from calldesk.domain.outcomes import OutcomeClass, OutcomeTable
from calldesk.queries.timeline import Sort, TimelineItem
from ui.call_screen.number_face import use_words
from ui.call_screen.reader import Reader
from ui.call_screen.shift_words import skip_words
from ui.kit import text
from ui.lead_card.faces import HappeningFace
from ui.lead_card.handoff_words import lost_label, money, returned_words
from ui.lead_card.outcomes import label_of

translate = QCoreApplication.translate
_CALL_ICONS = {
    "voicemail": "voicemail",
    "voicemail_not_left": "voicemail",
    "callback": "calendar-clock",
    "qualified": "flag",
}
_UNREACHED_ICON = "phone-missed"
_REACHED_ICON = "phone-outgoing"


def happening_face(item: TimelineItem, now: Moment, reader: Reader, criteria: Mapping[str, str]) -> HappeningFace:
    """One line of the timeline; `criteria` are the names of the campaign's criteria by key."""
    at = text.when(item.at, now, reader.zone)
    if item.sort is Sort.NOTE:
        return HappeningFace("sticky-note", translate("timeline", "Note"), one_line(item.detail), at)
    if item.sort is Sort.CALL:
        return _call(item, at, reader.outcomes.table)
    if item.sort is Sort.ANSWER:
        return _answer(item, criteria.get(item.code, item.code.capitalize()), at)
    if item.sort is Sort.HANDOFF:
        return _handoff(item, criteria, at)
    if item.sort is not Sort.EVENT:
        return _of_people(item, at, now, reader.zone)
    kind = kind_of(reader.kinds, item.code)
    return HappeningFace(kind.icon, kind.label, _event_detail(item), at)


def _of_people(item: TimelineItem, at: str, now: Moment, zone: str) -> HappeningFace:
    """What somebody did with the lead or its callback without a call."""
    about = text.DOT.join(part for part in (one_line(item.detail), item.by) if part)
    if item.sort is Sort.SKIP:
        head = translate("timeline", "Skipped: {0}").format(skip_words().get(item.code, item.code))
        return HappeningFace("skip-forward", head, about, at)
    if item.sort is Sort.COACH:
        return _coached(item, at, about)
    if item.sort is Sort.TAKEN:
        return HappeningFace("headphones", translate("timeline", "Taken up"), about, at)
    if item.sort is Sort.NUMBER:
        is_other = item.code == WRONG_PERSON
        said = translate("timeline", "somebody else's") if is_other else use_words(item.code)
        head = translate("timeline", "{0}: {1}").format(text.phone(item.value), said)
        return HappeningFace("user-x" if is_other else "phone", head, about, at)
    to = text.when(item.moved_to, now, zone) if item.moved_to is not None else ""
    heads = {
        "moved": translate("timeline", "Callback moved to {0}"),
        "rescued": translate("timeline", "Callback of {0} taken over"),
        "given": translate("timeline", "Callback of {0} given to {1}"),
        "cancelled": translate("timeline", "Callback cancelled"),
    }
    icon = "calendar-x" if item.code == "cancelled" else "calendar-clock"
    whom = one_line(item.value) or translate("timeline", "anyone of the list")
    return HappeningFace(icon, heads.get(item.code, item.code).format(to, whom), about, at)


def _coached(item: TimelineItem, at: str, about: str) -> HappeningFace:
    """What was said of a call."""
    heads = {
        "note": ("message-square-quote", translate("timeline", "Note on the call")),
        "flag": ("flag", translate("timeline", "Flagged for review")),
        "cleared": ("check", translate("timeline", "Flag cleared")),
    }
    icon, head = heads.get(item.code, ("flag", item.code))
    return HappeningFace(icon, head, about, at)


_HANDOFF_ICONS = {
    "routed": "handshake",
    "accepted": "circle-check",
    "returned": "undo-2",
    "contacted": "phone-outgoing",
    "held": "calendar-check",
    "advanced": "arrow-up-right",
    "won": "circle-check",
    "lost": "circle-x",
}


def _handoff(item: TimelineItem, criteria: Mapping[str, str], at: str) -> HappeningFace:
    """What a rep did with the lead, or that it went to one."""
    amount = money(float(item.value)) if item.code == "won" and item.value else ""
    head = {
        "routed": translate("timeline", "Handed over to {0}").format(item.value),
        "accepted": translate("timeline", "Accepted by the rep"),
        "returned": translate("timeline", "Returned: {0}").format(returned_words(item.value, criteria)),
        "contacted": translate("timeline", "The rep was in touch"),
        "held": translate("timeline", "Meeting held"),
        "advanced": translate("timeline", "Advanced"),
        "won": translate("timeline", "Won {0}").format(amount).strip(),
        "lost": translate("timeline", "Lost: {0}").format(lost_label(item.value)),
    }.get(item.code, item.code)
    if item.undone:
        head = translate("timeline", "{0}, taken back").format(head)
    about = text.DOT.join(part for part in (one_line(item.detail), item.by) if part)
    return HappeningFace(_HANDOFF_ICONS.get(item.code, "handshake"), head, about, at)


def one_line(words: str) -> str:
    """A text of several lines as one."""
    return " ".join(words.split())


def _answer(item: TimelineItem, name: str, at: str) -> HappeningFace:
    head = translate("timeline", "{0} is met") if item.value else translate("timeline", "{0} is not met")
    about = text.DOT.join(part for part in (one_line(item.detail), item.by) if part)
    return HappeningFace("circle-check" if item.value else "circle", head.format(name), about, at)


def _call(item: TimelineItem, at: str, table: OutcomeTable) -> HappeningFace:
    known = table.by_code.get(item.code)
    label = label_of(item.code, table) if item.code else translate("timeline", "No outcome yet")
    if item.undone:
        label = translate("timeline", "{0}, taken back").format(label)
    reached = known is not None and known.klass is not OutcomeClass.NONE
    icon = _CALL_ICONS.get(item.code, _REACHED_ICON if reached else _UNREACHED_ICON)
    about = text.DOT.join(part for part in (one_line(item.detail), item.by) if part)
    if item.talk_seconds < 1:
        return HappeningFace(icon, label, about, at)
    talked = translate("timeline", "{0}, {1}").format(label, text.duration(item.talk_seconds))
    return HappeningFace(icon, talked, about, at)


def _event_detail(item: TimelineItem) -> str:
    return one_line(item.detail or item.value)
