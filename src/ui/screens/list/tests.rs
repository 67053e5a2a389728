//! The list as text, as a screen and as JSON.

use std::collections::BTreeMap;

use indoc::indoc;

use super::{List, ListScreen};
use crate::course::LevelNeeds;
use crate::judge::Skip;
use crate::ui::fixtures;
use crate::ui::screens::Frame;
use crate::ui::terminal::{Size, Style, strip, width};

fn with_list<T>(test: impl FnOnce(List<'_>) -> T) -> T {
    let course = fixtures::course();
    test(List {
        course: &course,
        stages: &|_| 0,
        done: &|name| name == "vars1",
        failed: &|name| name == "moves1",
        waiting: &|name| name == "borrows1",
        skip: &|exercise| (exercise.name == "moves2").then(|| Skip::Program("cc".to_owned())),
        current: Some("moves1"),
    })
}

#[test]
fn the_list_shows_what_is_done_what_is_current_and_what_is_needed() {
    let needs = LevelNeeds {
        crates: 53,
        ..LevelNeeds::default()
    };
    let needs = BTreeMap::from([("03_ownership", needs)]);
    assert_eq!(
        with_list(|list| list.lines(
            &needs,
            60,
            Style {
                unicode: true,
                ..Style::PLAIN
            }
        ))
        .join("\n"),
        indoc! {"
            Rust roadmap  1/4 done

            Level 01 Foundations  ██████████  1/1
            Topics: variables
              ✓  done     vars1  Name it

            Level 03 Ownership  ░░░░░░░░░░  0/3
            Topics: move-semantics, borrowing
            Needs: 53 crates
            ▸ ✗  failed   moves1    Who owns the parcel?  (current)
              –  skipped  moves2    Twice  (`cc` is not installed)
              ·  waiting  borrows1  Lend it"}
    );
}

/// The list's screen with these exercises, with the cursor on one of them.
fn screen(listed: &[usize], cursor: usize, (width, height): (usize, usize)) -> Frame {
    with_list(|list| {
        let screen = ListScreen {
            list,
            listed,
            cursor,
            filter: (listed.len() < 4).then_some("only failed (f: all)"),
            check: None,
            message: None,
            keys: &[("enter", "go there"), ("esc", "back")],
            prompt: None,
        };
        screen.frame(Size { width, height }, Style::PLAIN)
    })
}

#[test]
fn the_screen_is_a_tree_of_levels_topics_and_exercises() {
    let frame = screen(&[0, 1, 2, 3], 3, (64, 14));
    assert_eq!(
        frame.screen.join("\n"),
        indoc! {"
            Rust roadmap  1/4 done, 1/4 points
            ----------------------------------------------------------------
            Level 01 Foundations  1/1
              Variables
                ok done     vars1  Name it
            Level 03 Ownership  0/3
              Move semantics
              > x  failed   moves1    Who owns the parcel?  (current)
                -  skipped  moves2    Twice  (`cc` is not installed)
              Borrowing
            *   .  waiting  borrows1  Lend it

            ----------------------------------------------------------------
            enter go there   esc back"}
    );
    assert_eq!((frame.rows, frame.stops), (10, vec![2, 5, 6, 8]));
}

#[test]
fn only_what_is_listed_is_in_the_tree() {
    let frame = screen(&[2], 2, (64, 12));
    assert_eq!(
        frame.screen[0],
        "Rust roadmap  1/4 done, 1/4 points          only failed (f: all)"
    );
    assert_eq!(frame.screen[2..5].join("\n").matches("Level").count(), 1);
    assert_eq!(frame.stops, [2]);
    let nothing = screen(&[], 2, (40, 8)).screen;
    assert_eq!(nothing[0], "only failed (f: all)");
    assert_eq!(nothing[1], "no exercise matches");
}

#[test]
fn the_cursor_is_visible_at_every_size() {
    for columns in [1, 2, 9, 60, 80, 120, 200] {
        for rows in 1..30 {
            for cursor in 0..4 {
                let frame = screen(&[0, 1, 2, 3], cursor, (columns, rows));
                assert_eq!(frame.screen.len(), rows);
                assert!(frame.screen.iter().all(|line| width(line) <= columns));
                let marked = frame.screen.iter().filter(|line| line.starts_with('*'));
                assert_eq!(marked.count(), 1, "{columns}x{rows}: {:?}", frame.screen);
            }
        }
    }
}

#[test]
fn a_check_is_in_the_first_row() {
    let head = |check| {
        with_list(|list| {
            let screen = ListScreen {
                list,
                listed: &[0, 1, 2, 3],
                cursor: 0,
                filter: None,
                check: Some(check),
                message: Some("a remark"),
                keys: &[],
                prompt: Some("/mo"),
            };
            let size = Size {
                width: 80,
                height: 12,
            };
            screen.frame(size, Style::PLAIN).screen
        })
    };
    let during = head((1, 2));
    assert!(strip(&during[0]).ends_with("checking all: 2 of 4, 1 pass"));
    assert_eq!(during[10..], ["a remark", "/mo"]);
    assert_eq!(head((3, 4))[0], "Rust roadmap  3 of 4 exercises pass");
}

#[test]
fn an_exercise_that_comes_back_to_a_topic_is_in_none() {
    let mut course = fixtures::course();
    let level = &mut course.levels[1];
    let mut checkpoint = level.exercises[0].clone();
    checkpoint.name = "checkpoint".to_owned();
    level.exercises.push(checkpoint);
    level.exercises[0].points = 5;
    let list = List {
        course: &course,
        stages: &|_| 0,
        done: &|name| name == "moves1",
        failed: &|_| false,
        waiting: &|_| false,
        skip: &|_| None,
        current: None,
    };
    let screen = ListScreen {
        list,
        listed: &[0, 1, 2, 3, 4],
        cursor: 0,
        filter: None,
        check: None,
        message: None,
        keys: &[],
        prompt: None,
    };
    let size = Size {
        width: 70,
        height: 20,
    };
    let shown = screen.frame(size, Style::PLAIN).screen;
    assert!(shown.contains(&"Level 03 Ownership  1/4  5/8 points".to_owned()));
    assert!(shown.contains(&"  .  pending  checkpoint  Who owns the parcel?".to_owned()));
}

#[test]
fn the_list_is_available_as_json() {
    let json: serde_json::Value =
        serde_json::from_str(&with_list(|list| list.json())).expect("valid JSON");
    assert_eq!(json["schema"], "runner/list/v1");
    assert_eq!(
        (&json["done"], &json["exercises"], &json["current"]),
        (&1.into(), &4.into(), &"moves1".into())
    );
    assert_eq!(
        json["levels"][1]["exercises"][0],
        serde_json::json!({"name": "moves1", "title": "Who owns the parcel?", "path": "exercises/03_ownership/moves1",
            "topics": ["move-semantics"], "points": 1, "done": false, "skipped": false, "current": true})
    );
}
