"""Makes a registry of the organization of a team, links versions into it, searches, changes and deletes it; prints JSON."""

import json
import sys

import wandb

prefix, organization = sys.argv[1:]
api = wandb.Api()
team = api.create_team(f"{prefix}-lab")
name = f"{prefix}-models"
full_name = f"wandb-registry-{name}"


def registry_fields(registry):
    # 0.20.1 counts the prefix of a registry that was searched as a part of its name.
    short_name = registry.name.removeprefix("wandb-registry-")
    return {
        "name": short_name,
        "fullName": f"wandb-registry-{short_name}",
        "entity": registry.entity,
        "organization": registry.organization,
        "description": registry.description,
        "visibility": registry.visibility,
        "allowAllArtifactTypes": registry.allow_all_artifact_types,
        "artifactTypes": sorted(registry.artifact_types),
        "path": registry.path[:1],
    }


def version_fields(version):
    return {
        "name": version.name,
        "version": version.version,
        "aliases": sorted(version.aliases),
        "project": version.project,
        "entity": version.entity,
        "source": version.source_qualified_name,
        "type": version.type,
        "metadata": version.metadata,
        "tags": sorted(version.tags),
    }


def collection_fields(collection):
    return {
        "name": collection.name,
        "type": collection.type,
        "entity": collection.entity,
        "project": collection.project,
        "organization": collection.organization,
        "aliases": sorted(collection.aliases),
        "tags": sorted(collection.tags),
        "description": collection.description,
    }


def error_of(work):
    try:
        work()
        return None
    except Exception as error:
        return type(error).__name__


actions = {}
registry = api.create_registry(
    name, visibility="organization", organization=organization, description="Models", artifact_types=["model"]
)
actions["created"] = registry_fields(registry)
actions["taken"] = error_of(lambda: api.create_registry(name, visibility="organization", organization=organization))

with wandb.init(entity=team.name, project=f"{prefix}-registries") as run:
    links = []
    for index in range(3):
        artifact = wandb.Artifact(f"{prefix}-mnist", type="model", metadata={"lr": index + 1})
        with artifact.new_file("weights.txt") as file:
            file.write(f"version {index}")
        logged = run.log_artifact(artifact, tags=[f"t{index}"])
        logged.wait()
        links.append(run.link_artifact(logged, f"{full_name}/digits", aliases=[f"alias{index}"]))
    actions["linked"] = [[link.name, link.version, sorted(link.aliases)] for link in links]
    other = wandb.Artifact(f"{prefix}-images", type="dataset")
    with other.new_file("images.txt") as file:
        file.write("images")
    logged = run.log_artifact(other)
    logged.wait()
    # 0.20.1 gives None where 0.31.0 raises.
    refused = error_of(lambda: run.link_artifact(logged, f"{full_name}/images").name)
    actions["refused"] = refused is not None

found = api.registries(organization=organization, filter={"name": {"$regex": f"{prefix}-models$"}})
collections = found.collections(filter={"name": "digits"})
reads = {
    "registries": [registry_fields(one) for one in found],
    "collections": [collection_fields(one) for one in collections],
    "versions": [version_fields(one) for one in found.versions()],
    "byAlias": [one.name for one in registry.versions(filter={"alias": "alias1"})],
    "byTag": [one.name for one in found.versions(filter={"tag": {"$in": ["t0", "t2"]}})],
    "byMetadata": [one.name for one in collections.versions(filter={"metadata.lr": {"$gte": 2}})],
    "either": [one.name for one in found.versions(filter={"$or": [{"alias": "alias0"}, {"version": 2}]})],
    "nothing": [one.name for one in api.registries(organization=organization, filter={"name": "nothing"})],
}

version = api.artifact(f"{organization}/{full_name}/digits:alias0")
version.aliases.append("staging")
version.aliases.remove("alias0")
version.save()
api.artifact(f"{organization}/{full_name}/digits:v2").unlink()
collection = api.artifact_collection("model", f"{organization}/{full_name}/digits")
collection.description = "Digits"
collection.tags = ["small"]
collection.save()
reads["changed"] = [version_fields(one) for one in found.versions()]
reads["tagged"] = [collection_fields(one) for one in found.collections(filter={"tag": "small"})]

registry.description = "Best models"
registry.artifact_types.append("dataset")
registry.save()
registry.name = f"{prefix}-best"
registry.save()
actions["saved"] = registry_fields(registry)
actions["gone"] = error_of(lambda: api.registry(name, organization))

if hasattr(registry, "add_members"):
    user = api.create_user(f"{prefix}-member@example.com")

    def roles():
        users = [[member.user.username, str(getattr(member.role, "value", member.role))] for member in registry.user_members()]
        teams = [[member.team.name, str(getattr(member.role, "value", member.role))] for member in registry.team_members()]
        return [users, teams]

    registry.add_members(user, team)
    actions["added"] = roles()
    registry.update_member(user, "admin").update_member(team, "member")
    actions["changedRoles"] = roles()
    registry.remove_members(user, team.id)
    actions["removed"] = roles()

temporary = api.create_registry(f"{prefix}-temporary", visibility="restricted", organization=organization)
actions["restricted"] = temporary.visibility
temporary.delete()
actions["deleted"] = error_of(lambda: api.registry(f"{prefix}-temporary", organization))

print(json.dumps({"actions": actions, "reads": reads}))
