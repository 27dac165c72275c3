#!/usr/bin/env bash
# Runs a command where podman and buildah work without a daemon, a registry, and control groups of their own, for the tests that need
# them. All that they keep is in memory, and ends with the command. Installs the Debian packages that are missing.
#
#   bash tools/containers/run.sh podman info
#
# Where mounts are not permitted, or no container runs, it says so and succeeds. Where one does, a test that skips itself fails.
set -euo pipefail

skip() {
  printf '\n*** SKIPPED, because %s:\n***   %s\n\n' "$1" "$2" >&2
  exit 0
}

install_packages() {
  local package missing=()
  for package in podman crun buildah busybox-static; do
    dpkg-query --show --showformat '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  command -v apt-get >/dev/null || skip "this machine has no apt-get to install ${missing[*]} with" "$*"
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# The hierarchy of control groups in the form that podman knows, and in place of /run, where engines keep their state and the sockets
# of daemons are, an empty folder that layers of images can be stacked in.
mount_room() {
  { ! mountpoint -q /sys/fs/cgroup || umount -R /sys/fs/cgroup; } &&
    mount -t cgroup2 none /sys/fs/cgroup && mount -t tmpfs none /run
}

configure() {
  cat >/run/containers.conf <<'END'
[containers]
cgroups = "disabled"
cgroupns = "host"
netns = "host"
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
log_driver = "k8s-file"
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "crun"
END
  cat >/run/storage.conf <<'END'
[storage]
driver = "overlay"
graphroot = "/run/images"
runroot = "/run/containers"
END
  # Names of images are those of this room, or of nothing.
  echo 'unqualified-search-registries = []' >/run/registries.conf
  export CONTAINERS_CONF=/run/containers.conf CONTAINERS_STORAGE_CONF=/run/storage.conf
  export CONTAINERS_REGISTRIES_CONF=/run/registries.conf BUILDAH_ISOLATION=chroot
}

runs_container() {
  tar -C "$(dirname "$(command -v busybox)")" -c busybox | podman import --quiet - probe &&
    podman run --rm probe /busybox true && podman rmi probe
}

if [ "${1:-}" = --inside ]; then
  shift
  mount_room 2>/dev/null || skip 'control groups cannot be mounted here' "$*"
  configure
  runs_container >/run/probe 2>&1 || skip "podman runs no container here ($(tail -n 1 /run/probe))" "$*"
  export WANDB_TS_CONTAINERS=required
  "$@" | tee /run/written
  if grep -qE '[0-9]+ skipped' /run/written; then
    echo 'Containers run here, and yet tests were skipped.' >&2
    exit 1
  fi
  exit
fi

unshare --mount --pid --fork --mount-proc mount -t tmpfs none /run 2>/dev/null || skip 'mounts are not permitted here' "$*"
install_packages "$@"
# All processes end with the first one of their namespace, and the mounts with the last.
exec unshare --mount --pid --fork --mount-proc --kill-child bash "$0" --inside "$@"
