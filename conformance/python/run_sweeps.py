"""Makes sweeps in a project of its own, works for them, and reads them; prints what came of it as JSON."""

import contextlib
import json
import sys

import wandb

project = sys.argv[1]
started = []

RANDOM = {
    "method": "random",
    "name": "by chance",
    "metric": {"name": "loss", "goal": "minimize"},
    "parameters": {
        "lr": {"distribution": "log_uniform_values", "min": 0.001, "max": 0.1},
        "n": {"min": 1, "max": 3},
        "nested": {"parameters": {"kind": {"values": ["a", "b"]}}},
        "fixed": {"value": "007"},
    },
}
GRID = {
    "method": "grid",
    "metric": {"name": "loss", "goal": "maximize"},
    "parameters": {"lr": {"values": [0.5, 0.25]}, "on": {"value": True}},
}


def train():
    with wandb.init() as run:
        started.append({"id": run.id, "config": dict(run.config)})
        run.log({"loss": run.config["lr"] * 2})


def work(config, **options):
    """Makes a sweep and works for it; gives its id and the runs that were started."""
    started.clear()
    with contextlib.redirect_stdout(sys.stderr):
        sweep_id = wandb.sweep(config, project=project)
        wandb.agent(sweep_id, function=train, project=project, **options)
    return sweep_id, list(started)


def run_fields(run):
    return {"id": run.id, "config": run.config, "sweepName": run.sweep_name}


def sweep_fields(sweep):
    best = sweep.best_run()
    return {
        "id": sweep.id,
        "name": sweep.name,
        "entity": sweep.entity,
        "project": sweep.project,
        "path": sweep.path,
        "url": sweep.url,
        "text": repr(sweep),
        "state": sweep.state,
        "order": sweep.order,
        "config": sweep.config,
        "bestLoss": sweep.best_loss,
        "expectedRunCount": sweep.expected_run_count,
        "bestRun": best.id if best else None,
        "runs": sorted((run_fields(run) for run in sweep.runs), key=lambda run: run["id"]),
    }


random_id, random_runs = work(RANDOM, count=2)
grid_id, grid_runs = work(GRID)
api = wandb.Api()
results = {
    "random": random_runs,
    "grid": grid_runs,
    "sweeps": {name: sweep_fields(api.sweep(f"{project}/{name}")) for name in (random_id, grid_id)},
    "list": [sweep.id for sweep in api.project(project).sweeps()],
}
if hasattr(wandb.apis.public.Sweep, "agents"):
    results["agents"] = {
        name: [
            {"id": agent.id, "name": agent.name, "host": agent.host, "totalRuns": agent.totalRuns}
            | {"runs": [run.id for run in agent.runs()]}
            for agent in api.sweep(f"{project}/{name}").agents()
        ]
        for name in (random_id, grid_id)
    }
    finished = {"state": "FINISHED"}
    results["finished"] = [sweep.id for sweep in api.project(project).sweeps(filters=finished)]
print(json.dumps(results))
