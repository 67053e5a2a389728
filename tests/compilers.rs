//! Compilers that don't terminate, use up all memory, print too much or crash: the exercise fails, and the others are judged.

use indoc::{formatdoc, indoc};

use crate::support::exercise::right_after;
use crate::support::report::Report;
use crate::support::{Course, Exercise, numbered};

/// A short time, so that no test takes long.
const SHORT: &str = r#"limits = { compiler_time = "4s" }"#;

/// Little more than a compiler needs for anything.
const SMALL: &str = r#"limits = { compiler_memory = "600MiB" }"#;

/// Keeps the compiler busy until it is killed.
const ENDLESS: &str = indoc! {"
    #![allow(long_running_const_eval)]

    pub const GAUGE: u64 = {
        let mut depth = 0;
        while depth < u64::MAX {
            depth = if depth == 7 { 0 } else { depth + 1 };
        }
        depth
    };

    pub fn height() -> u32 {
        u32::try_from(GAUGE).unwrap()
    }
"};

/// A correct source, with something before it.
fn after(code: &str) -> String {
    format!("{code}\n{}", right_after(""))
}

/// A course of exercises with these sources and limits, and of one that is correct.
fn beside_an_honest_one(sources: &[(&str, String)], limits: &str) -> Course {
    let exercise =
        |(name, source): &(&str, String)| Exercise::new(name).source(source).entry(limits);
    Course::with_all(sources.iter().map(exercise)).with(Exercise::new("honest").solved())
}

/// Each of these sources stops a compiler, with these words. The exercise next to them passes.
#[track_caller]
fn all_stop_the_compiler(sources: &[(&str, String)], limits: &str, words: &str) {
    let report = Report::of(&beside_an_honest_one(sources, limits), &[]);
    report.expect("honest", "passed");
    for (name, _) in sources {
        report.expect(name, "compiler");
        let messages = report.messages(name);
        assert!(messages.contains(words), "{name}: {messages}");
        let file = report.result(name)["diagnostics"][0]["file"].as_str();
        let source = format!("exercises/01_harbour/{name}/src/lib.rs");
        assert_eq!(file, Some(source.as_str()));
    }
}

#[test]
fn a_compiler_that_does_not_terminate_is_killed() {
    // 2^60 types, and the compiler has to look at each of them.
    let tuples = numbered(0..60, |depth| {
        format!("    let x{} = (x{depth}, x{depth});\n", depth + 1)
    });
    let tuples = formatdoc! {"
        pub fn height() -> u32 {{
            let x0 = 2;
        {tuples}    _ = x60;
            2
        }}
    "};
    // A type name with 2^64 parts.
    let names = numbered(0..6, |depth| {
        format!("type T{}<T> = T{depth}<T{depth}<T>>;\n", depth + 1)
    });
    let names = after(&formatdoc! {"
        type T0<T> = (T, T);
        {names}
        pub fn gauge(_: &T6<u8>) {{}}
    "});
    all_stop_the_compiler(
        &[
            ("consts", ENDLESS.to_owned()),
            ("tuples", tuples),
            ("names", names),
        ],
        SHORT,
        "the compiler was stopped because it was still running after 4 s",
    );
}

#[cfg(unix)]
#[test]
fn an_endless_file_is_not_read_forever() {
    let pipes = tempfile::tempdir().expect("a scratch folder");
    let pipe = pipes.path().join("pipe");
    #[expect(
        clippy::disallowed_methods,
        reason = "nothing of the program makes a pipe"
    )]
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        crate::support::note("not tried: this system makes no pipes");
        return;
    }
    let reads = |path: &str| {
        formatdoc! {r#"
            pub static BYTES: &[u8] = include_bytes!("{path}");

            pub fn height() -> u32 {{
                u32::from(BYTES[0])
            }}
        "#}
    };
    let limits = r#"limits = { compiler_time = "4s", compiler_memory = "600MiB" }"#;
    let sources = [
        ("pipes", reads(&pipe.display().to_string())),
        ("zeros", reads("/dev/zero")),
    ];
    let report = Report::of(&beside_an_honest_one(&sources, limits), &[]);
    report.expect("honest", "passed");
    for name in ["pipes", "zeros"] {
        // If the system can keep the compiler from opening such a file, it doesn't compile.
        let cause = report.result(name)["cause"].as_str();
        let expected = [Some("compiler"), Some("compile")];
        assert!(expected.contains(&cause), "{name}: {cause:?}");
    }
}

#[test]
fn a_compiler_that_uses_up_all_memory_is_killed() {
    let doubles = after(indoc! {"
        macro_rules! flood {
            ($($drop:tt)*) => {
                flood! { $($drop)* $($drop)* }
            };
        }

        flood! { drop }
    "});
    let lock = "<".repeat(26) + "(u8, u8)" + &" as Lock>::Next".repeat(26);
    let locks = after(&formatdoc! {"
        pub trait Lock {{
            type Next: Lock;
        }}

        impl<T> Lock for (T, T) {{
            type Next = ((T, T), (T, T));
        }}

        pub fn gauge(_: &{lock}) {{}}
    "});
    all_stop_the_compiler(
        &[("doubles", doubles), ("locks", locks)],
        SMALL,
        // It's killed when it uses too much, or can't allocate more than that at once.
        "memory",
    );
}

#[test]
fn a_compiler_that_crashes_is_reported_as_such() {
    let nots = format!("pub const DRY: bool = {}true;\n", "!".repeat(20_000));
    let generics = format!(
        "pub fn sea(_: {}u8{}) {{}}\n",
        "Option<".repeat(20_000),
        ">".repeat(20_000)
    );
    let elses = format!(
        "pub fn depth(gauge: u32) -> u32 {{ {}{{ 2 }} }}\n",
        "if gauge == 1 { 1 } else ".repeat(20_000)
    );
    all_stop_the_compiler(
        &[
            ("nots", after(&nots)),
            ("generics", after(&generics)),
            ("elses", after(&elses)),
        ],
        "",
        "the compiler crashed",
    );
}

#[test]
fn a_compiler_that_never_stops_printing_is_killed() {
    // Each warning quotes the line.
    let line = format!("pub fn sea() {{ {} }}\n", "let x = 1; ".repeat(40_000));
    all_stop_the_compiler(
        &[("line", after(&line))],
        "",
        "the compiler was stopped because it printed more than 64 MiB",
    );
}

#[test]
fn of_many_messages_the_first_ones_and_the_decisive_one_are_kept() {
    let warnings = numbered(0..2000, |number| format!("    let x{number} = 1;\n"));
    let sea = |end: &str| {
        after(&formatdoc! {"
            pub fn sea() {{
            {warnings}    {end}
            }}
        "})
    };
    let sources = [("warns", sea("")), ("errs", sea("sink()"))];
    let course = beside_an_honest_one(&sources, "");
    let report = Report::of(&course, &[]);
    report.expect("warns", "passed");
    report.expect("errs", "compile");
    let messages = report.messages("errs");
    assert!(messages.contains("cannot find function `sink`"));
    let shown = report.result("warns")["diagnostics"].as_array();
    assert_eq!(shown.map(Vec::len), Some(500));
    course
        .run(&["run", "warns"])
        .exits(0)
        .says("more messages from the compiler aren't shown");
}

#[test]
fn a_save_after_one_that_stopped_the_compiler_is_judged() {
    let course = beside_an_honest_one(&[("tides", right_after(""))], SHORT);
    course.run(&["run", "tides"]).exits(0);
    for right in [right_after(""), right_after("let _ebb = 1;")] {
        // As a replay, without cargo.
        course.source("tides").write(ENDLESS);
        course
            .run(&["run", "tides"])
            .exits(1)
            .says("tides cannot be compiled: the compiler did not finish")
            .says("still running after 4 s");
        course.source("tides").write(&right);
        course.run(&["run", "tides"]).exits(0).says("tides passed");
    }
}

#[test]
fn what_macros_hide_is_found_at_any_depth() {
    let hidden = |depth: usize| {
        let chain = numbered(0..depth, |number| {
            formatdoc! {"
                macro_rules! m{} {{
                    () => {{
                        m{number}!()
                    }};
                }}
            ", number + 1}
        });
        formatdoc! {r#"
            #![recursion_limit = "1000"]
            #![allow(unsafe_code)]

            static GAUGE: u32 = 2;

            macro_rules! m0 {{
                () => {{
                    unsafe {{ *(&raw const GAUGE) }}
                }};
            }}

            {chain}
            pub fn height() -> u32 {{
                m{depth}!()
            }}
        "#}
    };
    let sources = [
        ("shallow", hidden(1)),
        ("deep", hidden(100)),
        ("deeper", hidden(400)),
    ];
    let report = Report::of(&beside_an_honest_one(&sources, ""), &[]);
    for (name, _) in &sources {
        report.expect(name, "lint");
    }
}
