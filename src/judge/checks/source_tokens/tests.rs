//! Every disguise of unsafe code is found, and honest code isn't flagged.

use indoc::indoc;

use super::*;

const NEW: Editions = Editions {
    before_2021: false,
    from_2021: true,
};
const OLD: Editions = Editions {
    before_2021: true,
    from_2021: false,
};

#[track_caller]
fn found(source: &str, editions: Editions) -> Vec<(usize, &'static str)> {
    let found = SourceTokens::of(source, editions);
    found.unwrap_or_else(|| panic!("{source}")).unsafe_code
}

#[test]
fn unsafe_code_that_the_lint_misses_is_found_in_every_disguise() {
    for (source, what) in [
        ("#[unsafe(naked)] extern \"C\" fn f() {}", KEYWORD),
        ("a!(unsafe, (naked));", KEYWORD),
        (
            "macro_rules! a { ($($t:tt)*) => { #[unsafe($($t)*)] fn f() {} } }",
            KEYWORD,
        ),
        (
            "mod a { impl S { #[link_section = \".init\"] fn f() {} } }",
            SECTION,
        ),
        (
            "impl S { #[cfg_attr(all(), r#link_section = \".init\")] fn f() {} }",
            SECTION,
        ),
        ("a!(link_section = \".init\");", SECTION),
        (
            "macro_rules! a { () => { #[link_section = \".init\"] fn f() {} } }",
            SECTION,
        ),
        ("#[link(name = \"m\")] extern \"C\" {}", BLOCK),
        ("extern { fn f(); }", BLOCK),
        ("a!({ fn f(); } extern);", BLOCK),
        ("#![cfg_attr(all(), feature(concat))]", FEATURE),
        ("a!([link_section = \".init\"] #);", SECTION),
    ] {
        assert_eq!(found(source, NEW), [(1, what)], "{source}");
    }
}

#[test]
fn honest_code_is_not_flagged() {
    for source in [
        "// unsafe { extern { link_section } }",
        "/// Not `unsafe`.\nfn f() { let text = \"unsafe extern link_section\"; }",
        "#![forbid(unsafe_code)]\n#[cfg(feature = \"extern\")] fn r#unsafe() {}",
        "extern crate alloc; pub extern \"C\" fn f() {} type F = extern fn();",
        "macro_rules! f { ($abi:literal) => { extern $abi fn f() {} } }",
        "fn link_section(feature: (u8,)) -> u8 { if !(feature.0 == 1) { return 2 } feature(3) }",
        "macro_rules! include { ($($t:tt)*) => {} }\ninclude!(unsafely);",
        "let text = cr#\"a \"quoted\" unsafe \"#;",
    ] {
        assert_eq!(found(source, NEW), [], "{source}");
    }
}

#[test]
fn sources_that_include_other_files_are_found() {
    let includes = |source: &str| {
        let tokens = SourceTokens::of(source, NEW).expect("Rust");
        SourceTokens::include_files(&[&tokens])
    };
    for source in [
        "include!(\"a.txt\");",
        "use std::include as i;",
        "i!(r#include, \"a.txt\");",
        "#[path = \"a.txt\"] mod a;",
        "m!(path = \"a.txt\");",
        "macro_rules! m { ($a:ident) => { #[$a = \"a.txt\"] mod a; } } m!(path);",
        "macro_rules! m { ($a:tt $b:tt $c:tt) => { $a [$b = $c] mod a; } } m!(# path \"a.txt\");",
        "macro_rules! m { ($($t:tt)*) => { #[cfg_attr(all(), $($t)*)] mod a; } } m!(path = \"a.txt\");",
    ] {
        assert!(includes(source), "{source}");
    }
    for source in [
        "include_str!(\"a.txt\")",
        "include!(\"a.rs\"); #[path = \"b.rs\"] mod b;",
        "let path = file.path(); format!(\"{}\", path.display());",
        "fn include() { list.include(1) }",
    ] {
        assert!(!includes(source), "{source}");
    }
}

#[test]
fn a_source_is_tokenized_according_to_its_edition() {
    let source = "m! { cr#\"a\" (unsafe(naked)) \"b\"# }";
    assert_eq!(found(source, NEW), [], "one string");
    assert_eq!(found(source, OLD), [(1, KEYWORD)]);
}

#[test]
fn a_source_that_cannot_be_parsed_is_reported() {
    let commented_frontmatter = indoc! {"
        ---
        /*
        ---
        unsafe {}
        // */
    "};
    for source in ["unsafe \"", "(unsafe", commented_frontmatter] {
        assert_eq!(SourceTokens::of(source, NEW), None, "{source}");
    }
    let unread = SourceTokens::of("nothing to be seen (", NEW);
    assert_eq!(
        unread,
        Some(SourceTokens::default()),
        "it contains none of the words"
    );
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let deep = 100_000;
    let source = format!("m!({}unsafe{});", "(".repeat(deep), ")".repeat(deep));
    assert_eq!(found(&source, NEW), [(1, KEYWORD)]);
}
