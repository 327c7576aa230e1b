import pytest

from generator.extract.actors import find_cast
from generator.lexicon.load import load_lexicon
from generator.model.findings import ActorKind, Cast
from generator.text.document import analyse


def cast_of(text: str) -> tuple[Cast, ...]:
    lexicon = load_lexicon()
    return find_cast(analyse(text, lexicon), lexicon)


def forms_of(text: str, kind: ActorKind) -> list[str]:
    return [mention.span.of(text) for actor in cast_of(text) if actor.kind is kind for mention in actor.mentions]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("Then Marta Silva resigned.", ["Marta Silva"], id="first name and surname"),
        pytest.param("Ms. Silva resigned.", ["Ms. Silva"], id="an honorific belongs to the name"),
        pytest.param("Deputy Mayor Ana Ruiz spoke.", ["Ana Ruiz"], id="a title of office does not"),
        pytest.param(
            "The treaty was signed by Joseph P. R. Malone Jr. in May.", ["Joseph P. R. Malone Jr"], id="initials"
        ),
        pytest.param("They freed Omar bin Khalid on Friday.", ["Omar bin Khalid"], id="bin"),
        pytest.param("They chose Pieter van der Meer as chair.", ["Pieter van der Meer"], id="van der"),
        pytest.param("She replaced Luis de la Torre in 2019.", ["Luis de la Torre"], id="de la"),
        pytest.param("He met Anne-Sophie Roy-Larue there.", ["Anne-Sophie Roy-Larue"], id="hyphens"),
        pytest.param("It was President Otgonbayar who called.", ["Otgonbayar"], id="a single name after a title"),
        pytest.param("The court fined Elena Petrovna Sokolova.", ["Elena Petrovna Sokolova"], id="patronymic"),
        pytest.param("Marta Silva's lawyer left.", ["Marta Silva"], id="possessive stripped"),
        pytest.param("Then Governor Bill de Groot resigned.", ["Bill de Groot"], id="a first name that is a word"),
        pytest.param(
            'The envoy, Khalfan al-Rawahi, left. "No," Rawahi said.',
            ["Khalfan al-Rawahi", "Rawahi"],
            id="an unknown first name",
        ),
        pytest.param("Ana Rice won. Rice said no.", ["Ana Rice", "Rice"], id="a surname that is a word"),
        pytest.param(
            "They met Nasser al-Maskari. Al-Maskari left.", ["Nasser al-Maskari", "Al-Maskari"], id="a tied particle"
        ),
        pytest.param("The port was run by Eng. Saif bin Omar Al Habsi.", ["Eng. Saif bin Omar Al Habsi"], id="bin Al"),
        pytest.param("There was H.E. Salma Noor on Friday.", ["H.E. Salma Noor"], id="an honorific with stops"),
        pytest.param(
            "The head of the Ministry of Emergency Situations Azamat Toleubek resigned.",
            ["Azamat Toleubek"],
            id="a name behind a body",
        ),
        pytest.param("Jan van Dyke won. Van Dyke said no.", ["Jan van Dyke", "Van Dyke"], id="a particle in capitals"),
    ],
)
def test_people_are_found_as_printed(text: str, people: list[str]) -> None:
    assert forms_of(text, ActorKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        pytest.param("The Chilean Health Ministry denied it.", ["Chilean Health Ministry"], id="with its country"),
        pytest.param("The Ministry of the Interior denied it.", ["Ministry of the Interior"], id="with its field"),
        pytest.param(
            "A report by the Institute for Trade and Labour was late.", ["Institute for Trade and Labour"], id="and"
        ),
        pytest.param("Talks at the UN Security Council failed.", ["UN Security Council"], id="a known body goes on"),
        pytest.param("It was in the newspaper Faro Azul.", ["Faro Azul"], id="behind its kind"),
        pytest.param("The Prosecutor's Office denied it.", ["Prosecutor's Office"], id="an office of somebody"),
        pytest.param("The Danube Border Police were there.", ["Danube Border Police"], id="last word"),
        pytest.param(
            "The Liberal Party of Chile won.", ["Liberal Party of Chile"], id="a creed inside, a country behind"
        ),
    ],
)
def test_bodies_are_found_whole(text: str, bodies: list[str]) -> None:
    assert forms_of(text, ActorKind.ORGANIZATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("Floods hit Peru's north.", ["Peru"], id="country"),
        pytest.param("A dam broke in Karlovo.", ["Karlovo"], id="unknown, after in"),
        pytest.param("He was born in Karlovo, Bulgaria.", ["Karlovo", "Bulgaria"], id="with its country"),
        pytest.param("The boat sank in Lake Ladoga.", ["Lake Ladoga"], id="lake"),
        pytest.param("They crossed the Lena River.", ["Lena River"], id="river"),
        pytest.param("DULUTH, Minn. (Wire) — It rained.", ["DULUTH", "Minn"], id="dateline"),
        pytest.param("It rained in Lima, Karlovo and Oslo.", ["Lima", "Karlovo", "Oslo"], id="in a list of places"),
    ],
)
def test_places_are_found(text: str, places: list[str]) -> None:
    assert forms_of(text, ActorKind.PLACE) == places


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Turning off the pumps took an hour.", id="the first word of a sentence"),
        pytest.param("On Monday, in March, they rested.", id="weekdays and months"),
        pytest.param("The Clean Water Act was passed.", id="laws"),
        pytest.param("Photo: Jens Holm", id="credit of a photographer"),
        pytest.param("Nothing is known of COVID-19 there.", id="diseases"),
        pytest.param("Proponents called, twenty-six in all.", id="a form of a common word at the head"),
        pytest.param("We’ve had enough, and I’ll go.", id="contractions"),
        pytest.param("It was in “Blue Zebra” that they sang.", id="the title of a work"),
        pytest.param("The Clean Water Bill was passed.", id="a thing that is also a first name"),
    ],
)
def test_what_is_no_actor_is_left_out(text: str) -> None:
    assert cast_of(text) == ()


def test_short_names_join_the_full_one() -> None:
    text = "Marta Silva arrived. Mr. Okafor did not. Silva spoke, and Ms. Silva left."
    assert [(actor.name, len(actor.mentions)) for actor in cast_of(text)] == [("Marta Silva", 3), ("Mr. Okafor", 1)]


def test_two_people_of_one_surname_stay_apart() -> None:
    text = "Marta Silva met Pedro Silva. Mr. Silva spoke. Ms. Silva left."
    assert [(actor.name, len(actor.mentions)) for actor in cast_of(text)] == [("Marta Silva", 2), ("Pedro Silva", 2)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Baltic Harbour Union (BHU) met. The BHU voted.", id="long form first"),
        pytest.param("The BHU (Baltic Harbour Union) met. The BHU voted.", id="short form first"),
        pytest.param("The BHU met. The Baltic Harbour Union's chair left. The BHU voted.", id="no parentheses"),
    ],
)
def test_an_abbreviation_joins_what_it_stands_for(text: str) -> None:
    assert next((actor.name, len(actor.mentions)) for actor in cast_of(text)) == ("Baltic Harbour Union", 3)


def test_forms_the_lexicon_knows_are_one_body() -> None:
    text = "The United Nations called. A UN envoy came."
    assert [actor.name for actor in cast_of(text) if actor.kind is ActorKind.ORGANIZATION] == ["United Nations"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param("Chilean Health Minister Ana Ruiz left.", ["Chilean Health Minister"], id="before the name"),
        pytest.param("Ana Ruiz, the spokeswoman, left.", ["spokeswoman"], id="after the name"),
        pytest.param("Ana Ruiz, 45, mayor of Lima, left.", ["mayor of Lima"], id="after the age"),
        pytest.param(
            "said Ana Ruiz, spokeswoman for the Port Authority.", ["spokeswoman for the Port Authority"], id="for"
        ),
        pytest.param(
            "The Special Envoy of the Council for West Africa, Ana Ruiz, left.",
            ["Special Envoy of the Council for West Africa"],
            id="before a comma",
        ),
        pytest.param("Prime Minister Juan Diaz's aide Ana Ruiz left.", ["aide"], id="whose aide is no part of it"),
        pytest.param("The ministry's spokesperson, Ana Ruiz, left.", ["spokesperson"], id="of a body"),
        pytest.param("Ana Ruiz left with ex-president Juan Diaz.", [], id="somebody else's"),
    ],
)
def test_roles_are_read_beside_the_name(text: str, roles: list[str]) -> None:
    ana = next(actor for actor in cast_of(text) if actor.name == "Ana Ruiz")
    assert [role.span.of(text) for role in ana.roles] == roles


def test_two_spellings_in_one_office_are_one_person() -> None:
    text = "Olga Petrenko, Special Envoy to Chad, left. Later Olga Petrienko, Special Envoy to Chad, spoke."
    assert [actor.name for actor in cast_of(text) if actor.kind is ActorKind.PERSON] == ["Olga Petrienko"]


def test_two_spellings_without_an_office_stay_apart() -> None:
    text = "Olga Petrenko left. Later Olga Petrienko spoke."
    assert len(cast_of(text)) == 2


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        pytest.param("Ana Ruiz spoke. Thanks to @AnaRuizMD for it.", ["Ana Ruiz", "@AnaRuizMD"], id="whole name"),
        pytest.param(
            "Ana Tereshchenko spoke. Thanks to @atereshchenko.", ["Ana Tereshchenko", "@atereshchenko"], id="initial"
        ),
        pytest.param("Ana Ruiz spoke. Thanks to @Lakers4ever.", ["Ana Ruiz"], id="somebody else"),
        pytest.param(
            "Ana Tereshchenko met Oleg Tereshchenko, says @tereshchenko.", ["Ana Tereshchenko"], id="two could bear it"
        ),
    ],
)
def test_a_handle_joins_the_one_actor_it_is_made_of(text: str, mentions: list[str]) -> None:
    assert [mention.span.of(text) for mention in cast_of(text)[0].mentions] == mentions


def test_a_headline_names_nobody_whom_the_text_does_not() -> None:
    text = "Zebra Crossing Plan Angers Market Traders\n\nAna Ruiz spoke."
    assert [actor.name for actor in cast_of(text)] == ["Ana Ruiz"]


def test_a_headline_holds_the_names_of_the_text() -> None:
    text = "Ruiz Urges Calm After Market Plan Angers Traders\n\nAna Ruiz spoke. Ruiz left."
    assert [len(actor.mentions) for actor in cast_of(text)] == [3]


def test_stops_inside_an_abbreviation_change_nothing() -> None:
    assert [len(actor.mentions) for actor in cast_of("The Internal Revenue Service left. The I.R.S. stayed.")] == [2]


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        pytest.param(
            "Peru's government fell. The Peruvian government had lost. The government of Peru left.",
            "Peruvian government",
            3,
            id="one country",
        ),
        pytest.param(
            "Kenya's Interior Ministry met. The Interior Ministry left.", "Interior Ministry", 2, id="a bare name"
        ),
        pytest.param(
            "The Chilean government met. The Peruvian government met. The government left.",
            "Chilean government",
            1,
            id="two countries",
        ),
    ],
)
def test_bodies_of_a_country_are_told_by_their_country(text: str, name: str, forms: int) -> None:
    assert [len(actor.mentions) for actor in cast_of(text) if actor.name == name] == [forms]


def test_a_platform_is_an_actor_only_where_it_acts() -> None:
    assert not cast_of("They posted it on Telegram and through the WhatsApp group.")
    assert [actor.name for actor in cast_of("Then Telegram said no.")] == ["Telegram"]


def test_ships_and_currencies_are_no_actors() -> None:
    text = "The ferry Noor al-Salam sank. The Noor al-Salam was owned by MV Lady Grace. They paid RO 15,000."
    assert not cast_of(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Minister of State Vikram Desai left.", "Minister of State", id="a state"),
        pytest.param("Salma Idris, a schoolteacher from Duqm, left.", "schoolteacher", id="without where from"),
        pytest.param(
            "Foreign Affairs Principal Secretary Ann Mboya left.", "Foreign Affairs Principal Secretary", id="field"
        ),
        pytest.param(
            "The head of the Ministry of Emergency Situations Azamat Toleubek left.",
            "head of the Ministry of Emergency Situations",
            id="a chain ahead of the name",
        ),
        pytest.param(
            "Rose Kato, the Red Cross's field coordinator, left.", "Red Cross's field coordinator", id="owned"
        ),
    ],
)
def test_roles_are_whole_chains(text: str, role: str) -> None:
    (person,) = (actor for actor in cast_of(text) if actor.kind is ActorKind.PERSON)
    assert [one.span.of(text) for one in person.roles] == [role]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Petrol and diesel are short.", id="a word that opens a list"),
        pytest.param("Reprinted from an old book.", id="a participle"),
        pytest.param("TUNNEL HORROR AT SCHOOL", id="a headline in capitals"),
        pytest.param("Then TUNNEL HORROR leaves nine dead.", id="words in capitals"),
        pytest.param("Then flight QX 204 was late.", id="a flight"),
    ],
)
def test_a_capital_alone_makes_no_actor(text: str) -> None:
    assert not [one for one in cast_of(text) if one.kind is not ActorKind.GROUP]


def test_a_word_that_opens_a_list_is_a_name_where_it_recurs_inside_a_sentence() -> None:
    text = "Okafor and others left. Then mayor Okafor said no."
    assert forms_of(text, ActorKind.PERSON) == ["Okafor", "Okafor"]


def test_a_surname_is_no_place_but_where_places_stand() -> None:
    text = "Anna Lima left. Lima said no. She lives in Lima."
    assert forms_of(text, ActorKind.PERSON) == ["Anna Lima", "Lima"]
    assert forms_of(text, ActorKind.PLACE) == ["Lima"]


def test_a_surname_in_capitals_is_the_same_person() -> None:
    assert [one.name for one in cast_of("Tomas Orlen left. ORLEN said no.")] == ["Tomas Orlen"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Rescuer Tomas Wierny", "Rescuer Tomasz Wierni", id="both names"),
        pytest.param("Fire chief Solheim", "Fire chief Solhjem", id="surname alone"),
    ],
)
def test_spellings_of_a_name_in_one_office_are_one_person(one: str, other: str) -> None:
    assert len([actor for actor in cast_of(f"{one} left. Later {other} smiled.") if actor.roles]) == 1


def test_two_first_names_in_one_office_are_two_people() -> None:
    assert len(cast_of("Rescuer Tomas Wierny left. Rescuer Marta Wierny smiled.")) == 2


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        pytest.param(
            "Ona Kaldi, the mayor of Dol, Peter Lund, the doctor, and others left.",
            {"Ona Kaldi": ["mayor of Dol"], "Peter Lund": ["doctor"]},
            id="each behind the name",
        ),
        pytest.param(
            "According to Mira Tolk, the Minister of Ports, Ms. Ona Kaldi, in a talk resigned.",
            {"Ms. Ona Kaldi": ["Minister of Ports"]},
            id="ahead of the name",
        ),
        pytest.param(
            "Ana Ruiz, the head of the Ports Board, and Jan Kos, the mayor, left.",
            {"Ana Ruiz": ["head of the Ports Board"], "Jan Kos": ["mayor"]},
            id="joined by and",
        ),
    ],
)
def test_an_office_between_two_names_has_one_holder(text: str, holders: dict[str, list[str]]) -> None:
    found = {actor.name: [role.span.of(text) for role in actor.roles] for actor in cast_of(text) if actor.roles}
    assert found == holders


def test_the_currency_of_a_sum_is_no_place() -> None:
    assert forms_of("The fund gave US$ 3 million and US$2 million more.", ActorKind.PLACE) == []
    assert forms_of("The fund gave money to the US in May.", ActorKind.PLACE) == ["US"]


def test_a_name_set_off_behind_an_office_at_a_place_is_a_person() -> None:
    assert forms_of("The envoy in Chad, Velda Osko, who came on Sunday, left.", ActorKind.PERSON) == ["Velda Osko"]


def test_who_is_named_behind_a_closing_mark_is_somebody() -> None:
    text = 'The envoy Kelo Yinan left. He was calm.\n\n"We are sorry for all that was lost," Kelo said.'
    assert forms_of(text, ActorKind.PERSON) == ["Kelo Yinan", "Kelo"]
    assert forms_of('They sang "Kelo" and went home.', ActorKind.PERSON) == []
