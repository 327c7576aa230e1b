"""How an item of a briefing came about, told for the terminal: rule, features and weights, printed words, chain."""
