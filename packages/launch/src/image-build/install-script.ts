/** What the script is called beside the code. */
export const installScriptName = '_wandb_install.py';

/**
 * Installs packages while an image is built. Those of pyproject.toml have to be installable. Of those that a run had on another
 * machine some may not be: they are left out, and named in a line that the builder finds.
 */
export const installScript = `import os
import subprocess
import sys


def install(packages, *options):
    command = [sys.executable, "-m", "uv", "pip", "install", "--no-cache", *options, *packages]
    return subprocess.run(command).returncode == 0


def project_packages():
    if not os.path.exists("pyproject.toml"):
        return []
    try:
        import tomllib
    except ImportError:
        from pip._vendor import tomli as tomllib
    with open("pyproject.toml", "rb") as file:
        return tomllib.load(file).get("project", {}).get("dependencies", [])


def frozen_packages():
    if not os.path.exists("requirements.frozen.txt"):
        return []
    with open("requirements.frozen.txt") as file:
        lines = [line.strip() for line in file]
    return [line for line in lines if line and not line.startswith(("#", "-"))]


subprocess.check_call([sys.executable, "-m", "pip", "install", "--no-cache-dir", "uv"])
needed = project_packages()
if needed:
    sys.exit(0 if install(needed) else 1)
frozen = frozen_packages()
# All versions are given, so that nothing else is needed.
if frozen and not install(frozen, "--no-deps"):
    failed = [package for package in frozen if not install([package], "--no-deps")]
    if failed:
        print("ERROR: Failed to install: " + ", ".join(failed) + ". During automated build process.")
`;
