"""sync_tensorboard.py <folder>: logs the event files of a folder."""

import contextlib
import io
import sys

import wandb
from sample import print_sample, start_sample

start = start_sample()
with contextlib.redirect_stdout(io.StringIO()):
    run = wandb.Api().sync_tensorboard(sys.argv[1], project="boards")
print_sample(start, run.lastHistoryStep + 1, 0)
