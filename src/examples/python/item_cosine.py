"""item-cosine in plain Python: the same slates, to the last item, as the lab's own recommender of that name.

Two items are alike if the same users bought both: common buyers / sqrt(buyers of one * buyers of the other). The score of an item
is the sum of its similarities to what the visitor owns.
The protocol: src/docs/own-recommenders.md
"""

import heapq
import json
import math
import sys
from array import array


class ItemCosine:
    def __init__(self, start):
        self.items = len(start["items"])
        self.repeat = start["repeatPurchases"]
        self.sold = [0] * self.items
        self.baskets = [set() for _ in range(start["users"])]
        self.common = [[0] * self.items for _ in range(self.items)]

    def train(self, purchases):
        for user, item, _ in purchases:
            self.sold[item] += 1
            basket = self.baskets[user]
            if item not in basket:
                for other in basket:
                    self.common[item][other] += 1
                    self.common[other][item] += 1
                basket.add(item)
        self.buyers = [0] * self.items
        for basket in self.baskets:
            for item in basket:
                self.buyers[item] += 1
        self.similarities = {}

    def similarities_of(self, item):
        """The similarities of an item to all items, worked out when first asked for."""
        if item not in self.similarities:
            self.similarities[item] = [
                common / math.sqrt(self.buyers[item] * self.buyers[other]) if common else 0.0
                for other, common in enumerate(self.common[item])
            ]
        return self.similarities[item]

    def slate(self, owned, size):
        scores = [0.0] * self.items
        for item in owned:
            scores = [score + more for score, more in zip(scores, self.similarities_of(item))]
        # Single precision, as in the lab: scores that differ only in the last bits of a sum are ties.
        scores = array("f", scores)
        left_out = set() if self.repeat else set(owned)
        candidates = (item for item in range(self.items) if item not in left_out)
        # Best score first, ties by smaller id; items without a score follow as best sellers.
        return heapq.nsmallest(
            size, candidates, key=lambda item: (-scores[item], 0 if scores[item] else -self.sold[item], item)
        )


for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "start":
        recommender = ItemCosine(message)
    elif message["type"] == "train":
        recommender.train(message["purchases"])
    elif message["type"] == "slates":
        slates = [recommender.slate(visitor["owned"], message["slateSize"]) for visitor in message["visitors"]]
        print(json.dumps({"slates": slates}), flush=True)
