"""What saving the cadence would do to the list of now: one line, and the leads behind it."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.rules_effect import RulesEffect, Side, rules_effect
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon
from ui.kit.layouts import hbox
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.why_words import why_words

translate = QCoreApplication.translate
_MOST_REASONS = 2


class EffectLine(QFrame):
    """Asks anew for each change, and says it before it is saved.

    Attributes:
        panel: The first of those who come or leave.
    """

    def __init__(self, theme: Theme, over: QWidget, desk: Desk, runner: Runner) -> None:
        super().__init__()
        self._desk, self._runner = desk, runner
        self._asked: TeamRules | None = None
        self._effect: RulesEffect | None = None
        self._said = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self.who = KeyButton(theme, self.tr("Who"), part="quiet", icon="users")
        self.who.clicked.connect(self.open)
        self.panel = ListPanel(theme, over, _words())
        icon = Icon(theme, "list-ordered", 15, Role.TEXT2)
        self.setLayout(hbox(icon, self._said, self.who, None, spacing=8, margins=(2, 0, 2, 0)))
        self.ask(None)

    @property
    def words(self) -> str:
        """What it says."""
        return self._said.text()

    def ask(self, rules: TeamRules | None) -> None:
        """Says what these rules would do; None = nothing is changed, or it cannot be."""
        if rules is not None and rules == self._asked:
            return
        self._asked, self._effect = rules, None
        self.who.hide()
        if rules is None:
            self._said.say(self.tr("The effect on the list of now stands here before you save."))
            return
        self._said.say(self.tr("Looking at what it does to the list of now"))
        job = partial(self._desk.read, rules_effect, rules)
        self._runner.read(self, job, partial(self._show, rules), slot="effect", refused=self._refused)

    def open(self) -> None:
        """Shows the first of those who come and who leave."""
        effect = self._effect
        if effect is not None:
            faces = [*_faces(effect.leaves, comes=False), *_faces(effect.comes, comes=True)]
            self.panel.show_rows(faces, len(faces), self.tr("the first ten of each, the best first"))

    def _show(self, rules: TeamRules, effect: RulesEffect) -> None:
        if rules != self._asked:
            return
        self._effect = effect
        self._said.say(self._effect_words(effect))
        self.who.setVisible(bool(effect.leaves.first or effect.comes.first))

    def _refused(self, error: DeskError) -> None:
        self._said.say(refused(error))

    def _effect_words(self, effect: RulesEffect) -> str:
        touches = ""
        if effect.touches:
            one, many = (
                self.tr("1 first touch gets another deadline."),
                self.tr("{0} first touches get another deadline."),
            )
            touches = " " + text.plural(effect.touches, one, many)
        if not effect.leaves.count and not effect.comes.count:
            return self.tr("If saved now: nobody comes onto the list of now or leaves it.") + touches
        leave = text.plural(effect.leaves.count, self.tr("1 leaves it"), self.tr("{0} leave it"))
        come = text.plural(effect.comes.count, self.tr("1 comes"), self.tr("{0} come"))
        parts = [f"{leave}{_because(effect.leaves)}", f"{come}{_because(effect.comes)}"]
        said = self.tr("If saved now, of the list of now: {0}; {1}.").format(*parts) + touches
        if effect.is_sample:
            looked, of = text.number(effect.looked_at), text.number(effect.of)
            said += " " + self.tr("About: from a sample of {0} of {1}.").format(looked, of)
        return said


def _because(side: Side) -> str:
    reasons = ", ".join(f"{text.number(many)} {why_words(code)}" for code, many in side.reasons[:_MOST_REASONS])
    return f" ({reasons})" if reasons else ""


def _faces(side: Side, *, comes: bool) -> list[ListFace]:
    when = translate("effect", "comes") if comes else translate("effect", "leaves")
    icon = "plus" if comes else "circle-x"
    return [
        ListFace(-one.lead_id if comes else one.lead_id, one.name, why_words(one.code), when, one.company, icon)
        for one in side.first
    ]


def _words() -> PanelWords:
    return PanelWords(
        title=translate("effect", "Effect on the list"),
        empty="",
        one=translate("effect", "1 lead"),
        many=translate("effect", "{0} leads"),
        listed=translate("effect", "Who comes onto the list or leaves it"),
        icon="list-ordered",
        width=760,
    )
