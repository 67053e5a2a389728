//! Attempts that do not end, do not stop, or pretend. None of them passes, none of them harms another, and nothing of them survives.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::harbour::{asks, course, right_after, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise, files_below};

/// Every exercise of a course must come to the same.
#[track_caller]
fn all_come_to(sources: &[(&str, String)], verdict: &str) {
    let sources: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, source)| (*name, source.as_str()))
        .collect();
    let report = Report::of(&course(&sources), &[]);
    for (name, _) in sources {
        report.expect(name, verdict);
    }
}

#[test]
fn what_never_ends_is_ended() {
    all_come_to(
        &[
            ("spins", wrong_after("while std::hint::black_box(true) {}")),
            (
                "sleeps",
                wrong_after("std::thread::sleep(std::time::Duration::from_secs(1_000_000));"),
            ),
            ("waits", wrong_after("std::thread::park();")),
            (
                "locks",
                wrong_after(
                    "let lock = std::sync::Mutex::new(1); let one = lock.lock(); drop((lock.lock(), one));",
                ),
            ),
            (
                "joins",
                wrong_after("_ = std::thread::spawn(|| loop { std::thread::park() }).join();"),
            ),
        ],
        "timeout",
    );
}

#[test]
fn what_never_stops_printing_is_stopped() {
    all_come_to(
        &[
            (
                "out",
                wrong_after("while std::hint::black_box(true) { println!(\"splash\") }"),
            ),
            (
                "err",
                wrong_after("while std::hint::black_box(true) { eprintln!(\"splash\") }"),
            ),
            (
                "raw",
                wrong_after(
                    "use std::io::Write; let line = [b'x'; 1 << 20]; while std::io::stderr().write_all(&line).is_ok() {}",
                ),
            ),
        ],
        "output",
    );
}

#[test]
fn what_takes_all_memory_is_stopped() {
    all_come_to(
        &[
            (
                "grows",
                wrong_after(
                    "let mut all = vec![1_u8]; while !all.is_empty() { all.extend_from_within(..) }",
                ),
            ),
            (
                "many",
                wrong_after(
                    "let mut all = Vec::new(); while std::hint::black_box(true) { all.push(Box::new([1_u8; 4096])) }",
                ),
            ),
            (
                "leaks",
                wrong_after(
                    "while std::hint::black_box(true) { std::mem::forget(vec![1_u8; 1 << 20]) }",
                ),
            ),
        ],
        "memory",
    );
}

#[test]
fn what_ends_the_program_is_no_pass() {
    let dropped = "struct Bye;\nimpl Drop for Bye {\n    fn drop(&mut self) {\n        std::process::exit(0)\n    }\n}\n\n";
    let said = "println!(\"running 1 test\\ntest the_water_is_high ... ok\\n\\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\\n\");";
    let guessed = "for digit in 0..10 { eprintln!(\"\\nrunner-proof-{digit}\\nrunner-proof-{}\\n\", \"0\".repeat(32)) }";
    let hook = "std::panic::set_hook(Box::new(|_| std::process::exit(0)));";
    all_come_to(
        &[
            ("exits", wrong_after("std::process::exit(0);")),
            (
                "drops",
                dropped.to_owned() + &wrong_after("let _bye = Bye;"),
            ),
            (
                "threads",
                wrong_after("_ = std::thread::spawn(|| std::process::exit(0)).join();"),
            ),
            (
                "talks",
                wrong_after(&format!("{said} std::process::exit(0);")),
            ),
            (
                "guesses",
                wrong_after(&format!("{guessed} std::process::exit(0);")),
            ),
            ("hooks", wrong_after(hook)),
            (
                "replaces",
                wrong_after(
                    "use std::os::unix::process::CommandExt; panic!(\"{}\", std::process::Command::new(\"true\").exec());",
                ),
            ),
        ],
        "unproven",
    );
}

#[test]
fn what_runs_after_a_test_cannot_mend_it() {
    let lingers = "struct Bye;\nimpl Drop for Bye {\n    fn drop(&mut self) {\n        std::process::exit(0)\n    }\n}\n\n\
        thread_local! {\n    static BYE: Bye = const { Bye };\n}\n\n\
        pub fn height() -> u32 {\n    BYE.with(|_| ());\n    1\n}\n";
    // The thread's end comes after the panic, and before libtest says what became of the test.
    let failing = [
        ("lingers", "fn high() { assert_eq!(height(), 2) }"),
        (
            "returns",
            "fn high() -> Result<(), String> { (height() == 2).then_some(()).ok_or(\"low\".to_owned()) }",
        ),
        (
            "panics",
            "#[should_panic(expected = \"high\")] fn high() { assert_eq!(height(), 2, \"low\") }",
        ),
        (
            "calms",
            "#[should_panic] fn high() { assert_eq!(height(), 1) }",
        ),
        (
            "codes",
            "fn high() -> std::process::ExitCode { u8::from(height() != 2).into() }",
        ),
    ];
    let course = failing.iter().fold(Course::new(), |course, (name, test)| {
        let tests = format!("use {name}::height;\n\n#[test]\n{test}\n");
        course.exercise(&Exercise {
            name,
            source: lingers,
            tests: &tests,
            ..Exercise::default()
        })
    });
    let report = Report::of(&course, &[]);
    for (name, _) in &failing {
        report.expect(name, "unproven");
    }
}

#[test]
fn every_kind_of_test_can_be_passed() {
    let source =
        "/// # Errors\n/// Never.\npub fn height() -> Result<u32, String> {\n    Ok(2)\n}\n";
    let tests = "use std::process::ExitCode;\n\nuse kinds::height;\n\n\
        #[test]\nfn plain() {\n    assert_eq!(height(), Ok(2)); // two\n}\n\n\
        #[test]\nfn result() -> Result<(), Box<dyn std::error::Error>> {\n    assert_eq!(height()?, 2);\n    Ok(())\n}\n\n\
        #[test]\nfn code() -> ExitCode {\n    ExitCode::from(u8::from(height().is_err()))\n}\n\n\
        #[test]\n#[should_panic(expected = \"shallow\")]\nfn words() {\n    assert_eq!(height(), Ok(1), \"too shallow\");\n}\n\n\
        #[test]\n#[should_panic]\nfn any() {\n    height().unwrap_err();\n}\n\n\
        mod inner {\n    #[test]\n    #[cfg_attr(debug_assertions, should_panic)]\n    fn either() {\n        assert!(super::height().is_err());\n    }\n}\n";
    let course = Course::new().exercise(&Exercise {
        name: "kinds",
        source,
        tests,
        ..Exercise::default()
    });
    let report = Report::of(&course, &[]);
    report.expect("kinds", "passed");
    assert_eq!(report.messages("kinds"), "", "what watches is not seen");
}

/// Says why a test proves nothing here.
fn not_tried(why: &str) {
    crate::support::note(&format!("not tried: {why}"));
}

/// Whether this system can keep a program from writing to others' files, and from ending others.
fn reach_can_be_limited() -> bool {
    #[cfg(target_os = "linux")]
    {
        use landlock::{ABI, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, Scope};
        Ruleset::default()
            .set_compatibility(CompatLevel::HardRequirement)
            .handle_access(AccessFs::from_write(ABI::V3))
            .and_then(|ruleset| ruleset.scope(Scope::Signal))
            .and_then(Ruleset::create)
            .is_ok()
    }
    #[cfg(not(target_os = "linux"))]
    false
}

#[test]
fn code_under_test_writes_nowhere_but_to_its_scratch_folder() {
    if !reach_can_be_limited() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // Beside the test programs, at its own sources, into the folder of cargo's target, at a neighbour, through its own memory.
    let forges = "let mut places = vec![std::env::current_dir().unwrap()]; \
        let exe = std::env::current_exe().unwrap(); \
        places.extend(exe.ancestors().skip(1).take(7).map(std::path::Path::to_path_buf)); \
        for place in &places { _ = std::fs::write(place.join(\"forged\"), \"\"); _ = std::fs::create_dir(place.join(\"forged\")); } \
        let entries = std::fs::read_dir(exe.parent().unwrap()).unwrap(); \
        let lost = entries.flatten().filter(|entry| std::fs::remove_file(entry.path()).is_ok()).count(); \
        assert_eq!(lost, 0, \"files were removed\"); \
        assert!(std::fs::OpenOptions::new().write(true).open(\"/proc/self/mem\").is_err()); \
        let scratch = std::env::temp_dir().join(\"kept\"); \
        std::fs::write(&scratch, \"kept\").unwrap(); \
        assert_eq!(std::fs::read_to_string(scratch).unwrap(), \"kept\"); \
        std::fs::write(\"/dev/null\", \"gone\").unwrap();";
    let course = course(&[
        ("forges", &right_after(forges)),
        ("honest", &right_after("")),
    ]);
    let report = Report::of(&course, &[]);
    report.expect("forges", "passed");
    report.expect("honest", "passed");
    let forged = |path: &PathBuf| path.ends_with("forged");
    assert_eq!(files_below(course.root()).into_iter().find(forged), None);
}

/// Whether a process lives whose command line holds this word.
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
fn nothing_that_a_test_started_survives_it() {
    if !Path::new("/proc/self/cmdline").exists() {
        not_tried("this system does not tell which processes live");
        return;
    }
    // Nobody else sleeps for just that long.
    let marker = |number: u32| format!("{}.{number}", 100_000 + std::process::id());
    let starts = |number: u32, words: &str| {
        let words = words.replace("MARKER", &marker(number));
        format!(
            "assert!(std::process::Command::new(\"sh\").args([\"-c\", \"{words}\"]).status().unwrap().success());"
        )
    };
    let spawns = |number| {
        format!(
            "std::process::Command::new(\"sleep\").arg(\"{}\").spawn().unwrap();",
            marker(number)
        )
    };
    let kills = format!(
        "{} for _ in 0..1000 {{ let parent = std::os::unix::process::parent_id().to_string(); _ = std::process::Command::new(\"kill\").args([\"-9\", &parent]).status(); }} std::thread::sleep(std::time::Duration::from_secs(1_000_000));",
        spawns(6)
    );
    let sources = [
        ("spawns", right_after(&spawns(1))),
        ("double", right_after(&starts(2, "(sleep MARKER &)"))),
        (
            "session",
            right_after(&starts(
                3,
                "setsid sleep MARKER & setsid setsid -f sleep MARKER",
            )),
        ),
        (
            "stubborn",
            right_after(&starts(
                4,
                "trap '' TERM HUP INT; (trap '' TERM HUP INT; sleep MARKER) & true",
            )),
        ),
        (
            "endless",
            wrong_after(&format!(
                "{} while std::hint::black_box(true) {{}}",
                spawns(5)
            )),
        ),
    ];
    let mut sources: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, source)| (*name, source.as_str()))
        .collect();
    let kills = wrong_after(&kills);
    // Elsewhere it would end the very process that ends it.
    if reach_can_be_limited() {
        sources.push(("kills", &kills));
    }
    let report = Report::of(&course(&sources), &[]);
    for name in ["spawns", "double", "session", "stubborn"] {
        report.expect(name, "passed");
    }
    report.expect("endless", "timeout");
    if reach_can_be_limited() {
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
fn odd_manners_change_no_verdict() {
    let reads = "let mut text = String::new(); std::io::stdin().read_line(&mut text).unwrap(); assert_eq!(text, \"\");";
    let hook = "std::panic::set_hook(Box::new(|_| {}));";
    let sources = [
        ("reads", right_after(reads)),
        (
            "moves",
            right_after("std::env::set_current_dir(\"/\").unwrap();"),
        ),
        (
            "deletes",
            right_after(
                "for dir in [\"src\", \"tests\", \".\"] { _ = std::fs::remove_dir_all(dir); }",
            ),
        ),
        (
            "panics",
            right_after("_ = std::thread::spawn(|| panic!(\"in a thread\")).join();"),
        ),
        (
            "catches",
            right_after("_ = std::panic::catch_unwind(|| panic!(\"caught\"));"),
        ),
        (
            "floods",
            right_after("eprint!(\"{}\", \"no line end\".repeat(2000)); print!(\"\\u{1b}[2J\");"),
        ),
        (
            "abrupt",
            right_after(&format!("{hook} std::process::abort();")),
        ),
        (
            "threads",
            wrong_after("std::thread::spawn(|| panic!(\"in a thread\"));"),
        ),
        ("quiet", wrong_after(hook)),
        (
            "closes",
            wrong_after(
                "use std::os::fd::{AsFd, OwnedFd}; let own: OwnedFd = std::io::stderr().as_fd().try_clone_to_owned().unwrap(); drop(own);",
            ),
        ),
        (
            "spied",
            wrong_after(
                "for name in [\"environ\", \"cmdline\", \"fd/0\", \"fd/2\"] { if name != \"fd/2\" { eprintln!(\"{:?}\", std::fs::read(format!(\"/proc/self/{name}\"))); } }",
            ),
        ),
    ];
    let borrowed: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, source)| (*name, source.as_str()))
        .collect();
    let course = course(&borrowed);
    // Twice: what the first judging did to the workbench must not show in the second.
    for _ in 0..2 {
        let report = Report::of(&course, &[]);
        for name in ["reads", "moves", "deletes", "panics", "catches", "floods"] {
            report.expect(name, "passed");
        }
        for name in ["threads", "quiet", "closes", "spied"] {
            report.expect(name, "test");
        }
        report.expect("abrupt", "crash");
    }
}

#[test]
fn macros_of_the_learners_crate_do_not_stand_in_for_the_tests_own() {
    let fakes = "#[macro_export]\nmacro_rules! assert_eq {\n    ($($any:tt)*) => {};\n}\n\n#[macro_export]\nmacro_rules! assert {\n    ($($any:tt)*) => {};\n}\n\n";
    let source = fakes.to_owned() + &wrong_after("");
    let by_name = asks("named");
    let all = asks("globbed").replace("use globbed::height;", "use globbed::*;");
    let course = Course::new()
        .exercise(&Exercise {
            name: "named",
            source: &source,
            tests: &by_name,
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "globbed",
            source: &source,
            tests: &all,
            ..Exercise::default()
        });
    let report = Report::of(&course, &[]);
    report.expect("named", "test");
    assert_ne!(report.comes_to("globbed"), "passed");
}

#[test]
fn code_under_test_cannot_read_the_proof_from_its_memory() {
    if !reach_can_be_limited() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // Takes any two neighbours in the program's own data for the halves of the word, and says them all.
    let scan = "use std::io::{Read, Seek, SeekFrom}; \
        let Ok(maps) = std::fs::read_to_string(\"/proc/self/maps\") else { println!(\"no maps\"); std::process::exit(0) }; \
        let Ok(mut memory) = std::fs::File::open(\"/proc/self/mem\") else { println!(\"no memory\"); std::process::exit(0) }; \
        for line in maps.lines().filter(|line| line.contains(\" rw-p \") && line.contains(\"scans-\")) { \
            let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap(); \
            let [start, end] = [start, end].map(|place| u64::from_str_radix(place, 16).unwrap()); \
            let mut bytes = vec![0; (end - start) as usize]; \
            memory.seek(SeekFrom::Start(start)).unwrap(); \
            memory.read_exact(&mut bytes).unwrap(); \
            let words: Vec<u128> = bytes.chunks_exact(16).map(|word| u128::from_le_bytes(word.try_into().unwrap())).collect(); \
            for pair in words.windows(2).filter(|pair| pair[0] != 0 && pair[1] != 0) { eprintln!(\"\\n{:032x}\", pair[0] ^ pair[1]) } \
        } \
        std::process::exit(0);";
    let report = Report::of(&course(&[("scans", &wrong_after(scan))]), &[]);
    report.expect("scans", "unproven");
    assert_eq!(report.result("scans")["tests"][0]["output"], "no maps");
}

#[test]
fn what_runs_before_the_program_itself_writes_nothing() {
    if !reach_can_be_limited() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // Runs also when the program is only asked which tests it holds.
    let early = "#[used]\n#[unsafe(link_section = \".init_array\")]\nstatic EARLY: extern \"C\" fn() = early;\n\n\
        extern \"C\" fn early() {\n    \
            eprintln!(\"it ran\");\n    \
            _ = std::fs::write(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/forged\"), \"\");\n}\n\n";
    let course = course(&[("early", &format!("{early}{}", wrong_after("")))]);
    let report = Report::of(&course, &[]);
    let output = &report.result("early")["tests"][0]["output"];
    assert!(output.to_string().contains("it ran"), "{output}");
    let forged = |path: &PathBuf| path.ends_with("forged");
    assert_eq!(files_below(course.root()).into_iter().find(forged), None);
}

#[test]
fn what_is_always_equal_is_not_right() {
    let derived = "#[derive(Debug, PartialEq)]\npub struct Depth(pub u32);\n\npub fn depth() -> Depth {\n    Depth(2)\n}\n";
    let always = "#[derive(Debug)]\npub struct Depth(pub u32);\n\nimpl PartialEq for Depth {\n    fn eq(&self, _: &Self) -> bool {\n        true\n    }\n}\n\n\
        pub fn depth() -> Depth {\n    Depth(1)\n}\n";
    let tests = "use sound::{Depth, depth};\n\n#[test]\nfn it_is_deep() {\n    assert_eq!(depth(), Depth(2));\n}\n";
    let course = |source: &str, solution: &str| {
        Course::new().exercise(&Exercise {
            name: "sound",
            source,
            solution,
            tests,
            ..Exercise::default()
        })
    };
    let ran = course(always, derived).run(&["run", "sound"]).exits(1);
    ran.says("written by hand, and what the tests compare rests on it")
        .says("src/lib.rs:4");
    course(derived, derived).run(&["run", "sound"]).exits(0);
    // An exercise whose solution writes it by hand is about that.
    course(always, always).run(&["run", "sound"]).exits(0);
}
