"""What the keys of "Now" do to the line with the focus: A gives it to somebody, C rings it, R releases it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.domain.ids import FactId
from calldesk.queries.board_hands import Hands, hands_for_call, hands_for_handoff
from ui.board.cures import Cures
from ui.board.now_faces import Kind, UrgentFace
from ui.board.now_side import NowSide
from ui.kit import text
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme

translate = QCoreApplication.translate


class NowKeys(QObject):
    """Asks whom where somebody is to be named; the writing is `Cures`'s.

    Signals:
        said: A sentence for the toast, and its icon.

    Attributes:
        panel: Whom to give it to.
    """

    said = Signal(str, str)

    def __init__(self, theme: Theme, page: QWidget, side: NowSide, cures: Cures) -> None:
        super().__init__(page)
        self._side, self._cures = side, cures
        self._face: UrgentFace | None = None
        self._hands: tuple[Hands, ...] = ()
        self.panel = ListPanel(theme, page, _words())
        self.panel.wanted.connect(self._chosen)

    def assign(self, desk: Desk, runner: Runner) -> None:
        """A: to whom?"""
        face = self._line()
        if face is None:
            return
        self._face = face
        job = (
            partial(desk.read, hands_for_handoff, FactId(face.fact_id))
            if face.kind is Kind.HANDOFF
            else partial(desk.read, hands_for_call, face.lead_id)
        )
        runner.read(self, job, partial(self._ask, face), slot="hands")

    def ring(self) -> None:
        """C: the lead of the line on the own card right away."""
        face = self._line()
        if face is not None:
            self._cures.ring(face)

    def release(self) -> None:
        """R: the lead off the card of whoever has it."""
        work = self._side.current_work
        if work is not None and work.lead_id is not None:
            self._cures.release(work.lead_id, work.person)
            return
        face = self._side.current
        if face is None:
            self._say(translate("board", "Choose a person or a line of “Now” first (J, K)."))
        elif not face.taken_by:
            self._say(translate("board", "Nobody has {0} on their card.").format(face.title))
        else:
            self._cures.release(face.lead_id, face.taken_by)

    def _line(self) -> UrgentFace | None:
        face = self._side.current
        if face is None:
            self._say(translate("board", "Choose a line of “Now” first (J, K)."))
        return face

    def _ask(self, face: UrgentFace, hands: tuple[Hands, ...]) -> None:
        self._hands = hands
        faces = [_face(at, one, face.kind) for at, one in enumerate(hands)]
        self.panel.show_rows(faces, len(faces), translate("board", "Who gets {0}?").format(face.title))

    def _chosen(self, key: int) -> None:
        if self._face is not None:
            self._cures.assign(self._face, self._hands[key])

    def _say(self, words: str) -> None:
        self.said.emit(words, "info")


def _face(at: int, one: Hands, kind: Kind) -> ListFace:
    name = translate("board", "{0} (you)").format(one.name) if one.is_self else one.name
    if kind is Kind.HANDOFF:
        has = text.plural(one.has, translate("board", "1 open hand-off"), translate("board", "{0} open hand-offs"))
        return ListFace(at, name, has, "", icon="handshake")
    has = text.plural(one.has, translate("board", "1 callback"), translate("board", "{0} callbacks"))
    at_work = translate("board", "at work") if one.at_work else ""
    return ListFace(at, name, has, at_work, icon="headphones" if one.at_work else "user")


def _words() -> PanelWords:
    return PanelWords(
        title=translate("board", "Assign"),
        empty=translate("board", "There is nobody else who could have it."),
        one=translate("board", "1 person"),
        many=translate("board", "{0} people"),
        listed=translate("board", "Who may have it"),
        icon="users",
        keys=(("Enter", translate("board", "assigns")),),
    )
