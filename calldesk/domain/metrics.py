"""What the numbers mean: each measure's definition, printed beside it and versioned (R11)."""

from dataclasses import dataclass
from enum import Flag, auto

DEFINITION_VERSION = "2026-11-29"
SMALL_SAMPLE = 20
"""Ratios, medians and percentiles of fewer are marked: `small_samples` names them."""


class Part(Flag):
    """Measures that are read together; a report asks for those it shows, for each costs its own reading."""

    CALLS = auto()
    LENGTHS = auto()
    HANDOFFS = auto()
    TOUCHES = auto()
    HOURS = auto()
    ATTEMPTS = auto()
    CALLBACKS = auto()
    SKIPS = auto()


CORE = Part.CALLS | Part.HANDOFFS | Part.TOUCHES
EVERYTHING = CORE | Part.LENGTHS | Part.HOURS | Part.ATTEMPTS | Part.CALLBACKS | Part.SKIPS
TIMES = frozenset({"hour", "weekday", "day", "week", "month"})
"""Cuts by when it was, on the clock of the zone that is asked for."""
OF_LEAD = frozenset({"campaign", "source", "list", "band"})
"""Cuts by whom it was with: as the lead is now, but the band as its score was then."""
OF_OUTCOME = frozenset({"outcome", "reason"})
"""Cuts by how it ended: of dials alone."""
CUTS = (
    "user",
    "team",
    "campaign",
    "source",
    "hour",
    "day",
    "week",
    "month",
    "weekday",
    "list",
    "band",
    "outcome",
    "reason",
)


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of the reports.

    Attributes:
        code: Column name (CLI contract).
        meaning: One sentence, printed beside the number.
        part: With which others it is read.
    """

    code: str
    meaning: str
    part: Part = Part.CALLS


_FIRST = "Business time where the lead is, from when it came or woke"
_CREDIT = "By user or team: who handed it over; by campaign or source: that of the lead's first hand-off."
_SAME = "The same; nine of ten {} no longer."
_LENGTHS = "as the desk measured them; an imported call has none"
MEASURES: tuple[Measure, ...] = (
    Measure(
        "dials",
        "Attempts on a number; an imported row that stands for several attempts counts as one dial, the call behind an"
        " imported hand-off as none.",
    ),
    Measure("connects", "Dials that a person answered: outcomes of class connect or reach."),
    Measure("conversations", "Reaches with talk of at least the threshold (30 s unless the team changes it)."),
    Measure(
        "talk_seconds",
        "Talk time of all dials, ring and wrap-up time apart; a call over midnight is of the day it was dialled.",
    ),
    Measure("talk_median_seconds", "Median talk time of the dials that had any."),
    Measure("qualified", "Outcomes “qualified” that stand; it counts as qualified work once sales accepts: accepted."),
    Measure(
        "accepted", f"Hand-offs that a rep accepted and did not give back, when that was. {_CREDIT}", Part.HANDOFFS
    ),
    Measure("handed_over", f"Hand-offs that were offered to a rep, when they were. {_CREDIT}", Part.HANDOFFS),
    Measure(
        "returned", f"Hand-offs that a rep gave back and that nobody has now, when that was. {_CREDIT}", Part.HANDOFFS
    ),
    Measure("won", f"Hand-offs that a rep reported as won, when that was. {_CREDIT}", Part.HANDOFFS),
    Measure(
        "won_value",
        "Amounts of the won ones in the team's currency; one without an amount adds nothing.",
        Part.HANDOFFS,
    ),
    Measure(
        "assignment_p50_seconds",
        f"{_FIRST} until somebody took it up; half of them waited no longer.",
        Part.TOUCHES,
    ),
    Measure("assignment_p90_seconds", _SAME.format("waited"), Part.TOUCHES),
    Measure(
        "first_dial_p50_seconds",
        "From whoever took it up to the first dial; half of them waited no longer.",
        Part.TOUCHES,
    ),
    Measure("first_dial_p90_seconds", _SAME.format("waited"), Part.TOUCHES),
    Measure(
        "untouched",
        "Leads that came or woke in the period and were not dialled yet: they wait until now.",
        Part.TOUCHES,
    ),
    Measure("reaches", "Dials with the lead or a decision maker on the line: outcomes of class reach."),
    Measure("contact_rate", "Connects / dials."),
    Measure("talk_mean_seconds", "Talk time / dials that had any."),
    Measure("talk_p90_seconds", "Nine of ten dials that had any talk had no more."),
    Measure("ring_seconds", f"Seconds that dials rang, {_LENGTHS}.", Part.LENGTHS),
    Measure("ring_mean_seconds", "Of the dials whose ringing was measured.", Part.LENGTHS),
    Measure("ring_median_seconds", "Of the same, their median.", Part.LENGTHS),
    Measure("ring_p90_seconds", _SAME.format("rang"), Part.LENGTHS),
    Measure("wrap_seconds", f"Seconds from the end of a call to its outcome, {_LENGTHS}.", Part.LENGTHS),
    Measure("wrap_mean_seconds", "Of the dials whose wrap-up was measured.", Part.LENGTHS),
    Measure("wrap_median_seconds", "Of the same, their median.", Part.LENGTHS),
    Measure("wrap_p90_seconds", _SAME.format("took"), Part.LENGTHS),
    Measure("voicemails", "Outcomes “voicemail”: a message was left."),
    Measure("voicemails_not_left", "Outcomes “voicemail, none left”: a machine answered and was told nothing."),
    Measure(
        "corrected_later",
        "Outcomes of these dials that were taken back after the period: the other numbers no longer hold them.",
    ),
    Measure(
        "hours_worked",
        "Of each person and day, from the first dial to the last sign of work (the end of a call, a mark of the shift),"
        " less pauses and what lies after the end of a shift; a gap that nobody marked as a pause counts as work."
        " None by campaign, source, list, band or outcome: nobody's hours are of one.",
        Part.HOURS,
    ),
    Measure("conversations_per_hour", "Conversations / hours worked, once a minute was worked.", Part.HOURS),
    Measure("acceptance_rate", "Accepted / (accepted + returned): of those decided in the period.", Part.HANDOFFS),
    Measure(
        "won_value_marketing",
        "Of the won value, what began with marketing: the lead's first hand-off names a campaign.",
        Part.HANDOFFS,
    ),
    Measure("marketing_share", "Won value that began with marketing / won value.", Part.HANDOFFS),
    Measure("came", "Leads that came or woke in the period.", Part.TOUCHES),
    Measure("followed_up", "Those of them that were dialled since.", Part.TOUCHES),
    Measure("follow_up_share", "Followed up / came: those that nobody dialled stay in it.", Part.TOUCHES),
    Measure("leads_dialled", "Different people dialled in the period.", Part.ATTEMPTS),
    Measure(
        "attempts_mean",
        "Attempts on each of them in the period; an imported row counts as many as it stands for.",
        Part.ATTEMPTS,
    ),
    Measure("attempts_p50", "Half of them were tried no more often.", Part.ATTEMPTS),
    Measure("attempts_p90", _SAME.format("were tried").replace("no longer", "no more often"), Part.ATTEMPTS),
    Measure("attempts_most", "The most attempts on one of them.", Part.ATTEMPTS),
    Measure(
        "callbacks_due",
        "Callbacks promised for a time in the period whose minutes are over or that were kept; not where the lead was"
        " reached, or the promise moved or cancelled, before. By user or team: whose promise it was.",
        Part.CALLBACKS,
    ),
    Measure(
        "callbacks_kept",
        "Those for which somebody rang within 15 min of the time, or within the day that was promised.",
        Part.CALLBACKS,
    ),
    Measure("callbacks_kept_share", "Kept / due.", Part.CALLBACKS),
    Measure("skips", "Leads that were let go undialled, with a reason.", Part.SKIPS),
    Measure(
        "small_samples",
        f"The ratios, medians and percentiles of this row that rest on fewer than {SMALL_SAMPLE}.",
        EVERYTHING,
    ),
)
EARLIER = tuple(measure.code for measure in MEASURES[: [one.code for one in MEASURES].index("reaches")])
"""The columns before `definition`: scripts count on their order (CLI contract)."""


def applicable(by: str) -> Part:
    """The measures that a cut can tell: nobody's hours are of one campaign, and only dials have an outcome."""
    if by in OF_OUTCOME:
        return Part.CALLS | Part.LENGTHS | Part.ATTEMPTS
    return EVERYTHING & ~Part.HOURS if by in OF_LEAD else EVERYTHING


def measures_of(parts: Part) -> tuple[Measure, ...]:
    """The measures of these parts, in the order of the columns."""
    return tuple(measure for measure in MEASURES if measure.part & parts)
