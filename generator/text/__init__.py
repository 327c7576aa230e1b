"""A text cut into paragraphs, sentences, tokens and quotations, all as spans."""
