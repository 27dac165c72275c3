"""Puts a job on a launch queue and prints the id of the item."""

import json
import sys

from wandb.sdk.launch import launch_add

job, queue, options = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
print(launch_add(job=job, queue_name=queue, **options).id)
