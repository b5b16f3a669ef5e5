"""The people of a team, from the palette: who is in which team, who is away, who leaves and where all goes (R14)."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.actions.absences import Away, end_absence, set_absence
from calldesk.actions.leaving import let_leave
from calldesk.domain.absences import Absence, read_days
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.leaving import ANYONE, Destinations
from calldesk.domain.moments import instant
from calldesk.queries.people import Going, PersonRow, going, people
from ui.handoffs.away import span_words
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, PanelWords
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.going_form import GoingForm, How
from ui.window.person_team import PeoplePanel, PersonTeam
from ui.window.place import Place

translate = QCoreApplication.translate


class People(QObject):
    """Reads them each time it is opened; it ends with the page it lies over.

    Attributes:
        panel: Everybody.
        form: What one of them leaves behind.
        team: In which team one of them works.
    """

    def __init__(self, place: Place, theme: Theme, toast: Toast) -> None:
        super().__init__(place.screen)
        self._place, self._toast = place, toast
        self._rows: tuple[PersonRow, ...] = ()
        self.panel = PeoplePanel(theme, place.screen, _words())
        self.panel.wanted.connect(partial(self._ask, How.AWAY))
        self.panel.unwanted.connect(partial(self._ask, How.LEAVES))
        self.team = PersonTeam(place, theme, toast)
        self.panel.team_wanted.connect(self._ask_team)
        self.form = GoingForm(theme, place.screen)
        self.form.agreed.connect(self._do)

    def offer(self, commands: Commands) -> None:
        """Lets the palette open it."""
        words = translate("keys", "People: somebody leaves or is away")
        commands.add(Command("call.people", words, "", Scope.CALL, self.open))

    def open(self) -> None:
        """Shows everybody, as of now."""
        tools = self._place.tools
        if self._place.screen.isVisible():
            tools.runner.read(self, partial(tools.desk.read, people, tools.reader.zone), self._show, slot="people")

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self._rows = rows
        today = _today(self._place)
        faces = [_face(at, row, today) for at, row in enumerate(rows)]
        self.panel.show_rows(faces, sum(row.active for row in rows))

    def _ask(self, how: How, at: int) -> None:
        row, tools = self._rows[at], self._place.tools
        back = next((one for one in row.away if row.is_away), None)
        if how is How.AWAY and back is not None:
            self._take_back(row, back)
            return
        self.panel.close_panel()
        job = partial(tools.desk.read, going, row.login, tools.reader.zone)
        tools.runner.read(self, job, partial(self._asked, how), slot="people")

    def _ask_team(self, at: int) -> None:
        self.panel.close_panel()
        self.team.ask(self._rows[at], sorted({row.team for row in self._rows} - {""}, key=str.casefold))

    def _asked(self, how: How, found: Going | None) -> None:
        if found is None or not self._place.screen.isVisible():
            return
        may = found.may_leave if how is How.LEAVES else found.may_say
        if may and (found.active or how is How.LEAVES):
            self.form.offer(found, how)
        else:
            self._toast.say(_may_not(how), "triangle-alert")

    def _do(self, how: How, to: Destinations, days: str) -> None:
        found, tools = self.form.going, self._place.tools
        if found is None:
            return
        if how is How.LEAVES:
            job = partial(tools.desk.write, let_leave, found.login, to)
            said = translate("people", "{0} has left. Everything of theirs has gone where you said.").format(found.name)
            tools.runner.write(self, job, lambda _left: self._done(said), refused=self._refused)
            return
        try:
            first, last = read_days(days, tools.desk.now(), tools.reader.zone)
        except Rejected as error:
            self.form.refuse(refused(error))
            return
        who = Away(found.login, "" if to.callbacks in {"", ANYONE} else to.callbacks, tools.reader.zone)
        said = translate("people", "{0} is away {1}.").format(found.name, span_words(first, last))
        away = partial(tools.desk.write, set_absence, first, last, who)
        tools.runner.write(self, away, lambda _made: self._done(said), refused=self._refused)

    def _take_back(self, row: PersonRow, absence: Absence) -> None:
        tools = self._place.tools
        said = translate("people", "{0} is back: their callbacks are theirs again.").format(row.name)
        job = partial(tools.desk.write, end_absence, absence.absence_id)
        tools.runner.write(self, job, lambda _made: self._done(said), refused=self._told)

    def _done(self, said: str) -> None:
        self.form.close_panel()
        self._toast.say(said, "check")

    def _refused(self, error: DeskError) -> None:
        self.form.refuse(refused(error))

    def _told(self, error: DeskError) -> None:
        self._toast.say(refused(error), "triangle-alert")


def _may_not(how: How) -> str:
    if how is How.LEAVES:
        return translate("people", "Only an admin puts somebody else out.")
    return translate("people", "Everybody says it themselves, or their team lead does.")


def _today(place: Place) -> datetime:
    tools = place.tools
    return instant(tools.desk.now()).astimezone(text.zone(tools.reader.zone))


def _face(at: int, row: PersonRow, today: datetime) -> ListFace:
    lists = ", ".join(row.lists) if row.role == "qualifier" else ""  # the other roles see all, a rep none
    team = translate("people", "team {0}").format(row.team) if row.team else ""
    detail = " \N{MIDDLE DOT} ".join(part for part in (_role(row.role), team, lists) if part)
    if not row.active:
        heir = translate("people", "what comes back: {0}").format(row.heir) if row.heir else ""
        detail = " \N{MIDDLE DOT} ".join(part for part in (detail, heir) if part)
        return ListFace(at, row.name, detail, translate("people", "has left"), icon="user-x")
    nearest = next(iter(row.away), None)
    if nearest is None:
        return ListFace(at, row.name, detail, "", icon="user")
    span = span_words(max(nearest.first, today.date()), nearest.last)
    return ListFace(at, row.name, detail, translate("people", "away {0}").format(span), icon="calendar-x")


def _role(role: str) -> str:
    return {
        "qualifier": translate("people", "qualifier"),
        "team_lead": translate("people", "team lead"),
        "rep": translate("people", "rep"),
        "marketer": translate("people", "marketer"),
        "admin": translate("people", "admin"),
        "read_only": translate("people", "reads only"),
    }.get(role, role)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("people", "People"),
        empty=translate("people", "A file has one user. People are members of a team."),
        one=translate("people", "1 in the team"),
        many=translate("people", "{0} in the team"),
        listed=translate("people", "Everybody of the team"),
        icon="users",
        width=680,
        keys=(
            ("T", translate("people", "team")),
            ("Enter", translate("people", "is away, or back")),
            ("Del", translate("people", "leaves")),
        ),
    )
