"""Brings the call screen to life: puts desk, list, card, loop and keys together."""

from dataclasses import dataclass
from functools import partial

from calldesk.domain.changes import Changes
from calldesk.queries.callbacks_soon import may_keep_outside
from calldesk.queries.my_day import MyDay
from ui.call_screen.absence_keeper import AbsenceKeeper
from ui.call_screen.answers_keeper import AnswersKeeper
from ui.call_screen.asker import Asker
from ui.call_screen.day import Day
from ui.call_screen.keeper import Keeper
from ui.call_screen.keys import call_commands, rest_commands
from ui.call_screen.listing import Listing
from ui.call_screen.notes_keeper import NotesKeeper
from ui.call_screen.numbers_keeper import NumbersKeeper
from ui.call_screen.outcomes_keeper import OutcomesKeeper
from ui.call_screen.pausing import Pausing
from ui.call_screen.reminder import Reminder
from ui.call_screen.screen import CallScreen
from ui.call_screen.show_hand import ShowHand
from ui.call_screen.work import CallWork, Tools
from ui.kit.commands import Commands
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.number_menu import NumberMenu
from ui.lead_card.outcomes import logged_words
from ui.lead_card.peek import PeekPanel
from ui.lead_card.score_panel import ScorePanel
from ui.lead_card.team_outcomes import TeamOutcomes

_REMINDER_MS = 12_000
"""A promise is worth more than a glance away."""


@dataclass(frozen=True, slots=True)
class Mounted:
    """A call screen at work.

    Attributes:
        work: The loop; `begin()` takes the first lead.
        show: What puts it on the screen; it knows the number on offer.
        pausing: Skips and pauses, with their reasons.
        listing, day: The list and the day's figures.
        notes, reminder: What saves notes, and what tells of callbacks.
    """

    work: CallWork
    show: ShowHand
    pausing: Pausing
    listing: Listing
    day: Day
    notes: NotesKeeper
    reminder: Reminder

    @property
    def is_gathering(self) -> bool:
        """Whether the list or the figures are about to be read again."""
        return self.listing.is_gathering or self.day.is_gathering

    def on_changes(self, changes: Changes) -> None:
        """Learns of a commit."""
        self.listing.on_changes(changes)
        self.day.on_changes(changes)

    def save(self) -> None:
        """Puts the note being typed on its way to the disk, before the window closes."""
        self.notes.save_now()


def mount(
    screen: CallScreen, tools: Tools, theme: Theme, commands: Commands, toast: Toast, listing: Listing | None = None
) -> Mounted:
    """Connects the widgets of the screen with the desk; call it once, in the window's thread.

    A listing that keeps the screen's list true already stays; else one is made.
    """
    peek, parts, menu = PeekPanel(theme, screen), ScorePanel(theme, screen), DigitMenu(theme, screen)
    listing = listing or Listing(tools.desk, tools.runner, screen.list, tools.reader.zone)
    day = Day(tools.desk, tools.runner, screen.bar, tools.reader.zone)
    notes = NotesKeeper(tools.desk, tools.runner, screen.card.notes)
    reminder = Reminder(tools.desk, tools.runner, screen.bar, tools.reader.zone)
    reminder.soon.connect(partial(toast.say, icon="calendar-clock", least_ms=_REMINDER_MS))
    asker = Asker(tools.runner, screen, menu, tools.reader.outcomes)
    tools.runner.read(asker, partial(tools.desk.read, may_keep_outside), asker.time.allow)
    AbsenceKeeper(tools.desk, tools.runner, screen, asker.time)
    asker.time.warned.connect(partial(toast.say, icon="calendar-x", least_ms=_REMINDER_MS))
    answers = AnswersKeeper(tools.desk, tools.runner, screen.card.criteria, tools.reader.caller)
    show = ShowHand(tools.desk, tools.reader, screen, (asker, listing, answers))
    work = CallWork(tools, show, asker, listing)
    screen.card.criteria.said.connect(lambda said: answers.keep(said, work.call))
    Keeper(tools.desk, tools.runner, work)
    pausing = Pausing(tools, work, screen, theme)
    toast.stand_on(lambda: screen.card.talk if screen.is_compact else screen.card.timeline)
    _connect_work(screen, work, toast)
    _connect_day(screen, work, day, tools.reader.outcomes)
    screen.bar.peek_wanted.connect(lambda: show.peek(peek))
    screen.card.head.score.parts_wanted.connect(lambda: show.parts(parts))
    screen.card.notes.left.connect(screen.focus_list)
    screen.card.criteria.left.connect(screen.focus_list)
    screen.card.notes.callback.left.connect(screen.focus_list)
    numbers = NumberMenu(theme, screen)
    numbers.picked.connect(show.choose_number)
    NumbersKeeper(tools, work, numbers).said.connect(toast.say)
    screen.card.head.numbers_wanted.connect(partial(show.numbers, numbers))
    commands.add(*call_commands(work, show, screen, (peek, parts, numbers)), *rest_commands(pausing))
    outcomes = OutcomesKeeper(tools, screen, (work, show), commands)
    tools.runner.changed.connect(outcomes.on_changes)
    tools.runner.changed.connect(listing.on_changes)
    tools.runner.changed.connect(day.on_changes)
    return Mounted(work, show, pausing, listing, day, notes, reminder)


def _connect_work(screen: CallScreen, work: CallWork, toast: Toast) -> None:
    work.said.connect(toast.say)
    work.logged.connect(screen.bar.show_logged)
    screen.list.picked.connect(work.pick)
    screen.bar.wanted.connect(work.outcome)
    screen.bar.undo_wanted.connect(work.undo)
    screen.bar.answered.connect(work.line.answered)
    screen.bar.hung_up.connect(work.line.hang_up)
    screen.card.head.dial_wanted.connect(work.dial_or_end)


def _connect_day(screen: CallScreen, work: CallWork, day: Day, outcomes: TeamOutcomes) -> None:
    def show_day(day: MyDay) -> None:
        last = day.last
        work.last_was(last.outcome_id if last is not None else None)
        words = logged_words(last.name, last.code, outcomes.table, last.handed) if last is not None else ""
        screen.bar.show_logged(words)

    day.shown.connect(show_day)
