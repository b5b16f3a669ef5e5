from pathlib import Path

import pytest

from tests.shape import sizes
from tests.shape.source import python_files


def plant(root: Path, text: str) -> list[str]:
    (root / "ui").mkdir(exist_ok=True)
    (root / "ui" / "planted.py").write_text(text, encoding="utf-8")
    return sizes.too_large(python_files(root))


def test_that_no_file_function_or_class_is_over_its_limit(project_root: Path) -> None:
    found = sizes.too_large(python_files(project_root))
    assert found == [], "\n".join(found)


def test_that_the_usual_file_and_function_are_small(project_root: Path) -> None:
    files = python_files(project_root, ("calldesk", "ui"))
    assert sizes.file_median(files) <= sizes.FILE_LINES_MEDIAN
    assert sizes.function_median(files) <= sizes.FUNCTION_LINES_MEDIAN


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("x = 1\n" * 301, "301 lines, at most 300"),
        ("def f():\n" + "    x = 1\n" * 40, "41 lines, at most 40"),
        ("class C:\n" + "    x = 1\n" * 200, "201 lines, at most 200"),
        ("def f(self, a, b, c, /, d, *e, g, **h): pass\n", "7 parameters, at most 6"),
        ("def f():\n if a:\n  for b in c:\n   with d:\n    while e: pass\n", "4 levels of nesting, at most 3"),
        (
            "class C:\n async def f():\n  if a:\n   if b:\n    if c:\n     if d: pass\n",
            "4 levels of nesting, at most 3",
        ),
    ],
)
def test_that_each_limit_is_seen_when_broken(tmp_path: Path, text: str, fault: str) -> None:
    found = plant(tmp_path, text)
    assert len(found) == 1
    assert found[0].endswith(fault)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n" * 300,
        'def f():\n    """Line.\n' + "    more\n" * 60 + '    """\n    return 1\n',
        "def f(self, a, b, c, d, *, e, g): pass\n",
        "def f():\n if a: pass\n elif b: pass\n elif c: pass\n elif d: pass\n elif e: pass\n",
        "def f():\n if a:\n  if b:\n   def g():\n    if c:\n     if d: pass\n",
    ],
)
def test_that_what_keeps_the_limits_is_let_through(tmp_path: Path, text: str) -> None:
    assert plant(tmp_path, text) == []


def test_that_the_medians_are_of_lines(tmp_path: Path) -> None:
    plant(tmp_path, "def f():\n  x = 1\n  y = 2\n\ndef g(): pass\n\ndef h():\n  x = 1\n  y = 1\n  z = 1\n  a = 1\n")
    (tmp_path / "ui" / "__init__.py").write_text('"""Only words."""\n', encoding="utf-8")
    files = python_files(tmp_path)
    assert sizes.file_median(files) == 11
    assert sizes.function_median(files) == 3
