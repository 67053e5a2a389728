//! A small course in rustlings' format.

use indoc::{formatdoc, indoc};

use crate::support::Course;

/// A course of rustlings', version 1: folders that come back, a file without a folder, unknown keys.
pub fn rustlings() -> Course {
    let course = Course::bare();
    course.write("info.toml", INFO);
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [package]
            name = "exercises"
            edition = "2024"
            publish = false

            [[bin]]
            name = "crab1"
            path = "exercises/00_shore/crab1.rs"

            [lints.rust]
            unsafe_code = "forbid"
        "#},
    );
    course.write(
        "exercises/00_shore/README.md",
        indoc! {"
            # Shore

            Sand and *crabs*.
        "},
    );
    course.write(
        "exercises/00_shore/crab1.rs",
        indoc! {r#"
            fn main() {
                let legs: u8 = "eight";
                println!("{legs}");
            }
        "#},
    );
    course.write(
        "solutions/00_shore/crab1.rs",
        indoc! {r#"
            fn main() {
                let legs: u8 = 8;
                println!("{legs}");
            }
        "#},
    );
    course.write("exercises/00_shore/crab2.rs", crab2("1"));
    course.write("solutions/00_shore/crab2.rs", crab2("2"));
    course.write(
        "exercises/quizzes/quiz1.rs",
        indoc! {r#"
            include!("../shared/words.rs");

            fn main() {
                std::process::exit(WORDS.len() as i32);
            }
        "#},
    );
    course.write(
        "exercises/shared/words.rs",
        "const WORDS: [&str; 1] = [\"tide\"];\n",
    );
    course.write(
        "solutions/quizzes/quiz1.rs",
        indoc! {r#"
            include!("../shared/words.rs");

            fn main() {
                assert_eq!(WORDS.len(), 1);
            }
        "#},
    );
    course.write(
        "exercises/strict1.rs",
        indoc! {r#"
            fn main() {
                println!("once");
                return;
            }
        "#},
    );
    course.write(
        "exercises/greeting.rs",
        indoc! {r#"
            fn main() {
                println!("hello");
            }
        "#},
    );
    course.write(
        "exercises/quizzes/quiz2.rs",
        indoc! {"
            fn main() {
                let unused = 1;
            }
        "},
    );
    course
}

/// A program with two tests, one of them ignored, and a function that only tests use.
pub fn crab2(claws: &str) -> String {
    formatdoc! {"
        fn claws() -> u8 {{
            {claws}
        }}

        fn main() {{}}

        #[cfg(test)]
        mod tests {{
            use super::*;

            #[test]
            fn has_two_claws() {{
                assert_eq!(claws(), 2);
            }}

            #[test]
            fn has_claws() {{
                assert!(claws() > 0);
            }}

            #[test]
            #[ignore]
            fn is_not_finished() {{
                panic!();
            }}
        }}
    "}
}

const INFO: &str = indoc! {r#"
    format_version = 1
    welcome_message = "Welcome to the shore"
    final_message = "The tide is out"
    color = "blue"

    [[exercises]]
    name = "crab1"
    dir = "00_shore"
    test = false
    hint = "How many legs?"
    mood = "good"

    [[exercises]]
    name = "crab2"
    dir = "00_shore"
    strict_clippy = true
    hint = ""

    [[exercises]]
    name = "quiz1"
    dir = "quizzes"
    test = false
    hint = "Which status is success?"

    [[exercises]]
    name = "strict1"
    test = false
    strict_clippy = true
    hint = "Once is enough."

    [[exercises]]
    name = "greeting"
    test = false
    skip_check_unsolved = true
    hint = "Nothing to do."

    [[exercises]]
    name = "quiz2"
    dir = "quizzes"
    test = false
    hint = "A warning is no fault."
    skip_check_unsolved = true
"#};
