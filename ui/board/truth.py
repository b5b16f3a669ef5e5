"""The cards of what the team agreed on, held against what happened: the criteria, and the bands of the score."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from calldesk.domain.board import SMALL_SAMPLE, share_percent
from calldesk.domain.scoring import Band
from calldesk.queries.board_bands import BandRow
from calldesk.queries.board_past import CRITERIA_DAYS, BoardWeeks, CriterionRow
from ui.board.words import few, percent
from ui.charts.number_table import NumberTable
from ui.charts.table import Cell, Head, Line, Side, Table
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_CLEARLY_PERCENT = 125
"""A band is told better than the one below it from a quarter more on."""


class TableCard(QFrame):
    """A title, a table, and a sentence under it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(title)
        self._note = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self.numbers = NumberTable(theme, title)
        self._says = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self._whose = Label(theme, "", Type.FAINT_STRONG, Role.TEXT2)
        self._whose.hide()
        head = hbox(Label(theme, title, Type.H2), self._whose, self._note, None, spacing=9)
        column = vbox(head, spacing=6, margins=(18, 12, 18, 14))
        column.addWidget(self.numbers)
        column.addWidget(self._says)
        column.addStretch(1)
        self.setLayout(column)

    @property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """What is shown, with its name."""
        return ((self.accessibleName(), self.numbers.table),)

    def say_whose(self, words: str) -> None:
        """Whose numbers these are, where that is not those of the cards beside it; "" = theirs."""
        self._whose.say(words)
        self._whose.setVisible(bool(words))

    def show_table(self, table: Table, note: str, says: str) -> None:
        """Other lines in place."""
        self._note.say(note)
        self.numbers.show_table(table)
        self.numbers.setVisible(bool(table.lines))
        self.numbers.setFixedHeight(self.numbers.sizeHint().height())
        self._says.say(says)
        self._says.setVisible(bool(says))


def show_criteria(card: TableCard, weeks: BoardWeeks) -> None:
    """How often reps took the hand-offs for which each criterion was met."""
    note = translate("board", "{0} days, {1}").format(
        CRITERIA_DAYS,
        text.plural(weeks.handed, translate("board", "1 hand-off"), translate("board", "{0} hand-offs")),
    )
    nothing = translate(
        "board", "No hand-off was judged by a definition in these days, so nothing tells of a criterion."
    )
    card.show_table(criteria_table(weeks.criteria), note, "" if weeks.criteria else nothing)


def criteria_table(rows: tuple[CriterionRow, ...]) -> Table:
    """A line for each criterion."""
    heads = (
        Head(translate("board", "Criterion"), Side.LEFT),
        Head(translate("board", "Met")),
        Head(translate("board", "Accepted")),
        Head(translate("board", "Returned for it")),
        Head(translate("board", "Won")),
    )
    return Table(heads, tuple(_criterion(at, row) for at, row in enumerate(rows)))


def _criterion(at: int, row: CriterionRow) -> Line:
    did = row.figures
    cells = (
        Cell(row.name),
        Cell(text.number(did.met)),
        _share(did.accepted, did.decided),
        Cell(text.number(did.named), strong=bool(did.named)),
        _share(did.won, did.ended),
    )
    return Line(at, cells)


def show_bands(card: TableCard, weeks: BoardWeeks) -> None:
    """Whether a better score meant a better call."""
    dials = sum(row.dials for row in weeks.bands)
    latest = translate("board", "latest {0} dials, by the score then").format(text.number(dials))
    card.show_table(bands_table(weeks.bands), latest if dials else "", verdict(weeks.bands))


def bands_table(rows: tuple[BandRow, ...]) -> Table:
    """A line for each band, hot first."""
    heads = (
        Head(translate("board", "Band"), Side.LEFT),
        Head(translate("board", "Dials")),
        Head(translate("board", "Reached")),
        Head(translate("board", "Conversations")),
        Head(translate("board", "Qualified")),
        Head(translate("board", "Accepted")),
    )
    names = _band_names(rows)
    return Table(heads, tuple(_band(at, row, names[row.band]) for at, row in enumerate(rows)))


def _band(at: int, row: BandRow, name: str) -> Line:
    shares = (row.reached, row.talked, row.qualified, row.accepted)
    return Line(at, (Cell(name), Cell(text.number(row.dials)), *(_share(part, row.dials) for part in shares)))


def _band_names(rows: tuple[BandRow, ...]) -> dict[Band, str]:
    begins = {row.band: row.from_points for row in rows}
    return {
        Band.HOT: translate("board", "Hot, {0} +").format(begins[Band.HOT]),
        Band.WARM: translate("board", "Warm, {0} +").format(begins[Band.WARM]),
        Band.COOL: translate("board", "Cool"),
    }


def verdict(rows: tuple[BandRow, ...]) -> str:
    """One sentence: does the score tell the truth? Nothing is said of bands with too few dials."""
    told = [row for row in rows if row.dials >= SMALL_SAMPLE]
    if len(told) < 2:  # noqa: PLR2004 - two bands are what can be compared
        return translate("board", "Too few dials to say whether the score tells the truth.")
    rates = [row.talked / row.dials for row in told]
    pairs = list(pairwise(rates))
    if all(upper * 100 >= lower * _CLEARLY_PERCENT and upper > lower for upper, lower in pairs):
        return translate(
            "board", "The score tells the truth: the higher the band, the more dials became conversations."
        )
    if any(upper < lower for upper, lower in pairs):
        return translate(
            "board", "The score misleads: a lower band had more conversations a dial than the one above it."
        )
    return translate("board", "The bands differ too little to say whether the score tells the truth.")


def _share(part: int, whole: int) -> Cell:
    small = whole < SMALL_SAMPLE
    return Cell(percent(share_percent(part, whole)), Role.TEXT3 if small else Role.TEXT, before=few(whole))
