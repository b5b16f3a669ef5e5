"""Turns the call list of the core into the rows of the panel."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calldesk.domain.calling import Tier
from calldesk.domain.caps import LIST_CAP, PERSON_CAP
from calldesk.domain.moments import MINUTE_SECONDS, Moment
from calldesk.domain.scoring import Band, shown
from calldesk.queries.call_list import CallList, CallListRow
from ui.call_list.faces import ListFace, RowFace
from ui.call_screen.left_words import when_words
from ui.kit import text
from ui.kit.messages import say
from ui.kit.tokens import Role
from ui.kit.why_words import why_words

if TYPE_CHECKING:
    from calldesk.queries.lead_card import LeadCard
    from calldesk.queries.left_out import LeftOut

translate = QCoreApplication.translate
RING = {Band.HOT: Role.OK, Band.WARM: Role.WARN, Band.COOL: Role.TEXT3}
_LATE_SECONDS = 15 * MINUTE_SECONDS
_TABS: tuple[Tier | None, ...] = (None, Tier.CALLBACK, Tier.FIRST_TOUCH, None)
ALL_TAB = 3
_MOST_REASONS = 6
_MOST_TICKING = 60
"""So many rows at most are looked at each second: more than a screen shows."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The list as the core found it, with the face of each row.

    Attributes:
        found: The list.
        faces: One per row.
        left_out: Why leads are not on it, counted; asked for only while it is empty.
    """

    found: CallList
    faces: tuple[RowFace, ...]
    left_out: tuple["LeftOut", ...] = ()

    def followed_by(self, page: "Listed") -> "Listed":
        """The list with its next page, of the same instant."""
        rows = self.found.rows + page.found.rows
        return Listed(replace(self.found, rows=rows, next_page=page.found.next_page), self.faces + page.faces)


def list_rows(found: CallList, left_out: tuple["LeftOut", ...] = ()) -> Listed:
    """Makes the faces of the rows; meant for the reading thread."""
    return Listed(found, tuple(list_row(row, found.at) for row in found.rows), left_out)


def list_face(listed: Listed, held: Sequence[tuple["LeadCard", str]], tab: int, now: Moment, zone: str) -> ListFace:
    """The list as it is shown.

    Args:
        listed: What the core found.
        held: The leads on the card and claimed ahead, with their marks; they stand on top.
        tab: The chosen tab: now, callbacks, first touch, all.
        now: The moment shown.
        zone: The reader's own zone.
    """
    found = listed.found
    pinned = tuple(card_row(card, mark, now) for card, mark in held)
    on_top = {face.lead_id for face in pinned}
    wanted = _TABS[tab]
    rest = tuple(
        face
        for row, face in zip(found.rows, listed.faces, strict=True)
        if face.lead_id not in on_top and (wanted is None or row.tier is wanted)
    )
    empty = not rest and not pinned
    return ListFace(
        rows=pinned + rest,
        callable_words=_head_words(found, tab, len(pinned), zone),
        tabs=_tab_words(found, len(pinned)),
        empty=translate("call_list", "Nobody may be called right now.") if empty else "",
        caps=cap_words(found, now, zone),
    )


def cap_words(found: CallList, now: Moment, zone: str) -> tuple[str, ...]:
    """Which caps of the day are reached, or nearly, a sentence each."""
    return tuple(f"{say(message, now, zone)}." for message in found.caps)


def ticked(listed: Listed, now: Moment) -> Listed:
    """The same rows at this moment, as far as they count down: first touches stand before those of the score."""
    faces = list(listed.faces)
    for at, row in enumerate(listed.found.rows[:_MOST_TICKING]):
        if row.tier is Tier.FIRST_TOUCH:
            faces[at] = list_row(row, now)
    return replace(listed, faces=tuple(faces))


def list_row(row: CallListRow, now: Moment) -> RowFace:
    """One row of the list."""
    why, tone = reason_words(row.tier, row.callback_at or row.touch_due or 0.0, row.attempts, now, row.zones)
    return RowFace(
        lead_id=row.lead_id,
        score=shown(row.score),
        ring=RING[row.band],
        name=row.name,
        place=place_words(row.company, row.title, row.name),
        time=text.times(now, row.zones),
        why=why,
        tone=tone,
    )


def card_row(card: "LeadCard", mark: str, now: Moment) -> RowFace:
    """The row of a lead that is on the card or claimed ahead."""
    due = card.callback_at if card.tier is Tier.CALLBACK else card.touch_due
    why, tone = reason_words(card.tier, due or 0.0, card.attempts, now, card.zones)
    return RowFace(
        lead_id=card.lead_id,
        score=shown(card.score.total),
        ring=RING[card.score.band],
        name=card.name,
        place=place_words(card.company, card.title, card.name),
        time=text.times(now, card.zones),
        why=why,
        tone=tone,
        mark=mark,
    )


def reason_words(tier: Tier, due_at: Moment, attempts: int, now: Moment, zones: Sequence[str]) -> tuple[str, Role]:
    """Why a row stands where it stands, in two or three words, with its tone."""
    late = now - due_at
    if tier is Tier.CALLBACK:
        role = Role.BAD if late > _LATE_SECONDS else Role.WARN
        return translate("call_list", "Callback {0}").format(text.when(due_at, now, first_zone(zones))), role
    if tier is Tier.FIRST_TOUCH:
        if late >= 0:
            return translate("call_list", "First touch late {0}").format(text.short(late)), Role.BAD
        return translate("call_list", "First touch {0}").format(text.clock(-late)), Role.WARN
    if attempts == 0:
        return translate("call_list", "New"), Role.ACCENT
    words = text.plural(attempts, translate("call_list", "1 try"), translate("call_list", "{0} tries"))
    return words, Role.COLD


def place_words(company: str, title: str, name: str) -> str:
    """Company and title in one line; a company that already stands as the name is not said twice."""
    return text.DOT.join(part for part in (company if company != name else "", title) if part)


def first_zone(zones: Sequence[str]) -> str:
    """The zone in which a lead's times are told; UTC where none is known."""
    return zones[0] if zones else "UTC"


def _head_words(found: CallList, tab: int, held: int, zone: str) -> str:
    if tab == ALL_TAB:
        return translate("call_list", "as of {0}").format(text.times(found.at, (zone,)))
    return translate("call_list", "{0} callable").format(text.count(found.callable_count + held))


def _tab_words(found: CallList, held: int) -> tuple[str, str, str, str]:
    return (
        translate("list_tabs", "Now {0}").format(text.count(found.callable_count + held)),
        translate("list_tabs", "Callbacks {0}").format(text.count(found.callback_count)),
        translate("list_tabs", "First touch {0}").format(text.count(found.touch_count)),
        "",
    )


def empty_words(listed: Listed, now: Moment, zone: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Why the list is empty: a head, when it next opens, and counts with their reasons."""
    head = translate("call_list", "Nobody to ring right now")
    leads = [one for one in listed.left_out if one.code != "state_name"]  # a name fills no list, whatever comes due
    reasons = tuple((text.number(one.count), _reason(one, now, zone)) for one in leads[:_MOST_REASONS])
    if any(one.code in {LIST_CAP, PERSON_CAP} for one in leads):
        return head, " ".join(cap_words(listed.found, now, zone)), reasons
    if listed.found.opens_at is not None:
        opens = text.when(listed.found.opens_at, now, zone)
        return head, translate("call_list", "The next lead may be called from {0} on.").format(opens), reasons
    if reasons:
        return head, translate("call_list", "The list fills by itself as these come due."), reasons
    return head, translate("call_list", "No lead is waiting. Import leads, or wait for new interest."), ()


def _reason(one: "LeftOut", now: Moment, zone: str) -> str:
    return ", ".join(words for words in (why_words(one.code), when_words(one, now, zone)) if words)
