"""The citations of a run as a pandas table, one row a citation.

    python3 read_pandas.py facts.ndjson
"""

import json
import sys

import pandas as pd

with open(sys.argv[1], encoding="utf-8") as file:
    letters = [letter for letter in map(json.loads, file) if "error" not in letter]
table = pd.json_normalize(letters, record_path="references", meta=[["source", "path"]])
print(table.groupby("identifier").size().sort_values(ascending=False).head(5).to_string())
