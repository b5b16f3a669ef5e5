"""The one style sheet, kept to frames, buttons, fields and scroll bars; Fusion and the palette do the rest."""

from string import Template

from ui.kit.tokens import Tokens

_SHEET = Template("""
QFrame[part="card"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[part="bar-top"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[part="bar-bottom"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[part="side"] { background: $surface; border: none; border-right: 1px solid $border; }
QFrame[part="now"] { background: $surface; border: none; border-left: 1px solid $border; }
QFrame[part="line"] { background: $border; border: none; }
QFrame[part="well"] { background: $bg; border: 1px solid $border; border-radius: 8px; }
QFrame[part="well"][chosen="true"] { border: 2px solid $accent; }
QFrame[part="strip"] { background: $bg; border: none; border-radius: 9px; }
QFrame[part="popup"] { background: $surface; border: 1px solid $border2; border-radius: 12px; }
QFrame[part="toast"] { background: $text; border: none; border-radius: 10px; }
QLabel[part="key"] { background: $raised; border: 1px solid $border2; border-bottom-width: 2px; border-radius: 5px;
  padding: 0 5px; color: $text2; }
QLabel[part="key-on-accent"] { background: transparent; border: 1px solid $accent_text; border-radius: 5px;
  padding: 0 7px; color: $accent_text; }
QPushButton[part="plain"] { background: $surface; border: 1px solid $border2; border-radius: 8px; color: $text; }
QPushButton[part="plain"]:hover { background: $raised; border-color: $text3; }
QPushButton[part="plain"]:pressed, QPushButton[part="plain"]:checked { background: $accent_soft;
  border-color: $accent; }
QPushButton[part="plain"]:focus { border: 2px solid $accent; }
QPushButton[part="plain"][unsure="true"] { background: $warn_soft; border-color: $warn; }
QPushButton[part="choice"] { background: $surface; border: 1px solid $border2; border-radius: 9px; text-align: left; }
QPushButton[part="choice"]:hover { border-color: $text3; }
QPushButton[part="choice"][chosen="true"] { background: $accent_soft; border: 2px solid $accent; }
QPushButton[part="choice"]:focus { border: 2px solid $accent; }
QPushButton[part="quiet"][chosen="true"] { background: $accent_soft; }
QFrame[part="drop"] { background: $surface; border: 2px dashed $border2; border-radius: 14px; }
QProgressBar { background: $cold_soft; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QPushButton[part="outcome"] { background: $surface; border: 1px solid $border2; border-radius: 9px; }
QPushButton[part="outcome"]:hover { background: $raised; border-color: $text3; }
QPushButton[part="outcome"]:pressed, QPushButton[part="outcome"][open="true"] { background: $accent_soft;
  border-color: $accent; }
QPushButton[part="outcome"]:focus { border: 2px solid $accent; }
QPushButton[part="outcome-win"] { background: $ok_soft; border: 1px solid $ok; border-radius: 9px; }
QPushButton[part="outcome-win"]:disabled { background: $surface; border-color: $border2; }
QPushButton[part="outcome-win"]:hover, QPushButton[part="outcome-win"]:focus { border: 2px solid $ok; }
QPushButton[part="primary"] { background: $accent; border: none; border-radius: 8px; }
QPushButton[part="primary"]:hover { border: 2px solid $accent_soft; }
QPushButton[part="primary"]:focus { border: 2px solid $text; }
QPushButton[part="primary"]:disabled, QPushButton[part="primary"][rest="true"] { background: $cold_soft; }
QLabel[part="key-on-accent"][rest="true"] { border-color: $border2; color: $text2; }
QPushButton[part="quiet"] { background: transparent; border: 1px solid transparent; border-radius: 7px; }
QPushButton[part="quiet"]:hover { background: $bg; }
QPushButton[part="quiet"]:focus { border: 1px solid $accent; }
QPushButton[part="bare"] { background: transparent; border: none; }
QPushButton[part="bare"]:focus { border-bottom: 2px solid $accent; }
QPushButton[part="tab"] { background: transparent; border: 1px solid transparent; border-radius: 7px; color: $text2;
  padding: 0 12px; }
QPushButton[part="tab"][tight="true"] { padding: 0 7px; }
QPushButton[part="tab"]:hover { color: $text; }
QPushButton[part="tab"]:checked { background: $surface; border: 1px solid $border; color: $text; }
QPushButton[part="tab"]:focus { border: 1px solid $accent; }
QPushButton[part="search"] { background: $bg; border: 1px solid $border; border-radius: 8px; }
QPushButton[part="search"]:hover { border-color: $border2; }
QPushButton[part="search"]:focus { border: 2px solid $accent; }
QPushButton[part="round"] { background: transparent; border: none; border-radius: 15px; }
QPushButton[part="round"]:focus { border: 2px solid $text; }
QPushButton[part="place"] { background: transparent; border: 1px solid transparent; border-radius: 7px; color: $text2;
  padding: 5px 9px; }
QPushButton[part="place"]:hover { color: $text; }
QPushButton[part="place"]:checked { background: $accent_soft; color: $accent; }
QPushButton[part="place"]:focus { border: 1px solid $accent; }
QPushButton[part="tick"] { background: transparent; border: 1px solid transparent; border-radius: 7px; }
QPushButton[part="tick"]:hover { background: $raised; }
QPushButton[part="tick"]:focus { border: 1px solid $accent; }
QPlainTextEdit[part="field"], QLineEdit[part="field"] { background: $raised; color: $text; border: 1px solid $border;
  border-radius: 8px; padding: 5px 8px; selection-background-color: $accent; selection-color: $accent_text;
  placeholder-text-color: $text3; }
QPlainTextEdit[part="field"]:focus, QLineEdit[part="field"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[part="field"][wrong="true"] { border: 1px solid $bad; }
QLineEdit[part="field"][wrong="true"]:focus { border: 2px solid $bad; }
QLineEdit[part="bare"] { background: transparent; border: none; color: $text; padding: 0;
  selection-background-color: $accent; selection-color: $accent_text; }
QAbstractItemView[part="list"], QScrollArea[part="scroll"] { background: transparent; border: none; }
QTableView[part="list"] { selection-background-color: transparent; }
QTableView[part="list"] QHeaderView { background: transparent; border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border2; padding: 5px 7px; }
QMenu { background: $surface; color: $text; border: 1px solid $border2; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border2; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: none; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The sheet with the colours of the table filled in."""
    return _SHEET.substitute({role.value: colour for role, colour in tokens.items()})
