"""Find what must not be committed: addresses of package indexes, files of one machine, a lock that names a host."""

import re
import tomllib
from collections.abc import Mapping

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ADDRESS = re.compile(r"https?://[^\s\"'<>)]*(?:pypi|pythonhosted|/simple\b)", re.IGNORECASE)
INDEX_OPTION = re.compile(r"--(?:extra-)?index-url[= ]\S*:|--find-links[= ]\S|\bfile:/")
MACHINE_PATH = re.compile(r"(?<![\w.~*:}>$-])/(?:work|root|home|Users|tmp)/\w|\b[A-Za-z]:\\\\?Users\\")
PINNED = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)")


def foreign_addresses(texts: Mapping[str, str]) -> list[str]:
    """List lines with the address of a package index, a `file:` address or a path of one machine."""
    found = []
    for name, text in texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            if ADDRESS.search(line) or INDEX_OPTION.search(line) or MACHINE_PATH.search(line):
                found.append(f"{name}:{number}: {line.strip()[:120]}")
    return found


def lock_faults(lock: str, project: str) -> list[str]:
    """List what is wrong with a lock: hosts, paths, pins without a hash, dependencies it lacks or breaks.

    Args:
        lock: text of requirements.lock.
        project: text of pyproject.toml.
    """
    faults = [f"names a place: {line}" for line in lock.splitlines() if re.search(r"://|file:|@ |^-|\s/\w", line)]
    blocks = re.split(r"\n(?=\w)", lock)
    pins = {}
    for block in blocks:
        pin = PINNED.match(block)
        if pin:
            pins[canonicalize_name(pin[1])] = pin[2]
            faults += [] if "--hash=sha256:" in block else [f"has no hash: {pin[0]}"]
    return faults + unmet(pins, project)


def unmet(pins: Mapping[str, str], project: str) -> list[str]:
    """List the dependencies of a project, development ones too, that the pins lack or break."""
    table = tomllib.loads(project)["project"]
    extras = table.get("optional-dependencies", {}).values()
    wanted = [Requirement(text) for text in [*table["dependencies"], *(text for extra in extras for text in extra)]]
    version = {need: pins.get(canonicalize_name(need.name), "") for need in wanted}
    return [f"does not meet: {need}" for need, pin in version.items() if not pin or not need.specifier.contains(pin)]
