"""One article into one report; a second article is never seen here."""
