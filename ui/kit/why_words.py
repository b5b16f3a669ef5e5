"""Says why leads are not on the list, after a count of them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_words(code: str) -> str:
    """The reason after a count; a code without words is shown as it is."""
    words = {
        "callback_later": translate("left_out", "with a callback promised for later"),
        "callback_of_another": translate("left_out", "with a callback that is somebody else's first"),
        "claimed": translate("left_out", "on another desk"),
        "claimed_by_you": translate("left_out", "on your card, or next"),
        "cool_off": translate("left_out", "in their cool-off"),
        "do_not_call": translate("left_out", "do not call"),
        "hours_unknown": translate("left_out", "without a known time zone"),
        "list_cap": translate("left_out", "on a list that has had its dials of today"),
        "person_cap": translate("left_out", "beyond your dials of today"),
        "line_day": translate("left_out", "at a switchboard rung often enough today"),
        "line_hour": translate("left_out", "at a switchboard rung often enough this hour"),
        "not_now_until": translate("left_out", "said not now, come back on a date"),
        "other_part": translate("left_out", "tried at this time of day, next at another"),
        "outside_hours": translate("left_out", "outside calling hours"),
        "redial_gap": translate("left_out", "dialled a short while ago"),
        "remarket_by_attempts": translate("left_out", "with marketing after so many tries"),
        "remarket_by_date": translate("left_out", "with marketing after so long without an answer"),
        "skipped": translate("left_out", "skipped a moment ago"),
        "state_closed": translate("left_out", "closed"),
        "state_handed_over": translate("left_out", "handed over, a rep has it"),
        "state_name": translate("left_out", "only a name, no interest yet"),
        "state_no_number": translate("left_out", "without a usable number"),
        "state_remarket": translate("left_out", "with marketing until a new event"),
        "state_to_hand_over": translate("left_out", "qualified, to hand over"),
        "two_dials_today": translate("left_out", "dialled twice today"),
    }
    return words.get(code, code)
