"""A folder of news articles in, a briefing whose every word leads to its source out."""

__version__ = "0.1.0"
