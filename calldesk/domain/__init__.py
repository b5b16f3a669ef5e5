"""Pure rules of CallDesk: values in, values out; no I/O, no clock, no SQL."""
