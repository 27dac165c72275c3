"""One text for one value, the same in both languages, whatever JSON cannot say as itself."""

import json
import math

# The largest integer that a JavaScript number holds exactly.
MAX_SAFE_INTEGER = 2**53 - 1


def encode(value):
    """Turns a value into plain JSON: non-finite numbers, -0 and large integers become tagged objects."""
    if isinstance(value, dict) or hasattr(value, "keys"):
        return {str(key): encode(value[key]) for key in value.keys()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) <= MAX_SAFE_INTEGER else {"$int": str(value)}
    if isinstance(value, float):
        if math.isnan(value):
            return {"$float": "NaN"}
        if math.isinf(value):
            return {"$float": "Infinity" if value > 0 else "-Infinity"}
        if value == 0 and math.copysign(1, value) < 0:
            return {"$float": "-0"}
        return value
    raise TypeError(f"{type(value).__name__} has no canonical form")


def decode(value):
    """The inverse of encode."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if isinstance(value, dict):
        if list(value) == ["$int"]:
            return int(value["$int"])
        if list(value) == ["$float"]:
            return float(value["$float"])
        return {key: decode(item) for key, item in value.items()}
    return value


class Dump:
    """A file of lines, each {"case": name, "value": canonical value} or {"case": name, "error": text}."""

    def __init__(self, path):
        self._file = open(path, "w", encoding="utf-8")

    def write(self, case, read):
        """Calls read and writes what it returns, or the error that it raises."""
        try:
            line = {"case": case, "value": encode(read())}
        except Exception as error:  # A failing case must not hide the cases after it.
            line = {"case": case, "error": f"{type(error).__name__}: {error}"}
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def close(self):
        self._file.close()
