"""Random changes of a team's outcomes and cadence that a team lead could have made."""

import random
from dataclasses import replace

from calldesk.domain.errors import Rejected
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS
from calldesk.domain.outcome_rules import code_for
from calldesk.domain.outcomes import ADDABLE, Outcome, OutcomeClass, OutcomeTable
from calldesk.domain.team_rules import TeamRules, check_rules

COOL_OFFS = (0.0, 60.0, HOUR_SECONDS, 4 * HOUR_SECONDS, DAY_SECONDS, 3 * DAY_SECONDS, 40 * DAY_SECONDS)


def drawn_rules(chance: random.Random, before: TeamRules) -> TeamRules:
    """The rules with a few things changed; as they were where the change may not be."""
    outcomes = list(before.outcomes.outcomes)
    for _ in range(chance.choice((1, 2, 4))):
        at = chance.randrange(len(outcomes))
        outcomes[at] = _changed(chance, outcomes[at])
    if chance.random() < 0.4:
        outcomes.append(_added(chance, OutcomeTable(tuple(outcomes))))
    numbers = before.numbers
    if chance.random() < 0.5:
        numbers = replace(
            numbers,
            most_attempts=chance.choice((1, 2, 3, 8)),
            remarket_seconds=chance.choice((DAY_SECONDS, 30 * DAY_SECONDS, 45 * DAY_SECONDS)),
            gap_seconds=chance.choice((HOUR_SECONDS, 3 * HOUR_SECONDS, DAY_SECONDS)),
            rescue_seconds=chance.choice((0.0, 900.0, HOUR_SECONDS)),
            touch_ahead_seconds=chance.choice((60.0, 1800.0)),
            line_hour_dials=chance.choice((0, 1, 2, 3)),
            line_day_dials=chance.choice((0, 2, 4, 8)),
        )
    made = TeamRules(OutcomeTable(tuple(outcomes)), numbers, caps=before.caps)
    try:
        check_rules(made, before)
    except Rejected:
        return TeamRules(before.outcomes, numbers, caps=before.caps)
    return made


def _changed(chance: random.Random, outcome: Outcome) -> Outcome:
    return chance.choice(
        (
            replace(outcome, cool_off_seconds=chance.choice(COOL_OFFS)),
            replace(outcome, most_repeats=chance.choice((0, 1, 2, 3))),
            replace(outcome, label=f"{outcome.code} {chance.randint(1, 99)}"),
            replace(outcome, retired=not outcome.retired, key=""),
            replace(outcome, needs_note=not outcome.needs_note, colour=chance.choice(("", "ok", "bad"))),
        )
    )


def _added(chance: random.Random, table: OutcomeTable) -> Outcome:
    klass, effect = chance.choice(list(OutcomeClass)), chance.choice(ADDABLE)
    label = f"Own {chance.randint(1, 9999)}"
    return Outcome(code_for(label, table), label, klass, "", chance.choice(COOL_OFFS), effect)
