"""What a fresh process loads, and that Qt's binding counts its references."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

# Each costs 30 to 600 ms to import, so none of them may be loaded before the first paint
# (figures: `python -X importtime`). Import them in the function that needs them, or in a worker.
FORBIDDEN_BEFORE_FIRST_PAINT = (
    "alembic",
    "apscheduler",
    "holidays",
    "parsedatetime",
    "phonenumbers.geocoder",
    "phonenumbers.carrier",
    "python_calamine",
    "rapidfuzz",
    "charset_normalizer",
    "keyring",
)

VOID_CALLS = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
app = QGuiApplication([])
image = QImage(8, 8, QImage.Format.Format_ARGB32)
painter = QPainter(image)
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(200):
    painter.save(); painter.drawRect(1, 1, 2, 2); painter.restore(); app.setApplicationName("x")
after = sys.getrefcount(None), sys.getrefcount(True)
painter.end()
print(max(one - other for one, other in zip(before, after)))
"""


def fresh_process(root: Path, code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


def loaded_of(root: Path, imported: list[str], watched: tuple[str, ...]) -> list[str]:
    code = f"import importlib, sys\nfor name in {imported!r}: importlib.import_module(name)\n"
    return fresh_process(root, code + f"print(*[name for name in {watched!r} if name in sys.modules])").split()


def modules_under(root: Path, package: str) -> list[str]:
    paths = sorted((root / package).rglob("*.py"))
    return [".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in paths]


def test_that_the_core_never_loads_qt(project_root: Path) -> None:
    modules = [name for name in modules_under(project_root, "calldesk") if ".migrations." not in name]
    assert loaded_of(project_root, modules, ("PySide6", "shiboken6", "ui")) == []


def test_that_the_window_starts_without_the_slow_modules(project_root: Path) -> None:
    if importlib.util.find_spec("ui.__main__") is None:
        pytest.skip("there is no window yet")
    assert loaded_of(project_root, ["ui.__main__"], FORBIDDEN_BEFORE_FIRST_PAINT) == []


def test_that_run_py_needs_nothing_but_pythons_own_library(project_root: Path) -> None:
    code = "import sys; sys.path.insert(0, '.'); before = set(sys.modules); import run\n"
    code += "print(*{name.partition('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names)"
    assert set(fresh_process(project_root, code).split()) == {"run", "calldesk"}


def test_that_a_module_loaded_at_start_is_seen(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text("import json.tool\n", encoding="utf-8")
    assert loaded_of(tmp_path, ["planted"], ("json.tool", "wave")) == ["json.tool"]


def test_that_qt_calls_lose_no_reference_to_none_or_true(project_root: Path) -> None:
    # PySide6 6.12.0 on Python 3.11 loses one a call and aborts within minutes: never raise its upper bound unseen.
    assert int(fresh_process(project_root, VOID_CALLS)) < 100
