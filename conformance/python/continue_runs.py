"""Resumes one run of another writer and changes a second one: continue_runs.py <plan.json> <prefix of the run ids>."""

import json
import sys

import wandb
from canonical import decode

plan_path, prefix = sys.argv[1], sys.argv[2]
with open(plan_path, encoding="utf-8") as plan_file:
    plan = json.load(plan_file)

resumption = plan["resumption"]
run = wandb.init(
    entity=plan["entity"],
    project=plan["loggedProject"],
    id=f"{prefix}-{resumption['id']}",
    resume="must",
    config=decode(resumption["config"]),
)
for row in resumption["rows"]:
    run.log(decode(row))
run.finish()

update = plan["update"]
run = wandb.Api().run(f"{plan['entity']}/{plan['loggedProject']}/{prefix}-{update['id']}")
run.name = update["displayName"]
run.group = update["group"]
run.notes = update["notes"]
run.tags = update["tags"]
run.config.update(decode(update["config"]))
run.summary.update(decode(update["summary"]))
run.update()
