//! Programs with a fault that their tests don't notice, and programs that look as dangerous and are right: what tools have to tell apart.

use indoc::{formatdoc, indoc};

use crate::support::Exercise;
use crate::support::exercise::{height, right_after};
use crate::support::sysroot;

/// Reads, writes and leaks that only a tool can see: a name, and what the learner's function does before it returns the right height.
pub const FAULTS: [(&str, &str); 5] = [
    (
        "freed",
        indoc! {"
            let gauge = Box::new(7_u64);
            let pointer = &raw const *gauge;
            drop(gauge);
            std::hint::black_box(unsafe { *pointer });
        "},
    ),
    (
        "beyond",
        indoc! {"
            let marks = std::hint::black_box(vec![1_u32, 2, 3]);
            std::hint::black_box(unsafe { *marks.as_ptr().add(3) });
        "},
    ),
    (
        "overrun",
        indoc! {"
            let mut marks = std::hint::black_box(vec![1_u8; 20]);
            unsafe { *marks.as_mut_ptr().add(20) = 4 };
        "},
    ),
    (
        "leaked",
        indoc! {"
            let gauge = Box::into_raw(Box::new(7_u64));
            std::hint::black_box(unsafe { *gauge });
        "},
    ),
    (
        "half_freed",
        indoc! {"
            let mut gauges = Box::new([Some(Box::new(1_u64)), Some(Box::new(2))]);
            std::mem::forget(gauges[1].take());
        "},
    ),
];

/// Code as dangerous that does nothing wrong.
pub const RIGHT: [(&str, &str); 6] = [
    (
        "given_back",
        indoc! {"
            let gauge = Box::into_raw(Box::new(7_u64));
            drop(unsafe { Box::from_raw(gauge) });
        "},
    ),
    (
        "within",
        indoc! {"
            let mut marks = std::hint::black_box(vec![1_u8; 20]);
            unsafe { *marks.as_mut_ptr().add(19) = 4 };
        "},
    ),
    (
        "written_first",
        indoc! {"
            let mut marks: Vec<u64> = Vec::with_capacity(8);
            for (index, place) in marks.spare_capacity_mut().iter_mut().enumerate() {
                place.write(index as u64);
            }
            unsafe { marks.set_len(8) };
            assert!(std::hint::black_box(marks)[7] == 7);
        "},
    ),
    (
        "threads",
        indoc! {"
            let (sender, gauges) = std::sync::mpsc::channel();
            let gauge = std::sync::Arc::new(std::sync::Mutex::new(2));
            for _ in 0..3 {
                let (sender, gauge) = (sender.clone(), gauge.clone());
                std::thread::spawn(move || sender.send(*gauge.lock().unwrap()));
            }
            drop(sender);
            assert_eq!(gauges.iter().sum::<u32>(), 6);
        "},
    ),
    (
        "kept_for_ever",
        indoc! {"
            static GAUGE: std::sync::OnceLock<Vec<u32>> = std::sync::OnceLock::new();
            let gauge = GAUGE.get_or_init(|| vec![2; 100]);
            assert_eq!(gauge[99], 2);
        "},
    ),
    // Nearly as deep as the stack allows.
    (
        "deep",
        indoc! {"
            fn sum(depth: u64) -> u64 {
                let marks = std::hint::black_box([depth; 8]);
                if depth == 0 { 0 } else { marks[3] + sum(depth - 1) }
            }
            assert_eq!(sum(7500), 28_128_750);
            assert!(std::env::var_os(\"RUST_MIN_STACK\").is_none());
        "},
    ),
];

/// An exercise whose learner's function does something before it returns the right height, with these checks.
pub fn exercise(name: &str, statements: &str, checks: &str) -> Exercise {
    Exercise::new(name)
        .source(right_after(statements))
        .solution(height(2))
        .entry("unsafe_code = true")
        .entry(format!("checks = {{ {checks} }}"))
}

/// An exercise whose fault is in a program that its test starts.
pub fn program(name: &str, checks: &str) -> Exercise {
    let program = indoc! {r#"
        fn main() {
            let gauge = Box::into_raw(Box::new(2_u64));
            println!("{}", unsafe { *gauge });
        }
    "#};
    let tests = formatdoc! {r#"
        use std::process::Command;

        #[test]
        fn shows_the_height() {{
            let shown = Command::new(env!("CARGO_BIN_EXE_{name}_show")).output().unwrap();
            assert!(shown.status.success(), "{{}}", String::from_utf8_lossy(&shown.stderr));
            assert_eq!(shown.stdout, b"2\n");
        }}
    "#};
    exercise(name, "", checks)
        .file(&format!("src/bin/{name}_show.rs"), program)
        .tests(tests)
}

/// Whether this machine has a program.
pub fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|dir| dir.join(program).is_file())
}

/// Whether the toolchain brings the library of a sanitizer: `asan`.
pub fn has_runtime(sanitizer: &str) -> bool {
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let dir = sysroot().join("lib/rustlib").join(target).join("lib");
    let mut entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let is_it = |name: &str| name.ends_with(&format!("_rt.{sanitizer}.a"));
    entries.any(|entry| is_it(&entry.file_name().to_string_lossy()))
}
