"""Follows paths of every form, and reads projects, lists by position and addresses: read_places.py <places as JSON>."""

import json
import sys

import wandb

places = json.loads(sys.argv[1])
entity, project, queue, item = places["entity"], places["project"], places["queue"], places["item"]
api = wandb.Api()
inside = wandb.Api(overrides={"entity": entity, "project": project})


def found_by(find):
    """What something names, by its kind; an error is only told from a finding."""
    try:
        found = find()
        return [type(found).__name__, *found.path]
    except Exception:
        return "error"


def fails(work):
    try:
        work()
        return False
    except Exception:
        return True


def project_fields(found):
    return [found.id, found.name, found.entity, found.created_at, found.is_benchmark, found.path, found.url, repr(found)]


def type_fields(found):
    names = sorted(collection.name for collection in found.collections())
    return [found.id, found.name, str(found), names]


def html(page, **options):
    return page.to_html(**options).replace("'", '"')


projects = api.projects(entity, per_page=2)
named = api.project(project, entity)
runs = api.runs(f"{entity}/{project}", order="+created_at", per_page=2)
run = api.run(f"{entity}/{project}/first")
queued = api.queued_run(entity, project, queue, item, project_queue="model-registry", priority=1)
print(
    json.dumps(
        {
            "projects": [project_fields(found) for found in projects],
            "default": [found.name for found in api.projects()],
            "text": repr(projects),
            "named": [named.id, named.path, named.url, repr(named), api.project(project).path],
            "types": [found.name for found in named.artifacts_types()],
            "sweeps": [sweep.id for sweep in named.sweeps()],
            "paths": {path: found_by(lambda: api.from_path(path)) for path in places["paths"]},
            "runs": {path: found_by(lambda: api.run(path)) for path in places["runs"]},
            "inside": {path: found_by(lambda: inside.run(path)) for path in places["inside"]},
            "sweepPaths": {path: found_by(lambda: api.sweep(path)) for path in places["sweeps"]},
            "positions": [runs[1].id, runs[0].id, [found.id for found in runs[1:3]], len(runs)],
            "type": type_fields(api.artifact_type("dataset", f"{entity}/{project}")),
            "collection": inside.artifact_type("dataset").collection("ds").name,
            "noType": fails(lambda: api.artifact_type("none", f"{entity}/{project}").id),
            "versions": [found.name for found in inside.artifact_versions("dataset", "ds", per_page=1)],
            "logged": len(run.logged_artifacts()),
            "used": len(run.used_artifacts()),
            "files": [[found.name, found.url.split("?")[0], repr(found)] for found in run.files()],
            "values": [run.display_name, json.loads(run.json_config), run.rawconfig],
            "html": [html(named), html(run, height=90), html(api.sweep(f"{project}/sw"), height=90)],
            "queued": [queued.id, queued.project_queue, queued.priority, queued.state],
        }
    )
)
