#!/usr/bin/env python3
"""Measures `runner` beside what it is compared with, in one run on one machine, and prints the tables of bench/README.md.

    bench/speed.py [--saves N] [--sizes N …] [--rustlings PROGRAM] [--only PART …]

Needs Linux, python3 and a Rust toolchain; rustlings 6.5.0 where it is to be compared with (`cargo install rustlings --version 6.5.0`), and
cargo-nextest for its column. Nothing is written into the project but its target folder. The machine should have nothing else to do.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

from first_build import first_build
from growth import growth
from measuring import ROOT
from official import official_course
from own_course import own_course
from prepare import prepare
from saves import saves

PARTS = {"saves": saves, "rustlings": official_course, "course": own_course, "growth": growth, "build": first_build, "prepare": prepare}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1000, 5000], help="how many exercises the generated courses have")
    parser.add_argument("--rustlings", default=shutil.which("rustlings"))
    parser.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS))
    args = parser.parse_args()
    if args.rustlings is None:
        print("rustlings is not installed: not compared with it", file=sys.stderr)
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    for part in args.only:
        with tempfile.TemporaryDirectory() as scratch:
            PARTS[part](args, pathlib.Path(scratch))


if __name__ == "__main__":
    main()
