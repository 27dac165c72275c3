"""Makes users, teams and charts whose names start with a prefix; prints what came of it as JSON."""

import json
import sys

import wandb

prefix = sys.argv[1]
api = wandb.Api()


def user_fields(user):
    return {
        "id": user.id,
        "username": user.username,
        "email": user.email,
        "admin": user.admin,
        "entity": user.entity,
        "teams": user.teams,
        "apiKeys": user.api_keys,
        "flags": json.loads(user.flags),
    }


def member_fields(member):
    names = ["id", "name", "username", "email", "admin", "pending", "account_type", "photo_url", "api_key", "team"]
    return {**{name: getattr(member, name) for name in names}, "text": repr(member)}


def team_fields(team):
    names = ["id", "name", "available", "photo_url", "read_only", "read_only_admin", "is_team", "private_only"]
    names += ["storage_bytes", "code_saving_enabled", "default_access", "is_paid"]
    fields = {name: getattr(team, name) for name in names}
    return {**fields, "text": repr(team), "members": [member_fields(member) for member in team.members]}


created = api.create_user(f"{prefix}@example.com")
other = api.create_user(f"{prefix}-other@example.com", admin=True)
team = api.create_team(f"{prefix}-team")
actions = {
    "createdUser": [created.username, created.email, created.admin],
    "createdAdmin": [other.username, other.email, other.admin],
    "createdTeamAgain": api.create_team(f"{prefix}-team").id == team.id,
    "invited": team.invite(created.username),
    "invitedByEmail": team.invite(other.email, admin=True),
    "invitedAgain": team.invite(created.username),
    "invitedNobody": team.invite(f"{prefix}-nobody"),
    "invitedAddress": team.invite(f"{prefix}-new@example.com"),
}
account = team.create_service_account(f"{prefix} CI")
actions["account"] = [account.name, account.account_type, len(account.api_key)]
actions["removed"] = next(member for member in team.members if member.username == other.username).delete()
api.create_project(f"{prefix}-project", team.name)
project = api.project(f"{prefix}-project", team.name)
team.load(True)

results = {
    "actions": actions,
    "team": team_fields(team),
    "users": [user_fields(user) for user in api.users(prefix)],
    "user": user_fields(api.user(f"{prefix}@example.com")),
    "nobody": api.user(f"{prefix}-nobody"),
    "viewer": user_fields(api.viewer),
    "project": [project.id, project.path, project.url],
}
if hasattr(api, "organization"):
    organization = api.organization()
    entity = organization.org_entity
    results["organization"] = {
        "id": organization.id,
        "name": organization.name,
        "orgEntity": {"id": entity.id, "name": entity.name},
    }
    results["chart"] = api.create_custom_chart(
        entity=f"{prefix}-team",
        name="roc",
        display_name="ROC",
        spec_type="vega2",
        access="private",
        spec={"mark": "line"},
    )
    key = api.viewer.generate_api_key("conformance")
    results["generatedKey"] = {"length": len(key), "deleted": api.viewer.delete_api_key(key)}
print(json.dumps(results))
