"""What the numbers mean: each measure's definition, printed beside it and versioned (R11)."""

from dataclasses import dataclass

DEFINITION_VERSION = "2026-11-28"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of the reports.

    Attributes:
        code: Column name (CLI contract).
        meaning: One sentence, printed beside the number.
    """

    code: str
    meaning: str


_FIRST = "Business time where the lead is, from when it came or woke"
_CREDIT = "By user: who handed it over; by campaign or source: that of the lead's first hand-off."
MEASURES: tuple[Measure, ...] = (
    Measure(
        "dials",
        "Attempts on a number; an imported row that stands for several attempts counts as one dial, the call behind an"
        " imported hand-off as none.",
    ),
    Measure("connects", "Dials that a person answered: outcomes of class connect or reach."),
    Measure("conversations", "Reaches with talk of at least the threshold (30 s unless the team changes it)."),
    Measure("talk_seconds", "Talk time of all dials, ring and wrap-up time apart."),
    Measure("talk_median_seconds", "Median talk time of the dials that had any."),
    Measure("qualified", "Outcomes “qualified” that stand; it counts as qualified work once sales accepts: accepted."),
    Measure("accepted", f"Hand-offs that a rep accepted and did not give back, when that was. {_CREDIT}"),
    Measure("handed_over", f"Hand-offs that were offered to a rep, when they were. {_CREDIT}"),
    Measure("returned", f"Hand-offs that a rep gave back and that nobody has now, when that was. {_CREDIT}"),
    Measure("won", f"Hand-offs that a rep reported as won, when that was. {_CREDIT}"),
    Measure("won_value", "Amounts of the won ones in the team's currency; one without an amount adds nothing."),
    Measure("assignment_p50_seconds", f"{_FIRST} until somebody took it up; half of them waited no longer."),
    Measure("assignment_p90_seconds", "The same; nine of ten waited no longer."),
    Measure("first_dial_p50_seconds", "From whoever took it up to the first dial; half of them waited no longer."),
    Measure("first_dial_p90_seconds", "The same; nine of ten waited no longer."),
    Measure("untouched", "Leads that came or woke in the period and were not dialled yet: they wait until now."),
)
