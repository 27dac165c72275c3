"""list_names.py [name=value ...]: lists the runs with these keyword arguments and reads the name of each."""

import json
import os
import sys

import wandb
from sample import print_sample, start_sample

arguments = {name: json.loads(value) for name, value in (item.split("=") for item in sys.argv[1:])}

start = start_sample()
api = wandb.Api()
items = 0
checksum = 0
for run in api.runs(f"{os.environ['WANDB_ENTITY']}/names", **arguments):
    items += 1
    checksum += int(run.name.removeprefix("model "))
print_sample(start, items, checksum)
