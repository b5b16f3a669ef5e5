"""The criteria of a version: what is asked, what counts as evidence, and how each did."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definition_figures import Counted, CriterionFigures, Figures, most_named
from calldesk.domain.definitions import MOST_CRITERIA
from calldesk.queries.definitions import ShelvedVersion
from ui.definition.figure import FigureButton
from ui.definition.shares import Named, Share
from ui.definition.words import weight_words
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_STRETCH = (14, 24, 26, 0, 0, 0, 0)
_WIDTHS = (96, 0, 0, 104, 84, 106, 74)


class CriteriaTable(QFrame):
    """At most six rows, each of one criterion.

    Signals:
        wanted: A figure's records: see `FigureButton.wanted`.
    """

    wanted = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self._means = Paragraph(theme, "", Type.FAINT, Role.TEXT3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        for column, (stretch, width) in enumerate(zip(_STRETCH, _WIDTHS, strict=True)):
            self._grid.setColumnStretch(column, stretch)
            self._grid.setColumnMinimumWidth(column, theme.px(width))
        self._lay_out_head()
        self._rows = [_Row(theme, self._grid, 1 + 2 * at) for at in range(MOST_CRITERIA)]
        for figure in (figure for row in self._rows for figure in row.figures):
            figure.wanted.connect(self.wanted)
        head = hbox(Label(theme, self.tr("Criteria"), Type.H2), spacing=9)
        head.addWidget(self._means, 1)
        self.setLayout(vbox(head, self._grid, spacing=8, margins=(20, 12, 20, 14)))

    def show_version(self, shelved: ShelvedVersion) -> None:
        """Shows the criteria of another version."""
        definition, figures = shelved.version.definition, shelved.figures
        self._means.say(self._definitions(figures))
        pairs = list(zip(definition.criteria, figures.criteria, strict=True))
        for at, row in enumerate(self._rows):
            row.show_criterion(pairs[at] if at < len(pairs) else None, figures)

    def _definitions(self, figures: Figures) -> str:
        """What each figure counts, in one line (R11)."""
        words = self.tr(
            "met: share of {0}; accepted: share of those met and decided; "
            "returned for it: returns that name it, of {1}; won: share of those met and closed"
        )
        handed_over = text.plural(figures.handed_over, self.tr("1 hand-off"), self.tr("{0} hand-offs"))
        return words.format(handed_over, text.number(figures.returned))

    def _lay_out_head(self) -> None:
        words = (
            self.tr("Criterion"),
            self.tr("Ask"),
            self.tr("Counts as evidence"),
            self.tr("Met"),
            self.tr("Accepted"),
            self.tr("Returned for it"),
            self.tr("Won"),
        )
        for column, name in enumerate(words):
            label = Label(self._theme, name, Type.OVER, Role.TEXT if column == _RETURNED else Role.TEXT2)
            right = column in {3, 4, 6}
            self._grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)


_RETURNED = 5


class _Row:
    """The cells of one criterion in the grid, under a line."""

    def __init__(self, theme: Theme, grid: QGridLayout, at: int) -> None:
        self._line = hline()
        self._name = ElideLabel(theme, "", Type.STRONG)
        self._weight = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._who = QWidget()
        self._who.setLayout(vbox(self._name, self._weight, spacing=0))
        self._question = Paragraph(theme)
        self._evidence = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self._met = Share(theme, Counted.HANDED_OVER, bar=True)
        self._accepted, self._won = Share(theme, Counted.ACCEPTED), Share(theme, Counted.WON)
        self._named = Named(theme)
        grid.addWidget(self._line, at, 0, 1, len(_STRETCH))
        for column, cell in enumerate(self._cells):
            grid.addWidget(cell, at + 1, column, Qt.AlignmentFlag(0) if column in {1, 2} else _MIDDLE)

    @property
    def figures(self) -> tuple[FigureButton, ...]:
        """Its figures from left to right; each opens its records."""
        return (self._met, self._accepted, self._named, self._won)

    @property
    def _cells(self) -> tuple[QWidget, ...]:
        return (self._who, self._question, self._evidence, *self.figures)

    def show_criterion(self, pair: tuple[Criterion, CriterionFigures] | None, figures: Figures) -> None:
        """Shows another one, or none."""
        for cell in (self._line, *self._cells):
            cell.setVisible(pair is not None)
        if pair is None:
            return
        criterion, did = pair
        self._name.say(criterion.name)
        self._weight.say(weight_words(criterion))
        self._question.say(criterion.question)
        self._evidence.say(criterion.evidence)
        key, name = criterion.key, criterion.name
        self._met.show_share(did.met, figures.handed_over, key, translate("definition", "{0}, met").format(name))
        accepted = translate("definition", "{0}, met and accepted").format(name)
        self._accepted.show_share(did.accepted, did.decided, key, accepted)
        self._won.show_share(did.won, did.ended, key, translate("definition", "{0}, met and won").format(name))
        self._named.show_count(did.named, most_named(figures), figures.returned)
        self._named.call(key, translate("definition", "Returned for {0}").format(name), str(did.named))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
