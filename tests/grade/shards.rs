//! Parts of a class that several machines grade, and how they're merged.

use std::fs;

use super::class::Class;
use crate::support::Ran;

const HEIGHTS: [(&str, u32); 6] = [
    ("al", 2),
    ("bo", 1),
    ("cy", 2),
    ("di", 3),
    ("ed", 1),
    ("flo", 2),
];

fn shards(by: &str) -> (Class, Vec<String>) {
    let class = Class::with_heights(&HEIGHTS);
    class.write("class.csv", "id\nal\nbo\nzoe\n");
    let shards = (1..=2).map(|number| {
        let out = format!("shard{number}");
        let part = format!("{by}:{number}/2");
        let more = ["--roster", "class.csv", "--partition", &part];
        let mut command = class.command(&out, &more);
        // Each machine has its own variables.
        let path = std::env::var("PATH").expect("a path");
        let separator = if cfg!(windows) { ';' } else { ':' };
        command.env("PATH", format!("{path}{separator}machine{number}"));
        let ran = Ran::by(&mut command);
        assert!(matches!(ran.code, Some(0 | 1)), "{ran:#?}");
        out
    });
    let shards = shards.collect();
    (class, shards)
}

fn merge(class: &Class, shards: &[&str]) -> Ran {
    class.run(&[&["merge"], shards, &["--out", "merged"]].concat())
}

#[test]
fn merged_parts_equal_one_run() {
    for by in ["hash", "slice"] {
        let (class, shards) = shards(by);
        let shards: Vec<&str> = shards.iter().map(String::as_str).rev().collect();
        merge(&class, &shards).exits(1).says("7 students");
        class.grade("whole", &["--roster", "class.csv"]).exits(1);
        assert_eq!(class.written("merged"), class.written("whole"), "{by}");
    }
}

#[test]
fn parts_that_are_not_one_run_are_refused() {
    let (class, _) = shards("hash");
    let refused = |shards: &[&str], words: &str| {
        merge(&class, shards).exits(2).complains(words);
        assert!(!class.path("merged/gradebook.json").exists(), "{words}");
    };
    refused(&["shard1"], "part hash:2/2 is missing");
    refused(
        &["shard1", "shard2", "shard2"],
        "part hash:2/2 is also in shard2",
    );
    let grade = |out: &str, more: &[&str]| {
        let ran = class.grade(out, &[&["--roster", "class.csv"], more].concat());
        assert!(matches!(ran.code, Some(0 | 1)), "{ran:#?}");
    };
    grade("whole", &[]);
    refused(&["shard1", "whole"], "the whole class");
    grade("other", &["--partition", "slice:2/2"]);
    refused(&["shard1", "other"], "doesn't belong to the same partition");
    class.write("hw.toml", "partial = true");
    grade(
        "foreign",
        &["--partition", "hash:2/2", "--assignment", "hw.toml"],
    );
    refused(&["shard1", "foreign"], "another assignment");
    let path = class.path("shard2/gradebook.json");
    let gradebook = fs::read_to_string(&path).expect("a gradebook");
    let with = |from: &str, to: &str| {
        assert!(gradebook.contains(from), "{gradebook}");
        fs::write(&path, gradebook.replacen(from, to, 1)).expect("written");
    };
    let all = ["shard1", "shard2"];
    with("\"toolchain\": \"rustc", "\"toolchain\": \"gcc");
    refused(&all, "another compiler");
    with("\"policy\": \"", "\"policy\": \"x");
    refused(&all, "another policy");
    with("\"students\": 7", "\"students\": 8");
    refused(&all, "another class");
    fs::write(&path, &gradebook).expect("written");
    let lines = class.path("shard2/results.jsonl");
    let text = fs::read_to_string(&lines).expect("lines");
    fs::write(&lines, format!("{text}{text}")).expect("written");
    refused(&all, "don't belong to the gradebook");
    fs::write(&lines, text).expect("written");
    merge(&class, &all).exits(1);
}
