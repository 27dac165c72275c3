"""Prints what a client measured about itself as one line of JSON."""

import glob
import json
import os
import resource
import time


def start_sample():
    """Starts the clocks."""
    return time.perf_counter(), cpu_seconds()


def read_sample(start):
    """Reads the clocks, for clients that have something to do between the end of the measurement and printing it."""
    elapsed_ms = (time.perf_counter() - start[0]) * 1000
    cpu_ms = (cpu_seconds() - start[1]) * 1000
    return {"elapsedMs": elapsed_ms, "cpuMs": cpu_ms, "peakRssBytes": peak_rss_bytes()}


def print_sample(start, items, checksum, figures=None, reading=None):
    reading = reading or read_sample(start)
    print(json.dumps({**reading, "items": items, "checksum": checksum, "figures": figures or {}}))


def children():
    """The processes that this process started, where the system tells."""
    return [pid for path in glob.glob("/proc/self/task/*/children") for pid in open(path).read().split()]


def cpu_seconds():
    """Processor time of this process and of its children."""
    ticks = 0
    for pid in children():
        fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def peak_rss_bytes():
    """Peak memory of this process and of its children."""
    if not os.path.exists("/proc/self/status"):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return sum(high_water_mark(pid) for pid in ["self", *children()])


def high_water_mark(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0
