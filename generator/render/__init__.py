"""A briefing into pages; no number is computed here."""
