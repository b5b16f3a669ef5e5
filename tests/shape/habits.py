"""Find what the house does not write: vague names, broad nets, rich text, unfinished work, silent modules."""

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from tests.shape.source import SourceFile

BANNED_NAMES = frozenset({"utils", "helpers", "common", "misc", "base", "manager", "util", "helper", "managers"})
EDGES = frozenset(
    {
        "calldesk/desk.py",
        "calldesk/jobs/runner.py",
        "calldesk/passwords.py",  # the keyring is another program, whose back ends raise what they like
        "calldesk/outbox/sender.py",  # its thread outlives every fault, or facts stop flowing
        "ui/kit/runner.py",
        "ui/__main__.py",
    }
)
RICH_TEXT = re.compile(r"TextFormat\.(RichText|AutoText|MarkdownText)|\b(set|insert|append)(Html|Markdown)\(")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XXX|HACK|raise NotImplemented" + r"Error)\b")
SENTENCE = re.compile(r"[A-Z`\"'0-9].*[.!?]\Z")


def silent_modules(files: Iterable[SourceFile]) -> list[str]:
    """List modules that do not open with one sentence, on one line, that says their job."""
    firsts = ((file, (ast.get_docstring(file.tree) or "").partition("\n")[0]) for file in files)
    return [f"{file.path}: opens with {first!r}, not with one sentence" for file, first in firsts if not says(first)]


def says(line: str) -> bool:
    """Tell whether a line is one whole sentence."""
    return bool(SENTENCE.match(line))


def vague_names(files: Iterable[SourceFile]) -> list[str]:
    """List modules and packages whose name says nothing."""
    return [f"{file.path}: say what it does" for file in files if BANNED_NAMES & {*file.path.with_suffix("").parts}]


def broad_nets(files: Iterable[SourceFile]) -> list[str]:
    """List handlers outside the edges that keep everything they catch, `suppress(Exception)` among them."""
    inner = (file for file in files if file.path.as_posix() not in EDGES)
    return [f"{file.path}:{line}: catches everything" for file in inner for line in nets_in(file.tree)]


def nets_in(tree: ast.Module) -> Iterator[int]:
    """Give the lines where a handler catches `Exception`, `BaseException` or all without a name.

    One that tidies up and raises the same error again is no net.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and (node.type is None or names_everything(node.type)):
            if not raises_again(node):
                yield node.lineno
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
            yield from (node.lineno for argument in node.args if names_everything(argument))


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler passes on what it caught."""
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def names_everything(node: ast.expr) -> bool:
    """Tell whether an expression names one of the two roots of all errors."""
    return any(isinstance(part, ast.Name) and part.id in {"Exception", "BaseException"} for part in ast.walk(node))


def rich_texts(files: Iterable[SourceFile]) -> list[str]:
    """List lines of ui/ that could show text from strangers as anything but plain text (PRODUCT.md R13)."""
    return matches((file for file in files if file.path.parts[0] == "ui"), RICH_TEXT, "shows rich text")


def unfinished(files: Iterable[SourceFile]) -> list[str]:
    """List marks of work put off."""
    return matches(files, UNFINISHED, "is put off")


def skips_without_reason(files: Iterable[SourceFile]) -> list[str]:
    """List tests that are skipped or expected to fail and do not say why."""
    nodes = ((file, node) for file in files for node in ast.walk(file.tree) if is_mute_skip(node))
    lines = ((file, node.lineno, file.text.splitlines()[node.lineno - 1]) for file, node in nodes)
    return [f"{file.path}:{line}: why?" for file, line, text in lines if "reason=" not in text]


def is_mute_skip(node: ast.AST) -> TypeGuard[ast.expr]:
    """Tell whether a node is a mark that skips (its reason may follow on the line) or a bare `pytest.skip()`."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "pytest.skip" and not node.args
    return isinstance(node, ast.Attribute) and bool(re.search(r"mark\.(skip|skipif|xfail)\Z", ast.unparse(node)))


def matches(files: Iterable[SourceFile], pattern: re.Pattern[str], fault: str) -> list[str]:
    """List the lines that a pattern finds, with what is wrong about them."""
    numbered = ((file, number, line) for file in files for number, line in enumerate(file.text.splitlines(), 1))
    return [f"{file.path}:{number}: {fault}: {line.strip()}" for file, number, line in numbered if pattern.search(line)]
