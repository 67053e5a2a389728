//! What `runner convert` writes passes `runner dev check`, or `convert` lists what doesn't, and what to do about it.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{member, rustlings, tested, track, wr};
use crate::support::{Course, Ran};

/// A converted course, what was printed about it, and what the author's gate says of it.
struct Converted {
    said: Ran,
    checked: Ran,
    made: Course,
}

impl Converted {
    fn of(course: &Course) -> Self {
        let made = Course::bare();
        let to = made.path("made").display().to_string();
        let root = course.root().display().to_string();
        let said = course.run(&["convert", &root, "--to", &to]);
        let checked = made.run(&["dev", "check", "--course", &to]);
        Self {
            said,
            checked,
            made,
        }
    }

    /// Everything that the gate finds was listed, with a next step, and the exit codes say whether there is something.
    #[track_caller]
    fn lists_everything(self) -> Self {
        let errors = self.checked.stdout.lines();
        let errors: Vec<&str> = errors.filter(|line| line.starts_with("error: ")).collect();
        for error in &errors {
            let listed = self.said.stdout.split_once(&format!("{error}\n"));
            let (_, after) = listed.unwrap_or_else(|| panic!("{error}\n{:#?}", self.said));
            assert!(after.starts_with("  next: "), "{error}: {:#?}", self.said);
        }
        let code = i32::from(!errors.is_empty());
        assert_eq!(self.said.code, Some(code), "{:#?}", self.said);
        assert_eq!(self.checked.code, Some(code), "{:#?}", self.checked);
        self
    }
}

/// A course of rustlings' of one exercise, whose files aren't formatted.
fn of_one(shipped: &str, solved: &str) -> Course {
    let course = Course::bare();
    course.write(
        "info.toml",
        indoc! {r#"
            format_version = 1

            [[exercises]]
            name = "crab1"
            dir = "00_shore"
            hint = "Look."
        "#},
    );
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [package]
            name = "exercises"
            edition = "2021"

            [[bin]]
            name = "crab1"
            path = "exercises/00_shore/crab1.rs"
        "#},
    );
    course.write("exercises/00_shore/README.md", "Sand.");
    course.write("exercises/00_shore/crab1.rs", shipped);
    course.write("solutions/00_shore/crab1.rs", solved);
    course
}

#[test]
fn a_small_course_passes_at_once() {
    let source = |claws: &str, expected: &str| {
        formatdoc! {"
            fn claws() -> u8 {{ {claws} }}

            fn main() {{}}

            #[cfg(test)]
            mod tests {{
                use super::*;

                #[test]
                fn has_two() {{ assert_eq!(claws(), {expected}); }}
            }}
        "}
    };
    // The second has its error in its tests, and the third can't be parsed.
    for shipped in [source("1", "2"), source("2", "\"two\""), source("2", "???")] {
        let converted = Converted::of(&of_one(&shipped, &source("2", "2")));
        let converted = converted.lists_everything();
        converted.checked.exits(0).says("1 exercise of 1 level");
        let solution = "made/solutions/00_shore/crab1/src/main.rs";
        let solution = converted.made.read(solution);
        assert!(
            solution.contains(indoc! {"
                fn claws() -> u8 {
                    2
                }
            "}),
            "{solution}"
        );
    }
}

#[test]
fn what_is_left_of_a_course_of_rustlings_is_listed() {
    let course = rustlings();
    course.write(
        "exercises/00_shore/README.md",
        "![A crab](crab.svg), [more](../nowhere/README.md), and [the first](crab1.rs).\n",
    );
    let converted = Converted::of(&course).lists_everything();
    let said = &converted.said;
    for words in [
        "the link to `crab.svg` was removed",
        "the link to `../nowhere/README.md` was removed",
        "greeting, which passes as shipped",
    ] {
        assert!(said.stdout.contains(words), "{words}: {said:#?}");
    }
    let lesson = converted.made.read("made/exercises/00_shore/README.md");
    let fixed = "A crab, more, and [the first](crab1/src/main.rs).";
    assert!(lesson.contains(fixed), "{lesson}");
}

#[test]
fn what_is_left_of_a_course_of_wr_is_listed() {
    let course = wr();
    // A helper of a helper, inherited from the workspace.
    let manifest = course.read("Cargo.toml");
    let shared = indoc! {r#"

        [workspace.dependencies]
        twine = { path = "helpers/twine", features = ["strong"] }
    "#};
    course.write("Cargo.toml", manifest + shared);
    course.write(
        "helpers/twine/Cargo.toml",
        indoc! {r#"
            [package]
            name = "twine"
            version = "0.1.0"
            edition = "2021"

            [features]
            strong = []
        "#},
    );
    let twine = indoc! {r#"
        #[cfg(feature = "strong")]
        pub fn twine() -> u8 { 3 }
    "#};
    course.write("helpers/twine/src/lib.rs", twine);
    let ropes = course.read("helpers/ropes/Cargo.toml");
    let needs = indoc! {"

        [dependencies]
        twine.workspace = true
    "};
    course.write("helpers/ropes/Cargo.toml", ropes + needs);
    course.write(
        "helpers/ropes/src/lib.rs",
        "pub fn knots() -> u8 { twine::twine() + 1 }\n",
    );
    let converted = Converted::of(&course).lists_everything();
    converted
        .said
        .exits(1)
        .says("helpers/twine was copied into knots")
        .says("exercise `knots` has no solution");
    let made = &converted.made;
    let to = made.path("made").display().to_string();
    made.run(&["run", "knots", "--course", &to])
        .exits(1)
        .says_nothing_of("could not compile")
        .says("knots is not right yet");
}

#[test]
fn what_is_left_of_a_track_is_listed() {
    let course = track();
    let tests = "exercises/concept/lasagna/tests/lasagna.rs";
    let imports = course
        .read(tests)
        .replace("use lasagna::number;", "use lasagna::*;");
    course.write(tests, imports);
    let converted = Converted::of(&course).lists_everything();
    converted
        .said
        .exits(1)
        .says("lasagna may have tests behind a feature")
        .says_nothing_of("this test imports everything");
    let tests = converted
        .made
        .read("made/exercises/concept/lasagna/tests/lasagna.rs");
    assert!(tests.contains("use lasagna::number;"), "{tests}");
}

#[test]
fn tests_in_several_files_need_no_work() {
    let course = wr();
    let in_two = "10_stern/01_two";
    member(
        &course,
        in_two,
        "two",
        "",
        indoc! {"
            pub use parts::*;
            mod parts;
        "},
    );
    let parts = "pub fn height() -> u8 { 1 }\n";
    course.write(&format!("exercises/{in_two}/src/parts.rs"), parts);
    for name in ["high", "low"] {
        let test = formatdoc! {"
            use two::*;

            #[test]
            fn {name}() {{
                assert_eq!(height(), 2);
            }}
        "};
        course.write(&format!("exercises/{in_two}/tests/{name}.rs"), test);
    }
    let in_sources = "10_stern/02_inside";
    let source = tested("1", "2") + "mod more;\n";
    member(&course, in_sources, "inside", "", &source);
    let more = indoc! {"
        #[test]
        fn is_there() {}
    "};
    course.write(&format!("exercises/{in_sources}/src/more.rs"), more);
    let converted = Converted::of(&course).lists_everything();
    converted
        .said
        .says_nothing_of("this is missing from the exercise")
        // Only the compiler knows what `pub use parts::*` exports.
        .says("this test imports everything from `two`");
    let made = |path: &str| {
        converted
            .made
            .read(&format!("made/exercises/10_stern/{path}"))
    };
    assert!(made("two/tests/two.rs").contains("fn high()"));
    assert!(made("two/tests/low.rs").contains("fn low()"));
    let checks = made("inside/tests/inside.rs");
    for check in ["tests_of_src_lib_rs_are", "tests_of_src_more_rs_are"] {
        assert!(checks.contains(check), "{checks}");
    }
}
