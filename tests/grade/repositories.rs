//! Which commit of a repository counts, and that nothing of the repository is ever run.
//!
//! The commit is recognized by whose code the submission is like: beside it are folders with the code of each commit.

use std::fs;
use std::path::PathBuf;

use indoc::{formatdoc, indoc};
use serde_json::Value;

use super::class::Class;
use super::git::git;
use crate::support::Course;

const FIRST: &str = indoc! {"
    pub fn height() -> u32 {
        let mut meters = 0;
        while meters < 10 {
            if meters % 3 == 1 && meters > 2 {
                return meters / 2;
            }
            meters += 1;
        }
        meters
    }
"};
const SECOND: &str = indoc! {"
    pub fn height() -> u32 {
        let days = (1..=3).map(|day| day * day);
        days.filter(|day| day % 2 == 0).map(|day| day / 2).sum::<u32>().min(10)
    }
"};
const THIRD: &str = indoc! {"
    struct Tide { high: u32, low: u32 }
    impl Tide {
        fn range(&self) -> Option<u32> { self.high.checked_sub(self.low) }
    }
    pub fn height() -> u32 {
        Tide { high: 5, low: 3 }.range().unwrap_or_default()
    }
"};
const FOURTH: &str = indoc! {"
    pub fn height() -> u32 {
        match std::env::args().nth(1).as_deref() {
            Some(\"low\") => 1,
            Some(other) if other.len() > 4 => 3,
            None | Some(_) => 2,
        }
    }
"};

/// The folder of each version, and its code.
const VERSIONS: [(&str, &str); 4] = [
    ("first", FIRST),
    ("second", SECOND),
    ("third", THIRD),
    ("fourth", FOURTH),
];

/// A repository in which a student works.
struct Work {
    class: Class,
    dir: PathBuf,
}

impl Work {
    fn new() -> Self {
        let class = Class::of(Course::with_one());
        let class = VERSIONS
            .iter()
            .fold(class, |class, (name, code)| class.with(name, "tide", code));
        let dir = class.path("submissions/student");
        fs::create_dir(&dir).expect("created");
        let work = Self { class, dir };
        work.git(&["init", "-q", "-b", "main"]);
        work
    }

    fn git(&self, args: &[&str]) {
        self.git_at(args, 0);
    }

    fn git_at(&self, args: &[&str], seconds: i64) {
        git(&self.dir, args, seconds);
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.dir.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    }

    fn commit(&self, code: &str, seconds: i64) {
        self.write(SOURCE, code);
        self.git(&["add", "-A"]);
        self.git_at(&["commit", "-q", "-m", "work"], seconds);
    }

    /// The version that a submission is like, and why anything of it wasn't taken.
    fn read(&self, student: &str, more: &[&str]) -> (Option<String>, String) {
        let course = self.class.course.root().display().to_string();
        let mut args = vec![
            "similar",
            "submissions",
            "--format",
            "json",
            "--course",
            &course,
        ];
        args.extend(more);
        let ran = self.class.run(&args).exits(0);
        let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let pairs = report["pairs"].as_array().expect("pairs").iter();
        let versions = pairs.filter_map(|pair| {
            let (one, other) = (pair["one"].as_str()?, pair["other"].as_str()?);
            let version = match (one == student, other == student) {
                (true, _) => other,
                (_, true) => one,
                _ => return None,
            };
            VERSIONS
                .iter()
                .any(|(name, _)| *name == version)
                .then(|| version.to_owned())
        });
        let versions: Vec<String> = versions.collect();
        assert!(versions.len() < 2, "{versions:?}");
        let refused = report["refused"].as_array().expect("refusals").iter();
        let reasons = refused
            .filter(|refusal| refusal[0] == student)
            .map(|refusal| refusal[1]["reason"].to_string());
        (
            versions.into_iter().next(),
            reasons.collect::<Vec<_>>().join("\n"),
        )
    }

    #[track_caller]
    fn expect(&self, more: &[&str], version: &str) {
        let (found, refused) = self.read("student", more);
        assert_eq!(found.as_deref(), Some(version), "{more:?}: {refused}");
    }

    #[track_caller]
    fn expect_refusal(&self, student: &str, more: &[&str], words: &str) {
        let (_, refused) = self.read(student, more);
        assert!(refused.contains(words), "{more:?}: {refused}");
    }
}

const SOURCE: &str = "exercises/01_harbour/tide/src/lib.rs";

#[test]
fn the_commit_that_counts_is_the_one_that_was_asked_for() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    work.git(&["branch", "draft"]);
    work.commit(SECOND, 2000);
    work.git(&["tag", "v2"]);
    work.commit(THIRD, 3000);
    work.write(SOURCE, FOURTH);
    work.expect(&[], "fourth");
    for (at, version) in [
        ("1970-01-01T00:41:40Z", "second"),
        ("1970-01-01T00:33:20Z", "second"),
        ("1970-01-01T00:33:19Z", "first"),
        ("2026-01-01T00:00:00+02:00", "third"),
        ("draft", "first"),
        ("v2", "second"),
        ("main", "third"),
    ] {
        work.expect(&["--at", at], version);
    }
    work.expect_refusal(
        "student",
        &["--at", "1970-01-01T00:00:00Z"],
        "no commit before",
    );
    work.expect_refusal("student", &["--at", "absent"], "no tag or branch");
    work.expect_refusal("student", &["--at=--all"], "no tag or branch");
}

#[test]
fn the_latest_tag_counts_by_the_time_of_its_commit() {
    let work = Work::new();
    for (code, seconds, tag) in [
        (FIRST, 1000, "submit/2"),
        (SECOND, 3000, "submit/1"),
        (THIRD, 2000, "submit/3"),
    ] {
        work.commit(code, seconds);
        work.git_at(&["tag", "-a", "-m", "handed in", tag], 9000 - seconds);
    }
    work.commit(FOURTH, 8000);
    work.expect(&[], "second");
    work.git(&["gc", "-q"]);
    work.expect(&[], "second");
}

#[test]
fn bare_and_shallow_repositories_are_read_too() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    work.commit(SECOND, 2000);
    let from = format!("file://{}", work.dir.display());
    work.git(&["clone", "-q", "--bare", &from, "../bare.git"]);
    work.git(&[
        "clone",
        "-q",
        "--bare",
        "--depth",
        "1",
        &from,
        "../shallow.git",
    ]);
    fs::remove_dir_all(&work.dir).expect("removed");
    for name in ["bare.git", "shallow.git"] {
        let (version, refused) = work.read(name, &[]);
        assert_eq!(version.as_deref(), Some("second"), "{name}: {refused}");
    }
    let at = ["--at", "1970-01-01T00:25:00Z"];
    assert_eq!(work.read("bare.git", &at).0.as_deref(), Some("first"));
    work.expect_refusal("shallow.git", &at, "no commit before");
}

#[test]
fn nothing_that_a_repository_asks_for_is_run() {
    let work = Work::new();
    let marker = work.class.path("was-run");
    let run = format!("touch {}; cat", marker.display());
    work.write(
        ".gitattributes",
        "* filter=evil diff=evil merge=evil text eol=crlf export-subst\n",
    );
    work.commit(FIRST, 1000);
    work.git(&["tag", "submit/1"]);
    for key in [
        "filter.evil.smudge",
        "filter.evil.clean",
        "filter.evil.process",
        "diff.evil.textconv",
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.alternateRefsCommand",
        "gpg.program",
        "alias.cat-file",
        "alias.ls-tree",
        "core.editor",
        "uploadpack.packObjectsHook",
        "remote.origin.uploadpack",
        "credential.helper",
        "extensions.partialClone",
    ] {
        work.git(&["config", key, &run]);
    }
    let mut config = fs::read_to_string(work.dir.join(".git/config")).expect("a configuration");
    config += indoc! {"
        [core]
            worktree = /
        [include]
            path = /dev/zero
        [broken
    "};
    work.write(".git/config", config);
    for hook in [
        "post-checkout",
        "pre-commit",
        "reference-transaction",
        "post-index-change",
    ] {
        let path = format!(".git/hooks/{hook}");
        let script = formatdoc! {"
            #!/bin/sh
            {run}
        "};
        work.write(&path, script);
        let all = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(work.dir.join(path), all).expect("executable");
    }
    work.expect(&[], "first");
    assert!(!marker.exists(), "something was run");
}

#[test]
fn what_is_not_a_file_in_a_commit_is_refused() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    let src = "exercises/01_harbour/tide/src";
    std::os::unix::fs::symlink("/etc/passwd", work.dir.join(src).join("link.rs")).expect("a link");
    work.write(&format!("{src}/big.rs"), vec![b' '; (1 << 20) + 1]);
    work.git(&["add", "-A"]);
    let module = format!("160000,{},{src}/module", "1".repeat(40));
    work.git(&["update-index", "--add", "--cacheinfo", &module]);
    work.git_at(&["commit", "-q", "-m", "work"], 2000);
    work.expect(&["--at", "main"], "first");
    for words in ["symbolic links", "submodules", "larger than 1 MiB"] {
        work.expect_refusal("student", &["--at", "main"], words);
    }
}

#[test]
fn objects_of_another_repository_are_refused() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    work.git(&["clone", "-q", "--shared", "--bare", ".", "../shared.git"]);
    work.expect_refusal("shared.git", &[], "objects from elsewhere");
}

#[test]
fn a_file_that_points_to_a_repository_elsewhere_is_not_a_repository() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    let pointer = format!("gitdir: {}/.git\n", work.dir.display());
    work.class.write("submissions/other/.git", &pointer);
    work.class
        .write("submissions/other/tide/src/lib.rs", SECOND);
    let (version, _) = work.read("other", &["--at", "main"]);
    assert_eq!(version.as_deref(), Some("second"));
}

#[test]
fn a_damaged_repository_is_refused_with_a_word() {
    let work = Work::new();
    work.commit(FIRST, 1000);
    fs::remove_dir_all(work.dir.join(".git/objects")).expect("removed");
    fs::create_dir(work.dir.join(".git/objects")).expect("created");
    work.expect_refusal(
        "student",
        &["--at", "2026-01-01T00:00:00Z"],
        "damaged or incomplete",
    );
    work.expect_refusal("student", &["--at", "main"], "no commit");
}
