//! The workspace around an exercise counts, wherever its root is, and a course's own commands find all of it.

use indoc::{formatdoc, indoc};

use crate::support::Course;
use crate::support::foreign::{downloaded, number, wr};
use crate::support::report::Report;

/// A test that passes only without overflow checks.
const WRAPS: &str = indoc! {"
    #[test]
    fn wraps() {
        assert_eq!(std::hint::black_box(255_u8) + 1, 0);
    }
"};

const ROOT: &str = indoc! {r#"
    [workspace]
    members = ["exercises/*/*"]
    resolver = "2"

    [workspace.package]
    edition = "2021"

    [profile.dev]
    overflow-checks = false
"#};

/// A member that inherits its edition.
fn inheriting(course: &Course, dir: &str, name: &str, source: &str) {
    course.write(
        &format!("{dir}/Cargo.toml"),
        formatdoc! {r#"
            [package]
            name = "{name}"
            version = "0.1.0"
            edition.workspace = true
        "#},
    );
    course.write(&format!("{dir}/src/lib.rs"), source);
}

#[test]
fn the_root_may_be_below_the_courses_folder() {
    let course = Course::bare();
    course.write(".wr.toml", "exercises_dir = \"sub/exercises\"\n");
    course.write("sub/Cargo.toml", ROOT);
    inheriting(&course, "sub/exercises/01_a/01_b", "b", WRAPS);
    Report::of(&course, &[]).expect("01_a/01_b", "passed");
    let strict = ROOT.replace("false", "true");
    course.write("sub/Cargo.toml", strict);
    Report::of(&course, &[]).expect("01_a/01_b", "test");
}

#[test]
fn the_root_may_be_above_the_course() {
    let outer = Course::bare();
    outer.write(
        "Cargo.toml",
        ROOT.replace("exercises/*/*", "workshop/exercises/*/*"),
    );
    outer.write("workshop/.wr.toml", "");
    inheriting(&outer, "workshop/exercises/01_a/01_b", "b", WRAPS);
    let verify = ["verify", "--course", "workshop", "--format", "json"];
    Report::read(&outer.run(&verify)).expect("01_a/01_b", "passed");
    // A workspace that has none of the exercises doesn't count.
    outer.write("Cargo.toml", ROOT.replace("exercises/*/*", "other/*"));
    outer.write(
        "workshop/exercises/01_a/01_b/Cargo.toml",
        "package.name = \"b\"\n",
    );
    Report::read(&outer.run(&verify)).expect("01_a/01_b", "test");
}

/// A course in rustlings' format that is a package with this manifest.
fn package(outer: &Course, manifest: &str, source: &str) {
    let programs = indoc! {r#"

        [[bin]]
        name = "crab1"
        path = "exercises/crab1.rs"
    "#};
    outer.write("course/Cargo.toml", manifest.to_owned() + programs);
    outer.write(
        "course/info.toml",
        indoc! {r#"
            format_version = 1
            [[exercises]]
            name = "crab1"
            hint = ""
        "#},
    );
    outer.write("course/exercises/crab1.rs", source);
}

/// A crate beside the course, with the number of legs.
fn crabs(outer: &Course, legs: u8) {
    outer.write(
        "crabs/src/lib.rs",
        format!("pub fn legs() -> u8 {{ {legs} }}"),
    );
}

const COUNTS: &str = indoc! {"
    fn main() {}

    #[test]
    fn eight() {
        assert_eq!(crabs::legs(), 8);
    }
"};

#[test]
fn the_root_may_be_above_a_course_that_is_one_package() {
    let outer = Course::bare();
    let members = ROOT.replace("\"exercises/*/*\"", "\"course\", \"crabs\"");
    outer.write(
        "Cargo.toml",
        members.clone() + "[workspace.dependencies.crabs]\npath = \"crabs\"",
    );
    inheriting(&outer, "crabs", "crabs", "");
    crabs(&outer, 8);
    let manifest = indoc! {r#"
        [package]
        name = "exercises"
        version = "0.1.0"
        edition.workspace = true

        [dependencies]
        crabs.workspace = true
    "#};
    package(&outer, manifest, &(COUNTS.to_owned() + WRAPS));
    let verify = ["verify", "--course", "course", "--format", "json"];
    Report::read(&outer.run(&verify)).expect("crab1", "passed");
    crabs(&outer, 6);
    Report::read(&outer.run(&verify)).expect("crab1", "test");
    // A workspace that doesn't have the package doesn't count.
    outer.write("Cargo.toml", members.replace("\"course\", ", ""));
    Report::read(&outer.run(&verify)).expect("crab1", "compile");
}

#[test]
fn a_course_that_is_one_package_may_use_crates_above_it() {
    let outer = Course::bare();
    for (name, needs) in [("crabs", "legs.path = \"../legs\""), ("legs", "")] {
        outer.write(
            &format!("{name}/Cargo.toml"),
            formatdoc! {r#"
                [package]
                name = "{name}"
                edition = "2021"
                [dependencies]
                {needs}
            "#},
        );
    }
    outer.write("crabs/src/lib.rs", "pub use legs::legs;");
    let legs = |number: u8| {
        outer.write(
            "legs/src/lib.rs",
            format!("pub fn legs() -> u8 {{ {number} }}"),
        );
    };
    legs(8);
    let manifest = indoc! {r#"
        [package]
        name = "exercises"
        edition = "2021"

        [dependencies]
        crabs.path = "../crabs"
    "#};
    package(&outer, manifest, COUNTS);
    let verify = ["verify", "--course", "course", "--format", "json"];
    Report::read(&outer.run(&verify)).expect("crab1", "passed");
    // What a crate needs of another one outside counts too.
    legs(6);
    Report::read(&outer.run(&verify)).expect("crab1", "test");
}

#[test]
fn a_download_may_be_a_member_of_a_larger_workspace() {
    let outer = Course::bare();
    outer.write("Cargo.toml", ROOT.replace("exercises/*/*", "rust/*"));
    let download = downloaded();
    for path in [
        "tests/two_boats.rs",
        ".exercism/config.json",
        ".exercism/metadata.json",
    ] {
        outer.write(&format!("rust/two-boats/{path}"), download.read(path));
    }
    inheriting(
        &outer,
        "rust/two-boats",
        "two_boats",
        &(number("2") + WRAPS),
    );
    let course = ["verify", "--course", "rust/two-boats", "--format", "json"];
    Report::read(&outer.run(&course)).expect("two-boats", "passed");
}

#[test]
fn the_authors_commands_find_the_whole_workspace() {
    let course = wr();
    course.write(
        "Cargo.toml",
        course
            .read("Cargo.toml")
            .replace("\"helpers/*\"", "\"helpers/*\", \"checker\""),
    );
    course.write(
        "checker/Cargo.toml",
        indoc! {r#"
        [package]
        name = "checker"
        version = "0.1.0"
        edition = "2021"
    "#},
    );
    course.write(
        "checker/src/main.rs",
        indoc! {r#"
        fn main() {
            assert_eq!(std::fs::read_to_string("../../../data/height.txt").unwrap(), "2");
        }
    "#},
    );
    course.write("data/height.txt", "2");
    // Another exercise that can't be loaded doesn't get in the way.
    course.write("exercises/02_sails/01_tide/Cargo.toml", "[package\n");
    let verification = |commands: &[&str]| {
        let steps = commands.iter().map(|command| {
            formatdoc! {r#"
            [[verification]]
            command = "sh"
            args = ["-ec", '''{command}''']
        "#}
        });
        steps.collect::<String>()
    };
    let own = "exercises/01_harbour/02_bends/.wr.toml";
    course.write(
        own,
        verification(&[
            "cargo run -q --offline --package checker",
            "cargo build -q --offline -p first_tide",
            "cp ../../../data/height.txt ../../../target/debug/t && cat ../../../target/debug/t",
            "test -e ../../../target/debug/checker",
        ]),
    );
    Report::of(&course, &["02_bends"]).expect("01_harbour/02_bends", "passed");
    // What the commands can read counts.
    course.write("data/height.txt", "3");
    Report::of(&course, &["02_bends"]).expect("01_harbour/02_bends", "test");
}
