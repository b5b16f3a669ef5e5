"""Loads Inter and gives the steps of the type scale as fonts."""

from enum import Enum
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_TABULAR = "tnum"


class Type(Enum):
    """A step of the scale: points at 96 dpi, weight, and whether its figures stand in columns."""

    WALL = (33.0, 600, False)
    H1 = (18.0, 600, False)
    H1_COMPACT = (15.0, 600, False)
    FIGURE = (21.0, 600, False)
    TIMER = (16.5, 600, True)
    PAGE = (13.5, 600, False)
    CALL = (12.0, 600, False)
    NUM = (11.25, 600, False)
    BRAND = (11.25, 700, False)
    H2 = (10.5, 600, False)
    SAY = (10.5, 400, False)
    BODY = (9.75, 400, False)
    BODY_MEDIUM = (9.75, 500, False)
    STRONG = (9.75, 600, False)
    CELL = (9.75, 400, True)
    FAINT = (9.0, 400, False)
    COLUMN = (9.0, 400, True)
    CHIP = (9.0, 500, False)
    FAINT_STRONG = (9.0, 600, False)
    OVER = (8.25, 600, False)
    AXIS = (8.25, 400, True)

    @property
    def points(self) -> float:
        """Size in points."""
        return self.value[0]

    @property
    def weight(self) -> int:
        """Weight from 100 to 900."""
        return self.value[1]


def load_fonts() -> bool:
    """Makes the bundled Inter known to Qt; False leaves the system's sans in its place."""
    folder = files("resources") / "fonts"
    loaded = []
    for name in _FILES:
        with as_file(folder / name) as path:
            loaded.append(QFontDatabase.addApplicationFont(str(path)) >= 0)
    return all(loaded)


def font(step: Type, zoom: float = 1.0) -> QFont:
    """The font of one step.

    Args:
        step: The step of the scale.
        zoom: What the reader chose, 1.0 = as designed.
    """
    points, weight, tabular = step.value
    made = QFont(FAMILY)
    made.setPointSizeF(points * zoom)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag(_TABULAR), 1 if tabular else 0)
    return made
