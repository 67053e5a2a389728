//! Where lints don't count, none changes a verdict: clippy's are advice, as they are for `cargo test`, and the compiler's stay errors.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{crab2, downloaded, member, number, rustlings, wr};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// An item that clippy refuses.
const PI: &str = "pub const PI: f64 = 3.14;\n";

/// A library whose test passes, with a line that clippy refuses.
fn refused(head: &str, line: &str) -> String {
    formatdoc! {"
        {head}
        pub fn height() -> f64 {{
            {line}
            2.0
        }}

        #[cfg(test)]
        mod tests {{
            #[test]
            fn high() {{
                assert!((super::height() - 2.0).abs() < 0.1);
            }}
        }}
    "}
}

/// What clippy refuses by default, and what a source or a manifest makes it refuse.
fn cases() -> [(&'static str, String); 5] {
    [
        ("pi", refused("", "let _ = 3.14;")),
        (
            "equal",
            refused("", "let (a, _b) = (1, 2); let _ = a == a;"),
        ),
        ("denied", refused("#![deny(clippy::all)]", "return 2.0;")),
        (
            "warnings",
            refused("#![deny(warnings)]", "return 2.0;").replace("\n    2.0", ""),
        ),
        (
            "forbidden",
            refused("#![forbid(clippy::needless_return)]", "return 2.0;").replace("\n    2.0", ""),
        ),
    ]
}

#[test]
fn what_clippy_refuses_is_advice_in_a_workshop() {
    let course = wr();
    for (name, source) in cases() {
        member(&course, &format!("03_lints/1_{name}"), name, "", &source);
    }
    let table = indoc! {r#"

        [lints.clippy]
        needless_return = "deny"
    "#};
    let returning = refused("", "return 2.0;").replace("\n    2.0", "");
    member(&course, "03_lints/1_table", "table", table, &returning);
    let overflow = refused("", "let _: u8 = 256;");
    member(&course, "03_lints/1_overflow", "overflow", "", &overflow);
    let report = Report::of(&course, &[]);
    for (name, _) in cases() {
        report.expect(&format!("03_lints/1_{name}"), "passed");
    }
    report.expect("03_lints/1_table", "passed");
    report.expect("03_lints/1_overflow", "compile");
    let advice = &report.result("03_lints/1_pi")["diagnostics"][0];
    assert_eq!(advice["level"], "warning", "{advice:#}");
    assert_eq!(advice["code"], "clippy::approx_constant");
    // A second judgment takes what cargo has cached.
    course
        .run(&["run", "03_lints/1_pi"])
        .exits(0)
        .says("advice[clippy::approx_constant]");
}

#[test]
fn what_clippy_refuses_is_advice_in_a_download_and_in_our_own_format() {
    let course = downloaded();
    let solved = number("2") + PI;
    course.write("src/lib.rs", solved);
    Report::of(&course, &[]).expect("two-boats", "passed");
    let course = Course::new().with(Exercise::new("tide").source(indoc! {"
        pub const PI: f64 = 3.14;

        pub fn height() -> u32 {
            2
        }
    "}));
    Report::of(&course, &[]).expect("tide", "passed");
}

#[test]
#[cfg(target_os = "linux")]
fn a_save_that_clippy_refuses_is_judged_by_its_tests() {
    use crate::support::terminal::Terminal;
    let course = wr();
    let path = "exercises/02_sails/01_tide/src/lib.rs";
    let mut terminal = Terminal::start(course.command(&["watch", "02_sails/01_tide"]), (100, 30));
    terminal.shows("passed");
    let source = course.read(path);
    course.write(path, source.clone() + PI);
    terminal.shows("approximate value");
    terminal.shows("passed");
    course.write(
        path,
        source.replace("tide + 1", "tide * 255 + if tide == tide { 2 } else { 3 }"),
    );
    terminal.shows("equal expressions");
    terminal.shows("yours");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn what_clippy_refuses_does_not_pass_in_rustlings() {
    let course = rustlings();
    let path = "exercises/00_shore/crab2.rs";
    course.write(path, crab2("2") + PI);
    Report::of(&course, &["crab2"]).expect("crab2", "compile");
}
