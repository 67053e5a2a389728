use std::env::temp_dir;
use std::fs;
use std::path::Path;
use std::process::id;

use integration3::golden;

const RIGHT: &str = "May: 2\n=>\nMay ██ 2\n";
const WRONG: &str = "May: 2\n=>\nMay ███ 2\n";

#[test]
fn charts_are_as_in_the_files() {
    golden::check(Path::new("data"));
}

#[test]
fn a_new_file_is_checked_as_well() {
    let new = format!("new{}.txt", id());
    let panics = panics_with("new", &[("goals.txt", RIGHT), (&new, WRONG)]);
    let message = panics.expect("`check` missed a new file with a wrong chart");
    assert!(
        message.contains(&new),
        "the message doesn't say which file is wrong: {message}"
    );
}

#[test]
fn right_files_with_any_name_pass() {
    let panics = panics_with("right", &[("any.txt", RIGHT), ("name.txt", RIGHT)]);
    assert_eq!(panics, None, "`check` failed with right files");
}

#[test]
fn a_folder_without_files_proves_nothing() {
    let panics = panics_with("empty", &[]);
    assert!(panics.is_some(), "`check` passed without a single file");
}

/// The message of the panic when `check` looks at a folder with these files, or `None` if it passes.
fn panics_with(test: &str, files: &[(&str, &str)]) -> Option<String> {
    let folder = temp_dir().join(format!("golden-{test}-{}", id()));
    fs::create_dir(&folder).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    let result = std::panic::catch_unwind(|| golden::check(&folder));
    fs::remove_dir_all(&folder).unwrap();
    let message = result.err()?;
    Some(
        message
            .downcast_ref::<String>()
            .cloned()
            .unwrap_or_default(),
    )
}
