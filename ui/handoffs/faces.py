"""What the rows of the rep's desk say: who, what is due, and how much of the time for it is left."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.handoff_clocks import Due, Duty
from calldesk.domain.handoffs import HandoffState, reason_code
from calldesk.domain.ids import FactId
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.queries.handoffs import HandoffRow
from ui.kit import text
from ui.kit.tokens import Role
from ui.lead_card.handoff_words import money, return_label

translate = QCoreApplication.translate
OPEN, ACCEPTED, RETURNED = range(3)
"""The tabs."""
_SOON = 0.25
"""With a quarter of the time left, or less, it is said in the colour of a warning."""


@dataclass(frozen=True, slots=True)
class RowFace:
    """One row, or the head of a section (`handoff_id` is None).

    Attributes:
        left: How much time is left, or what became of it; at the right edge.
        share: Of the time that is left, 0 to 1; None = no bar.
        below: The last line.
    """

    handoff_id: FactId | None
    name: str
    about: str = ""
    below: str = ""
    left: str = ""
    tone: Role = Role.TEXT2
    share: float | None = None

    @property
    def key(self) -> str:
        """Unique in the list."""
        return self.handoff_id or f"head {self.name}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.about, self.left, self.below) if part)


def tab_of(row: HandoffRow) -> int:
    """Where a hand-off stands: what is to be done, what was accepted and is past that, what went back."""
    if row.standing.state is HandoffState.RETURNED:
        return RETURNED
    return OPEN if row.standing.is_open else ACCEPTED


def faces(rows: Sequence[HandoffRow], tab: int, now: Moment, zone: str, *, with_rep: bool) -> tuple[RowFace, ...]:
    """The rows of a tab under their heads, what is due first on top; put aside ones come last."""
    shown = [row for row in rows if tab_of(row) == tab]
    if tab != OPEN:
        newest = sorted(shown, key=lambda row: -latest_at(row))
        return tuple(_face(row, now, zone, with_rep=with_rep) for row in newest)
    found: list[RowFace] = []
    for head, duty in _sections():
        due = [row for row in shown if row.due is not None and row.due.duty is duty and not row.is_snoozed]
        found += _section(head, due, now, zone, with_rep=with_rep)
    aside = [row for row in shown if row.is_snoozed]
    return (*found, *_section(translate("handoffs", "Put aside"), aside, now, zone, with_rep=with_rep))


def latest_at(row: HandoffRow) -> Moment:
    """When the newest was said of it: what came of it, else the decision, else the offer."""
    return row.standing.told_at or row.standing.decided_at or row.at


def undecided(rows: Sequence[HandoffRow]) -> int:
    """How many wait for yes or no."""
    return sum(row.standing.is_undecided and row.standing.rep is not None for row in rows)


def _sections() -> tuple[tuple[str, Duty], ...]:
    return (
        (translate("handoffs", "To decide"), Duty.DECIDE),
        (translate("handoffs", "First contact due"), Duty.CONTACT),
        (translate("handoffs", "Outcome due"), Duty.OUTCOME),
    )


def _section(head: str, rows: Sequence[HandoffRow], now: Moment, zone: str, *, with_rep: bool) -> list[RowFace]:
    if not rows:
        return []
    ordered = sorted(rows, key=lambda row: (row.due.at if row.due is not None else row.at, row.handoff_id))
    return [RowFace(None, head), *(_face(row, now, zone, with_rep=with_rep) for row in ordered)]


def _face(row: HandoffRow, now: Moment, zone: str, *, with_rep: bool) -> RowFace:
    about = about_words(row)
    below = _below(row, now, zone)
    if with_rep and row.rep:
        below = text.DOT.join(part for part in (row.rep, below) if part)
    if row.is_snoozed:
        back = translate("handoffs", "back {0}").format(text.when(row.standing.snoozed_until, now, zone))
        return RowFace(row.handoff_id, row.name, about, below, back)
    if row.due is None or not row.standing.is_open:
        return RowFace(row.handoff_id, row.name, about, below, *_end_words(row))
    left, tone, share = left_words(row.due, now)
    return RowFace(row.handoff_id, row.name, about, below, left, tone, share)


def about_words(row: HandoffRow) -> str:
    """Company and title, the company where it is not the name."""
    return text.DOT.join(part for part in (row.company if row.company != row.name else "", row.title) if part)


def left_words(due: Due, now: Moment) -> tuple[str, Role, float]:
    """How much time is left, its tone, and the share of it: ``5 h left``, ``2 d late``."""
    left = due.at - now
    share = min(1.0, max(0.0, left / max(due.at - due.from_at, 1.0)))
    if left < 0:
        late = translate("handoffs", "{0} late").format(text.short(-left))
        return late, Role.BAD if -left >= DAY_SECONDS else Role.WARN, share
    return (
        translate("handoffs", "{0} left").format(text.short(left)),
        Role.WARN if share <= _SOON else Role.TEXT2,
        share,
    )


def _below(row: HandoffRow, now: Moment, zone: str) -> str:
    step = row.next_step
    if row.standing.state is HandoffState.RETURNED:
        return row.standing.words
    if step.at is not None:
        said = translate("handoffs", "Met {0}") if step.at < now else translate("handoffs", "Meeting {0}")
        return said.format(text.when(step.at, now, zone))
    return " ".join(step.words.split())


def _end_words(row: HandoffRow) -> tuple[str, Role]:
    standing = row.standing
    if standing.state is HandoffState.WON:
        won = translate("handoffs", "won")
        return (won if standing.amount is None else f"{won} {money(standing.amount)}"), Role.OK
    if standing.state is HandoffState.LOST:
        return translate("handoffs", "lost"), Role.BAD
    if standing.state is HandoffState.RETURNED:
        return return_label(reason_code(standing.reason)), Role.WARN
    return "", Role.TEXT2
