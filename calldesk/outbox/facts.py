"""Which actions are facts that must not be lost, and how each is done now, later, and shown meanwhile (R7, R8)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from calldesk.actions.calls import (
    Dialled,
    Ending,
    log_outcome,
    mark_dial,
    record_late_dial,
    start_dial,
)
from calldesk.actions.claims import Claim
from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.desk_work import Hand, finish_call, skip_lead, take_back
from calldesk.actions.do_not_call import mark_do_not_call
from calldesk.actions.inbound import inbound_event_id, record_inbound
from calldesk.actions.notes import add_note, leave_draft, save_draft
from calldesk.actions.number_uses import tell_number_use
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, record_change
from calldesk.actions.shifts import mark_shift, record_skip
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.actions.undo import correct_outcome
from calldesk.domain.errors import Unavailable
from calldesk.domain.ids import FactId
from calldesk.domain.moments import Moment
from calldesk.domain.promises import CANCELLED, MOVED
from calldesk.outbox.codec import Codec
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tx import Tx

Arguments = Mapping[str, Any]
CODEC = Codec(
    {
        "Ending": Ending,
        "Hand": Hand,
        "Claim": Claim,
        "Dialled": Dialled,
        "NewTime": NewTime,
        "Answered": Answered,
        "Coached": Coached,
    }
)
"""The names are stored in journals and stay."""


@dataclass(frozen=True, slots=True)
class FactAction:
    """An action whose facts are kept on this computer until the server has them.

    Attributes:
        action: What is done while the server is there, with all that goes with it.
        made: Names of the arguments that are ids of facts, made before anything is written.
        later: What is recorded of it afterwards: the facts alone, whatever holds by then.
        meanwhile: What the screen gets while it waits.
        needs_lead: The argument that names the lead who must be in hand for it to be done without the server; with it
            goes `e164`, the number.
    """

    action: Callable[..., Any]
    made: tuple[str, ...]
    later: Callable[[Tx, Arguments], object]
    meanwhile: Callable[[Arguments], Any]
    needs_lead: str = ""

    @property
    def name(self) -> str:
        """As it stands in the journal."""
        return self.action.__name__

    def with_ids(self, arguments: Arguments, at: Moment) -> dict[str, Any]:
        """The same arguments with every id of a fact made."""
        return {**arguments, **{name: arguments[name] or new_fact_id(at) for name in self.made}}


def _finish_later(tx: Tx, said: Arguments) -> None:
    hand: Hand = said["hand"]
    if hand.current is not None:
        leave_draft(tx, hand.current.lead_id, said["dial_id"])
    log_outcome(tx, said["dial_id"], said["ending"], outcome_id=said["outcome_id"])


def _next_in_hand(said: Arguments) -> Hand:
    hand: Hand = said["hand"]
    return Hand(hand.following, None, FactId(said["outcome_id"]))


def _undo_later(tx: Tx, said: Arguments) -> None:
    correct_outcome(tx, said["outcome_id"])


def _as_it_was(said: Arguments) -> Hand:
    hand: Hand = said["hand"]
    return replace(hand, outcome_id=None)


def _skip_later(tx: Tx, said: Arguments) -> None:
    hand: Hand = said["hand"]
    if hand.current is not None:
        leave_draft(tx, hand.current.lead_id)
        record_skip(tx, hand.current.lead_id, said["reason"], skip_id=said["skip_id"])


def _after_skip(said: Arguments) -> Hand:
    hand: Hand = said["hand"]
    return Hand(hand.following, None)


def _move_later(tx: Tx, said: Arguments) -> None:
    to: NewTime = said["to"]
    moved: dict[str, object] = {"kind": MOVED, "callback_at": to.at, "until_at": to.until_at, "reason": to.reason}
    record_change(tx, said["lead_id"], said["outcome_id"], moved, said["change_id"])


def _cancel_later(tx: Tx, said: Arguments) -> None:
    gone = {"kind": CANCELLED, "callback_at": None, "until_at": None, "reason": said["reason"]}
    record_change(tx, said["lead_id"], said["outcome_id"], gone, said["change_id"])


FACT_ACTIONS = (
    FactAction(
        start_dial,
        ("dial_id",),
        lambda tx, said: record_late_dial(tx, said["lead_id"], e164=said["e164"], dial_id=said["dial_id"]),
        lambda said: Dialled(said["dial_id"], said["e164"], ""),
        needs_lead="lead_id",
    ),
    FactAction(
        mark_dial,
        (),
        lambda tx, said: mark_dial(tx, said["dial_id"], said["mark"], said["offset_seconds"], said["source"]),
        lambda _: None,
    ),
    FactAction(
        log_outcome,
        ("outcome_id",),
        lambda tx, said: log_outcome(tx, said["dial_id"], said["ending"], outcome_id=said["outcome_id"]),
        lambda said: said["outcome_id"],
    ),
    FactAction(finish_call, ("outcome_id",), _finish_later, _next_in_hand),
    FactAction(skip_lead, ("skip_id",), _skip_later, _after_skip),
    FactAction(
        mark_shift,
        ("mark_id",),
        lambda tx, said: mark_shift(tx, said["kind"], said["reason"], mark_id=said["mark_id"]),
        lambda said: said["mark_id"],
    ),
    FactAction(take_back, (), _undo_later, _as_it_was),
    FactAction(
        add_note,
        (),
        lambda tx, said: add_note(tx, said["lead_id"], said["words"], said["dial_id"]),
        lambda _: FactId(""),
    ),
    FactAction(move_callback, ("change_id",), _move_later, lambda said: said["change_id"]),
    FactAction(cancel_callback, ("change_id",), _cancel_later, lambda said: said["change_id"]),
    FactAction(
        record_inbound,
        ("call_id",),
        lambda tx, said: record_inbound(
            tx, said["lead_id"], said["words"], number=said["number"], call_id=said["call_id"]
        ),
        lambda said: inbound_event_id(said["lead_id"], said["call_id"]),
    ),
    FactAction(
        mark_do_not_call,
        ("mark_id",),
        lambda tx, said: mark_do_not_call(tx, said["scope"], said["value"], said["words"], mark_id=said["mark_id"]),
        lambda said: said["mark_id"],
    ),
    FactAction(
        answer_criterion,
        ("answer_id",),
        lambda tx, said: answer_criterion(tx, said["lead_id"], said["answered"], answer_id=said["answer_id"]),
        lambda said: said["answer_id"],
    ),
    FactAction(
        keep_front_desk,
        ("words_id",),
        lambda tx, said: keep_front_desk(
            tx, said["lead_id"], said["words"], e164=said["e164"], words_id=said["words_id"]
        ),
        lambda said: said["words_id"],
    ),
    FactAction(
        tell_number_use,
        ("use_id",),
        lambda tx, said: tell_number_use(tx, said["lead_id"], said["e164"], said["kind"], use_id=said["use_id"]),
        lambda said: said["use_id"],
    ),
    FactAction(
        coach_call,
        ("mark_id",),
        lambda tx, said: coach_call(tx, said["said"], mark_id=said["mark_id"]),
        lambda said: said["mark_id"],
    ),
    FactAction(save_draft, (), lambda tx, said: save_draft(tx, said["lead_id"], said["words"]), lambda _: None),
)
"""Claims, hand-offs and settings are not here: they need the server."""
_BY_NAME = {fact.name: fact for fact in FACT_ACTIONS}


def fact_action(name: str) -> FactAction:
    """The action of this name in the journal.

    Raises:
        Unavailable: A newer CallDesk put it there; it waits for one that knows it.
    """
    if name not in _BY_NAME:
        raise Unavailable(f"This CallDesk does not know “{name}”, which a newer one saved. Please update CallDesk.")
    return _BY_NAME[name]
