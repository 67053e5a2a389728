//! Each kind of failure at each size: the verdict is on the screen, and what is wrong can be reached.

use indoc::{formatdoc, indoc};

use super::watch;
use crate::support::terminal::{Terminal, fits};
use crate::support::{Course, Exercise, note, unwrapped};

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 40), (200, 60)];

/// A learner's file: what runs first, how many people live at the station in the middle, and how the name ends.
fn source(first: &str, people: u32, end: &str) -> String {
    let first = first.replace('\n', "\n    ");
    formatdoc! {r#"
        //! Stations on a coast.

        #[derive(Debug, PartialEq)]
        pub struct Station {{
            pub name: String,
            pub region: Region,
        }}

        #[derive(Debug, PartialEq)]
        pub struct Region {{
            pub people: u32,
            pub islands: Vec<u32>,
        }}

        pub fn stations() -> Vec<Station> {{
            (0..9)
                .map(|number| Station {{
                    name: format!("station {{number}}"),
                    region: Region {{
                        people: if number == 4 {{ {people} }} else {{ 100 }},
                        islands: vec![1, 2, 3],
                    }},
                }})
                .collect()
        }}

        pub fn name() -> String {{
            "a long way along the coast, ".repeat(20) + "{end}"
        }}

        pub fn height() -> u32 {{
            {first}
        }}
    "#}
}

fn tide() -> Exercise {
    let tests = indoc! {r#"
        use tide::{Region, Station, height, name, stations};

        #[test]
        fn all_stations_are_there() {
            let expected: Vec<Station> = (0..9)
                .map(|number| Station {
                    name: format!("station {number}"),
                    region: Region { people: 100, islands: vec![1, 2, 3] },
                })
                .collect();
            assert_eq!(stations(), expected);
        }

        #[test]
        fn the_name_is_whole() {
            let way = "a long way along the coast, ".repeat(20);
            assert_eq!(name(), way + "ten");
        }

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 2);
        }
    "#};
    let entry = indoc! {r#"
        limits = { time = "3s", output = "64KiB" }
        checks = { deny = ["clippy::needless_return"], fmt = true }
    "#};
    Exercise::new("tide")
        .source(source("1", 100, "ten"))
        .solution(source("2", 100, "ten"))
        .tests(tests)
        .entry(entry)
}

/// The learner predicts what a program prints.
fn shadow() -> Exercise {
    let answers = indoc! {"
        [shadowed]
        prints = '''
        7
        '''
    "};
    let program = indoc! {r#"
        fn main() {
            println!("{}", 3);
        }
    "#};
    let entry = indoc! {r#"
        edit = ["answers.toml"]
        checks = { predict = "programs/*.rs" }
    "#};
    Exercise::new("shadow")
        .source("//! The answers are in answers.toml.\n")
        .without_tests()
        .file("answers.toml", answers)
        .file("programs/shadowed.rs", program)
        .solved_by("answers.toml", answers.replace('7', "3"))
        .starts("test programs/shadowed.rs")
        .entry(entry)
}

/// The learner writes the tests.
fn year() -> Exercise {
    let right = indoc! {"
        pub fn days(year: u32) -> u32 {
            if year.is_multiple_of(4) { 366 } else { 365 }
        }
    "};
    let forgets = indoc! {"
        //! Gives every year 365 days.

        pub fn days(_year: u32) -> u32 {
            365
        }
    "};
    let tests = indoc! {"
        use year::days;

        #[test]
        fn a_year_has_its_days() {
            assert_eq!(days(2023), 365);
        }
    "};
    Exercise::new("year")
        .source(right)
        .tests(tests)
        .solved_by("tests/year.rs", tests.replace("2023), 365", "2024), 366"))
        .starts("test mutants/forgets_leap_years")
        .file("mutants/forgets_leap_years.rs", forgets)
        .entry(indoc! {r#"
            edit = ["tests/**"]
            checks = { mutants = "mutants/*" }
        "#})
}

/// A misuse must not compile.
fn door() -> Exercise {
    let case = indoc! {"
        //! error[E0382]
        //! A door stays open although it was locked.

        pub fn main() {
            let door = door::Door;
            door.lock();
            door.lock(); // misuse
        }
    "};
    let lax = indoc! {"
        #[derive(Clone, Copy)]
        pub struct Door;

        impl Door {
            pub fn lock(self) {}
        }
    "};
    let tests = indoc! {"
        #[test]
        fn a_door_is_locked() {
            door::Door.lock();
        }
    "};
    Exercise::new("door")
        .source(lax)
        .solution(lax.replace("#[derive(Clone, Copy)]\n", ""))
        .tests(tests)
        .file("cases/locked_twice.rs", case)
        .starts("test cases/locked_twice.rs")
        .entry(r#"checks = { refuses = "cases/*.rs" }"#)
}

/// A line without the number of the run at its right edge.
fn without_number(line: &str) -> &str {
    line.rsplit_once("  #").map_or(line, |(left, _)| left)
}

/// Waits until the screen has these words, wherever lines are broken.
#[track_caller]
fn says(terminal: &Terminal, words: &str) {
    terminal.wait_for(words, |screen| {
        let contents = screen.contents();
        let lines: Vec<&str> = contents.lines().map(without_number).collect();
        unwrapped(&lines.join(" ")).contains(words)
    });
}

/// Looks at the current failure at every size: the verdict is always there, and so is `wrong` at the start or the end of the findings.
#[track_caller]
fn is_shown(terminal: &Terminal, verdict: &str, wrong: &str) {
    says(terminal, verdict);
    for (columns, rows) in SIZES {
        terminal.resize(columns, rows);
        says(terminal, verdict);
        says(terminal, wrong);
        terminal.keys("G");
        says(terminal, verdict);
        terminal.keys("g");
        says(terminal, wrong);
        terminal.wait_for("lines that fit", fits);
    }
}

#[test]
fn what_is_wrong_with_a_file_is_shown_at_every_size() {
    let course = Course::with_all([tide(), shadow()]);
    let mut terminal = watch(&course);
    let tide = |first: &str, people: u32, end: &str, verdict: &str, wrong: &str| {
        note(verdict);
        course.source("tide").write(source(first, people, end));
        is_shown(&terminal, verdict, wrong);
    };
    is_shown(&terminal, "tide 1 of 3 tests fails", "yours 1");
    tide(
        "2",
        101,
        "ten",
        "tide 1 of 3 tests fails",
        "[4].region.people",
    );
    tide(
        "2",
        100,
        "ten ",
        "tide 1 of 3 tests fails",
        "the_name_is_whole",
    );
    let panics = r#"panic!("the gauge broke")"#;
    tide(
        panics,
        100,
        "ten",
        "tide 1 of 3 tests fails",
        "the gauge broke",
    );
    let endless = indoc! {"
        loop {
            std::hint::spin_loop();
        }"};
    tide(
        endless,
        100,
        "ten",
        "tide takes too long",
        "the_water_is_high did not end in time",
    );
    tide(
        "std::process::abort()",
        100,
        "ten",
        "tide crashes",
        "the_water_is_high crashed",
    );
    let prints = indoc! {r#"
        loop {
            println!("more and more");
        }"#};
    tide(
        prints,
        100,
        "ten",
        "tide prints too much",
        "the_water_is_high printed too much",
    );
    let lint = "return 2;";
    tide(
        lint,
        100,
        "ten",
        "lint that this exercise forbids",
        "unneeded `return` statement",
    );
    tide(
        "2  ",
        100,
        "ten",
        "tide passes its tests, but is not formatted",
        "Diff in",
    );
    tide(
        "",
        100,
        "ten",
        "tide does not compile: 1 error (E0308)",
        "mismatched types",
    );
    tide("2", 100, "ten", "tide passed", "press n: shadow");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn predictions_mutants_and_refused_misuses_are_shown_at_every_size() {
    let course = Course::with_all([shadow(), year(), door()]);
    let mut terminal = watch(&course);
    is_shown(
        &terminal,
        "shadow 1 of 1 test fails",
        "programs/shadowed.rs",
    );
    for (verdict, wrong) in [
        ("year 1 of 2 tests fails", "mutants/forgets_leap_years"),
        ("door 1 of 2 tests fails", "cases/locked_twice.rs"),
    ] {
        note(verdict);
        // From where it is to the next one.
        terminal.keys("lj\r");
        is_shown(&terminal, verdict, wrong);
    }
    terminal.keys("q");
    terminal.ends_well();
}
