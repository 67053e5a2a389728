//! What a report shows of a long output, and how it names a forbidden lint.

use indoc::indoc;

use crate::support::exercise::wrong_after;
use crate::support::{Course, Exercise};

/// A course of one exercise that does this before it fails.
fn printing(statements: &str) -> Course {
    Course::new().with(Exercise::new("tide").source(wrong_after(statements)))
}

#[test]
fn the_lines_that_are_left_out_are_counted_although_few_are_kept() {
    let long = indoc! {r#"
        for number in 0..3000 {
            println!("{number} {}", "~".repeat(200));
        }
    "#};
    let one = r#"print!("{}", "~".repeat(900_000));"#;
    for (statements, words) in [
        (long, "2977 lines left out"),
        (&long.replace("println", "eprintln"), "2977 lines left out"),
        (
            &long.replace("200", "0").replace("3000", "90_000"),
            "89977 lines left out",
        ),
        (one, "bytes left out"),
    ] {
        let ran = printing(statements).run(&["run"]).exits(1);
        assert!(ran.stdout.contains(words), "{words} is missing in {ran:#?}");
        assert!(ran.stdout.lines().count() < 60, "{ran:#?}");
    }
}

#[test]
fn a_forbidden_lint_is_named_where_it_is_reported() {
    let source = indoc! {"
        pub fn height() -> u32 {
            let meters: u32 = 2;
            meters.clone() + unused()
        }

        fn unused() -> u32 {
            return 0;
        }

        fn dead() {}
    "};
    let deny = r#"checks.deny = ["clippy::clone_on_copy", "clippy::needless_return", "dead_code"]"#;
    let course = Course::new().with(Exercise::new("tide").source(source).entry(deny));
    for color in ["0", "1"] {
        let mut command = course.command(&["run"]);
        let output = command
            .env("CLICOLOR_FORCE", color)
            .output()
            .expect("it starts");
        let shown = String::from_utf8_lossy(&output.stdout).into_owned();
        for lint in [
            "clippy::clone_on_copy",
            "clippy::needless_return",
            "dead_code",
        ] {
            assert!(shown.contains(&format!("error[{lint}]")), "{lint}: {shown}");
        }
    }
}
