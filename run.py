"""Set CallDesk up in its own folder and run it: `python3 run.py`; `python3 run.py --help` tells all it can do."""
# Old Pythons must be able to read this file, to say that they are too old: nothing newer than Python 2.7 in it.

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- that it may be older is the point
    sys.stderr.write("CallDesk needs Python 3.11 or newer, and this is %s.%s: " % sys.version_info[:2])  # noqa: UP031
    sys.stderr.write("install a newer one and run run.py with it.\n")
    sys.exit(2)

from calldesk import set_up

if __name__ == "__main__":
    sys.exit(set_up.main(sys.argv[1:]))
