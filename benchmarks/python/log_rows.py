"""log_rows.py <rows>: logs rows of 20 keys as fast as it can, and times each call."""
import math
import sys
import time

import wandb
from sample import print_sample, start_sample

count = int(sys.argv[1])
keys = [f"metric_{index}" for index in range(20)]
settings = wandb.Settings(silent=True, console="off", x_disable_stats=True)
run = wandb.init(project="writes", settings=settings)
start = start_sample()
times = []
checksum = 0
for step in range(count):
    row = {key: math.sin(step + position) for position, key in enumerate(keys)}
    checksum += step
    before = time.perf_counter()
    run.log(row)
    times.append(time.perf_counter() - before)
run.finish()
times.sort()
print_sample(
    start,
    count,
    checksum,
    {"medianMicroseconds": times[count // 2] * 1e6, "p99Microseconds": times[count * 99 // 100] * 1e6},
)
