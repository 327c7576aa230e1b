"""One module for each kind of file: text as printed, and what its mark-up tells."""
