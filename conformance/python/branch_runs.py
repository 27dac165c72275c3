"""Begins a run with the rows of another one and takes a third one back: branch_runs.py <project> <prefix of the run ids>."""

import json
import sys

import wandb

project, prefix = sys.argv[1:3]


def log(values, **options):
    with wandb.init(project=project, **options) as run:
        step = run.step
        for value in values:
            run.log(value)
        return {"step": step, "config": dict(run.config)}


log([{"a": a, "b": a} for a in range(5)], id=f"{prefix}-parent", config={"lr": 1})
log([{"a": a, "b": a} for a in range(5)], id=f"{prefix}-back", config={"lr": 1})
fork = log([{"c": 1}, {"c": 2}], id=f"{prefix}-fork", fork_from=f"{prefix}-parent?_step=2", config={"x": 1})
back = log([{"a": 8}], id=f"{prefix}-back", resume_from=f"{prefix}-back?_step=1")
resumed = log([{"d": 1}], id=f"{prefix}-fork", resume="must")
print(json.dumps({"fork": fork, "back": back, "resumed": resumed}))
