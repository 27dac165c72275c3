"""write_events.py <folder> <steps> <tags>: writes scalars as tensorboardX does."""

import sys

from tensorboardX import SummaryWriter

folder, steps, tags = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with SummaryWriter(folder) as writer:
    for step in range(steps):
        for tag in range(tags):
            writer.add_scalar(f"metric/{tag}", 1.0 / (step + tag + 1), step, walltime=1_700_000_000 + step)
