//! The roster, and names that would do harm.

use super::class::Class;

#[test]
fn unknown_submissions_and_missing_students_are_reported_and_graded() {
    let class = Class::with_heights(&[("al", 2), ("zoe", 2)]);
    class.write("class.csv", "id,name,section\nal,Al Ah,A\nbo,Bo Be,B\n");
    let ran = class.grade("grades", &["--roster", "class.csv"]).exits(1);
    let ran = ran
        .says("handed in nothing: bo")
        .says("not on the roster: zoe");
    ran.says("3 students");
    let standing = |student: &str| class.row("grades", student)["standing"].clone();
    assert_eq!(
        ["al", "bo", "zoe"].map(standing),
        ["submitted", "missing", "unknown"]
    );
    assert_eq!(class.row("grades", "al")["student"]["name"], "Al Ah");
    assert_eq!(class.row("grades", "zoe")["score"], 1.0);
}

#[test]
fn of_several_submissions_the_best_or_the_latest_counts() {
    let class = Class::with_heights(&[("al-1", 2), ("al-2", 1)]);
    class.write("class.csv", "id,email,student\nal,al-1,al-2\n");
    let score = |choice: &str| {
        let ran = class.grade("grades", &["--roster", "class.csv", choice]);
        (ran.code, class.outcome("grades", "al").1)
    };
    assert_eq!(score("--best"), (Some(0), 1.0));
    assert_eq!(score("--latest"), (Some(1), 0.0));
}

#[test]
fn a_group_hands_in_once_and_each_of_its_students_has_the_grade() {
    let class = Class::with_heights(&[("red", 2), ("blue", 1)]);
    class.write("class.csv", "id,team\nada,red\nbob,red\ncy,blue\n");
    let arguments = ["--roster", "class.csv"];
    class
        .grade("grades", &arguments)
        .exits(1)
        .says("3 students");
    let outcome = |student: &str| class.outcome("grades", student).0;
    let outcomes = ["ada", "bob", "cy"].map(outcome);
    assert_eq!(outcomes, ["passed", "passed", "failed"]);
    let written = class.written("grades");
    assert_eq!(written[0].lines().count(), 3, "{}", written[0]);
    class.grade("grades", &arguments).exits(1);
    assert_eq!(class.written("grades"), written);
}

#[test]
fn what_a_killed_grader_left_of_its_trials_is_removed() {
    let class = Class::with_heights(&[("al", 2)]);
    class.write("grades/.trials/.tmpabc/secret", "no");
    class.grade("grades", &[]).exits(0);
    assert!(!class.path("grades/.trials").exists());
}

#[cfg(unix)]
#[test]
fn names_are_neither_formulas_nor_messages() {
    let class = Class::with_heights(&[("=1+1", 2), ("+2", 2), ("-3", 1), ("@SUM(A1)", 1)])
        .with("\u{1b}[2Jclear", "tide", "")
        .with("a\n::set-output name=x::y", "tide", "")
        .with("a,\"b\"", "tide", "");
    let ran = class.grade("grades", &[]).exits(1);
    for text in [&ran.stdout, &ran.stderr] {
        assert!(!text.contains('\u{1b}'), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("::")), "{text:?}");
    }
    let table = std::fs::read_to_string(class.path("grades/gradebook.csv")).expect("a table");
    for line in table.lines() {
        assert!(!line.starts_with(['=', '+', '-', '@']), "{table}");
    }
    assert!(table.contains("'=1+1,"), "{table}");
    assert_eq!(
        class.gradebook("grades")["rows"]
            .as_array()
            .expect("rows")
            .len(),
        7
    );
}
