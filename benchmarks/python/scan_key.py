"""scan_key.py <run> <key>: reads one key of every row of the run's history."""

import os
import sys

import wandb
from sample import print_sample, start_sample

start = start_sample()
run = wandb.Api().run(f"{os.environ['WANDB_ENTITY']}/scan/{sys.argv[1]}")
items = 0
checksum = 0
for row in run.scan_history(keys=[sys.argv[2]]):
    items += 1
    checksum += row[sys.argv[2]]
print_sample(start, items, checksum)
