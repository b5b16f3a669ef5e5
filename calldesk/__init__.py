"""CallDesk's core: whom to ring next, and why. Runs headless and never imports Qt."""

VERSION = "0.1.0"
