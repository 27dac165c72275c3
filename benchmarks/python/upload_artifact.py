"""upload_artifact.py <files> <bytes>: logs a folder that no server has seen, from a run."""

import os
import sys

import wandb
from folder_sum import items_of, sum_folder
from sample import print_sample, read_sample, start_sample

count, size_bytes = map(int, sys.argv[1:])
# In pieces, so that the memory that is measured is not that of the content.
filler = (b"content " * 2**17)[:size_bytes]
os.mkdir("source")
for index in range(count):
    with open(f"source/{index}.bin", "wb") as file:
        for _ in range(0, size_bytes, len(filler)):
            file.write(filler)
        file.seek(0)
        file.write(os.urandom(8))
run = wandb.init(project="artifacts", settings=wandb.Settings(silent=True, console="off", x_disable_stats=True))

start = start_sample()
artifact = wandb.Artifact(f"upload-{run.id}", "dataset")
artifact.add_dir("source")
run.log_artifact(artifact)
artifact.wait()
reading = read_sample(start)
run.finish()
files, size, _ = sum_folder("source")
assert len(artifact.manifest.entries) == files
artifact.delete(delete_aliases=True)
print_sample(start, items_of(files, size), size, {}, reading)
