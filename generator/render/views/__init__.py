"""What each page shows, as plain values: all text is decided here, templates only lay it out."""
