"""Reads everything that is known of the artifacts of a project and of its links; prints it as JSON.

read_artifact_facts.py <project> <project of links>
"""

import json
import sys

import wandb

project, links = sys.argv[1:]
api = wandb.Api(overrides={"project": project})


def path_of(run):
    return None if run is None else "/".join([run.entity, run.project, run.id])


def facts_of(artifact):
    """What is known of a version; `name` is that of a list or of a link, which names the version."""
    return {
        "id": artifact.id,
        "qualifiedName": artifact.qualified_name,
        "version": artifact.version,
        "sourceQualifiedName": artifact.source_qualified_name,
        "sourceVersion": artifact.source_version,
        "type": artifact.type,
        "state": str(getattr(artifact.state, "value", artifact.state)),
        "description": artifact.description,
        "metadata": artifact.metadata,
        "aliases": artifact.aliases,
        "tags": artifact.tags,
        "ttl": None if artifact.ttl is None else artifact.ttl.total_seconds() * 1000,
        "digest": artifact.digest,
        "size": artifact.size,
        "commitHash": artifact.commit_hash,
        "fileCount": artifact.file_count,
        "createdAt": artifact.created_at,
        "updatedAt": artifact.updated_at,
        "historyStep": artifact.history_step,
        "isLink": artifact.is_link,
        "url": artifact.url,
        "reference": artifact.json_encode(),
        "loggedBy": path_of(artifact.logged_by()),
        "usedBy": sorted(path_of(run) for run in artifact.used_by()),
        "linked": [linked.qualified_name for linked in artifact.linked_artifacts],
        "source": artifact.source_artifact.qualified_name,
        "collection": str(artifact.collection),
        "sourceCollection": str(artifact.source_collection),
        "files": [[file.name, file.size, file.md5] for file in artifact.files(per_page=100)],
        "manifest": artifact.manifest.to_manifest_json(),
    }


def collection_of(collection):
    return {
        "id": collection.id,
        "name": collection.name,
        "type": collection.type,
        "description": collection.description,
        "tags": sorted(collection.tags),
        "aliases": sorted(collection.aliases),
        "createdAt": collection.created_at,
        "isSequence": collection.is_sequence(),
        "text": str(collection),
    }


types = list(api.artifact_types(project))
found = {"types": [[kind.id, kind.name, str(kind)] for kind in types], "collections": {}, "versions": {}, "counts": {}}
for kind in types:
    collections = kind.collections()
    found["collections"][kind.name] = [collection_of(collection) for collection in collections]
    found["counts"][kind.name] = len(collections)
    for collection in kind.collections():
        versions = collection.artifacts(per_page=2)
        found["versions"][collection.name] = [facts_of(artifact) for artifact in versions]
        found["counts"][collection.name] = len(versions)
dataset_collections = [collection.name for collection in api.artifact_collections(project, "dataset")]
found["datasets"] = dataset_collections
found["links"] = [facts_of(artifact) for artifact in api.artifacts("dataset", f"{links}/digits")]
found["linkCollection"] = collection_of(api.artifact_collection("dataset", f"{links}/digits"))
found["tagged"] = [artifact.name for artifact in api.artifacts("dataset", "ds", tags=["one tag"])]
found["exists"] = [
    api.artifact_exists("ds:v0"),
    api.artifact_exists("ds:v99"),
    api.artifact_exists("ds:v0", type="model"),
    api.artifact_collection_exists("ds", "dataset"),
    api.artifact_collection_exists("ds", "model"),
]
for run_id in ["first", "second", "user", "finisher"]:
    run = api.run(f"{project}/{run_id}")
    found[run_id] = [
        [artifact.qualified_name for artifact in run.logged_artifacts()],
        [artifact.qualified_name for artifact in run.used_artifacts()],
    ]
print(json.dumps(found))
