"""Hand-offs for the tests of screens: practice leads, qualified and handed over under a small definition."""

from dataclasses import replace

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.definitions import draft_definition, sign_definition
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.desk import Desk
from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Definition, Side
from calldesk.domain.handoffs import NextStep
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import DAY_SECONDS
from calldesk.queries.call_list import call_list

NEED = Criterion("need", "Need", "What does it cost you?", "A cost, in their words", weight=25)
BUDGET = Criterion("budget", "Budget", "What is set aside?", "A range", weight=15)
SITES = Criterion("sites", "Sites", "How many?", "A number", is_required=False, weight=5)


def agree(desk: Desk) -> None:
    """A definition in force for every campaign that the practice leads have, and for the team."""
    rows = desk.read(lambda snapshot: snapshot.conn.exec_driver_sql("SELECT name FROM campaign").scalars().all())
    for scope in ("", *rows):
        made = desk.write(draft_definition, scope, Definition((NEED, BUDGET, replace(SITES))))
        for side in Side:
            desk.write(sign_definition, made, side)


def hand_over_some(desk: Desk, many: int) -> list[LeadId]:
    """So many of the list's first leads, one after the other."""
    agree(desk)
    ids = [row.lead_id for row in desk.read(call_list).rows[:many]]
    for at, lead_id in enumerate(ids):
        dial_id = desk.write(record_past_dial, lead_id, "test").dial_id
        for key in ("need", "budget"):
            desk.write(answer_criterion, lead_id, Answered(key, True, f"their words on {key}", dial_id))
        desk.write(log_outcome, dial_id, Ending("qualified", talk_seconds=90))
        desk.write(hand_over, lead_id, HandOver(NextStep("Show the figures", desk.now() + (at + 1) * DAY_SECONDS)))
    return ids
