//! What archives try: names that leave, things that aren't files, names that collide, and files that decide how others are built.

use indoc::indoc;

use std::fs;

use super::*;

/// Members of an archive, what is still taken for `greet1`, and a word of the refusal.
type Attack = (Vec<Member>, &'static [&'static str], &'static str);

fn in_greet(path: &str) -> String {
    format!("{GREET}/{path}")
}

fn mine() -> Member {
    file(in_greet("src/lib.rs"), "// mine")
}

const MINE: &[&str] = &["src/lib.rs"];

/// Names that leave their folder or hide what they are, and things that aren't files.
fn names_and_kinds() -> Vec<Attack> {
    let named = |name: &str, word| (vec![mine(), file(name, "")], MINE, word);
    let kind = |letter, word| {
        (
            vec![mine(), special(&in_greet("src/evil.rs"), letter)],
            MINE,
            word,
        )
    };
    vec![
        named("../evil.rs", "`..`"),
        named(
            "exercises/01_first/greet1/src/../../../../../evil.rs",
            "`..`",
        ),
        named(
            "exercises/01_first/greet1/../../02_second/count1/src/lib.rs",
            "`..`",
        ),
        named("exercises\\01_first\\greet1\\src\\..\\..\\x.rs", "`..`"),
        named("/exercises/01_first/greet1/src/evil.rs", "absolute"),
        named("//server/share/evil.rs", "absolute"),
        named("C:\\evil.rs", "absolute"),
        named("exercises/01_first/greet1/src/a\u{1b}[2J.rs", "control"),
        named("exercises/01_first/greet1/src/a\nb.rs", "control"),
        named("exercises/01_first/greet1/src/lib.rs:evil", "`:`"),
        kind(b'2', "symbolic links"),
        kind(b'3', "device"),
        kind(b'6', "pipe"),
    ]
}

/// Names that some file system confuses.
fn collisions() -> Vec<Attack> {
    let both = |one: &str, other: &str, word| {
        (
            vec![file(in_greet(one), ""), file(in_greet(other), "")],
            &[][..],
            word,
        )
    };
    vec![
        both("src/mine.rs", "src/MINE.rs", "case or Unicode"),
        both("src/gr\u{f6}n.rs", "src/GR\u{d6}N.rs", "case or Unicode"),
        both("src/a/x.rs", "src/A/y.rs", "case or Unicode"),
        both("src/mi\u{200c}ne.rs", "src/mine.rs", "case or Unicode"),
        both(
            "src/gr\u{f6}n.rs",
            "src/gro\u{308}n.rs",
            "two files with this path",
        ),
        both("src/mine.rs", "src//mine.rs", "two files with this path"),
        both("src/mine.rs", "src\\mine.rs", "two files with this path"),
        (
            vec![file(in_greet("src/LIB.rs"), "")],
            &[],
            "case or Unicode",
        ),
        (
            vec![
                file(in_greet("src/a"), ""),
                file(in_greet("src/a/b.rs"), ""),
            ],
            &["src/a/b.rs"],
            "folder with the same path",
        ),
        (
            vec![file(in_greet("src/lib.rs/b.rs"), "")],
            &[],
            "needs a folder",
        ),
    ]
}

/// Files that decide how others are built.
fn settings() -> Vec<Attack> {
    let named = |name: &str, word| (vec![mine(), file(name, "")], MINE, word);
    vec![
        named(".cargo/config.toml", "settings of cargo"),
        named("exercises/01_first/.cargo/config", "settings of cargo"),
        named(
            "exercises/01_first/greet1/.Cargo/config.toml",
            "settings of cargo",
        ),
        named("exercises/01_first/greet1/build.rs", "build scripts"),
        named("exercises/01_first/greet1/Build.rs", "build scripts"),
        named("rust-toolchain.toml", "toolchain"),
        named("exercises/01_first/greet1/rust-toolchain", "toolchain"),
        named(
            "exercises/01_first/greet1/src/rust-toolchain.toml",
            "toolchain",
        ),
    ]
}

#[test]
fn every_attack_of_an_archive_is_refused_with_a_word() {
    for pattern in ["src/**", "**"] {
        let class = IntakeCase::editing(pattern);
        let attacks = [names_and_kinds(), collisions(), settings()];
        for (members, still, word) in attacks.into_iter().flatten() {
            for path in archives(&class, &members) {
                let submission = class.read(&path);
                let what = format!("{pattern} {} {:?}", path.display(), members.last());
                assert_eq!(
                    taken(&submission),
                    still,
                    "{what}: {:?}",
                    submission.refused
                );

                expect_refusal(&submission, word);
            }
        }
    }
}

#[test]
fn the_runners_own_folder_is_never_taken() {
    let class = IntakeCase::editing("**");
    let members = [
        mine(),
        file(in_greet(".runner/progress.log"), ""),
        file(".runner/x", ""),
    ];
    for path in archives(&class, &members) {
        assert_eq!(taken(&class.read(&path)), MINE);
    }
}

#[test]
fn files_that_are_not_editable_are_left_without_a_word() {
    let class = IntakeCase::new();
    let members = [
        mine(),
        file(in_greet("tests/greet1.rs"), "fn main() {}"),
        file(in_greet("Cargo.toml"), ""),
    ];
    for path in archives(&class, &members) {
        let submission = class.read(&path);
        assert_eq!(
            (taken(&submission), submission.refused.len()),
            (MINE.to_vec(), 0)
        );
    }
}

#[test]
fn a_hard_link_in_a_tar_archive_is_refused() {
    let class = IntakeCase::new();
    let path = class.path("work.tar");
    fs::write(
        &path,
        tar(&[mine(), special(&in_greet("src/evil.rs"), b'1')]),
    )
    .expect("written");
    let submission = class.read(&path);
    assert_eq!(taken(&submission), MINE);
    expect_refusal(&submission, "hard links");
}

#[test]
fn two_files_with_the_same_name_are_refused() {
    let class = IntakeCase::new();
    let twice = [mine(), file(in_greet("src/lib.rs"), "// another one")];
    for path in archives(&class, &twice) {
        let submission = class.read(&path);
        assert_eq!(taken(&submission), [] as [&str; 0]);
        expect_refusal(&submission, "two files with");
    }
}

#[test]
fn an_encrypted_file_is_refused() {
    let class = IntakeCase::new();
    let mut bytes = zip(&[mine()]);
    bytes[6] |= 1;
    let central = bytes
        .windows(4)
        .position(|window| window == b"PK\x01\x02")
        .expect("an index");
    bytes[central + 8] |= 1;
    let path = class.path("work.zip");
    fs::write(&path, bytes).expect("written");
    expect_refusal(&class.read(&path), "encrypted");
}

#[test]
fn an_archive_that_is_none_is_refused_as_a_whole() {
    let class = IntakeCase::new();
    for name in ["work.zip", "work.tar", "work.tar.gz"] {
        let path = class.path(name);
        fs::write(
            &path,
            "this is only text, and more of it than a header has".repeat(20),
        )
        .expect("written");
        let submission = class.read(&path);
        assert_eq!(submission.refused.len(), 1, "{:?}", submission.refused);
        assert_eq!(submission.refused[0].path, "");
        expect_refusal(&submission, "damaged");
    }
}

#[test]
fn one_damaged_file_costs_only_itself() {
    let class = IntakeCase::new();
    let mut bytes = zip(&[
        file(in_greet("src/other.rs"), "// some text of the file"),
        mine(),
    ]);
    let content = bytes
        .windows(3)
        .position(|window| window == b".rs")
        .expect("a name")
        + 6;
    bytes[content] ^= 0xff;
    let path = class.path("work.zip");
    fs::write(&path, bytes).expect("written");
    let submission = class.read(&path);
    assert_eq!(taken(&submission), MINE, "{:?}", submission.refused);
    expect_refusal(&submission, "damaged");
}

#[test]
fn a_manifest_is_merged_by_rule() {
    let class = IntakeCase::editing("Cargo.toml");
    let right = indoc! {r#"
        [package]
        name = "greet1"
        [dependencies]
    "#};
    let manifest = &format!("{right}evil = \"1\"\n");
    for path in archives(&class, &[file(in_greet("Cargo.toml"), manifest)]) {
        let submission = class.read(&path);
        let left = submission
            .overlay("greet1")
            .and_then(|files| files.text("Cargo.toml"));
        assert_eq!(left, Some(right));
        expect_refusal(&submission, "`dependencies.evil`");
    }
}

#[test]
fn a_listed_toolchain_file_where_no_tool_looks_is_taken() {
    let class = IntakeCase::editing("src/team/rust-toolchain.toml");
    for path in archives(
        &class,
        &[file(
            in_greet("src/team/rust-toolchain.toml"),
            "[toolchain]",
        )],
    ) {
        let submission = class.read(&path);
        assert_eq!(
            (taken(&submission), submission.refused.len()),
            (vec!["src/team/rust-toolchain.toml"], 0)
        );
    }
}
