"""Adds up the files of a folder, so that contenders can be compared."""

import os
import struct

MEBIBYTE = 2**20


def sum_folder(folder):
    """How many files and bytes there are, and a sum of the sizes and of the first eight bytes of every mebibyte."""
    files = size = checksum = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            length = os.path.getsize(path)
            with open(path, "rb") as file:
                for offset in range(0, length, MEBIBYTE):
                    file.seek(offset)
                    checksum += sum(struct.unpack("<II", file.read(8)))
            files += 1
            size += length
    return files, size, checksum + size


def items_of(files, size):
    """What is counted: the files of many, the mebibytes of one."""
    return files if files > 1 else size / MEBIBYTE
