//! A rustlings course, converted and opened.

use indoc::indoc;

use super::conversion;
use crate::course::fixture::Fixture;
use crate::course::model::Course;
use crate::course::store::Pristine;

const INFO: &str = r#"
format_version = 1
welcome_message = "Hello"

[[exercises]]
name = "crab1"
dir = "00_shore"
hint = "Look."

[[exercises]]
name = "match"
dir = "00_shore"
test = false
hint = ""
"#;

fn rustlings() -> Fixture {
    let fixture = Fixture::new();
    fixture.remove("exercises");
    fixture.remove("solutions");
    fixture.write("info.toml", INFO);
    fixture.write(
        "exercises/00_shore/crab1.rs",
        indoc! {"
            fn main() {}

            #[cfg(test)]
            mod tests {
                #[test]
                fn walks() {}
            }
        "},
    );
    fixture.write("exercises/00_shore/match.rs", "fn main() {}\n");
    fixture.write(
        "exercises/00_shore/README.md",
        indoc! {"
            # Shore

            Sand.
        "},
    );
    fixture.write("solutions/00_shore/match.rs", "fn main() { let _ = 1; }\n");
    fixture
}

#[test]
fn a_converted_course_can_be_opened() {
    let fixture = rustlings();
    let course = Course::open(fixture.root(), None).unwrap();
    let planned = conversion(&course, &Pristine::on_disk(&course)).unwrap();
    let made = Fixture::new();
    for folder in ["exercises", "solutions"] {
        made.remove(folder);
    }
    made.write_all(planned.files());
    let converted = made.open().unwrap();
    assert_eq!(converted.welcome.as_deref(), Some("Hello"));
    let names: Vec<&str> = converted
        .exercises()
        .map(|exercise| exercise.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["crab1", "task_match"],
        "keywords can't be crate names"
    );
    assert!(
        made.read("exercises/00_shore/crab1/tests/crab1.rs")
            .contains("\"walks\".split")
    );
    assert!(made.read("exercises/00_shore/README.md").contains(indoc! {"
        ## Shore

        Sand."}));
    assert!(
        made.read("solutions/00_shore/task_match/src/main.rs")
            .contains("let _")
    );
    assert!(
        planned
            .remarks()
            .iter()
            .any(|remark| remark.contains("no hints"))
    );
}

#[test]
fn a_course_in_the_runners_own_format_is_not_converted() {
    let fixture = Fixture::new();
    let course = fixture.open().unwrap();
    assert!(conversion(&course, &Pristine::on_disk(&course)).is_err());
}
