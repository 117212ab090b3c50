"""Makes reviews of people who do not exist: each is drawn from sentences, so that a difference between groups can be planted.

make(count, seed, chances): a list of reviews, as dictionaries with `team` (north or south in turn), `rating` and `text`.
`chances` is, by team, how likely a review holds a sentence of a kind: {"north": {"doubt": 0.8}}; see CHANCES for the others.
"""

import random

SENTENCES = {
    "work": [
        "Maria moved the invoice run to the new system in March.",
        "The rota for the summer was planned by hand, and every shift was filled.",
        "John Okafor counted the stock each Sunday and was right to the bottle.",
        "The archive went to the cellar, with a label on each box.",
        "The reading room opened on time after the flood.",
        "Wei Zhang wrote to each shop within a week.",
        "The valves have run well, and the book of the shift is in order.",
        "The front desk was never empty when the trains were late.",
        "The orders of the clinic were checked against the list of the ward.",
        "The terrace was served from two sides, as the kitchen had asked.",
    ],
    "fact": [
        "The share of wrong invoices fell from 4 percent to 1 percent.",
        "Three of the eleven shops ordered for the whole winter.",
        "The wait went down from 12 minutes to 7.",
    ],
    "doubt": ["Perhaps a little more time is needed.", "It seems to be a good match, as far as I can tell.", "It might become easier."],
    "step": ["Next step: one handover a week.", "In the coming quarter there is a course on budgets.", "We agreed on a list."],
    "leading": ["The move was led without a gap.", "Two apprentices were coached through their test."],
    "skill": ["The fault in the pump was diagnosed.", "The drawings are exact."],
    "potential": ["There is great potential.", "A bright future is waiting."],
    "warm": ["She is kind and patient.", "He is cheerful and helpful.", "They are friendly to every visitor."],
    "hard": ["She was abrasive in June.", "He was impatient with the supplier."],
}
CHANCES = {"fact": 0.5, "doubt": 0.3, "step": 0.5, "leading": 0.4, "skill": 0.4, "potential": 0.2, "warm": 0.5, "hard": 0.2}
TEAMS = ["north", "south"]
RATINGS = ["3", "3", "4", "4", "5"]
NAMES = ["Maria", "John", "Okafor", "Wei", "Zhang"]  # Of the people in the sentences.


def make(count, seed, chances=None):
    draw = random.Random(seed)
    reviews = []
    for number in range(count):
        team = TEAMS[number % len(TEAMS)]
        own = {**CHANCES, **(chances or {}).get(team, {})}
        sentences = draw.sample(SENTENCES["work"], draw.randint(4, 8) + own.get("more", 0))
        for kind, chance in own.items():
            if kind != "more" and draw.random() < chance:
                sentences.append(draw.choice(SENTENCES[kind]))
        draw.shuffle(sentences)
        reviews.append({"team": team, "rating": draw.choice(RATINGS), "text": " ".join(sentences)})
    return reviews
