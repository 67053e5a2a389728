#!/usr/bin/env python3
"""What each layer of the sandbox costs: starts the same program in turns with all layers and without one of them, and prints the medians.

    bench/layers.py [--turns N]

The program does nothing, so nearly all of the processor time is that of starting and ending. Layers that this machine can't enforce aren't measured.
"""
import argparse
import subprocess
import tempfile
from statistics import median

from measuring import ROOT, RUNNER, head, row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=60)
    args = parser.parse_args()
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    with tempfile.NamedTemporaryFile("r") as measured:
        subprocess.run([RUNNER, "__layer-costs", str(args.turns), measured.name], check=True)
        lines = measured.read().splitlines()
    pairs = {}
    for line in lines:
        name, *micros = line.split("\t")
        pairs.setdefault(name, []).append([int(micro) / 1000 for micro in micros])
    head(f"one test, {args.turns} turns", "with all layers", "without it", "it costs")
    for name, measured in pairs.items():
        costs = median(one - other for one, other in measured)
        with_all, without = (median(times) for times in zip(*measured))
        row(name if name != "all" else "all of them", f"{with_all:.1f} ms", f"{without:.1f} ms", f"{costs:.2f} ms")


if __name__ == "__main__":
    main()
