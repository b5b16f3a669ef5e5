"""Find and, where we may, install the system packages that CallDesk stands on; `set_up` and `doctor` ask it.

Qt aborts without a word of use when one library is missing, so this is asked before Qt is loaded. It needs nothing but
Python's own library, as `set_up` uses it before anything is installed.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

# What Qt loads on Linux, read with ldd from PySide6-Essentials 6.11: always, on X11, on Wayland.
BASE_LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libdbus-1.so.3",
    "libgssapi_krb5.so.2",
)
X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-sync.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libX11-xcb.so.1",
)
WAYLAND_LIBRARIES = ("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1")
APT_LISTS = Path("/var/lib/apt/lists")


def has_display(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown at all; only Linux and its like can lack a display."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_libraries(environ: Mapping[str, str]) -> list[str]:
    """Name the libraries that Qt would not find for the display that `environ` tells of.

    Returns:
        File names such as `libxcb-cursor.so.0`, in the order of the tables; empty outside Linux.
    """
    if sys.platform != "linux":
        return []
    groups = [[name for name in group if not loads(name)] for group in window_libraries(environ)]
    # Qt tries one way after the other, so one complete group will do.
    return [name for name in BASE_LIBRARIES if not loads(name)] + min(groups, key=len, default=[])


def window_libraries(environ: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Give what each way to a real window needs beside the base: none for drawing without a display."""
    platform = environ.get("QT_QPA_PLATFORM", "")
    groups: list[tuple[str, ...]] = []
    if platform.startswith("wayland") or (not platform and environ.get("WAYLAND_DISPLAY")):
        groups.append(WAYLAND_LIBRARIES)
    if platform.startswith("xcb") or (not platform and environ.get("DISPLAY")):
        groups.append(X11_LIBRARIES)
    return groups


def loads(library: str) -> bool:
    """Tell whether the system's loader finds the library and all that it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure_libraries(environ: Mapping[str, str]) -> str:
    """See that Qt finds its libraries, installing them where we may; give "" or what a person has to do."""
    missing = missing_libraries(environ)
    if not missing:
        return ""
    trouble = install([debian_package(name) for name in missing], "to open its window", missing)
    if trouble:
        return trouble
    still_missing = missing_libraries(environ)
    if not still_missing:
        return ""
    return f"The window still lacks {' '.join(still_missing)}: install the packages that hold them, then run it again."


def debian_package(library: str) -> str:
    """Name a library's Debian package, by the rule of Debian's policy (8.1): libdbus-1.so.3 is in libdbus-1-3."""
    name, version = library.lower().replace("_", "-").split(".so.")
    if name == "libglib-2.0":  # the one exception, renamed once more in Ubuntu 24.04 and Debian 13
        return "libglib2.0-0t64" if is_known("libglib2.0-0t64") else "libglib2.0-0"
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def is_known(package: str) -> bool:
    """Tell whether apt's lists hold the package; no where there is no apt or its lists are empty."""
    return bool(shutil.which("apt-cache")) and not run(["apt-cache", "show", package])


def install(packages: Sequence[str], purpose: str, libraries: Sequence[str] = ()) -> str:
    """Install Debian packages as root; give "" when done, else the sentence and the exact line for a person.

    Args:
        packages: Debian's names.
        purpose: what they are for, as in "to open its window".
        libraries: the files wanted, by which the rpm systems find packages of their own.
    """
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        line = install_line(packages, libraries)
        return (
            f"CallDesk needs system packages {purpose}: install them with the next line, then run it again.\n  {line}"
        )
    sys.stderr.write(f"Installing system packages {purpose}: {' '.join(packages)} ...\n")
    command = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", *packages]
    if any(APT_LISTS.glob("*Packages*")) and not run(command):
        return ""
    output = run(["apt-get", "update"]) or run(command)  # lists that are empty or too old
    last = output.splitlines()[-1:]
    line = install_line(packages, libraries)
    return output and f"apt-get could not install system packages {purpose} ({''.join(last)}); try yourself:\n  {line}"


def install_line(packages: Sequence[str], libraries: Sequence[str]) -> str:
    """Give the line a person types to install the packages, or what to look for where we know no such line."""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {' '.join(packages)}"
    for tool in ("dnf", "zypper"):
        if shutil.which(tool) and libraries:
            return f"sudo {tool} install {' '.join(repr(f'{name}()(64bit)') for name in libraries)}"
    return f"(with your system's package manager) {' '.join(libraries or packages)}"


def run(command: Sequence[str]) -> str:
    """Run a command that asks nothing; give "" when it worked, else its output, never empty."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(  # noqa: S603 -- the commands are our own
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        close_fds=False,
    )
    return "" if done.returncode == 0 else done.stdout.strip() or f"{command[0]} ended with {done.returncode}"
