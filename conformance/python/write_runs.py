"""Logs the runs of the plan: write_runs.py <plan.json> <prefix of the run ids>."""

import json
import sys

import wandb
from canonical import decode

plan_path, prefix = sys.argv[1], sys.argv[2]
with open(plan_path, encoding="utf-8") as plan_file:
    plan = json.load(plan_file)

for logged in plan["logged"]:
    run = wandb.init(
        entity=plan["entity"],
        project=plan["loggedProject"],
        id=f"{prefix}-{logged['id']}",
        name=logged["displayName"],
        group=logged["group"],
        job_type=logged["jobType"],
        notes=logged["notes"],
        tags=logged["tags"],
        config=decode(logged["config"]),
    )
    for entry in logged["history"]:
        run.log(decode(entry["row"]), step=entry["step"])
    for key, value in decode(logged["summary"]).items():
        run.summary[key] = value
    run.finish(exit_code=logged["exitCode"])
