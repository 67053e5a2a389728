//! Draws everything at every size: nothing may be wider or higher than the terminal, and nothing may panic.

use std::collections::BTreeMap;
use std::path::Path;

use super::fixtures;
use super::verify::summary;
use crate::course::{Course, LevelNeeds};
use crate::ui::report::{Compared, diff, hints};
use crate::ui::screens::{List, ListScreen, Page, Window, farewell, help, reset_question};
use crate::ui::tables::{Finding, Health, doctor};
use crate::ui::terminal::{Size, Style, strip};

const STYLES: [Style; 2] = [
    Style::PLAIN,
    Style {
        color: true,
        unicode: true,
        links: true,
    },
];
const KEYS: &[crate::ui::screens::KeyHint<'static>] =
    &[("j/k", "scroll"), ("q", "back"), ("?", "help")];
const MISTAKE: Option<&str> = Some("You drop it; who needs it?");

fn fits(lines: &[String], size: Size) {
    assert!(
        lines.len() <= size.height,
        "{size:?}: {} lines",
        lines.len()
    );
    for line in lines {
        assert!(!line.contains('\n'), "{size:?}: {line:?}");
        assert!(
            console::measure_text_width(&strip(line)) <= size.width,
            "{size:?}: {line:?}"
        );
    }
}

/// The list of a course in which one exercise is done and the current one failed.
fn list_of(course: &Course) -> List<'_> {
    List {
        course,
        stages: &|_| 0,
        done: &|name| name == "moves1",
        failed: &|name| name == "moves2",
        waiting: &|_| false,
        skip: &|_| None,
        current: Some("moves2"),
    }
}

#[test]
fn texts_fit_every_width() {
    let verdicts = [
        fixtures::hostile(),
        fixtures::does_not_compile(),
        fixtures::skipped(),
        fixtures::passed(),
    ];
    let course = fixtures::course();
    let list = list_of(&course);
    let curl = LevelNeeds {
        rust: Some("1.94".to_owned()),
        crates: 53,
        programs: ["curl".to_owned()].into(),
    };
    let needs = BTreeMap::from([("03_ownership", curl)]);
    let finding = |state| Finding {
        what: "file events".into(),
        found: "日本語 ".repeat(9),
        state,
    };
    let findings = [
        finding(Health::Good),
        finding(Health::Missing("install it".into())),
        finding(Health::Degraded("x".into())),
    ];
    let compared = [Compared {
        path: "src/lib.rs",
        yours: "a\x1b[2J\n日本語\n",
        solution: "b\n\tc\n",
    }];
    let hint = ["A hint about `日本語`. ".repeat(5)];
    for columns in 1..=120 {
        let size = Size {
            width: columns,
            height: usize::MAX,
        };
        for style in STYLES {
            fits(
                &summary(&verdicts, 1.0, Path::new("/course"), columns, style),
                size,
            );
            fits(&list.lines(&needs, columns, style), size);
            fits(&doctor(&findings, columns, style), size);
            fits(&diff(&compared, columns, style), size);
            fits(&hints(MISTAKE, &hint, (0, 3), columns, style), size);
            fits(
                &help(
                    KEYS,
                    &|key| (key != "q").then_some("not yet"),
                    columns,
                    style,
                ),
                size,
            );
            fits(&reset_question("moves1", columns, style), size);
            fits(
                &farewell(
                    "Rust roadmap",
                    Some("Well *done*."),
                    (48, 1, 49),
                    columns,
                    style,
                ),
                size,
            );
        }
    }
}

#[test]
fn screens_fit_every_size() {
    let course = fixtures::course();
    let list = list_of(&course);
    let lines: Vec<String> = (0..60)
        .map(|number| format!("{number} \x1b[1m日本語\x1b[0m ").repeat(number / 9))
        .collect();
    for columns in 1..=120 {
        for height in 1..=40 {
            let size = Size {
                width: columns,
                height,
            };
            let style = STYLES[(columns + height) % 2];
            let page = Page {
                title: "Move semantics",
                window: Window {
                    lines: &lines,
                    offset: columns,
                    search: "日",
                },
                keys: KEYS,
                prompt: None,
            };
            for screen in [
                page.frame(size, style).screen,
                ListScreen {
                    list,
                    listed: &[0, 2, 3][..columns % 4],
                    cursor: 2,
                    filter: Some("only some"),
                    check: Some((columns % 3, columns % 5)),
                    message: Some("A remark that's longer than most terminals are wide."),
                    keys: KEYS,
                    prompt: (height % 3 == 0).then_some("/what is typed"),
                }
                .frame(size, style)
                .screen,
            ] {
                assert_eq!(screen.len(), height, "{size:?}");
                fits(&screen, size);
            }
        }
    }
}

#[test]
fn a_page_shows_text_at_every_size() {
    let lines = ["text".to_owned()];
    for height in 1..=40 {
        let page = Page {
            title: "Title",
            window: Window {
                lines: &lines,
                offset: 0,
                search: "",
            },
            keys: KEYS,
            prompt: None,
        };
        assert!(
            page.frame(Size { width: 5, height }, Style::PLAIN)
                .screen
                .contains(&lines[0]),
            "{height}"
        );
    }
}
