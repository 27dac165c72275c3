"""Works with the files of a run that TypeScript made, stops, moves and deletes runs; prints what came of it as JSON.

change_files.py <path of the run> <path of a running run> <path of a run to delete>
"""

import json
import os
import sys

import wandb

path, running_path, doomed_path = sys.argv[1:]
api = wandb.Api()
run = api.run(path)
is_new = tuple(int(part) for part in wandb.__version__.split(".")[:2]) >= (0, 28)


def fields(file):
    names = {"id": file.id, "name": file.name, "size": file.size, "md5": file.md5, "mimetype": file.mimetype}
    return {**names, "updatedAt": file.updated_at, "text": repr(file)}


def error_of(work):
    try:
        return work()
    except Exception as error:
        return type(error).__name__


os.makedirs("out/deep")
with open("out/deep/a b ü.txt", "w", encoding="utf-8") as local:
    local.write("from Python\n")
open("out/empty.bin", "w").close()
with open("doomed.txt", "w") as local:
    local.write("x" * 5000)

results = {
    "uploaded": [
        run.upload_file("out/deep/a b ü.txt").name,
        run.upload_file("out/empty.bin", root="out").name,
        run.upload_file("doomed.txt").name,
    ]
}
if is_new:
    # It uploads the file as __/__/doomed.txt, and then looks for it under its local name.
    error_of(lambda: run.upload_file("doomed.txt", root="out/deep"))
    results["pattern"] = [file.name for file in run.files(pattern="%.txt")]
run.file("doomed.txt").delete()
results["read"] = [
    run.file("from-ts/data.txt").download(root="saved").read(),
    run.file("out/deep/a b ü.txt").download(root="saved").read(),
]
results["existing"] = error_of(lambda: run.file("from-ts/data.txt").download(root="saved"))
results["kept"] = run.file("from-ts/data.txt").download(root="saved", exist_ok=True).read()
results["files"] = [fields(file) for file in run.files(per_page=2)]
results["named"] = [file.name for file in run.files(names=["empty.bin", "absent"])]
results["count"] = len(run.files())
results["metadata"] = run.metadata
run.wait_until_finished()
results["state"] = run.state

running = api.run(running_path)
if hasattr(running, "stop"):
    running.stop()
if hasattr(running, "update_state"):
    results["moves"] = [running.update_state("failed"), error_of(lambda: running.update_state("failed"))]
    results["moves"] += [running.update_state("pending"), running.state]
if hasattr(run, "console_logs"):
    lines = [*run.console_logs(per_page=2)]
    results["console"] = [[line.number, line.level, line.label, line.content] for line in lines]
    results["tail"] = [line.content for line in run.console_logs(last=2)]

doomed = api.run(doomed_path)
doomed.delete()
results["deleted"] = error_of(lambda: wandb.Api().run(doomed_path).id)
print(json.dumps(results))
