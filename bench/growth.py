"""Generated courses of growing size: what each command needs must grow with the number of exercises, and the wait after a save not at all."""
import shutil
import statistics
import time

from courses import generated
from measuring import RUNNER, Watch, clean_env, head, measured, row, seconds

SAVES = 10


def growth(args, scratch):
    sizes = args.sizes
    figures = [of_size(scratch, count) for count in sizes]
    print("\nGenerated courses, 50 exercises a level; memory is the peak of the runner itself.")
    head("generated course", *(f"{count} exercises" for count in sizes))
    for what in figures[0]:
        row(what, *(figure[what] for figure in figures))


def of_size(scratch, count):
    course = generated(scratch, count)
    env = clean_env()

    def needs(times, *command):
        runs = [measured(RUNNER, *command, cwd=course, env=env) for _ in range(times)]
        return f"{seconds(statistics.median(took for took, _ in runs))}, {max(memory for _, memory in runs):.0f} MiB"

    figures = {"`list`": needs(20, "list")}
    cold, _ = measured(RUNNER, "verify", cwd=course, env=env)
    figures["`verify`, empty target folder"] = f"{seconds(cold)}, {cold / count * 1000:.0f} ms an exercise"
    figures["`verify`, nothing changed"] = needs(10, "verify")
    started, saved = [], []
    last = f"e{count - 1}"
    source = next(course.glob(f"exercises/*/{last}/src/lib.rs"))
    for _ in range(5):
        watch = Watch(course, last)
        started.append(watch.wait_for(rb"\S"))
        watch.wait_for(rb"passed(: \d+ test|, press n)")
        watch.drain()
        watch.quit()
    watch = Watch(course, last)
    watch.wait_for(rb"passed(: \d+ test|, press n)")
    watch.drain()
    text = source.read_text()
    for number in range(SAVES + 3):
        source.write_text(f"{text}\n// save {number}\n")
        saved.append(watch.wait_for(rb"passed(: \d+ test|, press n)"))
        watch.drain()
    time.sleep(2)
    before, memory = watch.stat()
    time.sleep(10)
    after, _ = watch.stat()
    watch.quit()
    shutil.rmtree(course)
    figures["start of `watch`, until its first screen"] = seconds(statistics.median(started))
    # The first few warm the caches of the file system and of incremental compilation.
    figures["`watch`: from the save to the verdict"] = seconds(statistics.median(saved[3:]))
    figures["`watch`, idle: resident memory"] = f"{memory / 1024:.1f} MiB"
    figures["`watch`, idle: processor ticks (10 ms) in 10 s"] = str(after - before)
    return figures
