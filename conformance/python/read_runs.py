"""Reads what the plan names with the public API: read_runs.py <plan.json> <dump.jsonl>."""

import json
import sys

import wandb
from canonical import Dump, decode

plan_path, dump_path = sys.argv[1], sys.argv[2]
with open(plan_path, encoding="utf-8") as plan_file:
    plan = json.load(plan_file)

api = wandb.Api()
dump = Dump(dump_path)
has_lazy = tuple(int(part) for part in wandb.__version__.split(".")[:2]) >= (0, 22)

ARGUMENTS = {
    "keys": "keys",
    "samples": "samples",
    "xAxis": "x_axis",
    "stream": "stream",
    "pageSize": "page_size",
    "minStep": "min_step",
    "maxStep": "max_step",
}


def keywords(options):
    return {ARGUMENTS[name]: value for name, value in options.items()}


def fields(run):
    return {
        "id": run.id,
        "storageId": run.storage_id,
        "name": run.name,
        "entity": run.entity,
        "project": run.project,
        "path": run.path,
        "url": run.url,
        "state": run.state,
        "tags": run.tags,
        "group": run.group,
        "jobType": run.job_type,
        "notes": run.notes,
        "description": run.description,
        "commit": run.commit,
        "readOnly": run.read_only,
        "sweepName": run.sweep_name,
        "createdAt": run.created_at,
        "heartbeatAt": run.heartbeat_at,
        "historyLineCount": run.history_line_count,
        "config": run.config,
        "summary": dict(run.summary.items()),
        "summaryMetrics": run.summary_metrics,
        "systemMetrics": run.system_metrics,
        "user": {"name": run.user.name, "username": run.user.username} if run.user else None,
    }


def list_runs(case, lazy):
    api.flush()
    arguments = {"filters": decode(case["filters"]), "per_page": case["perPage"], "include_sweeps": False}
    if case["order"] is not None:
        arguments["order"] = case["order"]
    if has_lazy:
        arguments["lazy"] = lazy
    return api.runs(case["path"], **arguments)


def read_list(case):
    runs = list_runs(case, lazy=True)
    return {"ids": [run.id for run in runs], "count": len(runs) if case["counts"] else None}


for case in plan["lists"]:
    dump.write(f"list/{case['id']}", lambda: read_list(case))
for case in plan["fullLists"]:
    dump.write(f"fullList/{case['id']}", lambda: [fields(run) for run in list_runs(case, lazy=False)])
    dump.write(f"lazyList/{case['id']}", lambda: [fields(run) for run in list_runs(case, lazy=True)])
for path in plan["runs"]:
    run = api.run(path)
    dump.write(f"{path}/fields", lambda: fields(run))
    dump.write(f"{path}/lastHistoryStep", lambda: run.lastHistoryStep)
    dump.write(f"{path}/historyKeys", lambda: run.history_keys)
    for case in plan["histories"]:
        dump.write(
            f"{path}/history/{case['id']}",
            lambda: list(run.history(pandas=False, **keywords(case["options"]))),
        )
    for case in plan["scans"]:
        dump.write(
            f"{path}/scan/{case['id']}",
            lambda: list(run.scan_history(**keywords(case["options"]))),
        )
api.flush()
dump.write("histories", lambda: api.runs(plan["historiesPath"], include_sweeps=False).histories(samples=20))
for path in plan["missing"]:
    dump.write(f"{path}/missing", lambda: api.run(path).id)
dump.close()
