from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.actors import find_cast
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

NAMES = [
    "Ana",
    "Ruiz",
    "Mr.",
    "President",
    "UN",
    "Health",
    "Ministry",
    "Lima",
    "Chilean",
    "J.",
    "HQ",
    "Bill",
    "Jr.",
    "@ruiz",
]
OTHERS = ["of", "the", "said", "police", "van", "12", ",", "(", ")", "'s", "’", "“", "”", ".", "\n\n", "é", "中"]
PIECES = st.sampled_from([*NAMES, *OTHERS])
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map(" ".join))


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_mentions_lie_inside_the_text_in_order_and_belong_to_one_actor(text: str) -> None:
    lexicon = load_lexicon()
    cast = find_cast(analyse(text, lexicon), lexicon)
    spans = [mention.span for actor in cast for mention in actor.mentions]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert len(spans) == len(set(spans))
    assert all(list(actor.mentions) == sorted(actor.mentions, key=lambda mention: mention.span) for actor in cast)
    assert [actor.mentions[0].span for actor in cast] == sorted(actor.mentions[0].span for actor in cast)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_every_role_has_a_holder_among_the_mentions(text: str) -> None:
    lexicon = load_lexicon()
    for actor in find_cast(analyse(text, lexicon), lexicon):
        assert {role.holder for role in actor.roles} <= {mention.span for mention in actor.mentions}
