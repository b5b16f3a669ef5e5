"""Less motion: CallDesk itself animates nothing, so what is left to stop is Qt's own effects and the blinking caret."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_AS_THE_SYSTEM_SAYS = -1


def stand_still(app: QApplication, *, calm: bool) -> None:
    """Stops what moves by itself, or lets the system decide again; figures that tick go on, for they tell something."""
    QGuiApplication.styleHints().setCursorFlashTime(0 if calm else _AS_THE_SYSTEM_SAYS)
    if calm:
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)


def system_wants_contrast() -> bool:
    """Whether the system is set to high contrast; Qt tells it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
