"""Asking for help in a call, flagging one for review, a team lead's note on one, and the list of what is flagged."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from calldesk.actions.coaching import Coached, coach_call
from calldesk.domain.coaching import CoachKind
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId
from calldesk.queries.coaching import PastCall, calls_of
from ui.board.flagged import Flagged
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.one_field import OneField
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.lead_card.outcomes import label_of
from ui.window.calling import CallPage
from ui.window.finding import Finding

translate = QCoreApplication.translate
HELP_KEY = "Ctrl+H"


class Coaching(QObject):
    """Everything that is said of a call from the page of calls; it ends with that page.

    Attributes:
        calls: The list of a lead's calls, to choose the one that is meant.
        ask: The field for the words.
        flagged: The list of what is flagged.
    """

    def __init__(self, page: CallPage, theme: Theme, toast: Toast, finding: Finding) -> None:
        super().__init__(page.screen)
        self._page, self._toast, self._finding = page, toast, finding
        self._help: tuple[FactId, FactId] | None = None
        self._listed: tuple[PastCall, ...] = ()
        self._kind = CoachKind.NOTE
        tools = page.tools
        self.calls = ListPanel(theme, page.screen, _call_words())
        self.calls.wanted.connect(self._chosen)
        self.ask = OneField(theme, page.screen)
        self.flagged = Flagged(theme, page.screen, tools.desk, tools.runner, tools.reader.zone)
        self.flagged.lead_wanted.connect(finding.open_lead)
        self.flagged.said.connect(toast.say)

    def offer(self, commands: Commands) -> None:
        """Lets its key and the palette open it."""
        does: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "ask_help",
                translate("keys", "Ask for help in this call, or no longer"),
                HELP_KEY,
                self.help,
            ),
            ("flag", translate("keys", "Flag a call of this lead for review"), "", self.flag),
            ("note_call", translate("keys", "Note on a call of this lead, for its caller"), "", self.note),
            ("flagged", translate("keys", "Flagged calls"), "", self.flagged.open),
        )
        for name, words, key, run in does:
            commands.add(Command(f"call.{name}", words, key, Scope.CALL, run))

    def help(self) -> None:
        """Ctrl+H: the team lead sees it at once; the same again takes it back."""
        dial_id = self._page.mounted.work.call.dial_id
        if dial_id is None:
            self._toast.say(translate("coaching", "Nobody is on the line: help is asked for in a call."), "info")
        elif self._help is not None and self._help[0] == dial_id:
            said = Coached(dial_id, CoachKind.HELPED.value, "", self._help[1])
            self._write(said, translate("coaching", "You ask for help no longer"), lambda _made: self._asked(None))
        else:
            words = translate("coaching", "Your team lead sees that you ask for help")
            said = Coached(dial_id, CoachKind.HELP.value)
            self._write(said, words, lambda made: self._asked((dial_id, made)))

    def flag(self) -> None:
        """The running call at once, else one of the lead's calls."""
        self._begin(CoachKind.FLAG)

    def note(self) -> None:
        """A note on one of the lead's calls."""
        self._begin(CoachKind.NOTE)

    def _asked(self, asked: tuple[FactId, FactId] | None) -> None:
        self._help = asked

    def _begin(self, kind: CoachKind) -> None:
        self._kind = kind
        work, shown = self._page.mounted.work, self._finding.shown_lead
        if shown is None and work.call.dial_id is not None:
            self._words(work.call.dial_id)
            return
        lead_id = shown if shown is not None else work.held.current.lead_id if work.held.current is not None else None
        if lead_id is not None:
            tools = self._page.tools
            job = partial(tools.desk.read, calls_of, LeadId(lead_id))
            tools.runner.read(self, job, self._show_calls, slot="coached")

    def _show_calls(self, found: tuple[PastCall, ...]) -> None:
        self._listed = found
        now, reader = self._page.tools.desk.now(), self._page.tools.reader
        faces = []
        for at, one in enumerate(found):
            label = label_of(one.code, reader.outcomes.table) if one.code else translate("coaching", "No outcome yet")
            talk = text.duration(one.talk_seconds) if one.talk_seconds >= 1 else ""
            detail = text.DOT.join(part for part in (one.caller, talk) if part)
            faces.append(ListFace(at, label, detail, text.when(one.at, now, reader.zone), icon="phone-outgoing"))
        self.calls.show_rows(faces, len(faces))

    def _chosen(self, key: int) -> None:
        QTimer.singleShot(0, self, partial(self._words, self._listed[key].dial_id))

    def _words(self, dial_id: FactId) -> None:
        flags = self._kind is CoachKind.FLAG
        question = translate("coaching", "Flag this call") if flags else translate("coaching", "Note on this call")
        why = translate("coaching", "Why; may stay empty")
        hint = why if flags else translate("coaching", "What you would say to the caller")
        self.ask.ask(question, hint, partial(self._said, dial_id))

    def _said(self, dial_id: FactId, words: str) -> str:
        flags = self._kind is CoachKind.FLAG
        if not flags and not words:
            return translate("coaching", "A note has words. Write what you would say.")
        done = translate("coaching", "Flagged for review") if flags else translate("coaching", "The caller reads it")
        self._write(Coached(dial_id, self._kind.value, words), done, lambda _made: None)
        return ""

    def _write(self, said: Coached, words: str, then: Callable[[FactId], None]) -> None:
        def done(made: FactId) -> None:
            then(made)
            self._toast.say(words, "check")

        tools = self._page.tools
        tools.runner.write(self, partial(tools.desk.write, coach_call, said), done, refused=self._refused)

    def _refused(self, error: DeskError) -> None:
        self._toast.say(refused(error), "triangle-alert")


def _call_words() -> PanelWords:
    return PanelWords(
        title=translate("coaching", "Which call?"),
        empty=translate("coaching", "Nobody has rung this lead yet."),
        one=translate("coaching", "1 call"),
        many=translate("coaching", "{0} calls"),
        listed=translate("coaching", "Calls of this lead"),
        icon="phone-outgoing",
        keys=(("Enter", translate("coaching", "takes")),),
    )
