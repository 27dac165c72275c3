"""Makes, lists, changes and deletes automations of a project, makes them act by a run; prints what it saw as JSON."""

import json
import sys

import wandb
from wandb.automations import (
    ArtifactEvent,
    DoNothing,
    OnAddArtifactAlias,
    OnLinkArtifact,
    OnRunMetric,
    RunEvent,
    SendNotification,
    SendWebhook,
)

entity, project_name, prefix, address = sys.argv[1:]
api = wandb.Api()
is_new = not wandb.__version__.startswith("0.20.")


def decode(text):
    """Decodes JSON and the JSON texts in it, without what is null: older clients send nulls for what they do not use."""
    value = json.loads(text) if isinstance(text, str) else text
    kept = {key: inner for key, inner in value.items() if inner is not None}
    for key in ("filter", "run_filter"):
        if isinstance(kept.get(key), str):
            kept[key] = json.loads(kept[key])
    metric = kept.get("run_metric_filter")
    if metric is not None:
        kept["run_metric_filter"] = {key: inner for key, inner in metric.items() if inner is not None}
    return kept.get("filter", kept)


def shape(automation):
    action = automation.action
    integration = getattr(action, "integration", None)
    return {
        "id": automation.id,
        "name": automation.name,
        "description": automation.description,
        "enabled": automation.enabled,
        "createdAt": automation.created_at.timestamp(),
        "scope": [automation.scope.scope_type.value, automation.scope.id, automation.scope.name],
        "event": [automation.event.event_type.value, decode(automation.event.model_dump()["filter"])],
        "action": [
            action.action_type.value,
            None if integration is None else integration.id,
            getattr(action, "request_payload", None),
        ],
    }


def integration_shape(integration):
    if hasattr(integration, "url_endpoint"):
        return ["webhook", integration.id, integration.name, integration.url_endpoint]
    return ["slack", integration.id, integration.team_name, integration.channel_name]


def keep_webhook(name):
    from wandb.automations._generated import CREATE_GENERIC_WEBHOOK_INTEGRATION_GQL as document

    variable = "input" if "$input" in document else "params"
    variables = {variable: {"entityName": entity, "name": name, "urlEndpoint": address}}
    if is_new:
        return api._service_api.execute_graphql(document, variables=variables)
    return api.client.execute(wandb.apis.public.api.gql(document), variable_values=variables)


def fails(work):
    try:
        work()
    except Exception:
        return True
    return False


def integrations_of(method):
    return [integration_shape(integration) for integration in method(entity=entity, per_page=1)]


keep_webhook(f"{prefix} hook")
webhook = next(hook for hook in api.webhook_integrations(entity=entity) if hook.name == f"{prefix} hook")
slack = next(iter(api.slack_integrations(entity=entity)))
scope = next(project for project in api.projects(entity) if project.name == project_name)
loss = RunEvent.metric("loss")
alias = ArtifactEvent.alias

events = {
    "threshold": OnRunMetric(scope=scope, filter=loss.gt(5)),
    "mean": OnRunMetric(scope=scope, filter=loss.avg(5).lte(1.5) & RunEvent.name.contains("x")),
    "change": OnRunMetric(scope=scope, filter=loss.max(3).changes_by(diff=2)),
    "fall": OnRunMetric(scope=scope, filter=loss.decreases_by(frac=0.25)),
    "link": OnLinkArtifact(scope=scope),
    "linked": OnLinkArtifact(scope=scope, filter=alias.eq("prod")),
    "alias": OnAddArtifactAlias(scope=scope, filter=alias.eq("prod") | alias.matches_regex("^best")),
}
if is_new:
    from wandb.automations import (
        OnAddArtifactTag,
        OnAddCollectionTag,
        OnRemoveArtifactTag,
        OnRemoveCollectionTag,
        OnRunState,
        OnUnlinkArtifact,
    )

    tag = ArtifactEvent.tag
    named = (RunEvent.name == "a") | (RunEvent.name == "b")
    events |= {
        "zscore": OnRunMetric(scope=scope, filter=loss.zscore(30).abs().gt(3)),
        "low zscore": OnRunMetric(scope=scope, filter=loss.zscore(30).lt(-2)),
        "state": OnRunState(scope=scope, filter=RunEvent.state.in_(["finished", "failed"])),
        "state of some": OnRunState(scope=scope, filter=RunEvent.state.eq("running") & named),
        "tag": OnAddArtifactTag(scope=scope, filter=tag.in_(["a", "ü"])),
        "no tag": OnRemoveArtifactTag(scope=scope, filter=~tag.eq("a")),
        "collection tag": OnAddCollectionTag(scope=scope, filter=tag.contains("a") & tag.ne("b") & tag.exists()),
        "no collection tag": OnRemoveCollectionTag(scope=scope, filter=~(tag.eq("a") | tag.not_in(["b"]))),
        "unlink": OnUnlinkArtifact(scope=scope, filter={"$or": [{"$and": [{"alias": "prod"}]}]}),
    }

payload = {
    "event": "${event_type}",
    "by": "${event_author}",
    "where": "${entity_name}/${project_name}",
    "alias": "${alias}",
    "version": "${artifact_version_string}",
}
actions = {
    "threshold": SendWebhook.from_integration(webhook, payload=payload),
    "alias": SendWebhook.from_integration(webhook, payload=payload),
    "change": SendNotification.from_integration(slack, title="Loss", text="moves", level="WARN"),
}


def make(name, event):
    automation = event >> actions.get(name, DoNothing())
    return api.create_automation(automation, name=f"{prefix} {name}", description=name, enabled=name != "link")


results = {"created": {name: shape(make(name, event)) for name, event in events.items()}}
results["integrations"] = integrations_of(api.integrations)
results["listed"] = sorted(
    automation.name for automation in api.automations(entity=entity) if automation.name.startswith(f"{prefix} ")
)
results["everywhere"] = sorted(
    automation.name for automation in api.automations() if automation.name.startswith(f"{prefix} ")
)
results["named"] = shape(api.automation(f"{prefix} mean", entity=entity))

link = api.automation(f"{prefix} link")
link.enabled = True
link.description = "changed"
results["changed"] = shape(api.update_automation(link))
results["renamed"] = shape(api.update_automation(link, name=f"{prefix} renamed", action=actions["threshold"]))
results["taken"] = fails(lambda: make("mean", events["mean"]))
fetched = api.create_automation(events["mean"] >> DoNothing(), name=f"{prefix} mean", fetch_existing=True)
results["fetched"] = shape(fetched) == results["named"]
results["deleted"] = api.delete_automation(link)
results["gone"] = fails(lambda: api.automation(f"{prefix} renamed"))
results["unchangeable"] = fails(lambda: api.update_automation(link))

with wandb.init(entity=entity, project=project_name, id=f"{prefix}-run") as run:
    run.log({"loss": 4})
    run.log({"loss": 6})
    artifact = wandb.Artifact("model", type="model")
    with artifact.new_file("weights.txt") as file:
        file.write("1")
    run.log_artifact(artifact, aliases=["prod"])

print(json.dumps(results))
