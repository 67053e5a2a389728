//! `runner progress`: what was done on one machine counts on another.

use indoc::indoc;

use crate::support::{Course, Exercise};

fn course() -> Course {
    Course::new()
        .with(Exercise::new("buoy"))
        .with(Exercise::new("tide"))
}

const LOG: &str = ".runner/progress.jsonl";

/// The log of a machine on which one exercise was solved, with an event that only a later version knows.
fn laptop() -> Course {
    let course = course();
    course.write(
        LOG,
        indoc! {r#"
            {"v":1,"id":"b-1","at":1700000000000,"event":"seen","exercise":"tide"}
            {"v":1,"id":"b-2","at":1700000001000,"event":"passed","exercise":"tide"}
            {"v":1,"id":"b-3","at":1700000002000,"event":"praised","exercise":"tide","by":{"who":1}}
            {"v":9,"what":"else"}
        "#},
    );
    course
}

fn desktop() -> Course {
    let course = course();
    course.write(
        LOG,
        indoc! {r#"
            {"v":1,"id":"a-1","at":1700000000500,"event":"passed","exercise":"buoy"}
        "#},
    );
    course
}

#[test]
fn an_export_counts_after_the_import_and_only_once() {
    let (laptop, desktop) = (laptop(), desktop());
    let export = laptop.run(&["progress", "export"]).exits(0).stdout;
    desktop.write("laptop.jsonl", &export);
    let import = ["progress", "import", "laptop.jsonl"];
    desktop
        .run(&import)
        .exits(0)
        .says("Imported 4 events.")
        .says("done now: tide");
    desktop.run(&["list"]).says("2/2 done");
    let log = desktop.read(LOG);
    assert!(log.contains(r#""by":{"who":1}"#) && log.contains(r#"{"v":9,"what":"else"}"#));
    desktop.run(&import).exits(0).says("Nothing is new");
    assert_eq!(desktop.read(LOG), log);
    // A log says everything that its export says.
    let raw = laptop.path(LOG).display().to_string();
    let import = ["progress", "import", &raw];
    desktop.run(&import).exits(0).says("Nothing is new");
}

#[test]
fn both_machines_export_the_same_after_importing_from_each_other() {
    let (laptop, desktop) = (laptop(), desktop());
    laptop
        .run(&["progress", "export", "--out", "out/laptop.jsonl"])
        .exits(0)
        .says("Wrote 4 events to out/laptop.jsonl");
    let from_laptop = laptop.path("out/laptop.jsonl").display().to_string();
    desktop.write(
        "desktop.jsonl",
        desktop.run(&["progress", "export"]).exits(0).stdout,
    );
    let from_desktop = desktop.path("desktop.jsonl").display().to_string();
    for course in [&laptop, &desktop] {
        let import = ["progress", "import", &from_desktop, &from_laptop];
        course.run(&import).exits(0);
    }
    let export = |course: &Course| course.run(&["progress", "export"]).exits(0).stdout;
    assert_eq!(export(&laptop), export(&desktop));
    // Merging the files gives the same, without a course and in any order.
    for files in [[&from_laptop, &from_desktop], [&from_desktop, &from_laptop]] {
        let merged = Course::bare().run(&["progress", "merge", files[0], files[1]]);
        assert_eq!(merged.exits(0).stdout, export(&laptop));
    }
}

#[test]
fn a_reset_elsewhere_counts_here() {
    let (laptop, desktop) = (laptop(), desktop());
    laptop.write(
        "reset.jsonl",
        r#"{"v":1,"id":"a-2","at":1700000009000,"event":"reset","exercise":"buoy"}"#,
    );
    let file = laptop.path("reset.jsonl").display().to_string();
    desktop
        .run(&["progress", "import", &file])
        .exits(0)
        .says("Imported 1 event.")
        .says("no longer done, because of a reset: buoy");
}

#[test]
fn a_wrong_or_broken_file_changes_nothing() {
    let desktop = desktop();
    let before = desktop.read(LOG);
    let export = laptop().run(&["progress", "export"]).exits(0).stdout;
    for (name, content, words) in [
        ("notes.txt", "milk\n".to_owned(), "isn't a log of progress"),
        ("empty", String::new(), "isn't a log of progress"),
        (
            "other.jsonl",
            export.replace("A small course", "Knots"),
            "this is the progress in “Knots”, and this course is “A small course”",
        ),
        (
            "raw.jsonl",
            r#"{"v":1,"id":"c-1","at":1,"event":"passed","exercise":"knots1"}"#.to_owned(),
            "none of these events is about an exercise of this course",
        ),
    ] {
        desktop.write(name, content);
        desktop.write("good.jsonl", &export);
        // Not even the good one counts.
        desktop
            .run(&["progress", "import", "good.jsonl", name])
            .exits(2)
            .complains("nothing was changed");
        desktop
            .run(&["progress", "import", name])
            .exits(2)
            .complains(words)
            .complains("nothing was changed");
        assert_eq!(desktop.read(LOG), before, "{name}");
    }
    desktop
        .run(&["progress", "import", "missing.jsonl"])
        .exits(2)
        .complains("missing.jsonl");
}

#[test]
fn what_a_kill_or_a_merge_left_in_a_file_is_reported_and_the_rest_is_imported() {
    let desktop = desktop();
    let export = laptop().run(&["progress", "export"]).exits(0).stdout;
    let damaged = format!("<<<<<<< HEAD\n{}", &export[..export.len() - 5]);
    desktop.write("damaged.jsonl", damaged.replace('\n', "\r\n"));
    desktop
        .run(&["progress", "import", "damaged.jsonl"])
        .exits(0)
        .complains("2 lines of damaged.jsonl can't be read, and are left out")
        .says("Imported 3 events.");
}

#[test]
fn what_a_clock_that_was_ahead_has_recorded_is_left_out() {
    let desktop = desktop();
    let late = |at: u64| {
        format!(r#"{{"v":1,"id":"d-{at}","at":{at},"event":"passed","exercise":"tide"}}"#) + "\n"
    };
    // In the year 2128, and at the end of time.
    let late = late(5_000_000_000_000) + &late(u64::MAX);
    desktop.write("late.jsonl", &late);
    let before = desktop.read(LOG);
    desktop
        .run(&["progress", "import", "late.jsonl"])
        .exits(0)
        .complains("2 events are left out: the clock was ahead")
        .says("Nothing else is new.");
    assert_eq!(desktop.read(LOG), before);
    let export = laptop().run(&["progress", "export"]).exits(0).stdout;
    desktop.write("both.jsonl", export + &late);
    desktop
        .run(&["progress", "import", "both.jsonl"])
        .exits(0)
        .complains("2 events are left out")
        .says("Imported 4 events.");
}

#[test]
fn an_export_is_never_put_in_the_place_of_a_device() {
    if !cfg!(unix) {
        return;
    }
    laptop()
        .run(&["progress", "export", "--out", "/dev/null"])
        .exits(0);
    let metadata = std::fs::metadata("/dev/null").expect("it's still there");
    assert!(!metadata.is_file());
}
