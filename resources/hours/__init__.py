"""Calling hours as data: windows, holidays, places, zones and area codes."""
