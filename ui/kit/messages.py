"""Says in words what the core says in codes; every code has its text here, in the reader's language."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from calldesk.domain.messages import Message, Value
from calldesk.domain.moments import Moment
from ui.kit import data_words, text

translate = QCoreApplication.translate


def texts() -> Mapping[str, str]:
    """The sentence of every code, with its arguments in braces; without a full stop."""
    return {
        **_waits(),
        "callback_cancelled": translate("messages", "Your callback of {callback_at} is cancelled by {by}: {why}"),
        "callback_given": translate("messages", "{by} gave you the callback of {callback_at}"),
        "callback_given_away": translate("messages", "{by} gave your callback of {callback_at} to somebody else"),
        "callback_rescued": translate("messages", "{by} took over your callback of {callback_at}"),
        "claim_released": translate("messages", "{by} took them off your card, where they lay for long"),
        **_of_coaching(),
        **_of_caps(),
        "do_not_call": translate("messages", "Do not call ({scope}, since {at}){words}"),
        **_of_handoffs(),
        **_definition_texts(),
        "hours_unknown": translate("messages", "Its time zone is unknown, so its calling hours are too"),
        "outside_hours": translate("messages", "Outside calling hours, opens {opens_at}"),
        "remarket_by_attempts": translate("messages", "With marketing since {since_at}: {attempts} tries"),
        "remarket_by_date": translate("messages", "With marketing since {since_at}: {days} days without an answer"),
        "state_closed": translate("messages", "Closed: {reason}"),
        "state_handed_over": translate("messages", "Handed over: a rep has it"),
        "state_name": translate("messages", "Only a name: no recorded interest"),
        "state_no_number": translate("messages", "No usable number"),
        "state_remarket": translate("messages", "With marketing until a new event{after}"),
        "state_to_hand_over": translate("messages", "Qualified, waits in “to hand over”"),
        "touch_asked": translate("messages", "{by} asks you to ring them now: first touch due {touch_due_at}"),
        "touch_overdue": translate("messages", "First touch overdue since {touch_due_at}"),
        "why_callback": translate("messages", "Callback promised {callback_at}"),
        "why_event": translate("messages", "{label}, {age_seconds}"),
        "why_events": translate("messages", "{label} and {more} more, latest {age_seconds}"),
        "why_fit": translate("messages", "Fit {fit}, no event that counts"),
        "why_first_touch": translate("messages", "First touch due {touch_due_at}"),
        "why_late_touch": translate("messages", "First touch late since {touch_due_at}"),
        "why_woke": translate("messages", "Woke on {label}, {age_seconds}"),
        "woke": translate("messages", "Woke on {label}, {age_seconds}"),
    }


def _of_coaching() -> Mapping[str, str]:
    return {
        "coach_cleared": translate("messages", "{by} cleared the flag on the call{words}"),
        "coach_flag": translate("messages", "{by} flagged the call for review{words}"),
        "coach_help": translate("messages", "{by} asks for help in a call{words}"),
        "coach_helped": translate("messages", "{by} answered the call for help{words}"),
        "coach_note": translate("messages", "{by} left a note on the call{words}"),
    }


def _of_caps() -> Mapping[str, str]:
    return {
        "list_cap": translate("messages", "This list has had its {cap} dials of today, again {until_at}"),
        "list_cap_near": translate("messages", "“{list}”: {left} of {cap} dials are left today"),
        "list_cap_reached": translate(
            "messages", "“{list}” has had its {cap} dials of today; promised callbacks and first touches still come"
        ),
        "my_cap_near": translate("messages", "Your dials: {left} of {cap} are left today"),
        "my_cap_reached": translate(
            "messages", "You have made your {cap} dials of today; promised callbacks and first touches still come"
        ),
        "person_cap": translate("messages", "You have made your {cap} dials of today, again {until_at}"),
    }


def _of_handoffs() -> Mapping[str, str]:
    return {
        "handoff_accepted": translate("messages", "{by} accepted it"),
        "handoff_advanced": translate("messages", "{by}: it advanced"),
        "handoff_away": translate("messages", "You are away: another rep has it"),
        "handoff_came_back": translate("messages", "{by} returned it: {reason} (handed over by {whose}, who has left)"),
        "handoff_escalated": translate("messages", "The rep let the time pass, until {due_at}"),
        "handoff_gone": translate("messages", "Not decided in time: another rep has it"),
        "handoff_held": translate("messages", "{by}: the meeting was held"),
        "handoff_late": translate("messages", "Your time ended {due_at}"),
        "handoff_lost": translate("messages", "{by}: lost, {reason}"),
        "handoff_moved": translate("messages", "{by} moved the appointment to {meets_at}"),
        "handoff_offered": translate("messages", "A new hand-off from {by}"),
        "handoff_taken_over": translate("messages", "An accepted hand-off is yours now: its rep has left"),
        "handoff_returned": translate("messages", "{by} returned it: {reason}"),
        "handoff_undone": translate("messages", "{by} took the last step back"),
        "handoff_withdrawn": translate("messages", "{by} took the hand-off back"),
        "handoff_won": translate("messages", "{by}: won"),
        "mail_failed": translate("messages", "The e-mail to {address} could not be sent: {error}"),
        "mail_unsure": translate("messages", "The e-mail to {address} may not have arrived: {error}"),
    }


def _definition_texts() -> Mapping[str, str]:
    """What the figures of a definition say."""
    return {
        "definition_few": translate("messages", "Only {decided} decided so far: too few to go by"),
        "definition_named": translate("messages", "{named} of {returned} returns name it"),
        "definition_passed": translate("messages", "Required, yet {missing} of {handed_over} went over without it"),
        "definition_review_due": translate("messages", "Version {number}: its review is due, {review_on}"),
        "definition_review_soon": translate("messages", "Version {number}: both sides look at it again, {review_on}"),
        "definition_tells": translate(
            "messages", "Won {met_percent} % where it was met, {unmet_percent} % where it was not"
        ),
        "definition_unnamed": translate("messages", "{unnamed} of {returned} returns name no criterion"),
        "definition_unused": translate("messages", "Nothing was handed over under this version yet"),
    }


def _waits() -> Mapping[str, str]:
    """What time alone takes away."""
    return {
        "callback_later": translate("messages", "A callback is promised for {callback_at}"),
        "callback_of_another": translate("messages", "The callback of {callback_at} is somebody else's at first"),
        "claimed": translate("messages", "Somebody else has it until {until_at}"),
        "claimed_by_you": translate("messages", "You have it on your card"),
        "cool_off": translate("messages", "Rests until {until_at}"),
        "line_day": translate("messages", "Switchboard rung {dials} times today, again {until_at}"),
        "line_hour": translate("messages", "Switchboard rung {dials} times this hour, again {until_at}"),
        "not_now_until": translate("messages", "Not now: comes back {until_at}"),
        "other_part": translate("messages", "Tried {part}; next at another time of day, from {until_at}"),
        "redial_gap": translate("messages", "Dialled a short while ago, free again {until_at}"),
        "skipped": translate("messages", "Skipped, back on the list {until_at}"),
        "two_dials_today": translate("messages", "Two dials today, free again {until_at}"),
    }


def say(message: Message, now: Moment, zone: str) -> str:
    """The sentence of a message; a code without a text is shown as it is.

    Args:
        message: What the core says.
        now: The moment it is read at; near times are told shorter.
        zone: IANA name of the reader's zone, in which moments are told.
    """
    known = texts().get(message.code, message.code)
    return known.format_map({name: _word(name, value, now, zone) for name, value in message.args})


def _part_words(part: str) -> str:
    """The part of the day in which somebody was tried."""
    known = {
        "morning": translate("messages", "in the morning"),
        "midday": translate("messages", "around midday"),
        "afternoon": translate("messages", "in the afternoon"),
    }
    return known.get(part, part)


_IN_PLACE: Mapping[str, Callable[[str], str]] = {
    "part": _part_words,
    "words": lambda words: f": “{words}”" if words else "",
    "reason": data_words.reason_words,
    "why": data_words.reason_words,
    "after": lambda after: _with_marketing(*after.split(":", 2)),
    "scope": data_words.reason_words,
    "review_on": lambda day: text.day(datetime.fromisoformat(day)),
    "label": data_words.event_label,
}


def _with_marketing(what: str, *said: str) -> str:
    return {
        "": "",
        "repeats": translate("messages", ", after {0} x {1} in a row"),
        "attempts": translate("messages", ", after {0} attempts"),
        "days": translate("messages", ", after {0} days without a response"),
        "outcome": translate("messages", ", logged as {0}"),
    }[what].format(*said)


def _word(name: str, value: Value, now: Moment, zone: str) -> str:
    if name.endswith("_at") or name == "at":
        return text.when(float(value), now, zone)
    if name == "age_seconds":
        return text.age(float(value))
    if name in _IN_PLACE:
        return _IN_PLACE[name](str(value))
    return str(value)
