"""Knowledge of language, as data with the examples that prove it."""
