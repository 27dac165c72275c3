"""What a launched job does: a run that says what an agent told it."""

import json
import os
import sys

import wandb

JSON_NAMES = ("WANDB_CONFIG", "WANDB_LAUNCH_FILE_OVERRIDES", "WANDB_ARTIFACTS")
NAMES = (
    "WANDB_PROJECT",
    "WANDB_ENTITY",
    "WANDB_LAUNCH",
    "WANDB_RUN_ID",
    "WANDB_DOCKER",
    "WANDB_NAME",
    "WANDB_USERNAME",
    "WANDB_SWEEP_ID",
    "WANDB_RESUME",
    "WANDB_LAUNCH_QUEUE_NAME",
    "WANDB_LAUNCH_QUEUE_ENTITY",
    "WANDB_LAUNCH_TRACE_ID",
    *JSON_NAMES,
)
told = {name: os.environ.get(name) for name in NAMES}
told.update({name: json.loads(told[name]) for name in JSON_NAMES})
told["files"] = sorted(name for name in os.listdir(".") if not name.startswith("wandb"))
told["args"] = sys.argv[1:]

with wandb.init(project="elsewhere", config={"lr": 0.1, "epochs": 2}) as run:
    for epoch in range(run.config["epochs"]):
        run.log({"loss": 1 / (epoch + 1)})
    # One text, because summaries of servers sort the keys of objects.
    run.summary["told"] = json.dumps(told)
