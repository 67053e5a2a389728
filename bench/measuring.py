"""What every part of the benchmark uses: how long something took, what it needed, `watch` in a pseudo-terminal, and rows of tables."""
import fcntl
import os
import pathlib
import pty
import re
import resource
import select
import statistics
import struct
import subprocess
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNNER = ROOT / "target/release/runner"
QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def timed(*command, cwd=None, env=None, check=True):
    """Wall-clock seconds of a command."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, env=env, **QUIET)
    took = time.perf_counter() - start
    if check and done.returncode != 0:
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return took


def measured(*command, cwd=None, env=None):
    """Seconds and MiB: the peak of the process itself, not of what it starts."""
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=cwd, env=env, **QUIET)
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return took, usage.ru_maxrss / 1024


def processor_seconds(work):
    """What `work` returns, and the processor time of all that it started and waited for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return result, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def in_terminal(*command, cwd):
    """Wall-clock seconds and output of a command that insists on a terminal."""
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.chdir(cwd)
        os.execvpe(command[0], [str(word) for word in command], clean_env())
    size(fd)
    # The first time, rustlings greets and waits for Enter.
    os.write(fd, b"\r")
    printed = b""
    while True:
        try:
            read = os.read(fd, 1 << 16)
        except OSError:  # Linux says so when the last one that held the terminal is gone.
            break
        if not read:
            break
        printed += read
    _, status = os.waitpid(pid, 0)
    took = time.perf_counter() - start
    os.close(fd)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"failed: {' '.join(map(str, command))}\n{printed[-2000:].decode(errors='replace')}")
    return took, printed


def size(fd):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))


def clean_env(**more):
    """The environment without what the cargo that may have started us left in it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("CARGO_", "RUST")) or key in ("CARGO_HOME", "RUSTUP_HOME")}
    return kept | {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | more


class Watch:
    """`runner watch` in a pseudo-terminal."""

    def __init__(self, course, exercise):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(course)
            os.execve(RUNNER, [RUNNER, "watch", exercise], clean_env())
        size(self.fd)

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        return os.read(self.fd, 1 << 16) if ready else b""

    def wait_for(self, pattern, seconds=30):
        """Seconds until what is printed from now on matches."""
        start, text = time.perf_counter(), b""
        while not re.search(pattern, text):
            if time.perf_counter() - start > seconds:
                raise SystemExit(f"`watch` did not print {pattern!r}:\n{text.decode(errors='replace')}")
            text += self.read(0.5)
        return time.perf_counter() - start

    def drain(self):
        while self.read(0.15):
            pass

    def stat(self):
        """Processor ticks and resident KiB."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        rss = re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.pid}/status").read_text())
        return int(fields[11]) + int(fields[12]), int(rss[1])

    def quit(self):
        os.write(self.fd, b"q")
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def median(times, work):
    """The median of what `work` returns."""
    return statistics.median(work() for _ in range(times))


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 0.01 else f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def megabytes(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) >> 20


def head(*cells):
    """The head of a table: text to the left, figures to the right."""
    print(f"\n| {' | '.join(cells)} |\n|---|{'---:|' * (len(cells) - 1)}")


def row(*cells):
    print(f"| {' | '.join(cells)} |", flush=True)
