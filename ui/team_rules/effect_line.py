"""What saving the cadence would do to the list of now: one line, and the leads behind it."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.rules_effect import RulesEffect, Side, rules_effect
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.foretold import Foretold, ForetoldWords, Told
from ui.kit.labels import ElideLabel
from ui.kit.list_panel import ListFace, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.why_words import why_words

translate = QCoreApplication.translate
_MOST_REASONS = 2


class EffectLine(Foretold):
    """Asks anew for each change of the rules."""

    def __init__(self, theme: Theme, over: QWidget, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        words = ForetoldWords(
            translate("effect", "The effect on the list of now stands here before you save."),
            translate("effect", "Looking at what it does to the list of now"),
            _words(),
        )
        super().__init__(theme, over, runner, words, ElideLabel(theme, "", Type.BODY, Role.TEXT2))

    def ask(self, rules: TeamRules | None) -> None:
        """Says what these rules would do; None = nothing is changed, or it cannot be."""
        if rules is None:
            self.forget()
        else:
            self.look(rules, partial(self._desk.read, rules_effect, rules), self._tell)

    def _tell(self, effect: RulesEffect) -> Told:
        faces = [*_faces(effect.leaves, comes=False), *_faces(effect.comes, comes=True)]
        return Told(self._effect_words(effect), faces, self.tr("the first ten of each, the best first"))

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
