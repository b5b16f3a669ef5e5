"""English for every Message of the core, as the command line prints it; the window has texts of its own per code."""

from collections.abc import Callable, Mapping

from calldesk.domain.messages import Message, Value
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, instant

TEXTS: Mapping[str, str] = {
    "callback_later": "a callback is promised for {callback_at}",
    "callback_of_another": "the callback of {callback_at} belongs to somebody else at first",
    "callback_cancelled": "{by} cancelled the callback of {callback_at}: {why}",
    "callback_given": "{by} gave you the callback of {callback_at}",
    "callback_given_away": "{by} gave the callback of {callback_at} to somebody else",
    "callback_rescued": "{by} took over the callback of {callback_at}",
    "claim_released": "{by} took the lead off your card, where it lay for long",
    "claimed": "somebody else has it until {until_at}",
    "claimed_by_you": "you have it on your card",
    "coach_cleared": "{by} cleared the flag on the call{words}",
    "coach_flag": "{by} flagged the call for review{words}",
    "coach_help": "{by} asks for help in a call{words}",
    "coach_helped": "{by} answered the call for help{words}",
    "coach_note": "{by} left a note on the call{words}",
    "cool_off": "cool-off until {until_at}",
    "definition_few": "only {decided} decided so far: too few to go by",
    "definition_named": "{named} of {returned} returns name it",
    "definition_passed": "required, yet {missing} of {handed_over} went over without it",
    "definition_tells": "won {met_percent} % where it was met, {unmet_percent} % where it was not",
    "definition_unnamed": "{unnamed} of {returned} returns name no criterion",
    "definition_unused": "nothing was handed over under this version yet",
    "do_not_call": "do not call ({scope}, since {at}){words}",
    "definition_review_due": "the review of definition {number} is due: {review_on}",
    "definition_review_soon": "definition {number} is to be reviewed on {review_on}",
    "handoff_accepted": "{by} accepted the hand-off",
    "handoff_advanced": "{by}: it advanced",
    "handoff_away": "you are away: another rep has it",
    "handoff_came_back": "{by} returned it: {reason} (handed over by {whose}, who has left)",
    "handoff_escalated": "the rep let the time pass, until {due_at}",
    "handoff_gone": "not decided in time: another rep has it",
    "handoff_held": "{by}: the meeting was held",
    "handoff_late": "your time ended {due_at}",
    "handoff_lost": "{by}: lost, {reason}",
    "handoff_moved": "{by} moved the appointment to {meets_at}",
    "handoff_offered": "a new hand-off from {by}",
    "handoff_taken_over": "an accepted hand-off is yours now: its rep has left",
    "handoff_returned": "{by} returned it: {reason}",
    "handoff_undone": "{by} took the last step back",
    "handoff_withdrawn": "{by} took the hand-off back",
    "handoff_won": "{by}: won",
    "hours_unknown": "its time zone is unknown, so its calling hours are",
    "list_cap": "its list has had its {cap} dials of today, again {until_at}; callbacks and first touches still come",
    "list_cap_near": "“{list}”: {left} of {cap} dials are left today",
    "list_cap_reached": "“{list}” has had its {cap} dials of today; promised callbacks and first touches still come",
    "my_cap_near": "your dials: {left} of {cap} are left today",
    "my_cap_reached": "you have made your {cap} dials of today; promised callbacks and first touches still come",
    "person_cap": "you have made your {cap} dials of today, again {until_at}; callbacks and first touches still come",
    "line_day": "the switchboard was rung {dials} times today, again {until_at}",
    "line_hour": "the switchboard was rung {dials} times this hour, again {until_at}",
    "mail_failed": "the e-mail to {address} could not be sent: {error}",
    "mail_unsure": "the e-mail to {address} may not have arrived: {error}",
    "not_now_until": "not now: comes back on {until_at}",
    "other_part": "tried in the {part}; next at another time of day, from {until_at}",
    "outside_hours": "outside calling hours, opens {opens_at}",
    "skipped": "skipped, back on the list {until_at}",
    "redial_gap": "dialled a short while ago, free again {until_at}",
    "remarket_by_attempts": "in remarket since {since_at}: {attempts} attempts",
    "remarket_by_date": "in remarket since {since_at}: {days} days without a response",
    "state_closed": "closed: {reason}",
    "state_handed_over": "handed over: a rep has it",
    "state_name": "only a name: no recorded interest",
    "state_no_number": "no usable number",
    "state_remarket": "in remarket until a new event{after}",
    "state_to_hand_over": "qualified, waits in “to hand over”",
    "touch_asked": "{by} asks you to ring now: first touch due {touch_due_at}",
    "touch_overdue": "first touch overdue since {touch_due_at}",
    "two_dials_today": "two dials today, free again {until_at}",
    "why_callback": "callback promised for {callback_at}",
    "why_event": "{label}, {age_seconds} ago",
    "why_events": "{label} and {more} more, latest {age_seconds} ago",
    "why_fit": "fit {fit}, no event that counts",
    "why_first_touch": "first touch due {touch_due_at}",
    "why_late_touch": "first touch late since {touch_due_at}",
    "why_woke": "woke on {label}, {age_seconds} ago",
    "woke": "woke on {label}, {age_seconds} ago",
}


MODEL_TEXTS: Mapping[str, str] = {
    "model_cap_makes_slices_unequal": "{kind}: {same_visit} of {events} events follow another of the same visit;"
    " the cap makes ten pieces worth less than one, so record one event per visit",
    "model_column_unused": "column “{column}” ({filled} filled) is used by no fit rule",
    "model_kind_untimed": "{kind}: {without_time} of {events} events had no time of their own and got that of"
    " their import",
    "model_kind_unused": "{kind}: {events} events that the model gives nothing",
    "model_negative_without_base": "the rule on {field} takes {points}, but rules that always hold give only {room}:"
    " add a base",
}
"""What `model check` finds; only the command line says it so far."""


def sentence(message: Message) -> str:
    """The English of one message, without a full stop; an unknown code is shown as it is."""
    text = TEXTS.get(message.code) or MODEL_TEXTS.get(message.code, message.code)
    return text.format_map({name: _word(name, value) for name, value in message.args})


def _word(name: str, value: Value) -> str:
    if name.endswith("_at") or name == "at":
        return f"{instant(float(value)):%Y-%m-%d %H:%MZ}"
    if name == "age_seconds":
        return age(float(value))
    if name in _IN_PLACE:
        return _IN_PLACE[name](str(value))
    return str(value)


_WITH_MARKETING = {
    "": "",
    "repeats": ", after {0} x {1} in a row",
    "attempts": ", after {0} attempts",
    "days": ", after {0} days without a response",
    "outcome": ", logged as {0}",
}
_IN_PLACE: Mapping[str, Callable[[str], str]] = {
    "words": lambda words: f": “{words}”" if words else "",
    "reason": lambda reason: reason.replace("_", " ") if reason else "",
    "after": lambda after: _WITH_MARKETING[after.partition(":")[0]].format(*after.split(":", 2)[1:]),
}


def age(seconds: float) -> str:
    """A length of time in its largest unit: "3 d", "2 h", "5 min"."""
    if seconds >= DAY_SECONDS:
        return f"{int(seconds // DAY_SECONDS)} d"
    if seconds >= HOUR_SECONDS:
        return f"{int(seconds // HOUR_SECONDS)} h"
    return f"{int(seconds // MINUTE_SECONDS)} min"
