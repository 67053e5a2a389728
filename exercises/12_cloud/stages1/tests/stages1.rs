use stages1::Step::{Copy, Run};
use stages1::{Files, repeated};

const FILES: [(&str, &str); 4] = [
    ("Cargo.lock", "tokio 1.54"),
    ("images/map.svg", "an island"),
    ("images.txt", "map"),
    ("src/main.rs", "draw(map)"),
];

fn before() -> Files {
    FILES.into()
}

/// The same files, except that this one has another content.
fn after(path: &'static str) -> Files {
    let mut files = before();
    files.insert(path, "something new");
    files
}

const CRATES: [stages1::Step; 4] = [
    Copy("Cargo.lock"),
    Run("cargo fetch"),
    Copy("src"),
    Run("cargo build"),
];

#[test]
fn without_a_change_nothing_runs() {
    assert_eq!(repeated(&CRATES, &before(), &before()), []);
}

#[test]
fn everything_after_a_change_runs() {
    let steps = repeated(&CRATES, &before(), &after("src/main.rs"));
    assert_eq!(steps, [Copy("src"), Run("cargo build")]);
    let steps = repeated(&CRATES, &before(), &after("Cargo.lock"));
    assert_eq!(steps, CRATES);
}

#[test]
fn a_file_that_is_not_copied_changes_nothing() {
    assert_eq!(repeated(&CRATES, &before(), &after("images/map.svg")), []);
}

#[test]
fn a_dot_copies_everything() {
    let steps = [Run("apt-get update"), Copy("."), Run("cargo build")];
    let repeated = repeated(&steps, &before(), &after("images/map.svg"));
    assert_eq!(repeated, [Copy("."), Run("cargo build")]);
}

#[test]
fn a_folder_has_its_own_files_only() {
    let steps = [Copy("images"), Run("shrink images")];
    assert_eq!(repeated(&steps, &before(), &after("images.txt")), []);
    let repeated = repeated(&steps, &before(), &after("images/map.svg"));
    assert_eq!(repeated, steps);
}

#[test]
fn a_new_file_is_a_change() {
    let steps = repeated(&CRATES, &before(), &after("src/ink.rs"));
    assert_eq!(steps, [Copy("src"), Run("cargo build")]);
    let steps = repeated(&CRATES, &after("src/ink.rs"), &before());
    assert_eq!(steps, [Copy("src"), Run("cargo build")], "a file is gone");
}
