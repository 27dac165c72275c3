"""Makes jobs of code, a repository and an image, reads and calls those of TypeScript, and prints what came of it as JSON."""

import contextlib
import json
import os
import sys
import tempfile
from unittest.mock import MagicMock

plan = json.loads(sys.argv[1])
os.environ["GIT_SSH_COMMAND"] = plan["ssh"]

import wandb  # noqa: E402
from wandb.sdk.launch.create_job import create_job  # noqa: E402

api = wandb.Api()
entity = api.default_entity
project = plan["project"]


def make(kind, path, **options):
    name = f"{plan['prefix']}-{kind}"
    artifact = create_job(path=path, job_type=kind, entity=entity, project=project, name=name, **options)
    return None if artifact is None else artifact.name


def tree(folder):
    """The files below a folder with their contents, without those of git."""
    found = {}
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != ".git"]
        for name in files:
            path = os.path.join(root, name)
            with open(path) as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def read(name):
    """What an agent of Python takes from a job."""
    job = api.job(f"{entity}/{project}/{name}:latest")
    launched = MagicMock(project_dir=tempfile.mkdtemp())
    job.configure_launch_project(launched)
    entry_point = launched.set_job_entry_point.call_args
    return {
        "name": job.name,
        "file": job._job_info,
        "entryPoint": None if entry_point is None else list(entry_point.args[0]),
        "files": tree(launched.project_dir),
        "image": launched.docker_image if job._job_info["source_type"] == "image" else None,
    }


def listed():
    """The versions of each job of the project."""
    found = {}
    for connection in api.list_jobs(entity, project):
        for edge in connection["edges"]:
            node = edge["node"]
            found.setdefault(node["artifactSequence"]["name"], []).append(node["id"])
    return {name: sorted(ids) for name, ids in found.items()}


with contextlib.redirect_stdout(sys.stderr):
    made = {
        "code": make("code", plan["code"], entrypoint="python main.py --fast", runtime="3.11", aliases=["best"]),
        "git": make("git", plan["remote"], entrypoint="python main.py", description="About"),
        "image": make("image", "registry.test:5000/img:t1"),
    }
    called = api.job(f"{entity}/{project}/{plan['prefix']}-ts-image:latest").call(
        config={}, project=project, entity=entity, queue=plan["queue"], resource="local-container"
    )
    runs = [run.id for run in api.runs(f"{entity}/{project}")]
    result = {
        "made": made,
        "ours": {kind: read(f"{plan['prefix']}-ts-{kind}") for kind in ["code", "git", "image"]},
        "listed": listed(),
        "called": [called.id, called.project, called.queue_name, called.state],
        "runs": runs,
    }
print(json.dumps(result))
