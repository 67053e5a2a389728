//! `runner init`: writes the whole embedded course; the embedded files, not the written ones, decide the verdicts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::embedded::EmbeddedCourse;
use crate::support::files::contents_below;
use crate::support::{Ran, runner};
use serde_json::Value;

/// The course's files in the repository, as a fresh clone has them.
fn repository() -> BTreeMap<String, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = BTreeMap::new();
    files.insert(
        "info.toml".to_owned(),
        fs::read(root.join("info.toml")).expect("the course's manifest"),
    );
    for folder in ["exercises", "solutions"] {
        for (path, content) in contents_below(&root.join(folder)) {
            files.insert(format!("{folder}/{path}"), content);
        }
    }
    files
}

fn init(dir: &Path) -> Ran {
    let mut command = runner();
    command.arg("init").arg(dir);
    // It needs neither programs nor a network.
    command.env("PATH", "").env("http_proxy", "127.0.0.1:1");
    Ran::by(&mut command)
}

#[test]
fn the_written_course_is_that_of_the_repository_byte_for_byte() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let dir = scratch.path().join("my course");
    init(&dir)
        .exits(0)
        .says("Wrote \"")
        .says("&& runner")
        .says("'");
    let expected = repository();
    let found = contents_below(&dir);
    for (path, content) in &expected {
        assert!(found.get(path) == Some(content), "{path} differs");
    }
    let more: Vec<&String> = found
        .keys()
        .filter(|path| !expected.contains_key(*path) && !path.starts_with('.'))
        .collect();
    assert!(more.is_empty(), "unexpected files: {more:?}");
}

#[test]
fn editors_and_git_are_set_up_for_the_first_level() {
    let course = EmbeddedCourse::init();
    let first = course.exercises()[0].clone();
    let level = first.split('/').next().expect("a level");
    let manifest = format!("exercises/{level}/Cargo.toml");
    let read = |path: &str| course.read(path);
    let code: Value = serde_json::from_str(&read(".vscode/settings.json")).expect("JSON");
    assert_eq!(code["rust-analyzer.linkedProjects"][0], manifest);
    let zed: Value = serde_json::from_str(&read(".zed/settings.json")).expect("JSON");
    let options = &zed["lsp"]["rust-analyzer"]["initialization_options"];
    assert_eq!(options["linkedProjects"][0], manifest);
    assert!(read(".helix/languages.toml").contains("workspace-lsp-roots"));
    assert!(read(".nvim.lua").contains("rust_analyzer"));
    assert!(read(".gitignore").contains("/target"));
    assert!(read(".gitignore").contains("!/.runner/progress.jsonl"));
    assert!(read(".gitattributes").contains("merge=union"));
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    fs::write(scratch.path().join("thesis.txt"), "two years").expect("a file");
    init(scratch.path())
        .exits(2)
        .complains("this folder is not empty")
        .complains("runner init DIR");
    init(&scratch.path().join("thesis.txt"))
        .exits(2)
        .complains("thesis.txt: this is a file, not a folder");
    let left = contents_below(scratch.path());
    assert_eq!(left.len(), 1);
    assert_eq!(left["thesis.txt"], b"two years");
}

#[test]
fn an_empty_folder_and_the_current_folder_can_be_used() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let mut command = runner();
    command.args(["init", "."]).current_dir(scratch.path());
    Ran::by(&mut command).exits(0);
    assert!(scratch.path().join("info.toml").is_file());
    let mut list = runner();
    list.arg("list").current_dir(scratch.path());
    Ran::by(&mut list).exits(0);
}

#[test]
fn the_embedded_files_judge_whatever_happens_to_the_folder() {
    let course = EmbeddedCourse::init();
    let exercises = course.exercises();
    let failing = exercises
        .iter()
        .find(|path| {
            let dir = course.path(&format!("exercises/{path}/tests"));
            path.starts_with("03") && dir.is_dir()
        })
        .expect("an exercise with tests");
    let name = failing.rsplit('/').next().expect("a name");
    let tests = format!("exercises/{failing}/tests/{name}.rs");
    let level = failing.split('/').next().expect("a level");
    course.write(&tests, "");
    course.write(&format!("exercises/{level}/info.toml"), "title = ");
    fs::remove_dir_all(course.path("solutions")).expect("a folder to delete");
    let first = &exercises[0];
    fs::remove_dir_all(course.path(&format!("exercises/{first}"))).expect("a folder to delete");

    // All of the course is still there.
    assert_eq!(course.exercises(), exercises);
    // Emptying a test file doesn't make an exercise pass.
    course
        .run(&["run", name])
        .exits(1)
        .complains(&format!("changes in exercises/{level}/info.toml"));
    // A deleted exercise fails; it isn't left out.
    let lost = first.rsplit('/').next().expect("a name");
    course.run(&["run", lost]).exits(1);
    course.run(&["lesson"]).exits(0);
    course.run(&["hint", lost]).exits(0).says("Hint 1");
    // A reset restores the folder.
    course.run(&["reset", lost]).exits(0);
    let (back, shipped) = (
        contents_below(&course.path(&format!("exercises/{first}"))),
        contents_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("exercises/{first}"))),
    );
    assert_eq!(back, shipped);
    // The diff uses the solution in the program, even though the one in the folder is gone.
    course
        .run(&["solution", name, "--spoil"])
        .exits(0)
        .says("+++ the solution's");
}

#[test]
fn a_new_repository_is_an_empty_folder() {
    for kept in [".git/HEAD", ".jj/repo/store/type", ".DS_Store"] {
        let scratch = tempfile::tempdir().expect("a scratch folder");
        let file = scratch.path().join(kept);
        fs::create_dir_all(file.parent().expect("a folder")).expect("folders");
        fs::write(&file, "as it was").expect("a file");
        init(scratch.path()).exits(0);
        assert_eq!(fs::read(&file).expect("it is there"), b"as it was");
    }
    // A worktree's is a file.
    let scratch = tempfile::tempdir().expect("a scratch folder");
    fs::write(scratch.path().join(".git"), "gitdir: elsewhere").expect("a file");
    init(scratch.path()).exits(0);
    // What the course would replace is in the way.
    let scratch = tempfile::tempdir().expect("a scratch folder");
    fs::create_dir(scratch.path().join(".git")).expect("a folder");
    fs::write(scratch.path().join(".gitignore"), "mine").expect("a file");
    init(scratch.path())
        .exits(2)
        .complains("this folder is not empty");
}

#[test]
fn a_checkout_with_the_line_endings_of_windows_is_the_same_course() {
    let course = EmbeddedCourse::init();
    for (path, content) in contents_below(&course.root()) {
        if let Ok(text) = String::from_utf8(content) {
            course.write(&path, text.replace('\n', "\r\n"));
        }
    }
    let names: Vec<String> = course
        .exercises()
        .iter()
        .filter_map(|path| path.strip_prefix("01_foundations/"))
        .map(str::to_owned)
        .collect();
    let name = names.first().expect("an exercise");
    let before = contents_below(&course.root());
    course
        .run(&["reset", "--level", "01_foundations"])
        .exits(0)
        .says(&format!("{name} is already as the course ships it."))
        .says_nothing_of("Restored");
    let ran = course.run(&["run", name]).exits(1);
    assert!(
        !ran.stdout.contains("differs") && !ran.stderr.contains("note"),
        "{ran:#?}"
    );
    let after = contents_below(&course.path(&format!("exercises/01_foundations/{name}")));
    for (path, content) in after {
        let path = format!("exercises/01_foundations/{name}/{path}");
        assert!(before[&path] == content, "{path} was written");
    }
    // A change is still one.
    let source = format!("exercises/01_foundations/{name}/src/lib.rs");
    let main = format!("exercises/01_foundations/{name}/src/main.rs");
    let source = if before.contains_key(&source) {
        source
    } else {
        main
    };
    course.write(
        &source,
        [b"// mine\r\n", before[&source].as_slice()].concat(),
    );
    course
        .run(&["reset", name])
        .exits(0)
        .says("Restored")
        .says("backed up");
}
