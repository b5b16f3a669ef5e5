"""Measure files, functions and classes against the limits of ARCHITECTURE.md."""

import ast
from collections.abc import Iterable
from statistics import median

from tests.shape.source import Function, SourceFile

FILE_LINES = 300
FILE_LINES_MEDIAN = 120
FUNCTION_LINES = 40
FUNCTION_LINES_MEDIAN = 10
CLASS_LINES = 200
PARAMETERS = 6
NESTING = 3
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)


def too_large(files: Iterable[SourceFile]) -> list[str]:
    """List every file, function and class over its limit of lines, parameters or nesting."""
    found = []
    for file in files:
        found += over(f"{file.path}", file.text.count("\n"), FILE_LINES, "lines")
        for node in file.classes:
            found += over(f"{file.path}:{node.lineno} {node.name}", lines_of(node), CLASS_LINES, "lines")
        for node in file.functions:
            where = f"{file.path}:{node.lineno} {node.name}"
            found += over(where, lines_of(node), FUNCTION_LINES, "lines")
            found += over(where, parameters_of(node), PARAMETERS, "parameters")
            found += over(where, depth_of(node), NESTING, "levels of nesting")
    return found


def over(where: str, value: int, limit: int, unit: str) -> list[str]:
    """Say that a limit is broken, or nothing."""
    return [f"{where}: {value} {unit}, at most {limit}"] if value > limit else []


def file_median(files: Iterable[SourceFile]) -> float:
    """Give the median of lines per file; files of nothing but a docstring do not flatter it."""
    return median([file.text.count("\n") for file in files if len(file.tree.body) > 1] or [0])


def function_median(files: Iterable[SourceFile]) -> float:
    """Give the median of lines per function."""
    return median([lines_of(node) for file in files for node in file.functions] or [0])


def lines_of(node: Function | ast.ClassDef) -> int:
    """Count a function's or class's lines from `def` or `class` to its end, its own docstring left out."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node, clean=False) is None:
        return lines
    docstring = node.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def parameters_of(node: Function) -> int:
    """Count parameters of every sort; `self` and `cls` are not a caller's business."""
    given = node.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return sum(argument is not None and argument.arg not in {"self", "cls"} for argument in named)


def depth_of(node: ast.AST) -> int:
    """Give how deep blocks lie in blocks; an `elif` is no deeper than its `if`, a nested function starts anew."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.ClassDef | ast.Lambda):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, depth_of(child) + (isinstance(child, BLOCKS) and not is_elif))
    return deepest
