"""What a newcomer waits for: the first build, from an empty target folder, beside that of rustlings."""
import subprocess
import time

from measuring import ROOT, clean_env, head, processor_seconds, row, seconds

RUSTLINGS = ("rustlings", "--version", "6.5.0")


def first_build(_args, scratch):
    # Fetching is no part of it.
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=ROOT, check=True)
    head("the first build, empty target folder", "wall clock", "processor time", "crates")
    tell("runner, `cargo build`", ["cargo", "build"], scratch / "debug")
    tell("runner, `cargo install --path .`", ["cargo", "install", "--path", ".", "--locked", "--root", scratch / "root"], scratch / "release")
    tell("rustlings 6.5.0, `cargo install rustlings`", ["cargo", "install", *RUSTLINGS, "--locked", "--root", scratch / "root"], scratch / "theirs")


def tell(what, command, target):
    env = clean_env(CARGO_TARGET_DIR=str(target), CARGO_TERM_COLOR="never")

    def build():
        start = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"failed: {what}\n{done.stderr}")
        return time.perf_counter() - start, done.stderr

    (wall, said), processor = processor_seconds(build)
    crates = {tuple(line.split()[1:3]) for line in said.splitlines() if line.split()[:1] == ["Compiling"]}
    row(what, seconds(wall), seconds(processor), str(len(crates)))
