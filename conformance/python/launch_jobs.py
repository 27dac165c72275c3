"""Makes launch queues, puts jobs on them, works for them as an agent does, and prints what came of it as JSON."""

import contextlib
import json
import sys

import wandb
from wandb.errors import CommError
from wandb.sdk.launch import launch_add
from wandb.sdk.launch.errors import LaunchError

try:
    from wandb.sdk.launch.api import LaunchApi

    AGENTS = []
except ImportError:
    from wandb.apis.internal import Api as LaunchApi

    # Older clients ask each time whether the server knows agents.
    AGENTS = [True]

prefix, job = sys.argv[1], json.loads(sys.argv[2])
api = wandb.Api()
launch = LaunchApi()
entity = api.default_entity
VARIABLES = {
    "zone": {"schema": {"type": "string", "enum": ["a", "b"]}},
    "cpus": {"schema": {"type": "integer", "minimum": 1, "maximum": 4, "default": 2}},
}
CONFIG = {"zones": ["{{zone}}"], "cpu": "{{cpus}}", "keep": {"n": 2**60, "t": True}}


def queue_fields(queue):
    # The links come last: they are read only together with something else.
    return {
        "name": queue.name,
        "entity": queue.entity,
        "text": repr(queue),
        "id": queue.id,
        "access": queue.access,
        "prioritizationMode": queue.prioritization_mode,
        "type": queue.type,
        "defaultResourceConfig": queue.default_resource_config,
        "templateVariables": queue.template_variables,
        "externalLinks": queue.external_links,
    }


def add(queue, **options):
    return launch_add(docker_image="img", entity=entity, project="jobs", queue_name=queue, **options)


def refused(queue, **options):
    """The kind of error of an item that a queue does not take."""
    try:
        add(queue, **options)
    except (LaunchError, CommError) as error:
        return type(error).__name__
    return None


def work(queue, item):
    """Takes an item as an agent does, and waits for its run."""
    queue_id = api.run_queue(entity, queue).id
    made = launch.create_launch_agent(entity, "model-registry", [queue], {"max_jobs": 1}, "wandb@1", *AGENTS)
    agent_id = made["launchAgentId"]
    first = launch.get_launch_agent(agent_id, *AGENTS)
    popped = launch.pop_from_run_queue(queue, entity, "model-registry", agent_id)
    leased = item.state
    acked = launch.ack_run_queue_item(popped["runQueueItemId"], f"{prefix}-run")
    claimed = item.state
    launch.update_launch_agent_status(agent_id, "RUNNING", *AGENTS)
    wandb.Api().create_run(run_id=f"{prefix}-run", project="jobs", entity=entity)
    run = item.wait_until_running()
    return {
        "agent": [first["agentStatus"], first["stopPolling"], first["runQueues"] == [queue_id]],
        "status": launch.get_launch_agent(agent_id, *AGENTS)["agentStatus"],
        "popped": popped["runQueueItemId"] == item.id,
        "spec": popped["runSpec"],
        "empty": launch.pop_from_run_queue(queue, entity, "model-registry", agent_id),
        "states": [leased, acked, claimed],
        "run": [run.entity, run.project, run.id == f"{prefix}-run"],
    }


def fail(queue):
    item = add(queue)
    popped = launch.pop_from_run_queue(queue, entity, "model-registry", None)
    warned = launch.update_run_queue_item_warning(popped["runQueueItemId"], "slow", "run", [])
    failed = launch.fail_run_queue_item(popped["runQueueItemId"], "no image", "build", ["error.log"])
    state = item.state
    item.delete()
    try:
        gone = item.state
    except Exception as error:
        gone = type(error).__name__
    return [warned, failed, state, gone]


def delete():
    queue = api.create_run_queue(name=f"{prefix}-gone", type="local-process", entity=entity)
    access = queue.access
    queue.delete()
    try:
        return [access, api.run_queue(entity, f"{prefix}-gone").id]
    except Exception as error:
        return [access, type(error).__name__]


with contextlib.redirect_stdout(sys.stderr):
    api.create_run_queue(
        name=f"{prefix}-made",
        type="local-container",
        entity=entity,
        config=CONFIG,
        template_variables=VARIABLES,
        prioritization_mode="V0",
    )
    api.upsert_run_queue(
        name=f"{prefix}-plain",
        resource_config={"cpu": "{{cpus}}"},
        resource_type="local-process",
        entity=entity,
        template_variables={"cpus": VARIABLES["cpus"]},
        external_links={"docs": "https://docs.test"},
    )
    before = queue_fields(api.run_queue(entity, f"{prefix}-plain"))
    api.upsert_run_queue(
        name=f"{prefix}-plain", resource_config={"cpu": 2}, resource_type="local-process", entity=entity
    )
    item = launch_add(**job, entity=entity, queue_name=f"{prefix}-made")
    default = add(None)
    result = {
        "queues": [queue_fields(api.run_queue(entity, f"{prefix}-{name}")) for name in ["made", "plain", "ts"]],
        "before": [before[name] for name in ["defaultResourceConfig", "templateVariables", "externalLinks"]],
        "item": [item.entity, item.project, item.queue_name, item.project_queue, item.priority, item.state],
        "default": [default.queue_name, default.state],
        "items": [found.id for found in api.run_queue(entity, f"{prefix}-made").items] == [item.id],
        "refused": [
            refused(f"{prefix}-plain", priority=0),
            refused(f"{prefix}-none"),
            refused(f"{prefix}-made"),
            refused(f"{prefix}-made", template_variables={"zone": "c"}),
        ],
        "work": work(f"{prefix}-made", item),
        "failed": fail(f"{prefix}-plain"),
        "deleted": delete(),
    }
    default.delete()
print(json.dumps(result))
