//! The time of a submission: what its programs use together is limited, and what comes after that has no points.

use std::fs;

use super::class::Class;
use crate::support::exercise::height;
use crate::support::{Course, Exercise};

const EXERCISES: [&str; 3] = ["tide", "ebb", "reef"];

/// Students who hand in a function that returns these heights, for some of the exercises; 2 is right.
fn class(students: &[(&str, &[(&str, u32)])]) -> Class {
    let course = Course::with_all(EXERCISES.map(Exercise::new));
    let hand_in = |class: Class, (student, parts): &(&str, &[(&str, u32)])| {
        parts.iter().fold(class, |class, (exercise, meters)| {
            class.with(student, exercise, &height(*meters))
        })
    };
    students.iter().fold(Class::of(course), hand_in)
}

/// For each exercise of a student, its outcome and why it isn't a pass.
fn outcomes(class: &Class, out: &str, student: &str) -> Vec<String> {
    let row = class.row(out, student);
    let verdicts = row["verdicts"].as_array().expect("verdicts").iter();
    let words = verdicts.map(|verdict| {
        let outcome = verdict["outcome"].as_str().expect("an outcome");
        let cause = verdict["cause"].as_str().unwrap_or_default();
        format!("{outcome} {cause}").trim().to_owned()
    });
    words.collect()
}

const OUT_OF_TIME: &str = "failed the time of the submission was used up";

#[test]
fn what_comes_after_the_limit_has_no_points_and_other_submissions_are_not_affected() {
    // Enough students differ in the second exercise that it's judged as a series.
    let class = class(&[
        ("al", &[("tide", 2), ("ebb", 2), ("reef", 2)]),
        ("bo", &[("tide", 2), ("ebb", 3), ("reef", 2)]),
        ("cy", &[("tide", 2), ("ebb", 4), ("reef", 1)]),
        ("di", &[("tide", 1), ("ebb", 5)]),
        ("ed", &[("ebb", 6)]),
        ("flo", &[("reef", 2)]),
    ]);
    // Whatever is judged first takes longer.
    class.write("hw.toml", "time_limit = \"1 ms\"\n");
    let arguments = ["--assignment", "hw.toml"];
    let nothing = "failed nothing was handed in";
    let check = |out: &str| {
        for (student, expected) in [
            ("al", ["passed", OUT_OF_TIME, OUT_OF_TIME]),
            ("bo", ["passed", OUT_OF_TIME, OUT_OF_TIME]),
            ("cy", ["passed", OUT_OF_TIME, OUT_OF_TIME]),
            ("di", ["failed a test fails", OUT_OF_TIME, nothing]),
            ("ed", [nothing, "failed a test fails", nothing]),
            ("flo", [nothing, nothing, "passed"]),
        ] {
            assert_eq!(outcomes(&class, out, student), expected, "{student}");
        }
        assert_eq!(class.row(out, "al")["score"], 1.0);
        let lines = &class.written(out)[0];
        assert_eq!(lines.matches("\"out_of_time\":true").count(), 7, "{lines}");
    };
    class.grade("grades", &arguments).exits(1);
    check("grades");
    let written = class.written("grades");
    // The same comes out when everything is known, and when a part of it is.
    class.grade("grades", &arguments).exits(1);
    assert_eq!(class.written("grades"), written);
    let path = class.path("grades/results.jsonl");
    let lines = fs::read_to_string(&path).expect("lines");
    let kept: String = lines.split_inclusive('\n').rev().take(6).collect();
    fs::write(&path, kept).expect("written");
    class.grade("grades", &arguments).exits(1);
    assert_eq!(class.written("grades"), written);
    // With more time, the rest is judged, too.
    class.write("hw.toml", "time_limit = \"1 hour\"\n");
    class.grade("grades", &arguments).exits(1);
    assert_eq!(outcomes(&class, "grades", "al"), ["passed"; 3]);
    let last = &outcomes(&class, "grades", "cy")[1..];
    assert_eq!(last, ["failed a test fails"; 2]);
}

#[test]
fn the_limit_is_explained_and_mistakes_in_it_are_reported() {
    let class = class(&[]);
    let check = |line: &str| {
        class.write("hw.toml", line);
        let course = class.course.root().to_str().expect("UTF-8");
        class.run(&["grade", "--check-assignment", "hw.toml", "--course", course])
    };
    check("").exits(0).says("together may run for 10 minutes");
    check("time_limit = \"1h 30m\"")
        .exits(0)
        .says("together may run for 1 hour 30 minutes");
    for wrong in ["\"soon\"", "\"-1 minute\"", "5"] {
        check(&format!("time_limit = {wrong}"))
            .exits(2)
            .complains("hw.toml:1");
    }
}
