"""download_artifact.py <name> [again]: downloads an artifact; `again` measures the second download, of another process."""

import os
import subprocess
import sys

import wandb
from folder_sum import items_of, sum_folder
from sample import print_sample, read_sample, start_sample

if len(sys.argv) > 2:
    subprocess.run([sys.executable, __file__, sys.argv[1]], check=True, stdout=subprocess.DEVNULL)

start = start_sample()
artifact = wandb.Api().artifact(f"{os.environ['WANDB_ENTITY']}/artifacts/{sys.argv[1]}:latest")
artifact.download(root="download")
reading = read_sample(start)
files, size, checksum = sum_folder("download")
print_sample(start, items_of(files, size), checksum, {}, reading)
