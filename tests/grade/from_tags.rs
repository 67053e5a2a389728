//! Repositories that were collected from Classroom 50: their tags are graded, and what their own workflows claim is compared.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::class::Class;
use super::git::git;
use crate::support::Course;
use crate::support::browser::open;
use crate::support::exercise::height;

const SOURCE: &str = "exercises/01_harbour/tide/src/lib.rs";
const TIME: i64 = 1_790_000_000;
const DATETIME: &str = "2026-09-21T14:13:20Z";

/// A student's repository, as `gh teacher download` clones it.
struct Collected<'c> {
    class: &'c Class,
    student: &'c str,
    dir: PathBuf,
}

impl<'c> Collected<'c> {
    fn new(class: &'c Class, student: &'c str) -> Self {
        let dir = class.path(&format!("submissions/cs-1-week-1-{student}"));
        fs::create_dir_all(&dir).expect("created");
        git(&dir, &["init", "-q", "-b", "main"], 0);
        Self {
            class,
            student,
            dir,
        }
    }

    /// Hands in with this tag. Returns the commit.
    fn submits(&self, meters: u32, tag: &str, seconds: i64) -> String {
        let path = format!("submissions/cs-1-week-1-{}/{SOURCE}", self.student);
        self.class.write(&path, &height(meters));
        git(&self.dir, &["add", "-A"], seconds);
        git(
            &self.dir,
            &["commit", "-q", "--allow-empty", "-m", "work"],
            seconds,
        );
        git(&self.dir, &["tag", tag], seconds);
        let hash = git(&self.dir, &["rev-parse", "HEAD"], seconds).stdout;
        String::from_utf8_lossy(&hash).trim().to_owned()
    }

    /// What the student's workflow published for a commit.
    fn result(&self, tag: &str, commit: &str, score: u32) -> Value {
        json!({
            "schema": "classroom50/result/v1", "classroom": "cs-1", "assignment": "week-1",
            "assignment_type": "individual", "owner": self.student, "submission": tag,
            "commit": format!("https://example.org/cs/repo/commit/{commit}"),
            "release": "https://example.org/r", "review": "https://example.org/r",
            "datetime": DATETIME, "score": score, "max-score": 1, "tests": [],
        })
    }

    fn downloaded(&self, name: &str, content: &Value) {
        fs::write(self.dir.join(name), content.to_string()).expect("written");
    }
}

fn claim(class: &Class, student: &str) -> (String, Value, f64) {
    let row = class.row("out", student);
    let finding = row["claim"]["finding"].as_str().expect("a finding");
    let score = row["score"].as_f64().expect("points");
    (finding.to_owned(), row["claim"]["claimed"].clone(), score)
}

#[test]
fn claims_are_compared_and_never_believed() {
    let class = Class::of(Course::with_one());
    let submit = |student: &'static str, meters: u32| {
        let collected = Collected::new(&class, student);
        let commit = collected.submits(meters, "submit/1", TIME);
        (collected, commit)
    };
    let (honest, commit) = submit("al", 2);
    honest.downloaded("result.json", &honest.result("submit/1", &commit, 1));
    let (liar, commit) = submit("bo", 1);
    let lie = liar.result("submit/1", &commit, 1);
    liar.downloaded(
        "results.json",
        &json!([{ "submission_tag": "submit/1", "result": lie }]),
    );
    submit("cy", 1);
    let (forger, commit) = submit("di", 1);
    let warning = "published by 'di', not by the autograde workflow";
    let forged = forger.result("submit/1", &commit, 1);
    let history =
        json!([{ "submission_tag": "submit/1", "result": forged, "provenance_warning": warning }]);
    forger.downloaded("results.json", &history);
    let (copier, _) = submit("ed", 1);
    copier.downloaded("result.json", &honest.result("submit/1", &commit, 1));
    let (broken, _) = submit("flo", 1);
    fs::write(broken.dir.join("result.json"), "{ \"score\": ").expect("written");
    let (linked, _) = submit("gus", 1);
    std::os::unix::fs::symlink(
        honest.dir.join("result.json"),
        linked.dir.join("result.json"),
    )
    .expect("a link");

    let committed = Collected::new(&class, "hal");
    committed.downloaded("result.json", &committed.result("submit/1", &commit, 1));
    committed.submits(1, "submit/1", TIME);

    let ran = class.grade("out", &["--from-tags"]).exits(1);
    page_shows_claims(&class);
    let full = json!({ "score": 1, "max": 1 });
    for (student, finding, claimed, score) in [
        ("al", "agrees", &full, 1.0),
        ("bo", "differs", &full, 0.0),
        ("cy", "missing", &Value::Null, 0.0),
        ("di", "forged", &full, 0.0),
        ("ed", "other_submission", &full, 0.0),
        ("flo", "unreadable", &Value::Null, 0.0),
        ("gus", "unreadable", &Value::Null, 0.0),
        ("hal", "forged", &full, 0.0),
    ] {
        let student = format!("cs-1-week-1-{student}");
        let expected = (finding.to_owned(), claimed.clone(), score);
        assert_eq!(claim(&class, &student), expected, "{student}");
    }
    let ran = ran
        .says("1 of 8 workflows in students' repositories agree")
        .says("cs-1-week-1-bo       1/1      0/1  differs")
        .says("cs-1-week-1-cy         -      0/1  missing")
        .says(&format!("1/1      0/1  forged: {warning}"))
        .says("of another submission: it's for the repository `cs-1-week-1-al`");
    assert!(!ran.stdout.contains("cs-1-week-1-al "), "{}", ran.stdout);
    for part in ["1", "2"] {
        let partition = format!("slice:{part}/2");
        let shard = format!("shard{part}");
        class
            .grade(&shard, &["--from-tags", "--partition", &partition])
            .exits(1);
    }
    let merged = class.run(&["merge", "shard1", "shard2", "--out", "merged"]);
    merged.exits(1).says("1 of 8 workflows");
    assert_eq!(class.written("merged"), class.written("out"));
    let feedback =
        fs::read_to_string(class.path("out/feedback/cs-1-week-1-di.md")).expect("feedback");
    assert!(!feedback.contains("forged"), "{feedback}");
}

/// The page of the class above, in a browser.
fn page_shows_claims(class: &Class) {
    let Some(page) = open(&class.path("out/report.html")) else {
        return;
    };
    assert!(page.console.is_empty(), "{:#?}", page.console);
    let section = page.dom.split("<section id=\"claims\">").nth(1);
    let section = section.and_then(|rest| rest.split("</section>").next());
    let section = section.unwrap_or_else(|| panic!("no claims: {}", page.dom));
    assert!(!section.contains("cs-1-week-1-al</bdi>"), "{section}");
    for (student, claimed, word) in [
        ("di", "1/1", "forged"),
        ("hal", "1/1", "forged"),
        ("ed", "1/1", "of another submission"),
        ("bo", "1/1", "differs"),
        ("flo", "–", "unreadable"),
        ("gus", "–", "unreadable"),
        ("cy", "–", "missing"),
    ] {
        let row = section
            .split("<tr>")
            .find(|row| row.contains(&format!("cs-1-week-1-{student}</bdi>")));
        let row = row.unwrap_or_else(|| panic!("{student}: {section}"));
        let shown = [
            format!("<td class=\"number\">{claimed}</td>"),
            "<td class=\"number\">0/1</td>".to_owned(),
            format!("{word}</span>"),
        ];
        for words in shown {
            assert!(row.contains(&words), "{words}: {row}");
        }
    }
}

#[test]
fn a_claim_does_not_change_the_exit_code() {
    let class = Class::of(Course::with_one());
    let collected = Collected::new(&class, "al");
    let commit = collected.submits(2, "submit/1", TIME);
    collected.downloaded("result.json", &collected.result("submit/1", &commit, 0));
    class
        .grade("out", &["--from-tags"])
        .exits(0)
        .says("differs");
    class.grade("plain", &[]).exits(0);
    assert!(class.row("plain", "cs-1-week-1-al").get("claim").is_none());
}

#[test]
fn only_what_was_handed_in_with_a_tag_is_graded() {
    let class = Class::of(Course::with_one());
    let collected = Collected::new(&class, "ada-b");
    let wrong = collected.submits(1, "submit/1", TIME);
    collected.submits(2, "draft", TIME + 100);
    let result = collected.result("submit/1", &wrong, 0);
    let later = collected.result("submit/9", &wrong, 1);
    let history = json!([
        { "submission_tag": "submit/9", "result": later },
        { "submission_tag": "submit/1", "result": result },
    ]);
    collected.downloaded("results.json", &history);
    Collected::new(&class, "b").submits(2, "draft", TIME);
    class.write("submissions/cs-1-week-1-cy/lib.rs", &height(2));
    class.write("submissions/scores.csv", "username,score\nada-b,1\n");
    class.write(
        "roster.csv",
        "username,first_name,last_name\nada-b,Ada,B\nb,Bo,C\ncy,Cy,D\n",
    );
    class
        .grade("out", &["--from-tags", "--roster", "roster.csv"])
        .exits(1)
        .says("3 students");
    let reason = |student: &str| class.row("out", student)["refused"][0]["reason"].clone();
    assert_eq!(
        claim(&class, "ada-b").0,
        "agrees",
        "the work on the branch doesn't count"
    );
    assert_eq!(reason("b"), "the repository has no `submit/…` tag");
    assert_eq!(reason("cy"), "it isn't a git repository");
    class
        .grade("best", &["--from-tags", "--roster", "roster.csv", "--best"])
        .exits(1);
    assert_eq!(class.row("best", "ada-b")["tag"], "submit/1");
    class.grade("plain", &["--roster", "roster.csv"]).exits(1);
    for student in ["ada-b", "b", "cy"] {
        assert_eq!(
            class.row("plain", student)["standing"],
            "submitted",
            "{student}"
        );
    }
}
