"""What changed between two builds of one briefing, told from their exports."""
