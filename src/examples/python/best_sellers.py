"""The smallest recommender for Uptake Lab: best sellers. Copy it, change it.

The lab writes one JSON object a line to standard input; only a line of type "slates" wants an answer, one line on standard output.
The protocol: src/docs/own-recommenders.md
"""

import json
import sys

for line in sys.stdin:
    message = json.loads(line)

    if message["type"] == "start":
        sold = [0] * len(message["items"])

    elif message["type"] == "train":
        for user, item, round_ in message["purchases"]:
            sold[item] += 1
        ranked = sorted(range(len(sold)), key=lambda item: (-sold[item], item))

    elif message["type"] == "slates":
        slates = []
        for visitor in message["visitors"]:
            owned = set(visitor["owned"])
            slate = [item for item in ranked if item not in owned]
            slates.append(slate[: message["slateSize"]])
        print(json.dumps({"slates": slates}), flush=True)
