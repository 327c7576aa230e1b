"""Files into articles: decoded, told apart, cleaned, with the way back to the input."""
