from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.shape import habits
from tests.shape.source import SourceFile, python_files

Check = Callable[[Iterable[SourceFile]], list[str]]
EVERYWHERE = ("calldesk", "ui", "resources", "benchmarks", "run.py", "tests")


def plant(root: Path, path: str, text: str) -> list[SourceFile]:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    return python_files(root, EVERYWHERE)


@pytest.fixture(scope="module")
def product(project_root: Path) -> list[SourceFile]:
    """Give the product's files, read once."""
    return python_files(project_root)


@pytest.fixture(scope="module")
def our_tests(project_root: Path) -> list[SourceFile]:
    """Give the files of the tests, read once."""
    return python_files(project_root, ("tests",))


@pytest.mark.parametrize(
    "check",
    [habits.silent_modules, habits.vague_names, habits.broad_nets, habits.rich_texts, habits.unfinished],
)
def test_that_the_house_keeps_its_habits(product: list[SourceFile], check: Check) -> None:
    found = check(product)
    assert found == [], "\n".join(found)


def test_that_no_test_is_skipped_without_a_reason(our_tests: list[SourceFile]) -> None:
    found = habits.skips_without_reason(our_tests)
    assert found == [], "\n".join(found)


def test_that_no_test_is_put_off(our_tests: list[SourceFile]) -> None:
    others = [file for file in our_tests if file.path.parent.name != "shape"]
    found = habits.unfinished(others)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("check", "path", "text"),
    [
        (habits.silent_modules, "calldesk/a.py", "x = 1\n"),
        (habits.silent_modules, "calldesk/a.py", '"""Holds things"""\n'),
        (habits.silent_modules, "calldesk/a.py", '"""Holds things\nand more.\n"""\n'),
        (habits.vague_names, "ui/utils.py", ""),
        (habits.vague_names, "ui/helpers/rows.py", ""),
        (habits.broad_nets, "calldesk/a.py", "try: pass\nexcept Exception: pass\n"),
        (habits.broad_nets, "calldesk/a.py", "try: pass\nexcept (OSError, BaseException): pass\n"),
        (habits.broad_nets, "calldesk/a.py", "try: pass\nexcept: pass\n"),
        (habits.broad_nets, "ui/window.py", "with contextlib.suppress(Exception): pass\n"),
        (habits.rich_texts, "ui/a.py", "label.setTextFormat(Qt.TextFormat.RichText)\n"),
        (habits.rich_texts, "ui/a.py", "label.setTextFormat(Qt.TextFormat.AutoText)\n"),
        (habits.rich_texts, "ui/a.py", "notes.setHtml(text)\n"),
        (habits.rich_texts, "ui/kit/a.py", "notes.appendHtml(text)\n"),
        (habits.unfinished, "calldesk/a.py", "# TO" + "DO later\n"),
        (habits.unfinished, "calldesk/a.py", "raise NotImplemented" + "Error\n"),
        (habits.skips_without_reason, "tests/test_a.py", "@pytest.mark.skip\ndef test_a(): pass\n"),
        (habits.skips_without_reason, "tests/test_a.py", "def test_a(): pytest.skip()\n"),
        (habits.skips_without_reason, "tests/test_a.py", "@pytest.mark.skipif(x)\ndef test_a(): pass\n"),
    ],
)
def test_that_a_planted_fault_is_found(tmp_path: Path, check: Check, path: str, text: str) -> None:
    assert len(check(plant(tmp_path, path, text))) == 1


@pytest.mark.parametrize(
    ("check", "path", "text"),
    [
        (habits.silent_modules, "calldesk/a.py", '"""Holds things."""\n'),
        (habits.vague_names, "ui/baseline.py", ""),
        (habits.broad_nets, "calldesk/desk.py", "try: pass\nexcept Exception: pass\n"),
        (habits.broad_nets, "calldesk/a.py", "try: pass\nexcept OSError: pass\n"),
        (habits.broad_nets, "calldesk/a.py", "try: pass\nexcept BaseException:\n  undo()\n  raise\n"),
        (habits.rich_texts, "ui/a.py", "label.setTextFormat(Qt.TextFormat.PlainText)\n"),
        (habits.rich_texts, "calldesk/a.py", "x.setHtml(text)\n"),
        (habits.skips_without_reason, "tests/test_a.py", 'def test_a(): pytest.skip("no data here")\n'),
        (habits.skips_without_reason, "tests/test_a.py", '@pytest.mark.skipif(x, reason="y")\ndef test_a(): pass\n'),
    ],
)
def test_that_what_is_in_order_is_let_through(tmp_path: Path, check: Check, path: str, text: str) -> None:
    assert check(plant(tmp_path, path, text)) == []
