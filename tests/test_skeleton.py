from generator.lexicon.load import load_lexicon


def test_language_knowledge_loads() -> None:
    assert load_lexicon("en").language == "en"
