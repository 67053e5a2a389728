//! Edits to manifests in every form that cargo accepts.

use indoc::indoc;

use super::*;

fn parsed(manifest: &str) -> DocumentMut {
    manifest.parse().expect("TOML")
}

fn renamed(manifest: &str, name: &str) -> String {
    let mut manifest = parsed(manifest);
    rename(&mut manifest, name);
    manifest.to_string()
}

#[test]
fn a_renamed_package_keeps_its_librarys_name() {
    let manifest = indoc! {r#"
        [package]
        name = "intro-00"
        edition = "2021"

        [dependencies]
        name = "1"
    "#};
    assert_eq!(
        renamed(manifest, "intro_00"),
        manifest.replace("intro-00", "intro_00")
    );
    assert_eq!(
        renamed(manifest, "welcome"),
        manifest.replace("intro-00", "welcome")
            + indoc! {r#"

            [lib]
            name = "intro_00"
        "#}
    );
}

#[test]
fn a_package_is_renamed_in_every_form_of_manifest() {
    for (manifest, expected) in [
        (
            indoc! {r#"
                [package] # note
                  name='a' # it
                [lib]
                path = "a.rs"
            "#},
            indoc! {r#"
                [package] # note
                  name="b" # it
                [lib]
                path = "a.rs"
                name = "a"
            "#},
        ),
        (
            indoc! {r#"
                [ package ]
                version = "1.0.0"
                "name" = """a"""

                [lib]
                name = "c"
            "#},
            indoc! {r#"
                [ package ]
                version = "1.0.0"
                "name" = "b"

                [lib]
                name = "c"
            "#},
        ),
        (
            indoc! {r#"
                package.name = "a"
                lib.name = "c"
            "#},
            indoc! {r#"
                package.name = "b"
                lib.name = "c"
            "#},
        ),
        (
            indoc! {r#"
                lib = { test = false }
                package = { name="a", version="1.0.0" }
            "#},
            indoc! {r#"
                lib = { test = false , name = "a" }
                package = { name="b", version="1.0.0" }
            "#},
        ),
        // There is no package.
        (
            indoc! {r#"
            [workspace]
            name = "a"
        "#},
            indoc! {r#"
            [workspace]
            name = "a"
        "#},
        ),
    ] {
        assert_eq!(renamed(manifest, "b"), expected);
    }
}

#[test]
fn dependencies_on_a_moved_crate_are_updated() {
    let manifest = indoc! {r#"
        [dev-dependencies] # for tests
        one = {path="../../common"}
        two.path = '../../common/'
        other = { path = "../../common2" }
        # the third
        [dependencies.three]
        path = "../.././common" # there
        default-features = false
        [target.'cfg(unix)'.dependencies]
        four = { package = "common", path = "../../common" }
        [package.metadata]
        path = "../../common"
    "#};
    let mut document = parsed(manifest);
    let moved = Moved {
        from: "common",
        to: "common".to_owned(),
        package: "common_tide".to_owned(),
    };
    assert!(follow(
        &mut document,
        "exercises/tide",
        &DocumentMut::new(),
        &moved
    ));
    assert_eq!(
        document.to_string(),
        indoc! {r#"
            [dev-dependencies] # for tests
            one = {path="common", package = "common_tide" }
            two.path = "common"
            two.package = "common_tide"
            other = { path = "../../common2" }
            # the third
            [dependencies.three]
            path = "common" # there
            default-features = false
            package = "common_tide"
            [target.'cfg(unix)'.dependencies]
            four = { package = "common_tide", path = "common" }
            [package.metadata]
            path = "../../common"
        "#}
    );
    assert!(!follow(
        &mut document,
        "exercises/tide",
        &DocumentMut::new(),
        &moved
    ));
}

#[test]
fn a_level_keeps_what_affects_how_crates_are_compiled() {
    let mut around = Files::default();
    around.insert(
        "Cargo.toml",
        indoc! {r#"
            # The harbour's.
            [workspace] # of all
            members = ["exercises/*/*"]
            package.edition = "2021"
            resolver = '2'

            [workspace.dependencies]
            ropes = { path = "helpers/ropes" }
            rand = "0.9" # random

            [profile.dev] # fast
            opt-level = 1
            [lints.rust]
            unsafe_code = "forbid"
        "#},
    );
    assert_eq!(
        of_level(&around, Format::Wr),
        indoc! {r#"
            [workspace]
            package.edition = "2021"
            resolver = '2'
            members = ["*"]

            [workspace.dependencies]
            rand = "0.9" # random

            [profile.dev] # fast
            opt-level = 1
        "#}
    );
    let rustlings = parsed(&of_level(&around, Format::Rustlings));
    let lint = ["workspace", "lints", "rust", "unsafe_code"];
    assert_eq!(
        find(rustlings.as_table(), &lint).and_then(Item::as_str),
        Some("forbid")
    );
    assert_eq!(
        of_level(&Files::default(), Format::Exercism),
        indoc! {r#"
            [workspace]
            members = ["*"]
            resolver = "3"
        "#}
    );
}

#[test]
fn a_program_becomes_a_package_with_its_old_packages_settings() {
    let mut around = Files::default();
    assert!(of_program("tide", false, &around).contains("edition = \"2024\""));
    around.insert(
        "Cargo.toml",
        indoc! {r#"
            package = { name = "all" }
            dependencies.rand = "0.9"
            [[bin]]
            name = "tide"
            [lints.rust]
            unsafe_code = "forbid"
        "#},
    );
    let made = of_program("tide", false, &around);
    let text = |path: &[&str]| {
        find(parsed(&made).as_table(), path)
            .and_then(Item::as_str)
            .map(str::to_owned)
    };
    assert_eq!(
        text(&["package", "name"]).as_deref(),
        Some("tide"),
        "{made}"
    );
    assert_eq!(
        text(&["package", "edition"]).as_deref(),
        Some("2015"),
        "{made}"
    );
    assert_eq!(
        text(&["dependencies", "rand"]).as_deref(),
        Some("0.9"),
        "{made}"
    );
    assert!(
        made.contains("[lints]\nworkspace = true") && !made.contains("bin"),
        "{made}"
    );
}

#[test]
fn what_only_the_tests_of_a_program_use_is_not_unused() {
    let package = indoc! {r#"
        [package]
        name = "exercises"

        [lints.rust]
        unsafe_code = "forbid"
    "#};
    let mut around = Files::default();
    around.insert("Cargo.toml", package);
    let lints = |around: &Files| {
        let made: toml::Table = of_program("tide", true, around).parse().expect("TOML");
        made["lints"]["rust"].clone()
    };
    assert_eq!(lints(&around)["dead_code"].as_str(), Some("allow"));
    assert_eq!(lints(&around)["unsafe_code"].as_str(), Some("forbid"));
    around.insert("Cargo.toml", package.replace("unsafe_code", "dead_code"));
    assert_eq!(lints(&around)["dead_code"].as_str(), Some("forbid"));
    around.insert("Cargo.toml", "");
    assert_eq!(lints(&around)["dead_code"].as_str(), Some("allow"));
}
