//! `runner similar`: which students' code is alike.

use std::fs;

use indoc::indoc;
use serde_json::Value;

use super::class::Class;
use crate::support::{Course, Ran};

const LOOP: &str = indoc! {"
    pub fn height() -> u32 {
        let mut meters = 0;
        let mut days = vec![1, 4, 9];
        while let Some(day) = days.pop() {
            if day % 2 == 0 && meters < 10 {
                meters += day / 2;
            }
        }
        meters
    }
"};

const CHAIN: &str = indoc! {"
    pub fn height() -> u32 {
        let days = (1..=3).map(|day| day * day);
        days.filter(|day| day % 2 == 0).map(|day| day / 2).sum::<u32>().min(10)
    }
"};

fn similar(class: &Class, more: &[&str]) -> Ran {
    let course = class.course.root().display().to_string();
    let mut args = vec!["similar", "submissions", "--course", &course];
    args.extend(more);
    class.run(&args)
}

#[test]
fn pairs_are_shown_side_by_side_and_nobody_is_judged() {
    let renamed = LOOP.replace("meters", "m").replace("day", "d");
    let class = Class::of(Course::with_one())
        .with("al", "tide", LOOP)
        .with("bo", "tide", &renamed)
        .with("cy", "tide", CHAIN);
    let ran = similar(&class, &[])
        .exits(0)
        .says("3 submissions compared, 1 pair alike");
    let ran = ran
        .says("al and bo: tide is 100 % alike")
        .says("nothing about who wrote what");
    ran.says("let mut meters = 0;")
        .says("let mut m = 0;")
        .says_nothing_of("cy");
}

#[test]
fn the_report_is_machine_readable_and_names_what_was_not_read() {
    let class = Class::of(Course::with_one())
        .with("al", "tide", LOOP)
        .with("bo", "tide", LOOP);
    class.write("submissions/cy.zip", "not an archive");
    let ran = similar(&class, &["tide", "--format", "json"]).exits(0);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(report["schema"], "runner/similar/v1");
    assert_eq!(
        (&report["submissions"], &report["refused"][0][0]),
        (&3.into(), &"cy".into())
    );
    let pair = &report["pairs"][0];
    assert_eq!(
        (&pair["one"], &pair["other"], &pair["percent"]),
        (&"al".into(), &"bo".into(), &100.into())
    );
    let side = &pair["passages"][0]["one"];
    assert_eq!(
        (&side["file"], &side["line"]),
        (&"src/lib.rs".into(), &1.into())
    );
    similar(&class, &["tid"]).exits(2).complains("tide");
}

#[test]
fn pairs_are_added_to_the_page_about_the_class_and_stay_there() {
    let class = Class::of(Course::with_one())
        .with("al", "tide", LOOP)
        .with("bo", "tide", LOOP)
        .with("cy", "tide", CHAIN);
    let page = || fs::read_to_string(class.path("grades/report.html")).expect("a page");
    class.grade("grades", &[]).exits(0);
    assert!(!page().contains("Similar code"));
    similar(&class, &["--out", "grades"]).exits(0);
    let with_pairs = page();
    assert!(
        with_pairs.contains("<b>100 %</b> <bdi>al</bdi> and <bdi>bo</bdi>"),
        "{with_pairs}"
    );
    class.grade("grades", &[]).exits(0);
    assert_eq!(page(), with_pairs);
    class.write("grades/similar.json", "{}");
    class
        .grade("grades", &[])
        .exits(2)
        .complains("this isn't what `runner similar` writes");
}
