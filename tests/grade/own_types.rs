//! Functions that return a type of the student's own, which could answer whatever a test expects, where the course returns a plain one.

use indoc::indoc;

use super::class::Class;
use crate::support::{Course, Exercise};

const SOLUTION: &str = indoc! {"
    pub fn depth() -> f64 {
        2.0
    }

    pub fn is_deep() -> bool {
        true
    }
"};

const TESTS: &str = indoc! {"
    use sound::{depth, is_deep};

    #[test]
    fn it_is_deep() {
        assert!((depth() - 2.0).abs() < 1e-9);
        assert!(is_deep());
    }
"};

/// Whatever is subtracted from it, the result is 0, and it's never false.
const LIE: &str = indoc! {"
    pub struct Lie;

    impl std::ops::Sub<f64> for Lie {
        type Output = f64;

        fn sub(self, _: f64) -> f64 {
            0.0
        }
    }

    impl std::ops::Not for Lie {
        type Output = bool;

        fn not(self) -> bool {
            false
        }
    }
"};

#[test]
fn a_value_that_answers_what_a_test_expects_does_not_pass() {
    let shipped = SOLUTION.replace("2.0", "1.0").replace("true", "false");
    let sound = Exercise::new("sound").source(shipped).solution(SOLUTION);
    let mut class = Class::of(Course::with_all([sound.tests(TESTS)]));
    let right = "pub fn is_deep() -> bool { true }";
    let lies = [
        ("al", "pub fn depth() -> Lie { Lie }", right),
        (
            "bo",
            "pub fn depth() -> f64 { 2.0 }",
            "pub fn is_deep() -> Lie { Lie }",
        ),
        (
            "cy",
            "type Meters = Lie; pub fn depth() -> Meters { Lie }",
            right,
        ),
        (
            "di",
            "pub fn depth() -> impl std::ops::Sub<f64, Output = f64> { Lie }",
            right,
        ),
        (
            "ed",
            "macro_rules! lie { ($n:ident) => { pub fn $n() -> Lie { Lie } } } lie!(depth);",
            right,
        ),
    ];
    for (student, depth, is_deep) in lies {
        class = class.with(student, "sound", &format!("{depth}\n{is_deep}\n{LIE}"));
    }
    // Types of one's own are welcome everywhere else.
    let depth = "type Meters = f64; pub fn depth() -> Meters { 2.0 }";
    let honest = format!("{depth}\n{right}\n{LIE}");
    class = class.with("flo", "sound", &honest);
    class.grade("out", &[]).exits(1);
    for (student, ..) in lies {
        let row = class.row("out", student);
        assert_eq!(
            class.outcome("out", student),
            ("failed".to_owned(), 0.0),
            "{row:#}"
        );
        let diagnostic = row["verdicts"][0]["diagnostic"]
            .as_str()
            .expect("a diagnostic");
        assert!(diagnostic.contains("a type of your own"), "{diagnostic}");
    }
    assert_eq!(class.outcome("out", "flo"), ("passed".to_owned(), 1.0));
}
