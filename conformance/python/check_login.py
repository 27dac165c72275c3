"""Logs in with the right key, with a wrong one and again with the right one; prints what happened as JSON."""

import json
import os
import sys

import wandb
from wandb.errors import AuthenticationError

right, wrong = sys.argv[1], sys.argv[2]


def attempt(key):
    try:
        return wandb.login(key=key, verify=True, relogin=True)
    except AuthenticationError:
        return "AuthenticationError"


def stored(key):
    path = os.environ["NETRC"]
    return os.path.exists(path) and key in open(path, encoding="utf-8").read()


results = {"wrong": attempt(wrong), "wrongStored": stored(wrong), "right": attempt(right)}
print(json.dumps(results))
