//! A small course in wr's format.

use indoc::{formatdoc, indoc};

use crate::support::Course;

/// A course of wr's: numbers out of alphabetical order and equal ones, hyphens, a repeated name, a helper crate, a root profile.
pub fn wr() -> Course {
    let course = Course::bare();
    course.write(".wr.toml", "");
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [workspace]
            members = ["exercises/*/*", "helpers/*"]
            resolver = "2"

            [profile.dev]
            overflow-checks = false
        "#},
    );
    course.write(
        "helpers/ropes/Cargo.toml",
        indoc! {r#"
            [package]
            name = "ropes"
            version = "0.1.0"
            edition = "2021"
        "#},
    );
    course.write(
        "helpers/ropes/src/lib.rs",
        indoc! {"
            pub fn knots() -> u8 {
                3
            }

            #[test]
            fn it_belongs_to_no_exercise() {
                panic!();
            }
        "},
    );
    let member = |folder: &str, package: &str, more: &str, source: &str| {
        self::member(&course, folder, package, more, source);
    };
    member("01_harbour/01_tide", "first_tide", "", &tested("1", "2"));
    member(
        "01_harbour/02_knots-and-ropes",
        "knots",
        indoc! {r#"

            [dependencies] # of all
            ropes={path="../../../helpers/ropes"}
        "#},
        indoc! {"
            pub fn knots() -> u8 {
                ropes::knots()
            }

            #[cfg(test)]
            mod tests {
                #[test]
                fn three() {
                    assert_eq!(super::knots(), 3);
                }
            }
        "},
    );
    member("01_harbour/02_bends", "bends", "", "");
    member(
        "02_sails/01_tide",
        "wraps",
        "",
        indoc! {"
            pub fn next(tide: u8) -> u8 {
                tide + 1
            }

            #[cfg(test)]
            mod tests {
                #[test]
                fn wraps() {
                    assert_eq!(super::next(255), 0);
                }
            }
        "},
    );
    member(
        "10_stern/00_wake",
        "wake",
        "",
        indoc! {"
            /// ```
            /// assert_eq!(wake::wake(), 2);
            /// ```
            pub fn wake() -> u8 {
                1
            }
        "},
    );
    course
}

/// One more exercise of a course of wr's.
pub fn member(course: &Course, folder: &str, package: &str, more: &str, source: &str) {
    course.write(
        &format!("exercises/{folder}/Cargo.toml"),
        formatdoc! {r#"
            [package] # one of many
            name="{package}"
            version = "0.1.0"
            edition = "2021"
            {more}"#},
    );
    course.write(&format!("exercises/{folder}/src/lib.rs"), source);
}

/// A library whose one test wants a number.
pub fn tested(is: &str, wanted: &str) -> String {
    formatdoc! {"
        pub fn height() -> u8 {{
            {is}
        }}

        #[cfg(test)]
        mod tests {{
            #[test]
            fn the_water_is_high() {{
                assert_eq!(super::height(), {wanted});
            }}
        }}
    "}
}
