//! Honest submissions that look odd. Nothing of them is lost.

use std::fs;

use super::*;

const TEXT: &str = "\u{feff}// mine\r\n";

fn expect_mine(class: &IntakeCase, members: &[Member], what: &str) {
    for path in archives(class, members) {
        let submission = class.read_greet(&path);
        let files = submission.overlay("greet1");
        let text = files.and_then(|files| files.text("src/lib.rs"));
        assert_eq!(
            text,
            Some(TEXT),
            "{what} in {}: {:?}",
            path.display(),
            submission.refused
        );
        assert_eq!(submission.refused, [], "{what} in {}", path.display());
    }
}

#[test]
fn exercises_are_found_wherever_the_student_left_them() {
    let class = IntakeCase::new();
    for name in [
        "exercises/01_first/greet1/src/lib.rs",
        "01_first/greet1/src/lib.rs",
        "greet1/src/lib.rs",
        "src/lib.rs",
        "lib.rs",
        "greet1.rs",
        "work/exercises/01_first/greet1/src/lib.rs",
        "a/b/c/greet1/src/lib.rs",
        "homework/src/lib.rs",
        "homework/final/lib.rs",
        "homework 3: greetings/greet1/src/lib.rs",
        "./exercises/01_first/greet1/src/lib.rs",
        "exercises\\01_first\\greet1\\src\\lib.rs",
        "greet1\\src\\lib.rs",
    ] {
        expect_mine(&class, &[file(name, TEXT)], name);
    }
}

#[test]
fn what_systems_and_tools_add_is_ignored() {
    let class = IntakeCase::new();
    let junk = [
        "__MACOSX/greet1/src/._lib.rs",
        ".DS_Store",
        "greet1/.DS_Store",
        "greet1/src/._lib.rs",
        "greet1/src/lib.rs~",
        "greet1/src/.lib.rs.swp",
        "greet1/target/debug/greet1",
        "greet1/.git/hooks/post-checkout",
        "greet1/.vscode/settings.json",
        "greet1/desktop.ini",
        "greet1/notes.txt",
        "greet1/Thumbs.db",
    ];
    let mut members: Vec<Member> = junk.iter().map(|name| file(name, "junk")).collect();
    members.push(file("greet1/src/lib.rs", TEXT));
    expect_mine(&class, &members, "with junk");
    for path in archives(&class, &members) {
        assert_eq!(taken(&class.read(&path)), ["src/lib.rs"]);
    }
}

#[test]
fn a_clone_of_the_course_counts_once() {
    let class = IntakeCase::new();
    let members: Vec<Member> = [
        "course/info.toml",
        "course/exercises/01_first/greet1/Cargo.toml",
        "course/solutions/01_first/greet1/src/lib.rs",
        "course/wrong/01_first/greet1/shouts/src/lib.rs",
        "course/backup/greet1/src/lib.rs",
    ]
    .iter()
    .map(|name| file(name, "not mine"))
    .chain([file("course/exercises/01_first/greet1/src/lib.rs", TEXT)])
    .collect();
    expect_mine(&class, &members, "a clone");
}

#[test]
fn the_courses_solution_is_never_taken_for_a_students() {
    let class = IntakeCase::new();
    for name in [
        "solutions/01_first/greet1/src/lib.rs",
        "course/solutions/01_first/greet1/src/lib.rs",
    ] {
        for path in archives(&class, &[file(name, ""), file("course/README.md", "")]) {
            assert_eq!(taken(&class.read(&path)), [] as [&str; 0], "{name}");
        }
    }
}

#[test]
fn names_in_other_encodings_around_an_exercise_do_no_harm() {
    let class = IntakeCase::new();
    let names: [&[u8]; 3] = [
        b"\x9abung/greet1/src/lib.rs",
        b"\xdcbung/exercises/01_first/greet1/src/lib.rs",
        b"\xff\xfe/src/lib.rs",
    ];
    for name in names {
        expect_mine(&class, &[file(name, TEXT)], &String::from_utf8_lossy(name));
    }
}

#[test]
fn a_decomposed_name_is_composed() {
    let class = IntakeCase::new();
    for path in archives(&class, &[file("greet1/src/gro\u{308}\u{df}e.rs", "")]) {
        assert_eq!(taken(&class.read(&path)), ["src/gr\u{f6}\u{df}e.rs"]);
    }
}

#[test]
fn what_could_belong_to_two_exercises_is_reported() {
    let class = IntakeCase::new();
    for path in archives(&class, &[file("src/lib.rs", TEXT)]) {
        let submission = class.read(&path);
        assert_eq!(submission.overlays.len(), 0);
        expect_refusal(&submission, "`greet1` or to `count1`");
    }
    for path in archives(
        &class,
        &[
            file("a/greet1/src/lib.rs", ""),
            file("b/greet1/src/lib.rs", ""),
        ],
    ) {
        let submission = class.read(&path);
        assert_eq!(submission.overlays.len(), 0);
        expect_refusal(&submission, "unclear which one counts");
    }
}

#[test]
fn files_next_to_those_of_others_belong_together() {
    let class = IntakeCase::new();
    write_below(
        class.dir.path(),
        &[
            ("doejane_1_2_lib-1.rs", TEXT),
            ("doejane_1_3_words.txt", ""),
            ("roe_LATE_4_5_lib.rs", ""),
        ],
    );
    let submissions = Submissions::in_folder(class.dir.path()).expect("a folder");
    let greet = class.course.exercise("greet1").expect("the exercise");
    let pristine = Pristine::on_disk(&class.course);
    let cancel = Cancel::new().expect("a token");
    let intake = Intake::new(&class.course, &pristine, &[greet], &cancel).expect("an intake");
    let read: Vec<Submission> = submissions
        .iter()
        .map(|entry| intake.read(entry, &usual()).expect("a submission"))
        .collect();
    let found: Vec<_> = read
        .iter()
        .map(|one| (one.id.as_str(), one.marked_late, taken(one)))
        .collect();
    assert_eq!(
        found,
        [
            ("doejane_1", false, vec!["src/lib.rs"]),
            ("roe_4", true, vec!["src/lib.rs"])
        ]
    );
}

#[test]
fn content_is_taken_as_bytes() {
    let class = IntakeCase::new();
    let bytes = Member {
        content: b"// \xff\xfe\0\r\n".to_vec(),
        ..file("greet1/src/lib.rs", "")
    };
    for path in archives(&class, std::slice::from_ref(&bytes)) {
        let submission = class.read(&path);
        let files = submission.overlay("greet1").expect("files");
        assert_eq!(files.get("src/lib.rs"), Some(bytes.content.as_slice()));
    }
}

#[test]
fn a_source_named_build_is_not_a_build_script() {
    let class = IntakeCase::new();
    for path in archives(&class, &[file("greet1/src/build.rs", "")]) {
        assert_eq!(taken(&class.read(&path)), ["src/build.rs"]);
    }
    let folder = class.path("folder");
    fs::create_dir(&folder).expect("created");
    assert_eq!(
        class.read(&folder).overlays.len(),
        0,
        "an empty folder is a submission of nothing"
    );
}
