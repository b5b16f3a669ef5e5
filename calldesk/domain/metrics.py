"""What the numbers mean: each measure's definition, printed beside it and versioned (R11)."""

from dataclasses import dataclass

DEFINITION_VERSION = "2026-11b"


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
MEASURES: tuple[Measure, ...] = (
    Measure("dials", "Attempts on a number; an imported row that stands for several attempts counts as one dial."),
    Measure("connects", "Dials that a person answered: outcomes of class connect or reach."),
    Measure("conversations", "Reaches with talk of at least the threshold (30 s unless the team changes it)."),
    Measure("talk_seconds", "Talk time of all dials, ring and wrap-up time apart."),
    Measure("talk_median_seconds", "Median talk time of the dials that had any."),
    Measure("qualified", "Outcomes “qualified” that stand: opportunities offered, not yet accepted."),
    Measure("accepted", "Hand-offs a rep has accepted; hand-offs come with a later version."),
    Measure("assignment_p50_seconds", f"{_FIRST} until somebody took it up; half of them waited no longer."),
    Measure("assignment_p90_seconds", "The same; nine of ten waited no longer."),
    Measure("first_dial_p50_seconds", "From whoever took it up to the first dial; half of them waited no longer."),
    Measure("first_dial_p90_seconds", "The same; nine of ten waited no longer."),
    Measure("untouched", "Leads that came or woke in the period and were not dialled yet: they wait until now."),
)
