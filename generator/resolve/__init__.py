"""All reports into one briefing; a quotation is never changed here."""
