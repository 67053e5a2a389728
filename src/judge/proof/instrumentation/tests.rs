//! Which tests are found, and how each kind is instrumented.

use indoc::{formatdoc, indoc};

use super::{MACROS, instrument};
use crate::judge::proof::proof_crate;

fn names(source: &str) -> Vec<String> {
    instrument(source)
        .map(|instrumented| instrumented.tests)
        .unwrap_or_default()
}

#[test]
fn every_test_is_found_with_its_modules() {
    let source = r##"
        use crate::x;
        mod common;
        /// A doc comment with `#[test] fn not_this() {}` in it.
        #[test]
        fn plain() { let text = "#[test] fn nor_this() {}"; }
        mod edge {
            #[test]
            #[should_panic(expected = "boom")]
            fn empty() -> Result<(), String> where String: Sized { Ok(()) }
            mod deep { #[tokio::test(flavor = "current_thread")] async fn waits() {} }
        }
        proptest! { #[test] fn holds(x in 0..10) { assert!(x < 10); } }
        #[cfg(test)] fn helper() {}
        #[test]
        fn last() {}
    "##;
    assert_eq!(
        names(source),
        ["plain", "edge::empty", "edge::deep::waits", "holds", "last"]
    );
}

#[test]
fn other_code_is_left_alone() {
    assert_eq!(
        names(
            "#[derive(Debug)] struct S { a: u8 } fn main() { test(); } #[cfg(test)] mod t { fn a() {} }"
        ),
        Vec::<String>::new()
    );
    assert_eq!(instrument("fn broken( {"), None);
}

#[test]
fn conditional_and_ignored_tests_are_recognized() {
    let source = r#"
        #[test] #[ignore = "slow"] fn always() {}
        #[test] #[cfg(feature = "extra")] fn sometimes() {}
        #[cfg(test)] mod tests { #[test] fn inner() {} }
        #[cfg(unix)] mod unix { #[test] fn on_unix() {} }
        macro_rules! case { ($name:ident) => { #[test] fn $name() { run(); } } }
    "#;
    let found = instrument(source).expect("tests");
    assert_eq!(
        found.tests,
        [
            "always",
            "sometimes",
            "tests::inner",
            "unix::on_unix",
            MACROS
        ]
    );
    assert_eq!(found.certain, ["always", "tests::inner"]);
    assert_eq!(found.ignored, ["always"]);
    assert!(found.source.contains("fn $name() { let _runner_watch"));
}

fn instrumented(source: &str) -> String {
    instrument(source).expect("a test").source
}

#[test]
fn instrumentation_keeps_the_line_numbers() {
    for head in [
        "#[test]\nfn a()",
        indoc! {"
            #[test]
            #[should_panic]
            fn a()"},
        "#[test]\nfn a() -> Result<(), String>",
    ] {
        let source = formatdoc! {"
            // ünïcödé 🦀
            {head} {{
                b(); // end
            }}
            fn c() {{}}
        "};
        let instrumented = instrumented(&source);
        assert_ne!(instrumented, source);
        for (line, (is, was)) in instrumented.lines().zip(source.lines()).enumerate() {
            let words = was.split("->").next().unwrap_or(was);
            let words = words.trim_matches([' ', '{', '}']);
            assert!(is.contains(words), "line {line}: {is}");
        }
        assert_eq!(instrumented.lines().count(), source.lines().count());
    }
}

#[test]
fn each_kind_of_test_is_instrumented_in_its_own_way() {
    let body = |head: &str| {
        instrumented(&format!("{head} {{ b() }}")).replace(&proof_crate::name(), "runner_proof")
    };
    assert!(
        body("#[test] fn a()")
            .contains("{ let _runner_watch = ::runner_proof::Watch::return_only(); b() }")
    );
    assert!(
        body("#[test] fn a() -> Result<(), Box<dyn std::error::Error + 'static>> where String: Sized").contains(
            "{ fn _runner_body() -> Result < () , Box < dyn std :: error :: Error + 'static >> { b() } \
             ::runner_proof::enter(); ::runner_proof::returned(_runner_body()) }"
        )
    );
    assert!(
        body("#[tokio::test] async fn a()")
            .contains("_runner_body().await; ::runner_proof::leave();")
    );
    assert!(body("#[tokio::test] async fn a() -> X").contains("returned(_runner_body().await)"));
    assert!(body("#[test] #[should_panic] fn a()").contains("panics(_runner_body, &[])"));
    assert!(
        body("#[should_panic(expected = \"b\\\"c\")] #[test] fn a()")
            .contains("panics(_runner_body, &[\"b\\\"c\"])")
    );
    assert!(
        body("#[test] #[should_panic = r#\"b\"#] fn a()")
            .contains("panics(_runner_body, &[r#\"b\"#])")
    );
    for head in [
        "#[test] #[cfg_attr(debug_assertions, should_panic)] fn a()",
        "#[tokio::test] #[should_panic] async fn a()",
        "#[test] #[should_panic] fn a(x in 0..1)",
    ] {
        assert!(body(head).contains("Watch::panic_too()"), "{head}");
    }
    assert!(body("#[should_panic] fn no_test() {} #[test] fn a()").contains("return_only"));
}

#[test]
fn attributes_of_a_whole_body_stay_in_front() {
    let body = |source: &str| instrumented(source).replace(&proof_crate::name(), "runner_proof");
    let watch = " let _runner_watch = ::runner_proof::Watch::return_only();";
    for attributes in [
        "#![warn(unused)]\n#![deny(warnings)] ",
        "//! What it shows.\r\n",
        "/*! All */ #![warn(unused)]",
    ] {
        assert_eq!(
            body(&format!("#[test] fn a() {{ {attributes}b() }}")),
            format!("#[test] fn a() {{ {attributes}{watch}b() }}")
        );
    }
    assert_eq!(
        body("#[test] fn a() { #![warn(unused)] }"),
        format!("#[test] fn a() {{ #![warn(unused)] {watch}}}")
    );
    let returns = body("#[test] fn a() -> X { #![warn(unused)] b() }");
    assert!(
        returns.contains("{ #![warn(unused)]  fn _runner_body() -> X {b() }"),
        "{returns}"
    );
}
