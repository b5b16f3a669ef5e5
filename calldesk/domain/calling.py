"""Who may be called now, at which place of the list, and every reason why not (R2, R3)."""

from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.cadence import Cadence
from calldesk.domain.ids import UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.standing import BY_ATTEMPTS, BY_DATE, Standing, State


class Tier(StrEnum):
    """The three parts of the list, in order (R2)."""

    CALLBACK = "callback"
    FIRST_TOUCH = "first_touch"
    SCORE = "score"


SKIPPED = "skipped"
"""The reason of a lead that was let go undialled a moment ago."""
TIER_ORDER = {Tier.CALLBACK: 1, Tier.FIRST_TOUCH: 2, Tier.SCORE: 3}


@dataclass(frozen=True, slots=True)
class Lease:
    """A lead reserved for one qualifier, as the database holds it."""

    by: UserId | None = None
    from_at: Moment = 0.0
    until_at: Moment = 0.0

    def holds(self, at: Moment) -> bool:
        """Whether the lead is reserved at this instant."""
        return self.from_at <= at < self.until_at


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, when, and whether the lead's window is open then.

    Attributes:
        is_open: The lead's calling window is open in all of its zones.
        opens_at: When it next opens, where that is known.
        away: Those who are away and whose due callbacks are the asker's meanwhile.
        caps: Which caps of the day are reached, the asker's and that of the lead's list; what lies on a card has none.
    """

    at: Moment
    user: UserId
    is_open: bool
    opens_at: Moment | None = None
    away: frozenset[UserId] = frozenset()
    caps: tuple[Message, ...] = ()


def reasons_not(standing: Standing, lease: Lease, asking: Asking, cadence: Cadence) -> tuple[Message, ...]:
    """Every reason why this lead is not on the asker's list; empty when it is (R3). Unknown means no.

    A due callback overrides cool-off, gap, daily limit and remarket date, never do-not-call, another's claim or the
    calling hours. Before its time the lead is on no list. No cap stops a promise, nor a first touch that runs out.
    """
    return (
        *_block_reasons(standing),
        *_stage_reasons(standing, asking, cadence),
        *_claim_reasons(lease, asking),
        *(
            _callback_reasons(standing, asking, cadence)
            if standing.callback_at is not None
            else _waits(standing, asking)
        ),
        *_hour_reasons(standing, asking),
        *_cap_reasons(standing, asking, cadence),
    )


def may_dial(standing: Standing, lease: Lease, asking: Asking, cadence: Cadence) -> tuple[Message, ...]:
    """Every reason why this lead may not be dialled by the asker, who may hold the claim on it.

    The same as the list's reasons, but the asker's own claim does not stand in the way, nor that the lead was skipped:
    that orders the list, and whoever takes it by name wants it now.
    """
    own = lease if lease.by != asking.user else Lease()
    return tuple(reason for reason in reasons_not(standing, own, asking, cadence) if reason.code != SKIPPED)


HOUR_REASONS = frozenset({"outside_hours"})
"""What a callback that was promised outside calling hours, with a reason and the right to, overrides."""


def keeps_outside(standing: Standing, asking: Asking) -> str:
    """Why the asker may dial this lead's due callback outside calling hours; "" = they may not (R3).

    It is this promise's alone and its owner's; the right to it is asked apart. On no list does it stand: who has
    promised it opens it from their callbacks.
    """
    promise = standing.promise
    if promise is None or promise.by != asking.user or promise.at > asking.at:
        return ""
    return promise.reason


def tier(standing: Standing, asking: Asking, cadence: Cadence) -> tuple[Tier, Moment]:
    """Tier of a lead that is on the list, with the moment that orders it there (0 in the score tier)."""
    if standing.callback_at is not None:
        return Tier.CALLBACK, standing.callback_at
    if _touch_runs_out(standing, asking.at, cadence):
        assert standing.touch_due is not None  # noqa: S101 - that is what running out means
        return Tier.FIRST_TOUCH, standing.touch_due
    return Tier.SCORE, 0.0


def _touch_runs_out(standing: Standing, at: Moment, cadence: Cadence) -> bool:
    if standing.touch_due is None or standing.touch_end is None:
        return False
    return standing.touch_due <= at + cadence.touch_ahead_seconds and standing.touch_end > at


def _block_reasons(standing: Standing) -> tuple[Message, ...]:
    return tuple(
        Message.of("do_not_call", scope=b.scope, value=b.value, at=b.at, source=b.source, words=b.words)
        for b in standing.blocks
    )


def _stage_reasons(standing: Standing, asking: Asking, cadence: Cadence) -> tuple[Message, ...]:
    """What its calls and events say, whether or not it is on do-not-call."""
    if standing.stage == State.REMARKET:
        return (Message.of("state_remarket", after=_after(standing, cadence)),)
    if standing.stage != State.ACTIVE:
        return (Message.of(f"state_{standing.stage.name.lower()}", reason=standing.reason),)
    if standing.callback_at is not None or standing.remarket_at > asking.at:
        return ()
    since_at = standing.remarket_at
    if standing.attempts >= cadence.most_attempts:
        return (Message.of("remarket_by_attempts", attempts=standing.attempts, since_at=since_at),)
    days = round(cadence.remarket_seconds / DAY_SECONDS)
    return (Message.of("remarket_by_date", days=days, since_at=since_at),)


def _after(standing: Standing, cadence: Cadence) -> str:
    """What sent it there, for the texts: "repeats:3:No answer", "attempts:8", "days:30", "outcome:Not now"."""
    table = cadence.outcomes.latest
    if standing.repeats:
        return f"repeats:{standing.repeats}:{table.of(standing.reason).label}"
    if standing.reason == BY_ATTEMPTS:
        return f"{BY_ATTEMPTS}:{standing.attempts}"
    if standing.reason == BY_DATE:
        return f"{BY_DATE}:{round(cadence.remarket_seconds / DAY_SECONDS)}"
    known = table.by_code.get(standing.reason)
    return f"outcome:{known.label}" if known is not None else ""


def _claim_reasons(lease: Lease, asking: Asking) -> tuple[Message, ...]:
    if not lease.holds(asking.at):
        return ()
    code = "claimed_by_you" if lease.by == asking.user else "claimed"
    return (Message.of(code, by=lease.by or 0, until_at=lease.until_at),)


def _callback_reasons(standing: Standing, asking: Asking, cadence: Cadence) -> tuple[Message, ...]:
    due_at = standing.callback_at or 0.0
    if due_at > asking.at:
        return (Message.of("callback_later", callback_at=due_at, by=standing.callback_by or 0),)
    mine = standing.callback_by in {None, asking.user, *asking.away} or due_at + cadence.rescue_seconds <= asking.at
    return () if mine else (Message.of("callback_of_another", callback_at=due_at, by=standing.callback_by or 0),)


def _waits(standing: Standing, asking: Asking) -> tuple[Message, ...]:
    waits = (
        (SKIPPED, standing.skip_until),
        ("cool_off", standing.cool_until),
        ("redial_gap", standing.gap_until),
        ("two_dials_today", standing.day_until),
        ("not_now_until", standing.returns_at),
    )
    found = tuple(Message.of(code, until_at=until) for code, until in waits if until > asking.at)
    full = standing.full
    if full is not None and full.until_at > asking.at:
        found = (*found, Message.of(full.code, dials=full.dials, until_at=full.until_at))
    if standing.part_until <= asking.at:
        return found
    return (*found, Message.of("other_part", part=str(standing.part), until_at=standing.part_until))


def _cap_reasons(standing: Standing, asking: Asking, cadence: Cadence) -> tuple[Message, ...]:
    is_scored = bool(asking.caps) and tier(standing, asking, cadence)[0] is Tier.SCORE
    return asking.caps if is_scored else ()


def _hour_reasons(standing: Standing, asking: Asking) -> tuple[Message, ...]:
    if asking.is_open or standing.phone is None:
        return ()
    if asking.opens_at is None:
        return (Message.of("hours_unknown"),)
    return (Message.of("outside_hours", opens_at=asking.opens_at),)
