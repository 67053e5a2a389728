//! `sanitize`: the compiler's own sanitizers find planted faults, and accuse no code that does nothing wrong.

#![cfg(target_os = "linux")]

use indoc::{formatdoc, indoc};

use super::planted::{self, FAULTS, RIGHT};
use crate::support::exercise::right_after;
use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

const ADDRESS: &str = "sanitize = [\"address\"]";
const THREAD: &str = "sanitize = [\"thread\"]";

/// A fault that isn't valgrind's business.
const ON_THE_STACK: (&str, &str) = (
    "on_the_stack",
    indoc! {"
        let marks = std::hint::black_box([1_u32, 2, 3]);
        std::hint::black_box(unsafe { *marks.as_ptr().add(3) });
    "},
);

/// Whether this machine can't try it.
fn is_missing(runtime: &str) -> bool {
    let is_missing = !planted::has_runtime(runtime);
    if is_missing {
        note("skipped: this toolchain has no sanitizers");
    }
    is_missing
}

#[test]
fn bad_addresses_are_found_and_nothing_else_is_accused() {
    if is_missing("asan") {
        return;
    }
    let exercise = |(name, statements): &(&str, &str)| planted::exercise(name, statements, ADDRESS);
    let faults = || FAULTS.iter().chain([&ON_THE_STACK]);
    let report = Report::of(&Course::with_all(faults().chain(&RIGHT).map(exercise)), &[]);
    for (name, _) in faults() {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["sanitize/address"], "{name}");
    }
    for (name, _) in &RIGHT {
        report.expect(name, "passed");
    }
}

#[test]
fn the_learner_sees_the_fault_the_line_and_the_allocation() {
    if is_missing("asan") {
        return;
    }
    let (name, statements) = FAULTS[0];
    let course = Course::new().with(planted::exercise(name, statements, ADDRESS));
    course
        .run(&["run", "freed"])
        .exits(1)
        .says("`the_water_is_high` uses memory that was freed before, at exercises/01_harbour/freed/src/lib.rs:5")
        .says("at src/lib.rs:5: std::hint::black_box(unsafe { *pointer });")
        .says("freed before")
        .says("at src/lib.rs:4: drop(gauge);")
        .says("allocated")
        .says("at src/lib.rs:2: let gauge = Box::new(7_u64);");
}

#[test]
fn a_program_that_a_test_starts_is_looked_at_too() {
    if is_missing("asan") {
        return;
    }
    let course = Course::new().with(planted::program("port", ADDRESS));
    course
        .run(&["run", "port"])
        .exits(1)
        .says("`shows_the_height` starts a program that leaks memory");
    course
        .file_of("port", "src/bin/port_show.rs")
        .replace("*gauge", "Box::from_raw(gauge)");
    course.run(&["run", "port"]).exits(0);
}

#[test]
fn code_that_asks_for_the_sanitizer_is_found_out() {
    if is_missing("asan") {
        return;
    }
    let unless = |name: &str, condition: &str| {
        let statements = formatdoc! {"
            if !({condition}) {{
                std::mem::forget(Box::new(7_u64));
            }}
        "};
        planted::exercise(name, &statements, ADDRESS)
    };
    let options = "std::env::vars().any(|(name, _)| name.ends_with(\"SAN_OPTIONS\"))";
    let course = Course::with_all([
        unless("options", options),
        unless("built", "option_env!(\"RUSTC_BOOTSTRAP\").is_some()"),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["options", "built"] {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["sanitize/address"], "{name}");
    }
}

#[test]
fn code_that_tells_the_sanitizer_what_to_leave_out_is_refused() {
    let leaks = "std::mem::forget(Box::new(7_u64));";
    let hook = |name: &str, attribute: &str, function: &str| {
        let exercise = planted::exercise(name, leaks, ADDRESS);
        let source = right_after(leaks);
        exercise.source(formatdoc! {"
            {source}
            /// `__asan_` may be said in a comment.
            #[unsafe({attribute})]
            pub extern \"C\" fn {function}() -> i32 {{
                1
            }}
        "})
    };
    let course = Course::with_all([
        hook("named", "no_mangle", "__lsan_is_turned_off"),
        hook("exported", "export_name = \"__lsan_is_turned_off\"", "off"),
        hook(
            "escaped",
            "export_name = \"\\x5f_lsan_is_turned_off\"",
            "off",
        ),
        hook("other", "no_mangle", "leave_out"),
    ]);
    for name in ["named", "exported", "escaped"] {
        let ran = course.run(&["run", name]).exits(1);
        if !is_missing("asan") {
            ran.says("_lsan_is_turned_off")
                .says("by which code could tell AddressSanitizer what to leave out");
        }
    }
    if !is_missing("asan") {
        course.run(&["run", "other"]).exits(1).says("leaks memory");
    }
}

/// A counter that two threads add to at once, by this type and these statements.
fn two_threads(name: &'static str, items: &str, add: &str) -> Exercise {
    let source = formatdoc! {"
        use std::cell::UnsafeCell;
        use std::sync::atomic::{{AtomicBool, AtomicU32, Ordering}};

        #[derive(Default)]
        struct Gauge {{
            count: UnsafeCell<u32>,
            locked: AtomicBool,
            turns: AtomicU32,
        }}

        unsafe impl Sync for Gauge {{}}

        {items}

        pub fn height() -> u32 {{
            let gauge = Gauge::default();
            let gauge = &gauge;
            std::thread::scope(|scope| {{
                for thread in 0..2 {{
                    scope.spawn(move || {{
                        let _ = thread;
                        {add}
                    }});
                }}
            }});
            2
        }}
    "};
    let attributes = "#![allow(dead_code, unused_imports)]\n";
    planted::exercise(name, "", THREAD).source(format!("{attributes}{source}"))
}

/// Takes a lock with these orderings, and adds.
fn locking(acquire: &str, release: &str) -> String {
    formatdoc! {"
        for _ in 0..100 {{
            while gauge.locked.swap(true, Ordering::{acquire}) {{
                std::thread::yield_now();
            }}
            unsafe {{ *gauge.count.get() += 1 }};
            gauge.locked.store(false, Ordering::{release});
        }}
    "}
}

/// One thread says that something is there, and only then writes this. A copy of more than a pair isn't seen.
fn shown_too_early(name: &'static str, (kind, before): (&str, &str), value: &str) -> Exercise {
    let items = formatdoc! {"
        struct Shown(UnsafeCell<{kind}>);
        unsafe impl Sync for Shown {{}}
        static SHOWN: Shown = Shown(UnsafeCell::new({before}));
    "};
    let statements = formatdoc! {"
        if thread == 0 {{
            gauge.locked.store(true, Ordering::Release);
            unsafe {{ *SHOWN.0.get() = {value} }};
        }} else {{
            while !gauge.locked.load(Ordering::Acquire) {{
                std::thread::yield_now();
            }}
            std::hint::black_box(unsafe {{ *SHOWN.0.get() }});
        }}
    "};
    two_threads(name, &items, &statements)
}

#[test]
fn the_line_that_starts_both_threads_of_a_race_is_named_once() {
    if is_missing("tsan") {
        return;
    }
    let add = "unsafe { *gauge.count.get() += 1 };";
    let course = Course::new().with(two_threads("unlocked", "", add));
    let ran = course.run(&["run", "unlocked"]).exits(1);
    let started = ran.stdout.matches("one of the threads was started");
    assert_eq!(started.count(), 1, "{ran:#?}");
}

#[test]
fn races_are_found_and_nothing_else_is_accused() {
    if is_missing("tsan") {
        return;
    }
    let add = "unsafe { *gauge.count.get() += 1 };";
    let published = |order: &str| {
        formatdoc! {"
            if thread == 0 {{
                unsafe {{ *gauge.count.get() = 7 }};
                gauge.locked.store(true, Ordering::{order});
            }} else {{
                while !gauge.locked.load(Ordering::Acquire) {{
                    std::thread::yield_now();
                }}
                assert_eq!(unsafe {{ *gauge.count.get() }}, 7);
            }}
        "}
    };
    let faults = [
        shown_too_early("number_too_early", ("u64", "0"), "7"),
        shown_too_early("pair_too_early", ("Option<u32>", "None"), "Some(7)"),
        two_threads("unlocked", "", add),
        two_threads("relaxed_lock", "", &locking("Relaxed", "Relaxed")),
        two_threads("half_a_lock", "", &locking("Acquire", "Relaxed")),
        two_threads("published_relaxed", "", &published("Relaxed")),
        two_threads(
            "counted_twice",
            "",
            "if gauge.turns.fetch_add(1, Ordering::Relaxed) < 2 { unsafe { *gauge.count.get() += 1 }; }",
        ),
    ];
    let right = [
        two_threads("locked", "", &locking("Acquire", "Release")),
        two_threads("strict", "", &locking("SeqCst", "SeqCst")),
        two_threads("published", "", &published("Release")),
        two_threads("atomic", "", "gauge.turns.fetch_add(1, Ordering::Relaxed);"),
        two_threads(
            "joined",
            "fn sum() -> u32 { let marks = vec![1, 2, 3]; std::thread::spawn(move || marks.iter().sum()).join().unwrap() }",
            "assert_eq!(sum(), 6);",
        ),
    ];
    let names = |exercises: &[Exercise]| -> Vec<String> {
        exercises
            .iter()
            .map(|exercise| exercise.name().to_owned())
            .collect()
    };
    let (racy, sound) = (names(&faults), names(&right));
    let report = Report::of(&Course::with_all(faults.into_iter().chain(right)), &[]);
    for name in racy {
        report.expect(&name, "test");
        assert_eq!(report.failed(&name), ["sanitize/thread"], "{name}");
    }
    for name in sound {
        report.expect(&name, "passed");
    }
}
