//! Hints that know the mistake: they're shown to learners whose attempt fails as a wrong solution of the course does, or with a code or a test that the
//! author named.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use indoc::{formatdoc, indoc};

use crate::support::exercise::height;
use crate::support::waiting::DEADLINE;
use crate::support::{Course, Exercise, Ran, unwrapped};

const GUESS: &str = "It looks as if you made this mistake:";

/// An exercise with two wrong solutions, one of which doesn't compile, and with hints for these mistakes. `more` are other mistakes.
fn tide(more: &str) -> Course {
    let mistakes = formatdoc! {r#"
        [[exercises.mistakes]]
        when = "wrong/counts_the_boat"
        hint = "You count the boat as well."

        [[exercises.mistakes]]
        when = "wrong/writes_it_down"
        hint = "You write the height as text."
        {more}"#};
    let course = Course::new().with(Exercise::new("tide").entry(mistakes));
    let wrong = |case, text: String| course.wrong("tide", case).write(text);
    wrong("counts_the_boat", height(3));
    wrong("writes_it_down", height(2).replace(" 2\n", " \"2\"\n"));
    course
}

/// The same course with recorded signatures.
fn signed(more: &str) -> Course {
    let course = tide(more);
    course.run(&["dev", "check", "--sign"]).exits(0);
    course
}

/// The learner saves this and has it judged.
fn fails_with(course: &Course, source: &str) {
    course.source("tide").write(source);
    course.run(&["run", "tide"]).exits(1);
}

fn hint(course: &Course) -> Ran {
    course.run(&["hint", "tide"]).exits(0)
}

/// The boat is counted in other lines, with other names.
const WITH_THE_BOAT: &str = indoc! {"
    //! How high is it?

    fn boat() -> u32 {
        1
    }

    pub fn height() -> u32 {
        let water = 2;
        water + boat()
    }
"};

#[test]
fn a_known_mistake_has_its_own_hint_which_comes_first() {
    let course = signed("");
    fails_with(&course, WITH_THE_BOAT);
    let first = hint(&course)
        .says(GUESS)
        .says("You count the boat as well.");
    first.says_nothing_of("Hint 1 of 2");
    hint(&course).says(GUESS).says("Hint 1 of 2");
    // The same mistake again.
    fails_with(&course, &height(3));
    hint(&course).says(GUESS).says("Hint 2 of 2");
}

#[test]
fn a_mistake_that_takes_its_time_is_recognized() {
    let course = tide("");
    // For longer than a generated mutant may take.
    let wait = "std::thread::sleep(std::time::Duration::from_secs(3));";
    let slow = height(3).replace(" 3\n", &format!(" {wait}\n    3\n"));
    course.wrong("tide", "counts_the_boat").write(&slow);
    course.run(&["dev", "check", "--sign"]).exits(0);
    fails_with(&course, &slow);
    hint(&course).says("You count the boat as well.");
}

#[test]
fn an_error_is_recognized_by_its_code_and_its_function() {
    let course = signed("");
    let text = indoc! {r#"
        pub fn height() -> u32 {
            // Two.

            let written = "two";
            written
        }
    "#};
    fails_with(&course, text);
    hint(&course).says("You write the height as text.");
    let elsewhere = indoc! {r#"
        pub fn height() -> u32 {
            depth()
        }

        fn depth() -> u32 {
            "2"
        }
    "#};
    fails_with(&course, elsewhere);
    hint(&course).says("Hint 1 of 2").says_nothing_of(GUESS);
}

#[test]
fn other_failures_get_no_hint_of_a_mistake() {
    let course = signed("");
    // As shipped.
    course.run(&["run", "tide"]).exits(1);
    hint(&course).says("Hint 1 of 2").says_nothing_of(GUESS);
    fails_with(&course, &height(4));
    hint(&course).says("Hint 2 of 2").says_nothing_of(GUESS);
    // The mistake was made, and then another one.
    fails_with(&course, &height(3));
    fails_with(&course, &height(5));
    hint(&course).says_nothing_of(GUESS);
    course.solve("tide");
    course.run(&["run", "tide"]).exits(0);
    hint(&course).says_nothing_of(GUESS);
}

#[test]
fn a_hint_can_belong_to_a_code_or_a_lint_or_a_test() {
    let more = indoc! {r#"
        [[exercises.mistakes]]
        when = "E0425"
        hint = "You use a name that isn't there."
    "#};
    let course = signed(more);
    fails_with(&course, "pub fn height() -> u32 { water }\n");
    hint(&course)
        .says(GUESS)
        .says("You use a name that isn't there.");

    let tests = indoc! {"
        use ebb::height;

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 2);
        }

        #[test]
        fn it_is_not_a_flood() {
            assert!(height() < 10);
        }
    "};
    let mistakes = indoc! {r#"
        checks = { deny = ["clippy::needless_return"] }
        [[exercises.mistakes]]
        when = "test it_is_not_a_flood"
        hint = "You get a flood."
        [[exercises.mistakes]]
        when = "lint clippy::needless_return"
        hint = "You return where the value is enough."
    "#};
    let course = Course::new().with(Exercise::new("ebb").tests(tests).entry(mistakes));
    let fails_with = |source: &str| {
        course.source("ebb").write(source);
        course.run(&["run", "ebb"]).exits(1);
        course.run(&["hint", "ebb"]).exits(0)
    };
    fails_with(&height(12)).says("You get a flood.");
    fails_with("pub fn height() -> u32 { return 2; }\n").says("You return where");
}

#[test]
fn the_author_hears_about_signatures_that_are_missing_or_out_of_date() {
    let course = tide("");
    let stale =
        "`tide` doesn't recognize `wrong/counts_the_boat`: its signature is missing or out of date";
    course.run(&["dev", "check"]).exits(1).says(stale);
    let before = course.level_manifest().read();
    let signing = course.run(&["dev", "check", "--sign"]).exits(0);
    signing.says("2 signatures recorded in exercises/01_harbour/info.toml");
    let after = course.level_manifest().read();
    let is_new = |line: &&str| line.starts_with("signature = ") || line.starts_with("files = ");
    assert_eq!(after.lines().filter(is_new).count(), 4, "{after}");
    let rest: Vec<&str> = after.lines().filter(|line| !is_new(line)).collect();
    assert_eq!(rest, before.lines().collect::<Vec<_>>());
    let sound = course.run(&["dev", "check"]).exits(0);
    sound.says("mistakes: 2 of 2 wrong solutions recognized\n");
    // Now the test compares with something else.
    course
        .tests("tide")
        .replace("height(), 2", "height() * 2, 4");
    course.run(&["dev", "check"]).exits(1).says(stale);
}

#[test]
fn a_failure_that_says_something_else_each_time_is_known_by_its_tests() {
    let tests = indoc! {r#"
        use std::time::SystemTime;

        use tide::height;

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 2, "seen at {:?}", SystemTime::now());
        }

        #[test]
        fn the_water_is_not_low() {
            assert_ne!(height(), 1);
        }
    "#};
    let course = tide("");
    course.tests("tide").write(tests);
    course
        .run(&["dev", "check", "--sign"])
        .exits(1)
        .says("1 signature recorded in exercises/01_harbour/info.toml")
        .says("`wrong/counts_the_boat` fails in another way each time")
        .says("write `varies = true`");
    let varies = indoc! {r#"
        when = "wrong/counts_the_boat"
        varies = true"#};
    let when = r#"when = "wrong/counts_the_boat""#;
    course.level_manifest().replace(when, varies);
    course.run(&["dev", "check", "--sign"]).exits(0);
    course.tests("tide").append("// Judged again.\n");
    let sound = course.run(&["dev", "check"]).exits(0);
    let sound = sound.says("mistakes: 2 of 2 wrong solutions recognized");
    sound.says_nothing_of("flaky");
    fails_with(&course, WITH_THE_BOAT);
    hint(&course).says("You count the boat as well.");
    // As shipped, another test fails, too.
    fails_with(&course, &height(1));
    hint(&course).says_nothing_of("You count the boat as well.");
}

#[test]
fn a_wrong_solution_that_fails_as_recorded_the_second_time_is_flaky() {
    let gauge = TcpListener::bind("127.0.0.1:0").expect("loopback is there");
    let port = gauge.local_addr().expect("it's bound").port();
    let tests = formatdoc! {r#"
        use std::io::{{Read, Write}};
        use std::net::TcpStream;

        use tide::height;

        #[test]
        fn the_water_is_high() {{
            let mut server = TcpStream::connect(("127.0.0.1", {port})).unwrap();
            server.write_all(&[height() as u8]).unwrap();
            let mut answer = String::new();
            server.read_to_string(&mut answer).unwrap();
            assert_eq!(height(), 2, "the gauge is {{answer}}");
        }}
    "#};
    thread::spawn(move || {
        let mut asked_about_boats = 0;
        for asked in gauge.incoming() {
            let mut asked = asked.expect("a test connects");
            let patience = asked.set_read_timeout(Some(DEADLINE));
            patience.expect("a socket");
            let mut height = [0];
            if asked.read_exact(&mut height).is_err() {
                continue;
            }
            asked_about_boats += u32::from(height == [3]);
            let answer: &[u8] = if asked_about_boats == 3 {
                b"asleep"
            } else {
                b"awake"
            };
            let _ = asked.write_all(answer);
        }
    });
    let course = tide("");
    course.tests("tide").write(&tests);
    course.run(&["dev", "check", "--sign"]).exits(0);
    course.tests("tide").append("// Judged again.\n");
    let second = course.run(&["dev", "check"]).exits(0);
    second
        .says("flaky: `wrong/counts_the_boat` failed in another way than recorded")
        .says("mistakes: 2 of 2 wrong solutions recognized");
}

#[test]
fn the_author_hears_about_hints_that_are_never_shown() {
    let more = indoc! {r#"
        [[exercises.mistakes]]
        when = "wrong/forgets_the_boat"
        hint = "You forget the boat."
        [[exercises.mistakes]]
        when = "wrong/counts_the_boats"
        hint = "You count them."
        [[exercises.mistakes]]
        when = "E9999"
        hint = "You found a new error."
        [[exercises.mistakes]]
        when = "lint clippy::ptr_arg"
        hint = "You take too much."
        [[exercises.mistakes]]
        when = "test the_water_is_hihg"
        hint = "You dive."
        [[exercises.mistakes]]
        when = "test the_water_is_high"
        hint = "You start."
    "#};
    let course = tide(more);
    // As the shipped exercise, with another name.
    course.wrong("tide", "forgets_the_boat").write(indoc! {"
        pub fn height() -> u32 {
            let low = 1;
            low
        }
    "});
    let found = course.run(&["dev", "check"]).exits(1);
    let said = unwrapped(&found.stdout);
    for words in [
        "`wrong/forgets_the_boat` of `tide`, which fails exactly as the shipped exercise does",
        "`wrong/01_harbour/tide/counts_the_boats`, which doesn't exist",
        "did you mean `counts_the_boat`?",
        "`E9999` of `tide`, but the compiler has no such error",
        "`lint clippy::ptr_arg` of `tide`, but the exercise doesn't deny this lint",
        "`test the_water_is_hihg` of `tide`, but there's no test `the_water_is_hihg`",
        "did you mean `the_water_is_high`?",
        "`test the_water_is_high` of `tide`, but it fails like that as shipped",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn mistakes_in_the_manifest_are_reported_with_their_lines() {
    let more = indoc! {r#"
        [[exercises.mistakes]]
        when = "E05"
        hint = "You hurry."
        [[exercises.mistakes]]
        when = "E0425"
        hint = " "
        signature = "0"
        [[exercises.mistakes]]
        when = "wrong/counts_the_boat"
        hint = "You count it again."
        signature = "words"
        [[exercises.mistakes]]
        when = "E0502"
        hint = "You borrow it."
        varies = true
    "#};
    let ran = tide(more).run(&["list"]).exits(2);
    let said = unwrapped(&ran.stderr);
    for words in [
        "is `E05`, which isn't a valid form",
        "has a `signature` for `E0425`",
        "has a `varies` for `E0502`",
        "the hint of `mistakes` of exercise `tide` is empty",
        "has two hints for `wrong/counts_the_boat`",
        "`signature` of `mistakes` of exercise `tide` isn't what the program writes there",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}
