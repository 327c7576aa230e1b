"""Short articles on invented events, for what no corpus holds: each event told by several articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing
from generator.model.span import Span
from generator.resolve.briefing import resolve_briefing

LEXICON = load_lexicon("en")


@dataclass(frozen=True)
class Told:
    """One article: its day, its headline and its text."""

    day: str
    headline: str
    text: str

    def article(self, name: str) -> Article:
        """Return the article as it is read from a file of that name."""
        text = f"{self.headline}\n\n{self.text}"
        span = Span(0, len(self.headline))
        return Article(
            id=name,
            file=f"{name}.txt",
            sha256="",
            text=text,
            title=self.headline,
            title_span=span,
            published=self.day,
            language="en",
        )


def articles_of(*stories: Sequence[Told]) -> tuple[Article, ...]:
    """Return the articles of events; each has a name of its own: "told-0"."""
    numbers = count()
    return tuple(told.article(f"told-{next(numbers)}") for story in stories for told in story)


def brief_of(articles: Sequence[Article]) -> Briefing:
    """Return the briefing of articles, read and compared as a build does it."""
    reports = [extract_report(article, LEXICON) for article in articles]
    return resolve_briefing(Folder(name="test", title="test", articles=tuple(articles)), reports, LEXICON)


WILDFIRE = (
    Told(
        "2031-07-14",
        "Wildfire in Torvale forces thousands out",
        "A wildfire in the Torvale hills has burned 1,900 hectares (4,700 acres) of pine forest and destroyed "
        "41 homes in Amberly and nine in Corve, the Torvale Fire Service said on Monday. Some 2,300 people "
        "were evacuated. Fire chief Dana Wills said 320 firefighters were battling the blaze, which was 15 "
        "percent contained. One firefighter died.",
    ),
    Told(
        "2031-07-15",
        "Torvale fire doubles in size",
        "The fire in the hills of Torvale had scorched 9,400 acres by Tuesday, destroying 50 homes, according "
        "to the Fire Service. More than 3,000 residents have been told to leave. Governor Pia Lund said the "
        "blaze was 20 percent contained and that 410 firefighters and 60 soldiers were at the scene. "
        "Forecasters warned that winds could reach 90 kilometres per hour on Wednesday. A 2019 fire in the "
        "same valley killed 14 people.",
    ),
    Told(
        "2031-07-15",
        "Residents count the cost",
        "At least 50 houses were destroyed, mayor Ola Brandt of Amberly said. He put the damage at $40 "
        "million. The insurer Norvik Mutual expects losses of $55 million to $70 million. Two firefighters "
        "have died in the Torvale wildfire, a union said. The fire has consumed 3,800 hectares. Some 320 "
        "cattle were lost.",
    ),
)
INSOLVENCY = (
    Told(
        "2031-03-04",
        "Retailer Halden & Moe files for insolvency",
        "The furniture chain Halden & Moe filed for insolvency on Tuesday, owing 410 million euros to banks "
        "and suppliers. The group employs 3,200 people in 84 stores. Chief executive Ute Brandis blamed "
        "falling sales. It made a loss of 62 million euros last year. Some 900 jobs are at risk in Germany, "
        "the union Verdi-Nord said.",
    ),
    Told(
        "2031-03-05",
        "Halden & Moe debts put at half a billion",
        "Halden & Moe, the furniture retailer, has debts of about 480 million euros, the administrator, Karl "
        "Denk, told reporters on Wednesday. The company has some 3,400 employees. Denk said a rescue loan of "
        "30 million euros had been agreed. Sales fell 12 percent to 790 million euros. In 2026 the state had "
        "saved the chain with a loan of 45 million euros. About 1,100 jobs could go.",
    ),
    Told(
        "2031-03-06",
        "Suppliers fear the worst after Halden & Moe collapse",
        "Halden & Moe owes its suppliers alone 95 million euros, the trade body Mobelforum said. Total debts "
        "stand at 410 million euros, according to the court filing. The chain runs 84 shops and employs 3,200 "
        "staff. Its administrator, Carl Denk, has lined up a loan of 35 million euros. The company had "
        "forecast a profit of 8 million euros. It reported a loss of 62 million euros.",
    ),
)
EMBASSY = (
    Told(
        "2031-05-02",
        "Gunmen storm embassy in Maravel",
        "Gunmen stormed the Sarnian embassy in Maravel on Friday, taking 23 people hostage. Two guards were "
        "killed and five people were wounded. Interior Minister Tomas Reva said the attackers numbered seven. "
        "Foreign Minister Lea Kander spoke by phone with the UN envoy Paul Osei. The embassy has 38 staff.",
    ),
    Told(
        "2031-05-02",
        "Hostages held at Sarnian mission",
        "As many as 30 people were taken hostage at the Sarnian embassy in Maravel, a diplomat said. Police "
        "said two guards and a clerk had died. At least five people were injured. There were between six and "
        "eight gunmen, police said. UN envoy Paul Osei spoke by phone with Foreign Minister Ivo Brandt.",
    ),
    Told(
        "2031-05-03",
        "Siege ends in Maravel",
        "The siege of the Sarnian embassy in Maravel ended on Saturday after 19 hours. Commandos freed 21 "
        "hostages; two hostages were killed. In all, five people died in the siege, including two guards, "
        "Interior Minister Thomas Reva said. All seven attackers were killed. Twelve people were injured, "
        "four of them seriously. In 2012 a siege of the same building left 16 dead.",
    ),
)
DERAILMENT = (
    Told(
        "2031-09-10",
        "Train derails near Dalby",
        "At least 12 people were killed when a train derailed near Dalby on Wednesday, police said. Dozens "
        "were injured. The train was travelling at 110 kilometres per hour, investigators said. The 2019 "
        "crash at Orle killed 34 people.",
    ),
    Told(
        "2031-09-10",
        "Dalby crash: toll rises",
        "More than 10 people died in the derailment near Dalby, hospital officials said. Some 30 people were "
        "injured. The train was doing about 68 mph.",
    ),
    Told(
        "2031-09-11",
        "Fifteen dead in Dalby derailment",
        "Fifteen people died when a train came off the rails near Dalby, the Transport Ministry said. It had "
        "earlier put the toll at 19 but revised it down after a count of the bodies. Thirty people were hurt, "
        "eight of them critically. An earlier version of this article said 22 people had died.",
    ),
)
FLOOD = (
    Told(
        "2031-06-01",
        "Floods kill 19 in the north",
        "Floods have killed 19 people in northern Sarnia, the Interior Ministry said on Sunday. About 4,000 "
        "people were displaced. Damage is estimated at 3 million dollars.",
    ),
    Told(
        "2031-06-01",
        "Northern towns count their dead",
        "Twelve people died in Harn and seven in Orle when the river Rill burst its banks, local officials "
        "said. In Harn, 2,500 people were left homeless, and in Orle 1,500. Forty percent of homes in Harn "
        "were damaged.",
    ),
    Told(
        "2031-06-02",
        "Sarnia floods: 24 dead",
        "The toll in the floods in northern Sarnia rose to 24 on Monday, among them five children, the "
        "Interior Ministry said. Ten people are missing. In Harn alone 15 people died. Some 620 homes were "
        "damaged in Harn.",
    ),
)
STRIKE = (
    Told(
        "2031-04-01",
        "Dockers strike in Porto Alba",
        "Some 61 percent of dockers voted to strike, the union Docklinje said on Tuesday. About 12,000 people "
        "marched through Porto Alba, according to the organisers; police put the crowd at 4,500. The union "
        "wants a pay rise of 8 percent.",
    ),
    Told(
        "2031-04-01",
        "Port at a standstill",
        "Police said 4,500 people marched in Porto Alba on Tuesday. The union Docklinje put the crowd at "
        "12,000. In the ballot 5,900 dockers voted for a strike. Employers have offered 3 percent. The port "
        "handles 40,000 containers a week.",
    ),
    Told(
        "2031-04-02",
        "Strike enters second day",
        "Tens of thousands marched in Porto Alba, union leader Ines Falk said. Docklinje demands 8 percent "
        "more pay. The port aims to handle 45,000 containers a week by 2035. Turnout in the strike ballot was "
        "74 percent.",
    ),
)
FEVER = (
    Told(
        "2031-02-03",
        "Fever outbreak in Kesten",
        "The Health Ministry has confirmed 42 cases of Orle fever in Kesten, and 118 suspected cases. Six "
        "people have died. The case fatality rate is 14 percent. Some 8,000 people have been vaccinated; the "
        "target is 20,000.",
    ),
    Told(
        "2031-02-05",
        "Orle fever spreads",
        "Doctors in Kesten have recorded 120 suspected cases of Orle fever and nine deaths, the aid group "
        "Medics Abroad said. The ministry counts 51 confirmed cases. Nurses vaccinated 9,500 people by "
        "Wednesday.",
    ),
    Told(
        "2031-02-05",
        "Ministry denies cover-up",
        "Health Minister Orsa Keln said on Wednesday that seven people had died of Orle fever. She said 9,500 "
        "had been vaccinated out of 20,000. A similar outbreak killed 60 people in a neighbouring province.",
    ),
)

CRASH = (
    Told(
        "2031-08-01",
        "Plane with 84 aboard crashes in Norland",
        "A passenger plane carrying 84 people crashed on approach to Lund airport in Norland on Friday, "
        "killing at least 61, officials said. There were 79 passengers and five crew members on board, the "
        "airline Norwings said. Twenty-three survivors were taken to hospital. Rescue teams found one of two "
        "flight recorders.",
    ),
    Told(
        "2031-08-01",
        "Dozens die as plane hits hillside",
        "At least 58 people died when a Norwings jet with 80 passengers and five crew crashed near Lund, "
        "Transport Minister Ada Berg said. Some 20 people were rescued alive. The plane, built in 2004, was "
        "27 years old. Norwings said 79 passengers had boarded. The airline's last fatal crash, in 2011, "
        "killed 12.",
    ),
    Told(
        "2031-08-02",
        "Norland crash: 63 dead, black boxes found",
        "The number of dead in Friday's crash at Lund has risen to 63, Transport Minister Ada Bergh told "
        "parliament. Twenty-one people are still in hospital, seven of them in critical condition. Both "
        "flight recorders have been recovered. Among the dead are 11 children and four crew members. All 84 "
        "people on board have been accounted for.",
    ),
)
SHOOTING = (
    Told(
        "2031-10-05",
        "Gunman kills six at market in Delm",
        "A gunman killed six people and wounded 14 at a market in Delm on Sunday, police said. The suspect, a "
        "34-year-old man, was arrested. Police chief Rolf Hain said officers fired 12 shots. Two of the dead "
        "were children.",
    ),
    Told(
        "2031-10-05",
        "Delm market attack leaves seven dead",
        "Seven people, including the attacker, died in a shooting at Delm market, the mayor, Ilse Korn, said. "
        "Hospitals treated 16 people for gunshot wounds. The gunman was 43, according to the prosecutor, Jan "
        "Moll. Police said the gunman was shot dead by officers.",
    ),
    Told(
        "2031-10-06",
        "Delm mourns its dead",
        "Six people were killed in Sunday's attack in Delm, police confirmed on Monday, correcting an earlier "
        "count of seven. Fifteen people remain in hospital. The suspect, Uwe Lang, 34, was detained after a "
        "chase of 20 minutes. Police had seized five guns and 800 rounds at his flat.",
    ),
)
HEAT = (
    Told(
        "2031-07-20",
        "Heatwave kills dozens in Orvia",
        "The heatwave in Orvia has killed 43 people since Monday, the Health Ministry said. Temperatures hit "
        "44.6 degrees Celsius in Salm on Saturday. Some 120,000 homes were without power. Farmers lost 30 "
        "percent of the maize harvest, the union said.",
    ),
    Told(
        "2031-07-21",
        "Orvia swelters",
        "The mercury rose to 112 degrees Fahrenheit in Salm, the weather service said, a national record. At "
        "least 50 people have died of the heat, doctors say. About 95,000 households lost power. Salm's "
        "hospitals treated 310 people for heatstroke in the past 24 hours.",
    ),
    Told(
        "2031-07-22",
        "Orvia heat: toll reaches 71",
        "The heat has claimed 71 lives in Orvia, Health Minister Nils Aro said on Tuesday. A total of 1,240 "
        "people have been treated for heatstroke since the heatwave began. Power is back for all but 8,000 "
        "homes. The 2027 heatwave killed 210 people.",
    ),
)
TRIAL = (
    Told(
        "2031-11-11",
        "Court jails 14 over harbour blast",
        "A court in Tessa jailed 14 people on Tuesday over the 2028 harbour blast that killed 206 people. The "
        "former port director, Emil Sato, was given 12 years in prison. Six defendants were acquitted. "
        "Prosecutors had asked for 15 years for Sato.",
    ),
    Told(
        "2031-11-11",
        "Ex-port chief gets 12 years",
        "Emil Sato, who ran the port of Tessa when 206 people died in the explosion of 2028, was sentenced to "
        "12 years. Thirteen other defendants were convicted, and seven walked free. Families of the 214 "
        "victims protested outside the court. The state must pay 60 million lira in damages.",
    ),
    Told(
        "2031-11-12",
        "Anger over Tessa verdicts",
        "Relatives of those killed said the sentences were too light. Sato, 61, received ten years and two "
        "months, his lawyer Mira Dole said. In all, 14 people were jailed. The court awarded the families 60 "
        "million lira (2.1 million euros).",
    ),
)
PLEDGES = (
    Told(
        "2031-01-15",
        "Donors pledge 900 million for Karsa",
        "Donors pledged $900 million for Karsa on Wednesday, the United Nations said. The UN had appealed for "
        "$1.4 billion. Germany promised $120 million and Japan $85 million. Some 2.3 million people need food "
        "aid.",
    ),
    Told(
        "2031-01-16",
        "Karsa conference falls short",
        "The Karsa conference raised $870 million, Foreign Minister Sol Abate said, well short of the $1.4 "
        "billion sought. Germany pledged 110 million euros. More than two million people need help. Only 12 "
        "percent of the money pledged in 2029 was paid.",
    ),
    Told(
        "2031-01-16",
        "Aid groups decry shortfall",
        "The UN's $1.4 billion appeal for Karsa is 64 percent funded, the group Food First said. Japan will "
        "give $85 million. An estimated 2.3 million people, 600,000 of them children, need food aid.",
    ),
)

BRUSH_FIRE = (
    Told(
        "2031-08-19",
        "Thousands flee as blaze nears Port Ansel",
        "A wind-driven wildfire bore down on the coastal town of Port Ansel on Tuesday, forcing about 6,500 "
        "people from their homes, officials said. The Cutter Ridge fire had charred more than 12,000 acres "
        "(4,860 hectares) by nightfall and was 5 percent contained, according to the state forestry "
        "department. At least 30 structures were destroyed. Four firefighters were treated for smoke "
        'inhalation. "It moved faster than anything I have seen in 22 years," said Battalion Chief Ray '
        "Tollund, who commands 450 firefighters, nine helicopters and two air tankers. Governor Ellen Marsh "
        "declared a state of emergency in three counties. Winds gusted to 60 mph. About 11,000 customers lost "
        "power, the utility Coastline Electric said. The cause is under investigation. The 2020 Bald Hill "
        "fire killed 11 people and destroyed 1,400 homes in the same county.",
    ),
    Told(
        "2031-08-20",
        "Cutter Ridge fire claims first lives",
        "Two people died as they tried to escape the Cutter Ridge fire, Sheriff Dale Amico said Wednesday. "
        "Three others are missing. The blaze has grown to 21,500 acres and is 10 percent contained, the "
        "forestry department said. It has destroyed 112 structures, among them 74 homes, and damaged 40 more. "
        "Some 8,200 residents are under evacuation orders, and 640 of them spent the night in a shelter at "
        "the Ansel high school. Incident commander Ray Tolund said 900 firefighters were on the lines. He "
        "expects full containment by September 1. Gov. Ellen Marsh asked Washington for $25 million in aid. "
        "Coastline Electric said power had been restored to all but 2,300 customers. The utility's shares "
        "fell 14 percent; it faces claims of up to $300 million if its lines are found to have started the "
        "fire.",
    ),
    Told(
        "2031-08-21",
        "Port Ansel: the day after",
        'The mayor of Port Ansel, Lucia Pardo, put the number of lost homes at 81. "We counted them street by '
        'street," she told me. The state still says 74. Three people are now known to have died, and two are '
        "missing. The fire covers 87 square kilometres and is a quarter contained. More than 1,000 "
        "firefighters, 120 of them from Canada, are fighting it. Insurers put the damage at $180 million to "
        "$220 million; the governor's office speaks of at least $250 million. Susan Okafor, who lost her "
        "bakery, was given 10 minutes to leave. Around 650 people sleep in the school gym, the Red Cross "
        "said.",
    ),
    Told(
        "2031-08-21",
        "California blaze: 3 dead, 112 buildings lost",
        "The Cutter Ridge fire in Port Ansel has killed three people and destroyed 112 buildings, authorities "
        "said on Thursday. The fire, which broke out on Tuesday, has burnt 8,700 hectares of forest and "
        "brush. Fire chief Ray Tollund said that 1,050 firefighters and 15 helicopters are involved. The "
        "governor, Helen Marsh, visited the shelter, which houses 640 persons. The deadliest fire in the "
        "region was that of 2020, with 11 deaths.",
    ),
)
AIRLINE = (
    Told(
        "2031-02-10",
        "Airline Skyline Nordic collapses, stranding 19,000",
        "Budget carrier Skyline Nordic filed for bankruptcy on Monday and cancelled all flights, leaving "
        "about 19,000 passengers stranded and 2,100 employees without work. The airline had liabilities of "
        "3.4 billion kroner ($490 million) at the end of September, against assets of 1.9 billion kroner. "
        "Talks with investors over a capital injection of 800 million kroner failed on Sunday night. Chief "
        "executive Mads Thorup said fuel costs had risen 40 percent in a year. The company lost 620 million "
        "kroner in the first nine months, after a profit of 45 million a year earlier. Shares were suspended; "
        "they had lost 87 percent since January 2030. The airline operated 24 aircraft, all leased, on 61 "
        "routes. Court-appointed trustee Birgit Holm said creditors could expect little.",
    ),
    Told(
        "2031-02-11",
        "Unions angry as Skyline Nordic goes bust",
        "Some 2,300 people have lost their jobs in the collapse of Skyline Nordic, the cabin crew union FPU- "
        "Air said. Management speaks of 2,100. Staff have not been paid for January; they are owed 74 million "
        "kroner in wages, said union head Lars Brink. Trustee Birgit Holm said the debts came to 3.7 billion "
        "kroner. Around 21,000 travellers are stuck abroad, according to the travel guarantee fund, which "
        "expects claims of 350 million kroner. The government will not step in, Transport Minister Karin "
        'Vestager-Lund said. In 2028 the state had lent the airline 400 million kroner. "We were told on '
        'Friday that the money was there," a pilot said.',
    ),
    Told(
        "2031-02-12",
        "Skyline Nordic: 19,000 travellers stranded, rival offers jobs",
        "Nordwing will hire 300 of the 2,100 employees of failed rival Skyline Nordic, its chief executive "
        "Anna Friis said. It has also bid for nine of the 24 planes. Skyline's liabilities stood at 3.4 "
        "billion kroner, its last report shows. Its chief executive, Mads Torup, told Danish radio that a "
        "Gulf investor had pulled out of a deal worth 850 million kroner. Nordwing carried 4.2 million "
        "passengers last year, Skyline 2.9 million. The Transport Ministry said 12,000 passengers had been "
        "brought home by Wednesday. Minister Karin Vestager Lund ruled out a bail-out.",
    ),
)
STORMED = (
    Told(
        "2031-06-14",
        "Protesters storm Carvonian embassy in Sutra",
        "Hundreds of protesters broke into the Carvonian embassy in Sutra on Saturday, setting fire to two "
        "cars and tearing down the flag. Police used tear gas; 16 people were injured and 45 arrested, the "
        "Interior Ministry said. No diplomats were hurt. Carvonia's ambassador, Petr Halas, said 12 staff had "
        "locked themselves in a strongroom for three hours. About 5,000 people had marched against the "
        "burning of a holy book, according to police. Foreign Minister Omar Sayeh apologised. Carvonia's "
        "prime minister, Jana Kolar, called the attack unacceptable.",
    ),
    Told(
        "2031-06-15",
        "Carvonia recalls envoy after embassy attack",
        "Carvonia recalled its ambassador, Petr Halász, on Sunday after a mob overran its embassy in Sutra. "
        "Fourteen employees were inside, Foreign Minister Ivana Reznik said; all were evacuated unhurt. "
        "Damage runs to 2 million euros. Sutran police detained 52 people, state television reported. Twenty- "
        "one people, nine of them policemen, were treated in hospital, doctors said. Organisers said 20,000 "
        'had joined the march. "This is a breach of the Vienna Convention," Reznik said. Sutra\'s foreign '
        "minister, Omar al-Sayegh, spoke by phone with her on Saturday night. In 2012 a similar attack in the "
        "city left four dead.",
    ),
    Told(
        "2031-06-15",
        "Sutra vows to punish embassy attackers",
        "Interior Minister Nabil Duri said that 45 people had been arrested and 30 were still sought. One "
        "protester died of his wounds on Sunday, raising the toll to two, he said. A doctor at the Central "
        "Hospital put the dead at three. The UN Security Council, whose 15 members met on Sunday, condemned "
        "the attack. Carvonia's foreign minister, Ivana Řezníková, demanded compensation. The embassy has "
        "been closed, its 12 employees flown out. The government promised 1.5 million euros for repairs.",
    ),
)
