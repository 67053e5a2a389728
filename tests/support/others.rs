//! Small courses in the formats of others, each with the oddities that its format allows.

use super::Course;

/// A course of rustlings', version 1: folders that come back, a file without a folder, keys that nobody knows.
pub fn rustlings() -> Course {
    let course = Course::bare();
    course.write("info.toml", INFO);
    course.write(
        "Cargo.toml",
        "[package]\nname = \"exercises\"\nedition = \"2024\"\npublish = false\n\n\
         [[bin]]\nname = \"crab1\"\npath = \"exercises/00_shore/crab1.rs\"\n\n\
         [lints.rust]\nunsafe_code = \"forbid\"\n",
    );
    course.write(
        "exercises/00_shore/README.md",
        "# Shore\n\nSand and *crabs*.\n",
    );
    course.write(
        "exercises/00_shore/crab1.rs",
        "fn main() {\n    let legs: u8 = \"eight\";\n    println!(\"{legs}\");\n}\n",
    );
    course.write(
        "solutions/00_shore/crab1.rs",
        "fn main() {\n    let legs: u8 = 8;\n    println!(\"{legs}\");\n}\n",
    );
    course.write("exercises/00_shore/crab2.rs", crab2("1"));
    course.write("solutions/00_shore/crab2.rs", crab2("2"));
    course.write("exercises/quizzes/quiz1.rs", "include!(\"../shared/words.rs\");\n\nfn main() {\n    std::process::exit(WORDS.len() as i32);\n}\n");
    course.write(
        "exercises/shared/words.rs",
        "const WORDS: [&str; 1] = [\"tide\"];\n",
    );
    course.write(
        "solutions/quizzes/quiz1.rs",
        "include!(\"../shared/words.rs\");\n\nfn main() {\n    assert_eq!(WORDS.len(), 1);\n}\n",
    );
    course.write(
        "exercises/strict1.rs",
        "fn main() {\n    println!(\"once\");\n    return;\n}\n",
    );
    course.write(
        "exercises/greeting.rs",
        "fn main() {\n    println!(\"hello\");\n}\n",
    );
    course.write(
        "exercises/quizzes/quiz2.rs",
        "fn main() {\n    let unused = 1;\n}\n",
    );
    course
}

/// A program with two tests, one of them ignored, and a function that only tests use.
pub fn crab2(claws: &str) -> String {
    format!(
        "fn claws() -> u8 {{\n    {claws}\n}}\n\nfn main() {{}}\n\n#[cfg(test)]\nmod tests {{\n    use super::*;\n\n    \
         #[test]\n    fn has_two_claws() {{\n        assert_eq!(claws(), 2);\n    }}\n\n    \
         #[test]\n    fn has_claws() {{\n        assert!(claws() > 0);\n    }}\n\n    \
         #[test]\n    #[ignore]\n    fn is_not_finished() {{\n        panic!();\n    }}\n}}\n"
    )
}

const INFO: &str = r#"
format_version = 1
welcome_message = "Welcome to the shore"
final_message = "The tide is out"
colour = "blue"

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
"#;

/// A course of wr's: numbers out of alphabetical order and equal ones, hyphens, a repeated name, a helper crate, a root profile.
pub fn wr() -> Course {
    let course = Course::bare();
    course.write(".wr.toml", "");
    course.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"exercises/*/*\", \"helpers/*\"]\nresolver = \"2\"\n\n[profile.dev]\noverflow-checks = false\n",
    );
    course.write(
        "helpers/ropes/Cargo.toml",
        "[package]\nname = \"ropes\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    course.write("helpers/ropes/src/lib.rs", "pub fn knots() -> u8 {\n    3\n}\n\n#[test]\nfn nobody_asks_for_this() {\n    panic!();\n}\n");
    let member = |folder: &str, package: &str, more: &str, source: &str| {
        self::member(&course, folder, package, more, source);
    };
    member("01_harbour/01_tide", "first_tide", "", &tested("1", "2"));
    member(
        "01_harbour/02_knots-and-ropes",
        "knots",
        "\n[dependencies]\nropes = { path = \"../../../helpers/ropes\" }\n",
        "pub fn knots() -> u8 {\n    ropes::knots()\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn three() {\n        assert_eq!(super::knots(), 3);\n    }\n}\n",
    );
    member("01_harbour/02_bends", "bends", "", "");
    member(
        "02_sails/01_tide",
        "wraps",
        "",
        "pub fn next(tide: u8) -> u8 {\n    tide + 1\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn wraps() {\n        assert_eq!(super::next(255), 0);\n    }\n}\n",
    );
    member(
        "10_stern/00_wake",
        "wake",
        "",
        "/// ```\n/// assert_eq!(wake::wake(), 2);\n/// ```\npub fn wake() -> u8 {\n    1\n}\n",
    );
    course
}

/// One more exercise of a course of wr's.
pub fn member(course: &Course, folder: &str, package: &str, more: &str, source: &str) {
    course.write(
        &format!("exercises/{folder}/Cargo.toml"),
        format!("[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}"),
    );
    course.write(&format!("exercises/{folder}/src/lib.rs"), source);
}

/// A library whose one test wants a number.
pub fn tested(is: &str, wanted: &str) -> String {
    format!(
        "pub fn height() -> u8 {{\n    {is}\n}}\n\n#[cfg(test)]\nmod tests {{\n    #[test]\n    fn the_water_is_high() {{\n        assert_eq!(super::height(), {wanted});\n    }}\n}}\n"
    )
}

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
        "# Introduction\n\nAbout layers.\n",
    );
    course.write(
        "exercises/concept/lasagna/.docs/instructions.md",
        "# Instructions\n\nCook it.\n",
    );
    course.write(
        "exercises/concept/lasagna/.docs/hints.md",
        "# Hints\n\n## General\n\n- Read the clock.\n- Then the book.\n",
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
        "# Instructions\n\nRow.\n",
    );
    course.write(
        "exercises/practice/two-boats/.meta/Cargo-example.toml",
        format!(
            "{}\n[features]\ndefault = [\"oars\"]\noars = []\n",
            manifest("two_boats")
        ),
    );
    course.write("exercises/practice/two-boats/.meta/example.rs", "#[cfg(not(feature = \"oars\"))]\ncompile_error!(\"no oars\");\n\npub fn number() -> u8 {\n    2\n}\n");
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
        "#[test]\n#[ignore]\nfn is_fast() {\n    assert!(!cfg!(debug_assertions));\n}\n",
    );
    course
}

const TRACK: &str = r#"{
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
}"#;

fn manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
}

fn package(course: &Course, dir: &str, name: &str, solution: &str, kind: &str, more: &str) {
    course.write(&format!("{dir}/Cargo.toml"), manifest(name));
    course.write(
        &format!("{dir}/src/lib.rs"),
        "pub fn number() -> u8 {\n    1\n}\n",
    );
    course.write(
        &format!("{dir}/{solution}"),
        "pub fn number() -> u8 {\n    2\n}\n",
    );
    course.write(&format!("{dir}/tests/{name}.rs"), package_tests(name));
    course.write(
        &format!("{dir}/tests/more.rs"),
        "#[test]\n#[ignore = \"later\"]\nfn more() {\n    assert!(true);\n}\n",
    );
    course.write(
        &format!("{dir}/.meta/config.json"),
        format!(
            r#"{{"authors": [], "files": {{"solution": ["src/lib.rs", "Cargo.toml"], "test": ["tests/{name}.rs"], "{kind}": ["{solution}"]}}{more}}}"#
        ),
    );
}

fn package_tests(name: &str) -> String {
    format!(
        "use {name}::number;\n\n#[test]\nfn is_small() {{\n    assert!(number() < 9);\n}}\n\n#[test]\n#[ignore]\nfn is_two() {{\n    assert_eq!(number(), 2);\n}}\n\n\
         #[test]\n#[cfg(feature = \"bonus\")]\nfn is_for_the_keen() {{\n    panic!();\n}}\n\n\
         macro_rules! case {{\n    ($name:ident, $value:expr) => {{\n        #[test]\n        #[ignore]\n        fn $name() {{\n            assert!(number() < $value);\n        }}\n    }};\n}}\n\ncase!(below_three, 3);\n"
    )
}

/// One exercise as `exercism download` writes it.
pub fn downloaded() -> Course {
    let course = Course::bare();
    course.write("Cargo.toml", manifest("two_boats"));
    course.write("src/lib.rs", "pub fn number() -> u8 {\n    1\n}\n");
    course.write("tests/two_boats.rs", package_tests("two_boats"));
    course.write("README.md", "# Two Boats\n\nRow them.\n");
    course.write("HINTS.md", "# Hints\n\n- Count them.\n");
    course.write(".exercism/config.json", r#"{"files": {"solution": ["src/lib.rs"], "test": ["tests/two_boats.rs"], "example": [".meta/example.rs"]}}"#);
    course.write(
        ".exercism/metadata.json",
        r#"{"track": "rust", "exercise": "two-boats"}"#,
    );
    course
}
