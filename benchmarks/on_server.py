"""Runs `calldesk bench` on a throwaway PostgreSQL: `python -m benchmarks.on_server list --rows 1000000`."""

import sys

from calldesk.__main__ import main
from tests.postgres_cluster import cluster

SETTINGS = {"shared_buffers": "2GB", "max_wal_size": "8GB", "max_connections": "400"}


if __name__ == "__main__":
    with cluster(**SETTINGS) as server:
        sys.exit(main(["bench", *sys.argv[1:], "--db", server.url()]))
