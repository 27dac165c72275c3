"""Logs artifacts in every way to a project of its own, uses and downloads them; prints what came of it as JSON.

log_artifacts.py <project>
"""

import contextlib
import hashlib
import json
import os
import shutil
import sys

import wandb

project = sys.argv[1]
is_new = tuple(int(part) for part in wandb.__version__.split(".")[:2]) >= (0, 28)
api = wandb.Api(overrides={"project": project})
results = {}


def content_of(folder):
    """The files below a folder, with the MD5 of each."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as local:
                found[os.path.relpath(path, folder).replace(os.sep, "/")] = hashlib.md5(local.read()).hexdigest()
    return dict(sorted(found.items()))


def write(path, content):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as local:
        local.write(content)
    return path


def facts_of(artifact):
    return {
        "name": artifact.name,
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
        "entries": sorted(path for path in artifact.manifest.entries if not path.startswith("many/")),
    }


def error_of(work):
    try:
        return work()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@contextlib.contextmanager
def started(run_id, **settings):
    with contextlib.redirect_stdout(sys.stderr), wandb.init(project=project, id=run_id, **settings) as run:
        yield run


# A version with files, a folder and references.
write("source/a.txt", b"alpha\n")
write("source/empty.bin", b"")
write("source/deep/er/ü b.txt", "größer\n".encode())
for number in range(300):
    write(f"many/{number:03}.bin", b"%d" % (number // 2))
write("outside.txt", b"outside\n")
first = wandb.Artifact("ds", "dataset", description="First", metadata={"n": 1, "nan": float("nan"), "deep": {"x": [1.5]}})
first.add_file("source/a.txt", name="renamed/a.txt")
first.add_dir("source", name="data")
first.add_dir("many", name="many")
first.add_reference(f"file://{os.path.abspath('outside.txt')}", name="ref/outside.txt")
first.add_reference("https://example.invalid/x.bin", name="ref/x.bin", checksum=False)
with first.new_file("made.json", mode="w") as made:
    json.dump({"made": True}, made)
with started("first") as run:
    run.log_artifact(first, aliases=["best"], tags=["one tag"])
    first.wait()
results["first"] = facts_of(first)

# The same content again is the same version, which gets the new alias.
again = wandb.Artifact("ds", "dataset")
for path, entry in first.manifest.entries.items():
    again.manifest.add_entry(entry)
with started("again") as run:
    run.log_artifact(again, aliases=["again"])
    again.wait()
results["again"] = facts_of(api.artifact("ds:again"))

# A version made of the one before.
draft = api.artifact("ds:latest").new_draft()
draft.remove("many")
draft.remove("ref")
write("source/a.txt", b"alpha, but more\n")
draft.add_file("source/a.txt", name="data/a.txt", overwrite=True)
with started("second") as run:
    run.log_artifact(draft)
    draft.wait()
results["second"] = facts_of(draft)

# A version that adds to the one before.
more = wandb.Artifact("ds", "dataset", incremental=True)
more.add_file(write("more.txt", b"more\n"))
with started("third") as run:
    run.log_artifact(more)
    more.wait()
results["third"] = facts_of(api.artifact("ds:latest"))

# A version that several runs make together.
for number in range(3):
    with started(f"part{number}", group="together") as run:
        part = wandb.Artifact("parts", "dataset")
        part.add_file(write(f"part{number}.txt", b"part %d\n" % number))
        run.upsert_artifact(part)
with started("finisher", group="together") as run:
    last = wandb.Artifact("parts", "dataset")
    last.add_file(write("last.txt", b"last\n"))
    run.finish_artifact(last)
    last.wait()
results["parts"] = facts_of(api.artifact("parts:latest"))

# References to files of other artifacts, one of them not logged yet.
with started("referrer") as run:
    pending = wandb.Artifact("pending", "dataset")
    pending.add_file(write("later.txt", b"later\n"))
    referrer = wandb.Artifact("referrer", "dataset")
    referrer.add_reference(api.artifact("ds:v0").get_entry("data/a.txt").ref_url(), name="old-a.txt")
    run.log_artifact(pending).wait()
    referrer.add_reference(pending.get_entry("later.txt").ref_url(), name="later.txt")
    run.log_artifact(referrer)
    referrer.wait()
results["referrer"] = content_of(api.artifact("referrer:latest").download("got/referrer"))

# Use and download, from the server: what was logged is in the cache.
shutil.rmtree(os.path.join(os.environ["WANDB_CACHE_DIR"], "artifacts", "obj"))
with started("user") as run:
    used = [run.use_artifact("ds:v0"), run.use_artifact("ds:best"), run.use_artifact("parts:latest")]
    results["used"] = [artifact.id == api.artifact(name).id for artifact, name in zip(used, ["ds:v0", "ds:v0", "parts:v0"])]
    results["missing"] = error_of(lambda: run.use_artifact("ds:v99"))[:40]
    oldest = api.artifact("ds:v0")
    downloads = {"entry": content_of(os.path.dirname(oldest.get_entry("renamed/a.txt").download("got/two")))}
    for name in ["ds:v1", "ds:v2", "parts:v0"]:
        artifact = api.artifact(name)
        folder = artifact.download(f"got/{name.replace(':', '-')}")
        downloads[name] = content_of(folder)
        artifact.verify(folder)
    folder = oldest.download("got/ds-v0", path_prefix="many")
    downloads["many"] = content_of(folder) == {f"many/{path}": digest for path, digest in content_of("many").items()}
    downloads["outside"] = content_of(os.path.dirname(oldest.get_entry("ref/outside.txt").download("got/one")))
    results["downloads"] = downloads

oldest = api.artifact("ds:v0")
results["files"] = [[file.name, file.size, file.md5] for file in oldest.files(per_page=100)][:3]
results["fileCount"] = len([*oldest.files(per_page=50)])
results["named"] = [file.name for file in oldest.files(names=["made.json", "absent"])]
results["fileText"] = oldest.files(names=["made.json"])[0].download(root="saved").read()
results["loggedBy"] = oldest.logged_by().id
results["usedBy"] = [run.id for run in oldest.used_by()]
results["byDigest"] = api.artifact(f"ds:{oldest.digest}").id == oldest.id
results["byId"] = api._artifact_from_id(oldest.id).id == oldest.id if hasattr(api, "_artifact_from_id") else True
user = api.run(f"{project}/user")
results["inputs"] = sorted(artifact.name for artifact in user.used_artifacts())
results["outputs"] = {
    run_id: [artifact.name for artifact in api.run(f"{project}/{run_id}").logged_artifacts()]
    for run_id in ["first", "again", "second", "third", "finisher"]
}

# Tables are artifacts, too.
table = wandb.Table(columns=["n", "text"], data=[[1, "eins"], [2, "zwei"]])
with started("tables") as run:
    run.log({"table": table})
tables = [artifact for artifact in api.run(f"{project}/tables").logged_artifacts() if artifact.type == "run_table"]
results["tables"] = [[artifact.get("table").data, artifact.get("table").columns] for artifact in tables]

# The public API logs and uses versions that exist.
other = api.create_run(project=project)
# wandb 0.20.1 sends aliases in a form that no server takes.
other.log_artifact(api.artifact("ds:v1"), **({"aliases": ["chosen"]} if is_new else {}))
other.use_artifact(api.artifact("parts:v0"))
results["other"] = [
    [artifact.name for artifact in other.logged_artifacts()],
    [artifact.name for artifact in other.used_artifacts()],
    sorted(api.artifact("ds:chosen").aliases) if is_new else ["chosen"],
]

print(json.dumps(results))
