//! What code under test does to files, processes and its environment can't change a verdict, and doesn't outlive the test.

use std::fs;
use std::path::Path;

use indoc::{formatdoc, indoc};

use super::{code_can_be_confined, course, forged_below, not_tried};
use crate::support::exercise::{right_after, wrong_after};
use crate::support::report::Report;

#[test]
fn code_under_test_writes_only_to_its_scratch_folder() {
    if !code_can_be_confined() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // Next to the test programs, to its own sources, to cargo's target folder, to another exercise, through its own memory.
    let forges = indoc! {r#"
        let mut places = vec![std::env::current_dir().unwrap()];
        let exe = std::env::current_exe().unwrap();
        places.extend(exe.ancestors().skip(1).take(7).map(std::path::Path::to_path_buf));
        for place in &places {
            _ = std::fs::write(place.join("forged"), "");
            _ = std::fs::create_dir(place.join("forged"));
        }
        let entries = std::fs::read_dir(exe.parent().unwrap()).unwrap();
        let lost = entries.flatten().filter(|entry| std::fs::remove_file(entry.path()).is_ok()).count();
        assert_eq!(lost, 0, "files were removed");
        assert!(std::fs::OpenOptions::new().write(true).open("/proc/self/mem").is_err());
        let scratch = std::env::temp_dir().join("kept");
        std::fs::write(&scratch, "kept").unwrap();
        assert_eq!(std::fs::read_to_string(scratch).unwrap(), "kept");
        std::fs::write("/dev/null", "gone").unwrap();
    "#};
    let course = course([("forges", right_after(forges)), ("honest", right_after(""))]);
    let report = Report::of(&course, &[]);
    report.expect("forges", "passed");
    report.expect("honest", "passed");
    assert_eq!(forged_below(course.root()), None);
}

/// Whether there is a process whose command line contains this word.
fn lives(marker: &str) -> bool {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| fs::read(entry.path().join("cmdline")).ok())
        .any(|line| {
            String::from_utf8_lossy(&line)
                .split('\0')
                .any(|word| word == marker)
        })
}

#[test]
fn no_process_survives_the_test_that_started_it() {
    if !Path::new("/proc/self/cmdline").exists() {
        not_tried("this system has no list of processes");
        return;
    }
    // No other process sleeps for exactly that long.
    let marker = |number: u32| format!("{}.{number}", 100_000 + std::process::id());
    let starts = |number: u32, script: &str| {
        let script = script.replace("MARKER", &marker(number));
        right_after(&formatdoc! {r#"
            let status = std::process::Command::new("sh").args(["-c", "{script}"]).status();
            assert!(status.unwrap().success());
        "#})
    };
    let spawns = |number| {
        format!(
            r#"std::process::Command::new("sleep").arg("{}").spawn().unwrap();"#,
            marker(number)
        )
    };
    let kills = indoc! {r#"
        for _ in 0..1000 {
            let parent = std::os::unix::process::parent_id().to_string();
            _ = std::process::Command::new("kill").args(["-9", &parent]).status();
        }
        std::thread::sleep(std::time::Duration::from_secs(1_000_000));
    "#};
    let mut sources = vec![
        ("spawns", right_after(&spawns(1))),
        ("double", starts(2, "(sleep MARKER &)")),
        (
            "session",
            starts(3, "setsid sleep MARKER & setsid setsid -f sleep MARKER"),
        ),
        (
            "stubborn",
            starts(
                4,
                "trap '' TERM HUP INT; (trap '' TERM HUP INT; sleep MARKER) & true",
            ),
        ),
        (
            "endless",
            wrong_after(&format!(
                "{}\nwhile std::hint::black_box(true) {{}}",
                spawns(5)
            )),
        ),
    ];
    // Without confinement, it would kill the supervisor that has to kill it.
    if code_can_be_confined() {
        sources.push(("kills", wrong_after(&format!("{}\n{kills}", spawns(6)))));
    }
    let report = Report::of(&course(sources), &[]);
    for name in ["spawns", "double", "session", "stubborn"] {
        report.expect(name, "passed");
    }
    report.expect("endless", "timeout");
    if code_can_be_confined() {
        report.expect("kills", "timeout");
    }
    for number in 1..=6 {
        assert!(
            !lives(&marker(number)),
            "exercise {number} left a process behind"
        );
    }
}

#[test]
fn side_effects_of_a_test_do_not_change_its_verdict() {
    let hook = "std::panic::set_hook(Box::new(|_| {}));";
    let passing = [
        (
            "reads",
            indoc! {r#"
                let mut text = String::new();
                std::io::stdin().read_line(&mut text).unwrap();
                assert_eq!(text, "");
            "#},
        ),
        ("moves", r#"std::env::set_current_dir("/").unwrap();"#),
        (
            "deletes",
            r#"for dir in ["src", "tests", "."] { _ = std::fs::remove_dir_all(dir); }"#,
        ),
        (
            "panics",
            r#"_ = std::thread::spawn(|| panic!("in a thread")).join();"#,
        ),
        (
            "catches",
            r#"_ = std::panic::catch_unwind(|| panic!("caught"));"#,
        ),
        (
            "floods",
            r#"eprint!("{}", "no line end".repeat(2000)); print!("\u{1b}[2J");"#,
        ),
    ];
    let failing = [
        (
            "threads",
            r#"std::thread::spawn(|| panic!("in a thread"));"#,
        ),
        ("quiet", hook),
        (
            "closes",
            indoc! {"
                use std::os::fd::{AsFd, OwnedFd};
                let own: OwnedFd = std::io::stderr().as_fd().try_clone_to_owned().unwrap();
                drop(own);
            "},
        ),
        (
            "spied",
            indoc! {r#"
                for name in ["environ", "cmdline", "fd/0", "fd/2"] {
                    if name != "fd/2" {
                        eprintln!("{:?}", std::fs::read(format!("/proc/self/{name}")));
                    }
                }
            "#},
        ),
    ];
    let aborts = right_after(&format!("{hook}\nstd::process::abort();"));
    let sources = passing
        .map(|(name, statements)| (name, right_after(statements)))
        .into_iter()
        .chain(failing.map(|(name, statements)| (name, wrong_after(statements))))
        .chain([("abrupt", aborts)]);
    let course = course(sources);
    // Twice: the second run must not see what the first did to the workbench.
    for _ in 0..2 {
        let report = Report::of(&course, &[]);
        for (name, _) in passing {
            report.expect(name, "passed");
        }
        for (name, _) in failing {
            report.expect(name, "test");
        }
        report.expect("abrupt", "crash");
    }
}

#[test]
fn code_that_runs_before_main_writes_nothing() {
    if !code_can_be_confined() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // It also runs when the program is only asked for the list of its tests.
    let early = indoc! {r#"
        #[used]
        #[unsafe(link_section = ".init_array")]
        static EARLY: extern "C" fn() = early;

        extern "C" fn early() {
            eprintln!("it ran");
            _ = std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/forged"), "");
        }

        pub fn height() -> u32 {
            1
        }
    "#};
    let course = course([("early", early.to_owned())]);
    let report = Report::of(&course, &[]);
    let output = &report.result("early")["tests"][0]["output"];
    assert!(output.to_string().contains("it ran"), "{output}");
    assert_eq!(forged_below(course.root()), None);
}
