"""The courses that are measured: the runner's own, the official one of rustlings, and generated ones of any size."""
import os
import pathlib
import shutil
import subprocess
import tomllib

from measuring import QUIET, RUNNER

PER_LEVEL = 50


def own(scratch):
    """The runner's own course, solutions in place."""
    course = scratch / "course"
    subprocess.run([RUNNER, "init", course], check=True, **QUIET)
    lay_over(course / "solutions", course / "exercises")
    return course


class Official:
    """What `rustlings init` writes, with the solutions of the same version over the exercises."""

    def __init__(self, rustlings, scratch):
        # The folder has no solutions before exercises are done, and never the list of exercises: the sources have both.
        registry = pathlib.Path(os.environ.get("CARGO_HOME", pathlib.Path.home() / ".cargo")) / "registry/src"
        sources, macros = (next(registry.glob(f"*/{name}-6.5.0"), None) for name in ("rustlings", "rustlings-macros"))
        if sources is None or macros is None:
            raise SystemExit("the sources of rustlings 6.5.0 are not below ~/.cargo/registry: `cargo install rustlings --version 6.5.0` brings them")
        subprocess.run([rustlings, "init"], cwd=scratch, input=b"\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        self.folder = scratch / "rustlings"
        self.solutions = sources / "solutions"
        self.info = macros / "info.toml"
        self.exercises = tomllib.loads(self.info.read_text())["exercises"]

    def path(self, exercise):
        """Where an exercise lies."""
        return self.folder / "exercises" / exercise.get("dir", "") / f"{exercise['name']}.rs"

    def solve(self):
        lay_over(self.solutions, self.folder / "exercises")


def generated(scratch, count):
    """A course of so many small exercises, all of them passing."""
    course = scratch / f"generated{count}"
    levels = [f"{number:03}_level" for number in range(1, -(-count // PER_LEVEL) + 1)]
    write(course / "info.toml", f"format_version = 2\ntitle = \"Generated\"\nlevels = {levels}\n".replace("'", '"'))
    for place in range(count):
        level = levels[place // PER_LEVEL]
        folder = course / "exercises" / level
        if place % PER_LEVEL == 0:
            write(folder / "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n")
            write(folder / "info.toml", f"title = \"{level}\"\n[[topics]]\nid = \"topic-{level[:3]}\"\ntitle = \"{level}\"\n")
        name = f"e{place}"
        with (folder / "info.toml").open("a") as info:
            info.write(f"[[exercises]]\nname = \"{name}\"\ntitle = \"{name}\"\ntopics = [\"topic-{level[:3]}\"]\nstarts = \"test it_works\"\n")
            info.write("hints = [\"one thing\", \"two things\"]\n")
        write(folder / name / "Cargo.toml", f"[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
        write(folder / name / "src/lib.rs", "pub fn it() -> u8 {\n    1\n}\n")
        write(folder / name / f"tests/{name}.rs", f"#[test]\nfn it_works() {{\n    assert_eq!({name}::it(), 1);\n}}\n")
    return course


def lay_over(solutions, exercises):
    shutil.copytree(solutions, exercises, dirs_exist_ok=True, ignore=shutil.ignore_patterns("README.md"))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
