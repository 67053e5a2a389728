//! The time of a submission: what its programs use together is limited, and what comes after that has no points.

use indoc::{formatdoc, indoc};

use super::class::Class;
use crate::support::exercise::height;
use crate::support::{Course, Exercise};

const EXERCISES: [&str; 5] = ["tide", "ebb", "reef", "wave", "surf"];

/// The right height, but it takes a while.
const SLOW: &str = indoc! {"
    pub fn height() -> u32 {
        std::thread::sleep(std::time::Duration::from_secs(4));
        2
    }
"};

/// Students who hand in these sources for all exercises.
fn class(students: &[(&str, [&str; 5])]) -> Class {
    let course = Course::with_all(EXERCISES.map(Exercise::new));
    let hand_in = |class: Class, (student, sources): &(&str, [&str; 5])| {
        let parts = EXERCISES.iter().zip(sources);
        parts.fold(class, |class, (exercise, source)| {
            class.with(student, exercise, source)
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
    let right = height(2);
    let (right, wrong) = (right.as_str(), &*height(1));
    // All of them have the same last attempt. Enough students differ in the others that these are judged as a series.
    let more: Vec<String> = (3..7).map(height).collect();
    let mut students = vec![
        ("slow", [SLOW, SLOW, right, wrong, right]),
        ("quick", [right, right, right, right, right]),
    ];
    let names = ["a", "b", "c", "d"];
    for (name, source) in names.iter().zip(&more) {
        students.push((name, [source, source, source, source, right]));
    }
    let class = class(&students);
    class.write("hw.toml", "time_limit = \"6 s\"\n");
    let arguments = ["--assignment", "hw.toml"];
    class.grade("grades", &arguments).exits(1);
    let slow = outcomes(&class, "grades", "slow");
    assert_eq!(slow[..2], ["passed", "passed"]);
    assert_eq!(slow[2..], [OUT_OF_TIME; 3]);
    assert_eq!(outcomes(&class, "grades", "quick"), ["passed"; 5]);
    assert_eq!(class.row("grades", "slow")["score"], 2.0);
    // The lines say it too, and the same comes out when everything is known already.
    let written = class.written("grades");
    assert_eq!(written[0].matches("\"out_of_time\":true").count(), 3);
    class.grade("grades", &arguments).exits(1);
    assert_eq!(class.written("grades"), written);
    // Interrupted before the lines were put in order.
    let lines = class.path("grades/results.jsonl");
    let text = std::fs::read_to_string(&lines).expect("lines");
    let kept: String = text.split_inclusive('\n').rev().take(12).collect();
    std::fs::write(&lines, kept).expect("written");
    class.grade("grades", &arguments).exits(1);
    assert_eq!(
        class.written("grades")[0]
            .matches("\"out_of_time\":true")
            .count(),
        3
    );
    assert_eq!(outcomes(&class, "grades", "quick"), ["passed"; 5]);
    // With more time, nothing that is known is judged again, and the rest is.
    class.write("hw.toml", "time_limit = \"5 minutes\"\n");
    class.grade("grades", &arguments).exits(1);
    let slow = outcomes(&class, "grades", "slow");
    assert_eq!(
        slow,
        [
            "passed",
            "passed",
            "passed",
            "failed a test fails",
            "passed"
        ]
    );
}

#[test]
fn the_limit_is_explained_and_mistakes_in_it_are_reported() {
    let class = class(&[]);
    let check = |line: &str| {
        class.write(
            "hw.toml",
            &formatdoc! {"
            {line}
        "},
        );
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
