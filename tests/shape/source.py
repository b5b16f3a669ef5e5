"""Read the project's own files for the checks of its shape."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PRODUCT = ("calldesk", "ui", "resources", "benchmarks", "run.py")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One Python file: its path from the root, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def functions(self) -> Iterator[Function]:
        """Give every function and method, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    @property
    def classes(self) -> Iterator[ast.ClassDef]:
        """Give every class, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))


def python_files(root: Path, tops: tuple[str, ...] = PRODUCT) -> list[SourceFile]:
    """Read the Python files under the named folders (or files) of `root`, in order of path."""
    found = []
    for top in tops:
        start = root / top
        for path in sorted(start.rglob("*.py") if start.is_dir() else start.parent.glob(start.name)):
            text = path.read_text(encoding="utf-8")
            found.append(SourceFile(path.relative_to(root), text, ast.parse(text)))
    return found


def committed_texts(root: Path) -> dict[str, str]:
    """Give the text of every file that git keeps here, by path; files that are no UTF-8 text are left out."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    texts = {}
    for name in filter(None, listed.split("\0")):
        content = (root / name).read_bytes() if (root / name).is_file() else b"\0"
        if b"\0" not in content:
            texts[name] = content.decode("utf-8", errors="ignore")
    return texts
