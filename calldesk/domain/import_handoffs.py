"""Turns one row of a file into a past hand-off and what came of it, by the usual words of CRM exports (R10)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from calldesk.domain.handoffs import LOST_REASONS, RETURN_REASONS, HandoffState, MarkKind, reason_code
from calldesk.domain.import_facts import Who, read_at, read_own_lead, read_who
from calldesk.domain.import_fields import fold
from calldesk.domain.imports import Reason, Refused, RowPlan, Warned, read_values
from calldesk.domain.moments import Moment
from calldesk.domain.stored_text import stored_number

_WORDS = {
    word: state
    for state, words in {
        HandoffState.OFFERED: "offered open new notstarted prospecting prospect qualification qualified sql pending",
        HandoffState.ACCEPTED: "accepted engaging engaged active working inprogress needsanalysis valueproposition"
        " iddecisionmakers perceptionanalysis proposal proposalpricequote negotiation negotiationreview"
        " appointmentscheduled qualifiedtobuy presentationscheduled decisionmakerboughtin contractsent salesaccepted",
        HandoffState.RETURNED: "returned rejected declined recycled disqualified sentback",
        HandoffState.WON: "won closedwon wonclosed",
        HandoffState.LOST: "lost closedlost lostclosed abandoned",
    }.items()
    for word in words.split()
}
"""What other programs call the states, folded."""
MOST_VALUE = 1e12
_USUAL_MINUTES, _MOST_MINUTES = 30, 24 * 60


class HandoffDraft(NamedTuple):
    """A hand-off that took place elsewhere.

    Attributes:
        happened_at: When it was offered; None = not said.
        by, rep: Login or name of who handed it over and of who got it; "" = not said.
        value: In the team's currency, of a won one; None = not said.
        decided_at: When it was accepted or returned; None = when it was offered.
        closed_at: When it was won or lost; None = when it was decided.
        reason: Of a return or a loss: a code, perhaps with a criterion (`Mark.reason`); "" else.
        words: What was said of that; a reason nobody knows is kept here to the letter.
        criteria_met: Keys.
        score: At that moment; None = not said.
        first_source, first_campaign, first_qualifier: The credit; "" = as of the lead's first hand-off.
        key: What makes it one of its kind; "" = its lead and time.
        own_lead: The column `lead_id`, as our own export writes it, "" = there is none.
    """

    who: Who
    happened_at: Moment | None
    by: str
    rep: str
    state: HandoffState
    value: float | None
    decided_at: Moment | None
    closed_at: Moment | None
    reason: str
    words: str
    next_step: str
    meets_at: Moment | None
    meets_minutes: int
    criteria_met: tuple[str, ...]
    override: str
    score: float | None
    first_source: str
    first_campaign: str
    first_qualifier: str
    key: str
    warnings: tuple[Warned, ...] = ()
    own_lead: str = ""


class Step(NamedTuple):
    """One mark of an imported hand-off, before it has an id and names have accounts."""

    kind: MarkKind
    at: Moment
    reason: str = ""
    words: str = ""
    amount: float | None = None

    @property
    def content(self) -> str:
        """What makes two steps of one hand-off the same."""
        amount = "" if self.amount is None else f"{self.amount:g}"
        return f"{self.kind}\x1f{self.at:.6f}\x1f{self.reason}\x1f{self.words}\x1f{amount}"


def steps_of(draft: HandoffDraft, offered_at: Moment) -> Iterator[Step]:
    """What was done with it, in order; nothing before it was offered, a time nobody gave is that of the step before.

    Args:
        draft: What the row says.
        offered_at: When it was offered, as it is stored or will be.
    """
    if draft.rep:
        yield Step(MarkKind.ROUTED, offered_at, reason="import")
    if draft.state is HandoffState.OFFERED:
        return
    first = draft.happened_at if draft.happened_at is not None else offered_at
    decided_at = max(offered_at, draft.decided_at if draft.decided_at is not None else first)
    closed_at = max(decided_at, draft.closed_at if draft.closed_at is not None else decided_at)
    if draft.state is HandoffState.RETURNED:
        back_at = closed_at if draft.decided_at is None else decided_at
        yield Step(MarkKind.RETURNED, back_at, draft.reason, draft.words)
        return
    yield Step(MarkKind.ACCEPTED, decided_at)
    if draft.state is HandoffState.WON:
        yield Step(MarkKind.WON, closed_at, words=draft.words, amount=draft.value)
    elif draft.state is HandoffState.LOST:
        yield Step(MarkKind.LOST, closed_at, draft.reason, draft.words)


def read_handoff(plan: RowPlan, number: int, cells: Sequence[str]) -> HandoffDraft | Refused:
    """One row of `import handoffs`; a row that says no state, or one nobody knows, is refused."""
    values = read_values(plan, number, cells)
    who = read_who(plan, values)
    if isinstance(who, Refused):
        return who
    word = values.get("state", "").strip()
    state = _WORDS.get(fold(word))
    if state is None:
        return Refused(Reason.STATE, _unknown_state(word))
    times = _times(plan, values, state)
    if isinstance(times, Refused):
        return times
    value = _value(values.get("value", ""), state)
    if isinstance(value, Refused):
        return value
    return _draft(plan, values, cells, (who, state, times, value))


def _unknown_state(word: str) -> str:
    known = "offered, accepted, returned, won or lost"
    if not word:
        return f"The row does not say how it stands: {known}. One for all rows: --map state==offered."
    return f"“{word[:60]}” is no state of a hand-off. Write {known}, or a stage of the usual programs."


class _Times(NamedTuple):
    at: Moment | None
    decided_at: Moment | None
    closed_at: Moment | None
    meets_at: Moment | None


def _times(plan: RowPlan, values: dict[str, str], state: HandoffState) -> _Times | Refused:
    """Of one that is open the day of its close is a forecast, and no fact."""
    read: list[Moment | None] = []
    past = {HandoffState.OFFERED: ("at",), HandoffState.ACCEPTED: ("at", "decided_at")}
    for field in ("at", "decided_at", "closed_at", "meets_at"):
        counts = field == "meets_at" or field in past.get(state, _Times._fields)
        moment = read_at(plan, values, field) if counts else None
        if isinstance(moment, Refused):
            return moment
        read.append(moment)
    times = _Times(*read)
    known = [at for at in times[:3] if at is not None]
    if known != sorted(known):
        return Refused(Reason.ORDER, "It was closed or decided before it was offered. Look at its dates.")
    return times


def _value(text: str, state: HandoffState) -> float | Refused | None:
    """Of a won one alone: what others may be worth is a guess."""
    if state is not HandoffState.WON or not text.strip():
        return None
    plain = text.strip().strip("$€£ ")
    number = stored_number(plain)
    if number is None or not 0 <= number < MOST_VALUE:
        return Refused(Reason.BAD_VALUE, f"“{text.strip()[:60]}” is no amount. Write it like 24000 or 24,000.50.")
    return number


def _draft(
    plan: RowPlan,
    values: dict[str, str],
    cells: Sequence[str],
    read: tuple[Who, HandoffState, _Times, float | None],
) -> HandoffDraft:
    who, state, times, value = read
    by, rep, key, first_qualifier = (values.get(f, "").strip() for f in ("by", "rep", "key", "first_qualifier"))
    at = next((moment for moment in times[:3] if moment is not None), None)
    reason, words = _reason(state, values)
    minutes = stored_number(values.get("meets_minutes", ""))
    met = values.get("criteria_met", "").replace(",", ";").split(";")
    warned = (*((Warned.NO_TIME,) if at is None else ()), *((Warned.NO_REP,) if not rep else ()))
    return HandoffDraft(
        who=who,
        happened_at=at,
        by=by,
        rep=rep,
        state=state,
        value=value,
        decided_at=times.decided_at,
        closed_at=times.closed_at,
        reason=reason,
        words=words,
        next_step=values.get("next_step", "").strip(),
        meets_at=times.meets_at,
        meets_minutes=int(minutes) if minutes is not None and 1 <= minutes <= _MOST_MINUTES else _USUAL_MINUTES,
        criteria_met=tuple(dict.fromkeys(key.strip() for key in met if key.strip())),
        override=values.get("override", "").strip(),
        score=stored_number(values.get("score", "")),
        first_source=values.get("first_source", ""),
        first_campaign=values.get("first_campaign", ""),
        first_qualifier=first_qualifier,
        key=key,
        warnings=warned,
        own_lead=read_own_lead(plan, cells),
    )


def _reason(state: HandoffState, values: dict[str, str]) -> tuple[str, str]:
    """The code and the words of a return or a loss; of any other state there is no reason."""
    said, words = values.get("reason", "").strip(), values.get("words", "").strip()
    codes = {HandoffState.RETURNED: RETURN_REASONS, HandoffState.LOST: LOST_REASONS}.get(state)
    if codes is None:
        return "", words if state is HandoffState.WON else ""
    code = next((known for known in codes if fold(known) == fold(reason_code(said))), None)
    if code is None:
        return "other", ": ".join(dict.fromkeys(part for part in (said, words) if part))
    criterion = said.partition(":")[2].strip()
    return f"{code}:{criterion}" if criterion else code, words
