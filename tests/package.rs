//! The packed course, and the files that `cargo package` packs. `.ci/run` checks that the package builds and installs.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::files::contents_below;
use crate::support::{Ran, runner};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_packed_course_is_the_course_in_the_tree() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let root = Path::new(ROOT);
    for folder in ["exercises", "solutions"] {
        for (path, content) in contents_below(&root.join(folder)) {
            let target = scratch.path().join(folder).join(path);
            fs::create_dir_all(target.parent().expect("a file is in a folder")).expect("folders");
            fs::write(target, content).expect("a file");
        }
    }
    fs::copy(root.join("info.toml"), scratch.path().join("info.toml")).expect("a manifest");
    let mut pack = runner();
    pack.args(["dev", "pack"]).current_dir(scratch.path());
    Ran::by(&mut pack).exits(0);
    assert!(
        fs::read(scratch.path().join("course.zip")).expect("an archive")
            == fs::read(root.join("course.zip")).expect("an archive"),
        "course.zip is stale: run `cargo run -- dev pack`, and build again"
    );
}

#[test]
fn the_package_contains_the_course_and_all_sources() {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the real cargo from outside"
    )]
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["package", "--list", "--allow-dirty", "--offline"])
        .current_dir(ROOT);
    let listed = Ran::of(&cargo.output().expect("cargo starts")).exits(0);
    let listed: Vec<String> = listed
        .stdout
        .lines()
        .map(|line| line.replace('\\', "/"))
        .collect();
    let mut wanted = vec!["course.zip".to_owned(), "Cargo.lock".to_owned()];
    for file in ["README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE"] {
        wanted.push(file.to_owned());
    }
    for path in contents_below(&Path::new(ROOT).join("src")).keys() {
        wanted.push(format!("src/{path}"));
    }
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|path| !listed.contains(path))
        .collect();
    assert!(missing.is_empty(), "not packed: {missing:?}");
    let strange: Vec<&String> = listed
        .iter()
        .filter(|path| path.contains(".runner") || path.starts_with("exercises/"))
        .collect();
    assert!(strange.is_empty(), "packed: {strange:?}");
}
