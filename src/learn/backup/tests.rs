//! What a reset backs up, writes and removes, in real folders.

use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Backup, restore};
use crate::course::Files;
use crate::learn::fixture::LearnerFixture;

const DIR: &str = "exercises/01_first/moves1";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_709_208_000)
}

fn pristine() -> Files {
    let files = [
        ("Cargo.toml", "[package]"),
        ("src/lib.rs", "as shipped"),
        ("tests/moves1.rs", "test"),
    ];
    files
        .into_iter()
        .map(|(path, content)| (path.to_owned(), content.as_bytes().to_vec()))
        .collect()
}

/// A fixture with the exercise as shipped.
fn fixture() -> LearnerFixture {
    let fixture = LearnerFixture::new();
    for (path, content) in pristine() {
        fixture.write(&format!("{DIR}/{path}"), content);
    }
    fixture
}

fn put(fixture: &LearnerFixture) -> Backup {
    restore(
        &fixture.course,
        &pristine(),
        fixture.exercise("moves1"),
        now(),
        &mut |_| Ok(()),
    )
    .expect("it can be restored")
}

/// What is in the exercise's folder.
fn now_there(fixture: &LearnerFixture) -> Files {
    Files::read(&fixture.path(DIR)).expect("the folder can be read")
}

/// What is in a backup, relative to the exercise's folder.
fn kept(backup: &Backup) -> Files {
    Files::read(&backup.dir.as_ref().expect("there is a backup").join(DIR))
        .expect("the backup can be read")
}

fn files<const N: usize>(files: [(&str, &str); N]) -> Files {
    files
        .into_iter()
        .map(|(path, content)| (path.to_owned(), content.as_bytes().to_vec()))
        .collect()
}

#[test]
fn an_untouched_exercise_is_neither_backed_up_nor_changed() {
    let fixture = fixture();
    let backup = put(&fixture);
    assert_eq!(backup, Backup::default());
    assert!(!backup.changed());
    assert!(!fixture.path(".runner").exists());
}

#[test]
fn changed_files_are_backed_up_and_replaced() {
    let fixture = fixture();
    fixture.write(&format!("{DIR}/src/lib.rs"), b"mine \xFF\xFE");
    fixture.write(&format!("{DIR}/src/deep/more.rs"), "more");
    fixture.write(&format!("{DIR}/tests/moves1.rs"), "emptied");
    fixture.write(&format!("{DIR}/notes.txt"), "notes");
    let backup = put(&fixture);

    let mut expected = files([
        ("src/deep/more.rs", "more"),
        ("tests/moves1.rs", "emptied"),
        ("notes.txt", "notes"),
    ]);
    expected.insert("src/lib.rs", b"mine \xFF\xFE");
    assert_eq!(kept(&backup), expected);
    assert_eq!(
        backup.dir,
        Some(fixture.path(".runner/backup/2024-02-29T12-00-00Z-1"))
    );
    assert_eq!(backup.written, ["src/lib.rs", "tests/moves1.rs"]);
    assert_eq!(backup.removed, ["src/deep/more.rs"]);

    // The notes aren't editable files of the exercise, so they stay.
    let mut expected = pristine();
    expected.insert("notes.txt", "notes");
    assert_eq!(now_there(&fixture), expected);
    assert!(!fixture.path(DIR).join("src/deep").exists());
}

#[test]
fn two_resets_in_one_second_have_two_backups() {
    let fixture = fixture();
    fixture.write(&format!("{DIR}/src/lib.rs"), "first");
    let first = put(&fixture);
    fixture.write(&format!("{DIR}/src/lib.rs"), "second");
    let second = put(&fixture);
    assert_ne!(first.dir, second.dir);
    assert_eq!(kept(&first), files([("src/lib.rs", "first")]));
    assert_eq!(kept(&second), files([("src/lib.rs", "second")]));
}

#[test]
fn missing_files_and_folders_are_restored() {
    let fixture = fixture();
    fs::remove_dir_all(fixture.path(DIR)).expect("it is there");
    let backup = put(&fixture);
    assert_eq!(backup.dir, None);
    assert_eq!(now_there(&fixture), pristine());
}

#[cfg(unix)]
#[test]
fn if_the_backup_fails_nothing_is_changed() {
    let fixture = fixture();
    fixture.write(&format!("{DIR}/src/lib.rs"), "mine");
    // The name of the copy would be too long: one reason why a copy can fail.
    let link = format!("{DIR}/src/{}.rs", "x".repeat(250));
    std::os::unix::fs::symlink("lib.rs", fixture.path(&link)).expect("a link");
    let restore = || {
        restore(
            &fixture.course,
            &pristine(),
            fixture.exercise("moves1"),
            now(),
            &mut |_| Ok(()),
        )
    };
    let error = restore().expect_err("it must fail");
    assert!(error.to_string().contains("nothing was changed"), "{error}");
    assert_eq!(now_there(&fixture).text("src/lib.rs"), Some("mine"));
    // A file in place of the state folder is another one.
    fs::remove_dir_all(fixture.path(".runner")).expect("it is there");
    fixture.write(".runner", "in the way");
    let error = restore().expect_err("it must fail");
    assert!(error.to_string().contains("this is a file"), "{error}");
    assert_eq!(now_there(&fixture).text("src/lib.rs"), Some("mine"));
}

#[test]
fn a_folder_in_place_of_a_file_is_backed_up_and_replaced() {
    let fixture = fixture();
    fs::remove_file(fixture.path(DIR).join("src/lib.rs")).expect("it is there");
    fixture.write(&format!("{DIR}/src/lib.rs/inner.rs"), "inner");
    fixture.write(&format!("{DIR}/src/lib.rs/inner.rs~"), "an editor's");
    let backup = put(&fixture);
    assert_eq!(now_there(&fixture), pristine());
    let dir = backup
        .dir
        .expect("there is a backup")
        .join(DIR)
        .join("src/lib.rs");
    assert_eq!(
        fs::read_to_string(dir.join("inner.rs")).expect("it is kept"),
        "inner"
    );
    assert_eq!(
        fs::read_to_string(dir.join("inner.rs~")).expect("it is kept"),
        "an editor's"
    );
}

#[test]
fn a_file_in_place_of_a_folder_is_backed_up_and_replaced() {
    let fixture = fixture();
    fs::remove_dir_all(fixture.path(DIR).join("src")).expect("it is there");
    fixture.write(&format!("{DIR}/src"), "a file");
    let backup = put(&fixture);
    assert_eq!(now_there(&fixture), pristine());
    assert_eq!(kept(&backup), files([("src", "a file")]));
}

#[test]
fn a_file_in_place_of_the_exercises_folder_is_backed_up_and_replaced() {
    let fixture = fixture();
    fs::remove_dir_all(fixture.path(DIR)).expect("it is there");
    fixture.write(DIR, "a file");
    let backup = put(&fixture);
    assert_eq!(now_there(&fixture), pristine());
    let kept = backup.dir.expect("there is a backup").join(DIR);
    assert_eq!(fs::read_to_string(kept).expect("it is kept"), "a file");
}

#[test]
fn names_in_other_letters_do_not_hide_files_that_are_put_back() {
    for (own, renamed) in [("src/lib.rs", "src/Lib.rs"), ("src", "SRC")] {
        let fixture = fixture();
        fixture.write(&format!("{DIR}/src/lib.rs"), "mine");
        let dir = fixture.path(DIR);
        // On a disk that ignores the case of letters, both names are the same file's.
        fs::rename(dir.join(own), dir.join(renamed)).expect("it can be renamed");
        put(&fixture);
        let found = now_there(&fixture);
        let shipped = pristine();
        for (path, content) in shipped.iter() {
            let on_disk = fs::read(dir.join(path)).expect("it was put back");
            assert_eq!(on_disk, content, "{renamed}: {path}");
        }
        assert!(own == "src" || found == shipped, "{renamed}");
    }
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_their_targets_are_not_written() {
    let fixture = fixture();
    fixture.write("elsewhere/lib.rs", "mine");
    fixture.write("elsewhere/dir/moves1.rs", "mine too");
    let dir = fixture.path(DIR);
    fs::remove_file(dir.join("src/lib.rs")).expect("it is there");
    fs::remove_dir_all(dir.join("tests")).expect("it is there");
    std::os::unix::fs::symlink(fixture.path("elsewhere/lib.rs"), dir.join("src/lib.rs"))
        .expect("links can be made");
    std::os::unix::fs::symlink(fixture.path("elsewhere/dir"), dir.join("tests"))
        .expect("links can be made");
    let backup = put(&fixture);
    assert_eq!(now_there(&fixture), pristine());
    assert!(!dir.join("src/lib.rs").is_symlink());
    let elsewhere = Files::read(&fixture.path("elsewhere")).expect("it is there");
    assert_eq!(
        elsewhere,
        files([("lib.rs", "mine"), ("dir/moves1.rs", "mine too")])
    );
    let kept = kept(&backup);
    assert_eq!(kept.text("src/lib.rs"), Some("mine"));
    assert_eq!(
        kept.text("src/lib.rs.link"),
        fixture.path("elsewhere/lib.rs").to_str()
    );
    assert_eq!(
        kept.text("tests.link"),
        fixture.path("elsewhere/dir").to_str()
    );
}

#[test]
fn an_exercise_without_original_files_is_left_alone() {
    let fixture = fixture();
    fixture.write(&format!("{DIR}/src/lib.rs"), "mine");
    let result = restore(
        &fixture.course,
        &Files::default(),
        fixture.exercise("moves1"),
        now(),
        &mut |_| Ok(()),
    );
    assert!(result.is_err());
    assert_eq!(now_there(&fixture).text("src/lib.rs"), Some("mine"));
}
