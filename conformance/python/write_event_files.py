"""Writes TensorBoard's event files with tensorboardX and with tensorboard: write_event_files.py <folder>."""

import io
import os
import sys

import numpy as np
from PIL import Image
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.plugins.histogram import summary_v2 as histograms
from tensorboard.plugins.image import metadata as image_metadata
from tensorboard.plugins.scalar import summary_v2 as scalars
from tensorboard.compat.proto.tensor_pb2 import TensorProto
from tensorboard.compat.proto.tensor_shape_pb2 import TensorShapeProto
from tensorboard.compat.proto.types_pb2 import DT_STRING
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from tensorboardX import SummaryWriter

root = sys.argv[1]
start = 1_700_000_000.0
random = np.random.default_rng(7)


def picture(step):
    return (random.random((3, 4, 6)) * 255).astype(np.uint8) + np.uint8(step)


def image_value(tag, pixels):
    png = io.BytesIO()
    Image.fromarray(pixels.transpose(1, 2, 0)).save(png, format="png")
    size = TensorShapeProto(dim=[TensorShapeProto.Dim(size=3)])
    tensor = TensorProto(dtype=DT_STRING, string_val=[b"6", b"4", png.getvalue()], tensor_shape=size)
    metadata = image_metadata.create_summary_metadata(tag, "")
    return Summary.Value(tag=tag, tensor=tensor, metadata=metadata)


with SummaryWriter(os.path.join(root, "train")) as writer:
    for step in range(5):
        time = start + step
        writer.add_scalar("loss", 1 / (step + 1), step, walltime=time)
        writer.add_scalar("deep/acc", step * 0.1, step, walltime=time)
        writer.add_histogram("weights", random.normal(size=100), step, bins="auto", walltime=time)
        if step % 2 == 0:
            writer.add_image("sample", picture(step), step, walltime=time)
            writer.add_images("several", np.stack([picture(0), picture(1)]), step, walltime=time)
    labels = np.array([0, 1, 1, 0, 1])
    writer.add_pr_curve("curve", labels, np.array([0.1, 0.8, 0.6, 0.4, 0.3]), 4, num_thresholds=9, walltime=start + 4)

writer = EventFileWriter(os.path.join(root, "eval"))
for step in (0, 2, 4):
    values = [
        Summary.Value(tag="loss", simple_value=2.5 - step / 2),
        *scalars.scalar_pb("tensor", step / 3).value,
        *histograms.histogram_pb("spread", random.normal(size=50), buckets=7).value,
        image_value("shot", picture(step)),
    ]
    for value in values:
        writer.add_event(Event(wall_time=start + step + 0.5, step=step, summary=Summary(value=[value])))
writer.close()
