//! A small track in Exercism's format, and one exercise of it as it's downloaded.

use indoc::{formatdoc, indoc};

use crate::support::Course;

/// A track of Exercism's: concept before practice, ignored tests in several files, a deprecated exercise, a solution that needs a
/// feature, one that is tested with optimizations.
pub fn track() -> Course {
    let course = Course::bare();
    course.write("config.json", TRACK);
    package(
        &course,
        "exercises/concept/lasagna",
        "lasagna",
        ".meta/exemplar.rs",
        "exemplar",
        "",
    );
    course.write(
        "exercises/concept/lasagna/.docs/introduction.md",
        indoc! {"
            # Introduction

            About layers.
        "},
    );
    course.write(
        "exercises/concept/lasagna/.docs/instructions.md",
        indoc! {"
            # Instructions

            Cook it.
        "},
    );
    course.write(
        "exercises/concept/lasagna/.docs/hints.md",
        indoc! {"
            # Hints

            ## General

            - Read the clock.
            - Then the book.
        "},
    );
    package(
        &course,
        "exercises/practice/two-boats",
        "two_boats",
        ".meta/example.rs",
        "example",
        "",
    );
    course.write(
        "exercises/practice/two-boats/.docs/instructions.md",
        indoc! {"
            # Instructions

            Row.
        "},
    );
    course.write(
        "exercises/practice/two-boats/.meta/Cargo-example.toml",
        manifest("two_boats")
            + indoc! {r#"

                [features]
                default = ["oars"]
                oars = []
            "#},
    );
    course.write(
        "exercises/practice/two-boats/.meta/example.rs",
        indoc! {r#"
            #[cfg(not(feature = "oars"))]
            compile_error!("no oars");

            pub fn number() -> u8 {
                2
            }
        "#},
    );
    package(
        &course,
        "exercises/practice/old-boat",
        "old_boat",
        ".meta/example.rs",
        "example",
        "",
    );
    package(
        &course,
        "exercises/practice/fast-boat",
        "fast_boat",
        ".meta/example.rs",
        "example",
        r#", "custom": {"test-in-release-mode": true, "allowed-to-not-compile": "it has no body"}"#,
    );
    course.write(
        "exercises/practice/fast-boat/src/lib.rs",
        "pub fn number() -> u8 {\n",
    );
    course.write(
        "exercises/practice/fast-boat/tests/more.rs",
        indoc! {"
            #[test]
            #[ignore]
            fn is_fast() {
                assert!(!cfg!(debug_assertions));
            }
        "},
    );
    course
}

const TRACK: &str = indoc! {r#"
    {
      "language": "Rust",
      "slug": "rust",
      "exercises": {
        "practice": [
          {"slug": "two-boats", "name": "Two Boats", "difficulty": 3, "topics": ["boats"]},
          {"slug": "old-boat", "name": "Old Boat", "status": "deprecated"},
          {"slug": "fast-boat", "name": "Fast Boat", "difficulty": 7, "topics": null},
          {"slug": "unwritten", "name": "To come"}
        ],
        "concept": [
          {"slug": "lasagna", "name": "Lasagna", "concepts": ["functions"], "status": "beta"}
        ]
      }
    }
"#};

fn manifest(name: &str) -> String {
    formatdoc! {r#"
        [package]
        name = "{name}"
        version = "0.1.0"
        edition = "2024"
    "#}
}

/// A library whose function returns this.
pub fn number(is: &str) -> String {
    formatdoc! {"
        pub fn number() -> u8 {{
            {is}
        }}
    "}
}

fn package(course: &Course, dir: &str, name: &str, solution: &str, kind: &str, more: &str) {
    course.write(&format!("{dir}/Cargo.toml"), manifest(name));
    course.write(&format!("{dir}/src/lib.rs"), number("1"));
    course.write(&format!("{dir}/{solution}"), number("2"));
    course.write(&format!("{dir}/tests/{name}.rs"), package_tests(name));
    course.write(
        &format!("{dir}/tests/more.rs"),
        indoc! {r#"
            #[test]
            #[ignore = "later"]
            fn more() {
                assert!(true);
            }
        "#},
    );
    course.write(
        &format!("{dir}/.meta/config.json"),
        format!(
            r#"{{"authors": [], "files": {{"solution": ["src/lib.rs", "Cargo.toml"], "test": ["tests/{name}.rs"], "{kind}": ["{solution}"]}}{more}}}"#
        ),
    );
}

fn package_tests(name: &str) -> String {
    formatdoc! {r#"
        use {name}::number;

        #[test]
        fn is_small() {{
            assert!(number() < 9);
        }}

        #[test]
        #[ignore]
        fn is_two() {{
            assert_eq!(number(), 2);
        }}

        #[test]
        #[cfg(feature = "bonus")]
        fn is_for_the_keen() {{
            panic!();
        }}

        macro_rules! case {{
            ($name:ident, $value:expr) => {{
                #[test]
                #[ignore]
                fn $name() {{
                    assert!(number() < $value);
                }}
            }};
        }}

        case!(below_three, 3);
    "#}
}

/// One exercise as `exercism download` writes it.
pub fn downloaded() -> Course {
    let course = Course::bare();
    course.write("Cargo.toml", manifest("two_boats"));
    course.write("src/lib.rs", number("1"));
    course.write("tests/two_boats.rs", package_tests("two_boats"));
    course.write(
        "README.md",
        indoc! {"
            # Two Boats

            Row them.
        "},
    );
    course.write(
        "HINTS.md",
        indoc! {"
            # Hints

            - Count them.
        "},
    );
    course.write(".exercism/config.json", r#"{"files": {"solution": ["src/lib.rs"], "test": ["tests/two_boats.rs"], "example": [".meta/example.rs"]}}"#);
    course.write(
        ".exercism/metadata.json",
        r#"{"track": "rust", "exercise": "two-boats"}"#,
    );
    course
}
