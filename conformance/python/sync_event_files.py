"""Logs event files as a run: sync_event_files.py <folder> <project> <run id>."""

import sys

import wandb

folder, project, run_id = sys.argv[1:4]
wandb.Api().sync_tensorboard(folder, run_id=run_id, project=project)
