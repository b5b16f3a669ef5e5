"""The commands of the call screen, each with its key."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from calldesk.domain.outcomes import OutcomeTable
from ui.call_screen.pausing import Pausing
from ui.call_screen.screen import CallScreen
from ui.call_screen.show_hand import ShowHand
from ui.call_screen.work import CallWork
from ui.kit.commands import Command, Scope
from ui.lead_card.criteria import KEYS
from ui.lead_card.number_menu import NUMBER_KEY, NumberMenu
from ui.lead_card.outcomes import groups
from ui.lead_card.peek import PeekPanel
from ui.lead_card.score_panel import ScorePanel

translate = QCoreApplication.translate


def rest_commands(pausing: Pausing) -> list[Command]:
    """Letting a lead go, and stopping for a while."""
    return [
        Command("call.skip", translate("keys", "Skip this lead"), "S", Scope.CALL, pausing.skip),
        Command("call.pause", translate("keys", "Pause, or go on"), "P", Scope.CALL, pausing.pause),
    ]


def call_commands(
    work: CallWork, show: ShowHand, screen: CallScreen, panels: tuple[PeekPanel, ScorePanel, NumberMenu]
) -> list[Command]:
    """Everything a person can do on the call screen."""
    peek, parts, numbers = panels
    return [
        Command("call.dial", translate("keys", "Dial, or end the call"), "Return", Scope.CALL, work.dial_or_end),
        Command("call.answered", translate("keys", "They answered"), "A", Scope.CALL, work.line.answered),
        Command("call.hang_up", translate("keys", "Hung up"), "H", Scope.CALL, work.line.hang_up),
        Command("call.undo", translate("keys", "Take the last outcome back"), "Ctrl+Z", Scope.OUTCOME, work.undo),
        Command(
            "call.number",
            translate("keys", "All numbers of the lead, and another one"),
            NUMBER_KEY,
            Scope.CALL,
            partial(show.numbers, numbers),
        ),
        Command("call.peek", translate("keys", "Look at the next lead"), "Space", Scope.CALL, partial(show.peek, peek)),
        *_card(show, screen, parts),
    ]


def outcome_commands(work: CallWork, table: OutcomeTable) -> list[Command]:
    """A key for each outcome on the bar, and the one for all."""
    slots = [slot for group in groups(table) for slot in group.slots]
    logged = [
        Command(f"outcome.{slot.code}", slot.label, slot.key, Scope.OUTCOME, partial(work.outcome, slot))
        for slot in slots
    ]
    return [*logged, Command("outcome.any", translate("keys", "All outcomes"), "0", Scope.OUTCOME, work.any_outcome)]


def _card(show: ShowHand, screen: CallScreen, parts: ScorePanel) -> list[Command]:
    card = screen.card
    ticks = [
        Command(
            f"card.criterion_{at}",
            translate("keys", "Tick criterion {0}").format(at + 1),
            key,
            Scope.CARD,
            partial(card.criteria.toggle, at),
        )
        for at, key in enumerate(KEYS)
    ]
    words = [
        Command(
            f"card.words_{at}",
            translate("keys", "Their words to criterion {0}").format(at + 1),
            f"Shift+{key}",
            Scope.CARD,
            partial(card.criteria.write, at),
        )
        for at, key in enumerate(KEYS)
    ]
    return [
        Command("card.notes", translate("keys", "Write a note"), "N", Scope.CARD, card.notes.focus),
        *ticks,
        *words,
        Command("card.timeline", translate("keys", "Timeline"), "L", Scope.CARD, card.show_timeline),
        Command(
            "card.score", translate("keys", "What the score is made of"), "I", Scope.CARD, partial(show.parts, parts)
        ),
    ]
