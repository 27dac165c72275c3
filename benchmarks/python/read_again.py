"""read_again.py <run> [<key>]: reads a history, or one key of it, twice, and measures the second time."""

import os
import sys

import wandb
from sample import print_sample, start_sample


def read(run_id, names):
    run = wandb.Api().run(f"{os.environ['WANDB_ENTITY']}/scan/{run_id}")
    items = 0
    checksum = 0
    for row in run.scan_history(keys=names):
        items += 1
        for name in names or ["metric_0", "metric_19"]:
            checksum += row[name]
    return items, checksum


keys = sys.argv[2:] or None
read(sys.argv[1], keys)
start = start_sample()
print_sample(start, *read(sys.argv[1], keys))
