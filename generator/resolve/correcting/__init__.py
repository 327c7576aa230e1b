"""Corrections of an editor applied: each entry read against the briefing as it is without them."""
