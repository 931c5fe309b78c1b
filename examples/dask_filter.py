"""Drives the filter from Dask: every partition goes through one process of its own.

    python3 dask_filter.py letters.ndjson facts.ndjson
"""

import json
import os
import shlex
import subprocess
import sys

import dask.bag

COMMAND = shlex.split(os.environ.get("LETTERS", "letters")) + ["extract", "--from", "ndjson", "-q"]


def facts(lines):
    done = subprocess.run(COMMAND, input="\n".join(line.rstrip("\n") for line in lines), capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1: some line was no letter, and has an error line
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()


if __name__ == "__main__":
    source, target = sys.argv[1:]
    letters = dask.bag.read_text(source, blocksize="16MiB")
    with open(target, "w", encoding="utf-8") as out:
        for line in letters.map_partitions(facts).compute(scheduler="threads"):
            assert json.loads(line)
            out.write(line + "\n")
