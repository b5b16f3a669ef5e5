"""What the first paint may load: nothing that takes long."""

import subprocess
import sys

HEAVY = ("sqlalchemy", "phonenumbers", "rapidfuzz", "parsedatetime", "holidays", "alembic", "apscheduler", "sqlite3")
MODULES = (
    "ui.call_screen.screen",
    "ui.kit.top_bar",
    "ui.kit.palette",
    "ui.kit.key_sheet",
    "ui.kit.toast",
    "ui.kit.fonts",
)


def test_that_the_widgets_of_the_call_screen_load_nothing_heavy(project_root):
    code = f"import sys; import {', '.join(MODULES)}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
