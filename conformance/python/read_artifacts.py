"""Reads, uses, downloads and verifies what TypeScript logged; prints what came of it as JSON.

read_artifacts.py <project> <project of links>
"""

import contextlib
import hashlib
import json
import os
import sys

import wandb

project, links = sys.argv[1:]
api = wandb.Api(overrides={"project": project})
entity = api.default_entity


def content_of(folder):
    """The files below a folder, with the MD5 of each."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as local:
                found[os.path.relpath(path, folder).replace(os.sep, "/")] = hashlib.md5(local.read()).hexdigest()
    return dict(sorted(found.items()))


def facts_of(artifact):
    return {
        "version": artifact.version,
        "type": artifact.type,
        "state": str(getattr(artifact.state, "value", artifact.state)),
        "aliases": sorted(artifact.aliases),
        "tags": sorted(artifact.tags),
        "description": artifact.description,
        "metadata": artifact.metadata,
        "digest": artifact.digest,
        "size": artifact.size,
        "fileCount": artifact.file_count,
    }


def run_id(run):
    return None if run is None else run.id


results = {"versions": {}, "contents": {}}
for name in ["ds:v0", "ds:v1", "ds:latest", "parts:v0", "plain:v0"]:
    artifact = api.artifact(name)
    results["versions"][name] = facts_of(artifact)
    root = artifact.download(f"got/{name.replace(':', '-')}")
    artifact.verify(root)
    results["contents"][name] = content_of(root)
results["referrer"] = content_of(api.artifact("referrer:latest").download("got/referrer"))
results["references"] = {
    path: [entry.ref, entry.digest, entry.size] for path, entry in api.artifact("tracked:v0").manifest.entries.items()
}
table = api.artifact("errors:v0").get("errors")
results["table"] = [table.columns, table.data]
results["samePath"] = api.artifact("ds:best").id == api.artifact("ds:again").id == api.artifact("ds:v0").id

link = api.artifact(f"{entity}/{links}/digits:production")
place = f"{link.entity}/{link.project}/{link.name.split(':')[0]}:{link.version}"
results["link"] = [place, link.source_qualified_name, sorted(link.aliases), link.is_link]
results["linkContents"] = content_of(link.download("got/link"))
results["linked"] = [linked.qualified_name for linked in api.artifact("ds:v1").linked_artifacts]

results["loggedBy"] = [run_id(api.artifact(name).logged_by()) for name in ["ds:v0", "parts:v0", "plain:v0"]]
results["usedBy"] = [run.id for run in api.artifact("ds:v0").used_by()]
results["inputs"] = [artifact.name for artifact in api.run(f"{project}/ts-user").used_artifacts()]
results["outputs"] = sorted(artifact.name for artifact in api.run(f"{project}/ts-writer").logged_artifacts())
results["listed"] = sorted(artifact.name for artifact in api.artifacts("dataset", f"{project}/ds"))
collection = api.artifact_collection("dataset", f"{project}/ds")
results["collection"] = [collection.description, sorted(collection.tags)]

# The next version is one of Python's, on top of that of TypeScript.
with contextlib.redirect_stdout(sys.stderr), wandb.init(project=project) as run:
    used = run.use_artifact("ds:best")
    draft = api.artifact("ds:v1").new_draft()
    with draft.new_file("from-python.txt", mode="w") as made:
        made.write(wandb.__version__)
    run.log_artifact(draft)
    draft.wait()
results["used"] = used.version
results["continued"] = sorted(api.artifact(draft.name).manifest.entries)
print(json.dumps(results))
