//! `emits`: which functions a path in the library names.

use indoc::{formatdoc, indoc};

use crate::support::{Course, Exercise};

/// An exercise whose library has these items beside its function, with a check for each of these functions and properties.
fn course(items: &str, checks: &[(&str, &str)]) -> Course {
    let source = formatdoc! {"
        //! How high is the water?

        {items}

        pub fn height() -> u32 {{
            2
        }}
    "};
    let checks = checks.iter().map(|(function, property)| {
        format!("{{ function = \"{function}\", properties = [\"{property}\"] }}")
    });
    let checks = checks.collect::<Vec<_>>().join(", ");
    let exercise = Exercise::new("tide")
        .source(source)
        .entry("unsafe_code = true")
        .entry(format!("checks = {{ emits = [{checks}] }}"));
    Course::new().with(exercise)
}

#[test]
fn functions_with_the_same_code_are_found_although_they_are_merged() {
    let items = indoc! {"
        pub fn lowest(a: u32, b: u32) -> u32 {
            if a < b { a } else { b }
        }

        pub fn least(a: u32, b: u32) -> u32 {
            if a < b { a } else { b }
        }

        fn at(marks: &[u32], index: usize) -> u32 {
            marks[index]
        }

        pub fn mark(marks: &[u32], index: usize) -> u32 {
            at(marks, index)
        }

        pub mod deep {
            pub struct Gauge(pub Vec<u32>);

            impl Gauge {
                pub fn same(&self) -> usize {
                    self.0.len()
                }

                pub fn count(&self) -> usize {
                    self.0.len()
                }
            }
        }
    "};
    course(
        items,
        &[
            ("lowest", "no-branch"),
            ("least", "no-branch"),
            ("mark", "no-panic"),
            ("deep::Gauge::same", "no-panic"),
            ("deep::Gauge::count", "no-panic"),
        ],
    )
    .run(&["run", "tide"])
    .exits(1)
    .says("✓ lowest/no-branch")
    .says("✓ least/no-branch")
    .says("✗ mark/no-panic")
    .says("src/lib.rs:16: it can panic")
    .says("✓ deep::Gauge::same/no-panic")
    .says("✓ deep::Gauge::count/no-panic")
    .says_nothing_of("there is no code");
}

#[test]
fn a_function_with_a_symbol_of_its_own_is_found_by_its_path() {
    let items = indoc! {r#"
        pub mod c {
            #[unsafe(no_mangle)]
            pub extern "C" fn tide_mark(mark: u32) -> u32 {
                mark ^ 1
            }

            #[unsafe(export_name = "tide_half")]
            pub extern "C" fn half(mark: u32, of: u32) -> u32 {
                mark / of
            }
        }
    "#};
    course(
        items,
        &[("c::tide_mark", "no-panic"), ("c::half", "no-panic")],
    )
    .run(&["run", "tide"])
    .exits(1)
    .says("✓ c::tide_mark/no-panic")
    .says("✗ c::half/no-panic")
    .says("it can panic");
}

#[test]
fn a_method_of_a_trait_is_found_by_its_type_and_one_beside_it_does_not_hide_it() {
    let items = indoc! {"
        pub struct Marks(Vec<u32>);

        impl Iterator for Marks {
            type Item = u32;

            fn next(&mut self) -> Option<u32> {
                self.0.pop()
            }
        }

        pub trait Read {
            fn read(&self) -> u32;
        }

        impl Read for Marks {
            fn read(&self) -> u32 {
                self.0[7]
            }
        }

        impl Marks {
            pub fn read(&self) -> u32 {
                0
            }
        }
    "};
    let course = course(
        items,
        &[("Marks::next", "no-panic"), ("Marks::read", "no-panic")],
    );
    course
        .run(&["run", "tide"])
        .exits(1)
        .says("✓ Marks::next/no-panic")
        .says("✗ Marks::read/no-panic")
        .says("it can panic");
    course
        .run(&["run", "tide", "--format", "short"])
        .says("exercises/01_harbour/tide/src/lib.rs:19:1: error: Marks::read/no-panic: ");
}

#[test]
fn waiting_for_ever_is_no_panic_and_what_a_pointer_calls_may_be_one() {
    let items = indoc! {"
        pub fn wait(ready: bool) -> u32 {
            if !ready {
                loop {
                    std::hint::spin_loop();
                }
            }
            2
        }

        pub fn ask(gauge: &dyn Fn() -> u32) -> u32 {
            gauge()
        }
    "};
    course(items, &[("wait", "no-panic"), ("ask", "no-panic")])
        .run(&["run", "tide"])
        .exits(1)
        .says("✓ wait/no-panic")
        .says("it calls something through a pointer, and nothing shows that this can't panic");
}
