"""Lists the reports of a project with the runs of their first sections; prints them as JSON."""

import json
import sys

import wandb

path = sys.argv[1]
name = sys.argv[2]
api = wandb.Api()


def report_fields(report):
    sections = report.spec.get("panelGroups", [])
    return {
        "id": report.id,
        "name": report.name,
        "displayName": report.display_name,
        "description": report.description,
        "user": report._attrs["user"]["username"],
        "spec": report.spec,
        "updatedAt": report.updated_at,
        "url": report.url,
        "runs": [[run.id for run in report.runs(section)] for section in sections],
        "allRuns": [[run.id for run in report.runs(section, only_selected=False)] for section in sections],
    }


reports = [report_fields(report) for report in api.reports(path, per_page=2)]
named = api.from_path(f"{path}/reports/My-Report--{reports[0]['id']}")
print(
    json.dumps(
        {
            "reports": reports,
            "named": [report.name for report in api.reports(path, name=name)],
            "fromPath": [named.id, named._attrs.get("display_name") or named.display_name, named.spec],
        }
    )
)
