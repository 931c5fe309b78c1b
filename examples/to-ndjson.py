"""Text letters as NDJSON for the filter: one {"id", "text"} a line. Python 3, no packages.

    python3 to-ndjson.py FILE... > letters.ndjson
"""

import json
import sys

for path in sys.argv[1:]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        print(json.dumps({"id": path, "text": file.read()}, ensure_ascii=False))
