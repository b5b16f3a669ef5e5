"""The lists of the team, from the palette: who works which, how deep each is, and leads moved between them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.actions.lists import Moved, move_part, save_list
from calldesk.cli.pools import moved_in_parts
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import PoolId
from calldesk.domain.lists import Meant, Which
from calldesk.queries.caps_effect import CapsWanted
from calldesk.queries.lists import ListRow, Lists, lists, move_meant
from ui.board.caps_column import cap_typed, say_day
from ui.board.caps_effect import CapsEffectLine
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.list_form import ListForm
from ui.window.move_form import MoveForm
from ui.window.place import Place

translate = QCoreApplication.translate
_NEW = -1
"""Key of the line that makes one."""


class ListsDoor(QObject):
    """Reads them each time they are opened; it ends with the page it lies over.

    Attributes:
        panel: All lists.
        form: One of them.
        moving: Leads on their way to another.
    """

    def __init__(self, place: Place, theme: Theme, toast: Toast) -> None:
        super().__init__(place.screen)
        self._place, self._toast = place, toast
        self._known: Lists | None = None
        self._last: tuple[Moved, ...] = ()
        self.panel = ListPanel(theme, place.screen, _words())
        self.panel.wanted.connect(self._open_form)
        effect = CapsEffectLine(theme, place.screen, place.tools.desk, place.tools.runner)
        self.form = ListForm(theme, place.screen, effect)
        self.form.agreed.connect(self._save)
        self.form.capped.connect(self._look)
        self.moving = MoveForm(theme, place.screen)
        self.moving.asked.connect(self._count)
        self.moving.agreed.connect(self._move)
        self.moving.back_wanted.connect(self._move_back)

    def offer(self, commands: Commands) -> None:
        """Lets the palette open both."""
        words = translate("keys", "Lists: who works which, and how deep each is")
        commands.add(Command("call.lists", words, "", Scope.CALL, self.open))
        words = translate("keys", "Move leads to another list")
        commands.add(Command("call.move_leads", words, "", Scope.CALL, self.open_moving))

    def open(self) -> None:
        """Shows the lists, as of now."""
        self._read(self._show)

    def open_moving(self) -> None:
        """Asks which leads go where."""
        self._read(self._ask)

    def _read(self, then: Callable[[Lists], None]) -> None:
        tools = self._place.tools
        if self._place.screen.isVisible():
            tools.runner.read(self, partial(tools.desk.read, lists), then, slot="lists")

    def _show(self, known: Lists) -> None:
        self._known = known
        new = [ListFace(_NEW, translate("lists", "Make a list"), "", "", icon="plus")] if known.may_change else []
        faces = [_face(at, row, known) for at, row in enumerate(known.rows)]
        self.panel.show_rows([*new, *faces], len(known.rows))

    def _open_form(self, at: int) -> None:
        known = self._known
        if known is None:
            return
        if not known.may_change:
            self._toast.say(translate("lists", "A team lead or admin changes the lists."), "triangle-alert")
        elif at == _NEW:
            self.form.show_cap(0, 0)
            self.form.offer(None, "", known.callers, ())
        else:
            row = known.rows[at]
            self.form.show_cap(row.cap, row.dialled)
            self.form.offer(row.pool_id, row.name, known.callers, row.people)

    def _save(self, pool: PoolId | None, name: str, on: tuple[str, ...], words: str) -> None:
        tools = self._place.tools
        try:
            cap = cap_typed(words) or 0
        except DeskError as error:
            self.form.refuse(refused(error))
            return
        people = on if self._known and self._known.callers else None
        before = self._row(pool)
        job = partial(_saved_list, tools.desk, tools.reader.zone, (pool, name, people, cap))
        said = translate("lists", "{0} is saved.") if before is not None else translate("lists", "{0} is made.")
        tools.runner.write(self, job, lambda _done: self._saved(said.format(name)), refused=self._not_saved)

    def _look(self, pool: PoolId | None, words: str) -> None:
        """What the cap that is typed would do to today; none that differs, or is no number, does nothing."""
        row = self._row(pool)
        try:
            cap = cap_typed(words) or 0
        except DeskError:
            cap = None
        if row is None or cap in {None, row.cap}:
            self.form.effect.ask(None)
        else:
            self.form.effect.ask(CapsWanted(lists=((row.pool_id, cap or 0),), zone=self._place.tools.reader.zone))

    def _row(self, pool: PoolId | None) -> ListRow | None:
        return next((row for row in self._known.rows if row.pool_id == pool), None) if self._known else None

    def _saved(self, said: str) -> None:
        self.form.close_panel()
        self._toast.say(said, "check")

    def _not_saved(self, error: DeskError) -> None:
        self.form.refuse(refused(error))

    def _ask(self, known: Lists) -> None:
        if not known.may_change or len(known.rows) < 2:  # noqa: PLR2004 - from one to another
            why = translate("lists", "There is one list. Make another first: Lists.")
            lead = translate("lists", "A team lead or admin changes the lists.")
            self._toast.say(why if known.may_change else lead, "triangle-alert")
            return
        card = self._place.held()
        self.moving.offer(known, None if card is None else (card.lead_id, card.name), may_undo=bool(self._last))

    def _count(self, which: Which, to: PoolId) -> None:
        tools = self._place.tools
        job = partial(tools.desk.read, move_meant, which, to)
        tools.runner.read(self, job, partial(self._counted, which, to), slot="move", refused=self._not_moved)

    def _counted(self, which: Which, to: PoolId, meant: Meant) -> None:
        if (self.moving.which, self.moving.to) == (which, to):
            self.moving.show_count(meant)

    def _move(self, which: Which, to: PoolId) -> None:
        tools = self._place.tools
        tools.runner.write(self, partial(_moved, tools.desk, which, to), self._done, refused=self._not_moved)

    def _move_back(self) -> None:
        tools, last = self._place.tools, self._last
        tools.runner.write(self, partial(_back, tools.desk, last), self._done, refused=self._not_moved)

    def _done(self, parts: tuple[Moved, ...]) -> None:
        self._last = parts
        self.moving.close_panel()
        many = sum(len(part.ids) for part in parts)
        said = text.plural(many, translate("lists", "1 lead moved."), translate("lists", "{0} leads moved."))
        self._toast.say(said, "check")

    def _not_moved(self, error: DeskError) -> None:
        self.moving.refuse(refused(error))


def _saved_list(desk: Desk, zone: str, said: tuple[PoolId | None, str, tuple[str, ...] | None, int]) -> None:
    if said[-1]:
        say_day(desk, zone)
    desk.write(save_list, *said)


def _moved(desk: Desk, which: Which, to: PoolId) -> tuple[Moved, ...]:
    return tuple(moved_in_parts(desk, desk.read(move_meant, which, to), to))


def _back(desk: Desk, parts: Sequence[Moved]) -> tuple[Moved, ...]:
    return tuple(desk.write(move_part, part.ids, part.to, part.of) for part in reversed(parts) if part.ids)


def _face(at: int, row: ListRow, known: Lists) -> ListFace:
    hot, warm, cool = (text.number(many) for many in row.now)
    now = translate("lists", "now {0} hot, {1} warm, {2} cool").format(hot, warm, cool)
    of = translate("lists", "{0} of {1} active").format(text.number(sum(row.active)), text.number(row.leads))
    nobody = translate("lists", "nobody on it") if known.callers else ""  # a file's lists are its one user's
    who = ", ".join(row.people) or nobody
    said = (now, of, _cap_words(row)) if row.cap else (now, of)
    return ListFace(at, row.name, who, " \N{MIDDLE DOT} ".join(said), icon="list")


def _cap_words(row: ListRow) -> str:
    """How near it is to its cap."""
    return translate("lists", "{0} of {1} dials today").format(text.number(row.dialled), text.number(row.cap))


def _words() -> PanelWords:
    return PanelWords(
        title=translate("lists", "Lists"),
        empty="",
        one=translate("lists", "1 list"),
        many=translate("lists", "{0} lists"),
        listed=translate("lists", "All lists"),
        icon="list",
        width=860,
        keys=(("Enter", translate("lists", "name, people and cap")),),
    )
