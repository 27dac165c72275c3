"""Logs one run with everything that run logs hold: log_run.py <project> <run id> <online|offline>. Prints its folder as JSON."""

import json
import os
import sys

import wandb

project, run_id, mode = sys.argv[1:4]

with open("data.txt", "w", encoding="utf-8") as data_file:
    data_file.write("data")

with wandb.init(
    project=project,
    id=run_id,
    mode=mode,
    name="one",
    group="g",
    job_type="train",
    tags=["a"],
    notes="n",
    config={"lr": 0.1, "deep": {"x": [1, None]}},
    settings=wandb.Settings(console="wrap"),
) as run:
    folder = os.path.dirname(run.dir)
    run.define_metric("epoch")
    run.define_metric("val/*", step_metric="epoch", summary="max")
    run.define_metric("loss", summary="min,mean,last")
    run.define_metric("quiet", summary="none", hidden=True)
    run.define_metric("alone", step_metric="never", step_sync=False)
    run.define_metric("deep.value", summary="max")
    print("hello")
    print("load  10%\rload 100%")
    print("oops", file=sys.stderr)
    run.log({"epoch": 1, "loss": 2, "val/x": 1, "quiet": 1, "alone": 1, "big": 2**60})
    run.log({"loss": 4, "val/x": 0.5, "val/y": 3, "deep": {"value": 1, "other": 2}})
    run.config["late"] = 3
    run.summary["best"] = 7
    run.log({"table": wandb.Table(columns=["a", "b"], data=[[1, "x"], [2.5, None]])})
    run.alert("hot", "very", level="WARN", wait_duration=3)
    artifact = wandb.Artifact(f"set-{run_id}", "dataset", description="d", metadata={"k": 1})
    artifact.add_file("data.txt", name="in/data.txt")
    artifact.add_reference("https://example.org/x", name="reference", checksum=False)
    run.log_artifact(artifact, aliases=["best"])
    run.save("data.txt", policy="now")
    run.log({"loss": 3, "text": "é"}, step=9)

print(json.dumps(folder))
