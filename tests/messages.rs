//! What a learner reads of messages that others wrote: the compiler, clippy, cargo, and libraries that panic.

use indoc::indoc;

use crate::support::exercise::{height, wrong_after};
use crate::support::{Course, Exercise};

#[test]
fn a_panic_in_the_standard_library_has_no_internal_path() {
    let sources = [
        (
            "adds",
            "let deep = [u32::MAX, 1];\n_ = deep.iter().sum::<u32>();",
        ),
        (
            "steps",
            "_ = (0..3).step_by(std::hint::black_box(0)).count();",
        ),
    ];
    let exercises = sources.map(|(name, code)| Exercise::new(name).source(wrong_after(code)));
    let course = Course::with_all(exercises);
    for (name, _) in sources {
        let ran = course.run(&["run", name]).exits(1);
        ran.says("in the standard library (core/src/iter/")
            .says(&format!(
                "`runner run {name} --backtrace`) shows which line of yours led there"
            ))
            .says_nothing_of("/rustc/")
            .says_nothing_of("rustlib");
        let ran = course.run(&["run", name, "--format", "short"]).exits(1);
        let places = format!("exercises/01_harbour/{name}/");
        assert!(ran.stdout.starts_with(&places), "{ran:#?}");
    }
    course
        .run(&["run", "steps", "--backtrace"])
        .exits(1)
        .says("src/lib.rs:2  steps::height");
}

#[test]
fn advice_that_repeats_an_error_is_left_out() {
    let course = Course::with_one();
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            let gauge = [2, 2];
            let unread = 1;
            gauge[2]
        }
    "});
    course
        .run(&["run"])
        .exits(1)
        .says("index out of bounds: the length is 2 but the index is 2")
        .says("advice[unused_variables]")
        .says_nothing_of("clippy::out_of_bounds_indexing");
}

#[test]
fn messages_name_files_as_they_are_in_the_course() {
    let course = Course::new().with(
        Exercise::new("tide")
            .file("src/gauge.rs", "pub const METERS: u32 = 1;\n")
            .entry(r#"edit = ["src/**"]"#),
    );
    let own = "exercises/01_harbour/tide";
    let twice = indoc! {r#"
        mod gauge;
        #[path = "gauge.rs"]
        mod other;

        pub fn height() -> u32 {
            gauge::METERS * other::METERS
        }
    "#};
    let included = indoc! {r#"
        pub fn height() -> u32 {
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/gauge.txt"))
        }
    "#};
    let wrong = indoc! {r#"
        pub mod depth {
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/gauge.rs"));
            pub const DEPTH: &str = METERS;
        }
    "#};
    for (source, words) in [
        (twice, format!("multiple times: `{own}/src/gauge.rs`")),
        (included, format!("couldn't read `{own}/src/gauge.txt`")),
        (wrong, "error[E0308]: mismatched types".to_owned()),
    ] {
        course.source("tide").write(source);
        course
            .run(&["run"])
            .exits(1)
            .says(&words)
            .says_nothing_of("staging");
    }
    // An error inside of a file that is named by its whole path.
    course
        .file_of("tide", "src/gauge.rs")
        .write("pub const METERS: u32 = \"one\";\n");
    course
        .run(&["run"])
        .exits(1)
        .says(&format!("{own}/src/gauge.rs:1:25"))
        .says_nothing_of("staging");
}

#[test]
fn what_cargo_says_about_a_manifest_is_advice_for_those_who_edit_it() {
    let edited = Exercise::new("edited").entry(r#"edit = ["src/**", "Cargo.toml"]"#);
    let course = Course::with_all([edited, Exercise::new("fixed")]);
    let manifests = ["edited", "fixed"].map(|name| course.manifest(name));
    let shipped = manifests[0].read();
    for manifest in &manifests {
        let more = indoc! {r#"
            licence = "MIT"

            [lints]"#};
        manifest.replace("[lints]", more);
    }
    let advice = "advice: unused manifest key: package.licence (Cargo.toml:6)";
    // The second save is judged without cargo, and the third passes.
    for source in [
        height(1),
        height(3),
        "pub fn height(\n".to_owned(),
        height(2),
    ] {
        course.source("edited").write(source);
        course.run(&["run", "edited"]).says(advice);
    }
    course
        .run(&["run", "fixed"])
        .exits(1)
        .says_nothing_of("unused manifest key");
    let more = indoc! {"
        [dependecies]

        [lints]"};
    manifests[0].write(shipped.replace("[lints]", more));
    course
        .run(&["run", "edited"])
        .exits(0)
        .says("advice: unused manifest key: dependecies (Cargo.toml:6)")
        .says_nothing_of("licence");
    manifests[0].write(shipped);
    course
        .run(&["run", "edited"])
        .exits(0)
        .says_nothing_of("unused manifest key");
}

#[test]
fn what_fails_comes_before_the_format() {
    let fails = indoc! {"
        pub fn height() -> u32 {
         1 }
    "};
    let spins = indoc! {"
        pub fn height() -> u32 {
         loop { std::hint::black_box(()) } }
    "};
    let exercise = |name, source: &str| {
        Exercise::new(name)
            .source(source)
            .entry("checks = { fmt = true }\nlimits = { time = \"2s\" }")
    };
    let course = Course::with_all([exercise("fails", fails), exercise("spins", spins)]);
    for name in ["fails", "spins"] {
        let ran = course.run(&["run", name]).exits(1);
        let test = ran.stdout.find("the_water_is_high");
        let diff = ran.stdout.find("Diff in");
        assert!(test.is_some() && diff > test, "{ran:#?}");
    }
}
