//! What is wrong with manifests: the words, the file and the line of every kind of problem.

use crate::course::Starts;
use crate::course::fixture::Fixture;

const COURSE: &str = "info.toml";
const FIRST: &str = "exercises/01_first/info.toml";
const SECOND: &str = "exercises/02_second/info.toml";

/// Replaces a text in a manifest of the fixture, and expects exactly this one problem.
#[track_caller]
fn expect(path: &str, from: &str, to: &str, problem: &str) {
    let fixture = Fixture::new();
    fixture.edit(path, from, to);
    assert_eq!(fixture.problems(), [problem]);
}

/// Adds lines to the only exercise of the first level, which become its lines from 16 on, and expects exactly this one problem.
#[track_caller]
fn expect_of_exercise(lines: &str, problem: &str) {
    expect(FIRST, "points = 2\n", &format!("{lines}\n"), problem);
}

#[test]
fn a_valid_course_is_read_with_everything_in_it() {
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        "points = 2\n",
        "points = 2\nwas = [\"hallo1\"]\nedit = [\"src/*.rs\", \"Cargo.toml\"]\nneeds = [\"cc\"]\nunsafe_code = true\n\
         limits = { time = \"500ms\", memory = \"64KiB\", output = \"2MiB\" }\n[exercises.checks]\nfmt = true\ndeny = [\"clippy::ptr_arg\", \"unused_mut\"]\n",
    );
    fixture.edit(
        COURSE,
        "levels",
        "welcome = \"Hello\"\nfarewell = \"Bye\"\nlevels",
    );
    let course = fixture.open().unwrap();
    assert_eq!(
        (course.welcome.as_deref(), course.farewell.as_deref()),
        (Some("Hello"), Some("Bye"))
    );
    let ids: Vec<_> = course
        .levels
        .iter()
        .map(|level| (level.id.as_str(), level.title.as_str(), level.dir.as_str()))
        .collect();
    assert_eq!(
        ids,
        [
            ("01_first", "First steps", "exercises/01_first"),
            ("02_second", "Second steps", "exercises/02_second")
        ]
    );
    assert_eq!(
        (
            course.levels[0].topics[0].id.as_str(),
            course.levels[0].topics[0].title.as_str()
        ),
        ("greetings", "Greetings")
    );

    let greet = course.exercise("hallo1").expect("a former name finds it");
    assert_eq!(
        (
            greet.name.as_str(),
            greet.title.as_str(),
            greet.level.as_str()
        ),
        ("greet1", "A first greeting", "01_first")
    );
    assert_eq!(
        (greet.dir.as_str(), greet.solution_dir.as_str()),
        ("exercises/01_first/greet1", "solutions/01_first/greet1")
    );
    assert_eq!(
        (&greet.topics[..], &greet.starts),
        (
            &["greetings".to_owned()][..],
            &Starts::Test("greets_by_name".to_owned())
        )
    );
    assert_eq!(
        (greet.hints.len(), greet.points, greet.unsafe_code),
        (2, 2, true)
    );
    assert_eq!(
        (
            greet.limits.time.as_millis(),
            greet.limits.memory,
            greet.limits.output
        ),
        (500, 65_536, 2_097_152)
    );
    assert_eq!(
        (greet.checks.fmt, greet.checks.deny.join(" ")),
        (true, "clippy::ptr_arg unused_mut".to_owned())
    );
    assert_eq!(greet.needs, ["cc"]);
    let editable = [
        "src/lib.rs",
        "Cargo.toml",
        "src/inner/mod.rs",
        "tests/greet1.rs",
    ]
    .map(|path| greet.may_edit(path));
    assert_eq!(
        editable,
        [true, true, false, false],
        "`*` stays inside one folder"
    );

    let count = course.exercise("count1").unwrap();
    assert_eq!(
        (count.points, count.unsafe_code, count.edit.join(" ")),
        (1, false, "src/**".to_owned())
    );
    assert_eq!(
        (count.limits, &count.checks),
        (
            crate::course::Limits::default(),
            &crate::course::Checks::default()
        )
    );
    let editable = ["src/lib.rs", "src/a/b.rs", "Cargo.toml", "tests/count1.rs"]
        .map(|path| count.may_edit(path));
    assert_eq!(editable, [true, true, false, false]);
}

#[test]
fn all_problems_of_all_manifests_are_told_at_once() {
    let fixture = Fixture::new();
    fixture.edit(COURSE, "format_version = 2", "format_version = 1");
    fixture.edit(COURSE, "title = \"Fixture\"", "titel = \"Fixture\"");
    fixture.edit(FIRST, "points = 2", "points = 0");
    fixture.edit(FIRST, "\"A first greeting\"", "5");
    fixture.edit(SECOND, "title = \"Second steps\"", "");
    let places: Vec<String> = fixture
        .open()
        .unwrap_err()
        .problems()
        .iter()
        .map(|problem| problem.place.as_ref().unwrap().to_string())
        .collect();
    assert_eq!(
        places,
        [
            "info.toml:1",
            "info.toml:1",
            "info.toml:2",
            "exercises/01_first/info.toml:9",
            "exercises/01_first/info.toml:16",
            "exercises/02_second/info.toml:1"
        ]
    );
}

#[test]
fn malformed_toml_is_told_with_its_line_and_hides_no_other_manifest() {
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        "title = \"A first greeting\"",
        "title = \"A first greeting",
    );
    fixture.edit(SECOND, "starts = \"error[E0308]\"", "starts = \"no form\"");
    let problems = fixture.problems();
    assert!(
        problems[0].starts_with("exercises/01_first/info.toml:9: this is not valid TOML: "),
        "{problems:#?}"
    );
    assert!(
        problems[1].starts_with("exercises/02_second/info.toml:11: `starts` of exercise `count1`"),
        "{problems:#?}"
    );
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn a_manifest_that_is_no_text_is_told_with_its_line() {
    let fixture = Fixture::new();
    std::fs::write(fixture.root().join(FIRST), b"title = \"a\"\n# \xff\n").unwrap();
    assert_eq!(
        fixture.problems(),
        ["exercises/01_first/info.toml:2: this file is not UTF-8 text\n  next: save it as UTF-8"]
    );
}

#[test]
fn an_unknown_key_names_the_nearest_known_one_at_every_depth() {
    expect(
        COURSE,
        "levels =",
        "welcom = \"x\"\nlevels =",
        "info.toml:3: the course has an unknown key `welcom`\n  next: did you mean `welcome`?",
    );
    expect(
        FIRST,
        "id = \"greetings\"",
        "id = \"greetings\"\ntitel = \"x\"",
        "exercises/01_first/info.toml:5: topic `greetings` has an unknown key `titel`\n  next: did you mean `title`?",
    );
    expect_of_exercise(
        "hint = []",
        "exercises/01_first/info.toml:16: exercise `greet1` has an unknown key `hint`\n  next: did you mean `hints`?",
    );
    expect_of_exercise(
        "limits = { tiem = \"1s\" }",
        "exercises/01_first/info.toml:16: `limits` of exercise `greet1` has an unknown key `tiem`\n  next: did you mean `time`?",
    );
    expect_of_exercise(
        "[exercises.checks]\nformat = true",
        "exercises/01_first/info.toml:17: `checks` of exercise `greet1` has an unknown key `format`\n  next: did you mean `fmt`?",
    );
    expect(
        FIRST,
        "title = \"First steps\"",
        "title = \"First steps\"\nauthor = \"A\"",
        "exercises/01_first/info.toml:2: level `01_first` has an unknown key `author`\n  next: take it out; known here: `title`, `topics` and `exercises`",
    );
}

#[test]
fn checks_that_are_not_judged_yet_are_unknown() {
    for check in [
        "sanitize = [\"address\"]",
        "refuses = \"cases/*.rs\"",
        "mutants = \"mutants/*\"",
        "miri = true",
        "faster = { than = \"a\" }",
    ] {
        let fixture = Fixture::new();
        fixture.edit(
            FIRST,
            "points = 2\n",
            &format!("[exercises.checks]\n{check}\n"),
        );
        let problems = fixture.problems();
        assert!(
            problems.len() == 1 && problems[0].contains("has an unknown key"),
            "{check}: {problems:?}"
        );
    }
}

#[test]
fn missing_keys_are_told_where_they_belong() {
    expect(
        COURSE,
        "format_version = 2\n",
        "",
        "info.toml:1: the course lacks the key `format_version`\n  next: add `format_version = …`",
    );
    expect(
        FIRST,
        "title = \"Greetings\"\n",
        "",
        "exercises/01_first/info.toml:3: topic `greetings` lacks the key `title`\n  next: add `title = …`",
    );
    expect(
        FIRST,
        "name = \"greet1\"\n",
        "",
        "exercises/01_first/info.toml:7: `[[exercises]]` lacks the key `name`\n  next: add `name = …`",
    );
    expect(
        FIRST,
        "starts = \"test greets_by_name\"\n",
        "",
        "exercises/01_first/info.toml:7: exercise `greet1` lacks the key `starts`\n  next: add `starts = …`",
    );
}

#[test]
fn values_of_a_wrong_type_are_told() {
    let next = "\n  next: correct the value";
    expect(
        COURSE,
        "format_version = 2",
        "format_version = \"2\"",
        &format!("info.toml:1: `format_version` of the course has to be a whole number{next}"),
    );
    expect(
        COURSE,
        "\"01_first\",",
        "1,",
        &format!("info.toml:4: `levels` of the course has to be a list of texts in quotes{next}"),
    );
    expect_of_exercise(
        "points = 1.5",
        &format!(
            "exercises/01_first/info.toml:16: `points` of exercise `greet1` has to be a whole number{next}"
        ),
    );
    expect_of_exercise(
        "unsafe_code = \"yes\"",
        &format!(
            "exercises/01_first/info.toml:16: `unsafe_code` of exercise `greet1` has to be `true` or `false`{next}"
        ),
    );
    expect_of_exercise(
        "limits = \"10s\"",
        &format!(
            "exercises/01_first/info.toml:16: `limits` of exercise `greet1` has to be a table{next}"
        ),
    );
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        "[[topics]]\nid = \"greetings\"\ntitle = \"Greetings\"\n",
        "topics = [\"greetings\"]\n",
    );
    let what = "`topics` of level `01_first` has to be a list of tables, each headed `[[topics]]`";
    assert_eq!(
        fixture.problems()[0],
        format!("exercises/01_first/info.toml:3: {what}{next}")
    );
}

#[test]
fn levels_that_cannot_be_are_told() {
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_second\",\n  \"01_first\",",
        "info.toml:6: level `01_first` is listed twice; the first is at info.toml:4\n  next: take one of them out",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"../02_second\",",
        "info.toml:5: `../02_second` cannot name a level: it is a path, and a level is one folder below `exercises`\n  \
         next: name the level's folder below `exercises`, such as `03_ownership`",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_secnd\",",
        "info.toml:5: level `02_secnd` has no folder exercises/02_secnd\n  \
         next: bring the folder back, correct the name, or take the level out of `levels`",
    );
}

#[test]
fn a_missing_manifest_or_exercise_folder_is_told() {
    let fixture = Fixture::new();
    fixture.remove(SECOND);
    fixture.remove("exercises/01_first/greet1");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/01_first/info.toml:8: exercise `greet1` has no folder exercises/01_first/greet1\n  \
             next: bring the folder back, correct the name, or take the exercise out",
            "exercises/02_second/info.toml: this file is missing\n  \
             next: bring it back, or write the level's title, topics and exercises into it",
        ]
    );
}

#[cfg(unix)]
#[test]
fn folders_that_are_links_out_of_the_course_are_refused_and_links_within_it_are_not() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    let fixture = Fixture::new();
    fixture.remove("exercises/01_first/greet1");
    symlink(
        outside.path(),
        fixture.root().join("exercises/01_first/greet1"),
    )
    .unwrap();
    std::fs::rename(
        fixture.root().join("exercises/02_second"),
        fixture.root().join("second"),
    )
    .unwrap();
    symlink("../second", fixture.root().join("exercises/02_second")).unwrap();
    assert_eq!(
        fixture.problems(),
        [
            "exercises/01_first/info.toml:8: the folder exercises/01_first/greet1 is a link that leads out of the course\n  \
          next: put the exercise's folder itself there"
        ]
    );
    fixture.remove("second");
    std::fs::remove_file(fixture.root().join("exercises/02_second")).unwrap();
    symlink(outside.path(), fixture.root().join("exercises/02_second")).unwrap();
    assert!(
        fixture.problems()[0]
            .starts_with("info.toml:5: the folder exercises/02_second is a link that leads out")
    );
}

#[test]
fn a_name_that_is_taken_tells_where_the_other_one_is() {
    expect(
        SECOND,
        "hints = [",
        "hints = [\"a\", \"b\"]\n[[exercises]]\nname = \"count1\"\ntitle = \"Again\"\ntopics = [\"counting\"]\nstarts = \"format\"\nchecks = { fmt = true }\nhints = [",
        "exercises/02_second/info.toml:14: exercise `count1` appears twice; the first is at exercises/02_second/info.toml:8\n  \
         next: give one of them another name: names are unique in the whole course",
    );
    let fixture = Fixture::new();
    fixture.edit(SECOND, "name = \"count1\"", "name = \"greet1\"");
    fixture.write("exercises/02_second/greet1/Cargo.toml", "");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/02_second/info.toml:8: exercise `greet1` appears twice; the first is at exercises/01_first/info.toml:8\n  \
          next: give one of them another name: names are unique in the whole course"
        ]
    );
}

#[test]
fn a_bad_name_of_an_exercise_is_told() {
    let next = "\n  next: give folder, crate, test file and this entry another name";
    for (name, fault) in [
        (
            "Greet",
            "it has to be lower-case letters a to z, digits and `_`, and begin with a letter",
        ),
        (
            "../x",
            "it has to be lower-case letters a to z, digits and `_`, and begin with a letter",
        ),
        ("match", "it is a keyword of Rust"),
        ("core", "cargo or the standard library use that name"),
        ("aux", "Windows has no folders of that name"),
    ] {
        let problem = format!(
            "exercises/01_first/info.toml:8: `{name}` cannot name an exercise: {fault}{next}"
        );
        expect(
            FIRST,
            "name = \"greet1\"",
            &format!("name = \"{name}\""),
            &problem,
        );
    }
}

#[test]
fn topics_are_declared_once_and_named_as_declared() {
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"greeting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` practises topic `greeting`, which the level does not declare\n  \
         next: did you mean `greetings`?",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"counting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` practises topic `counting`, which the level does not declare\n  \
         next: declare it in `[[topics]]`, or choose from `greetings`",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = []",
        "exercises/01_first/info.toml:7: exercise `greet1` practises no topic\n  next: name a topic of the level in `topics`",
    );
    expect(
        SECOND,
        "[[exercises]]",
        "[[topics]]\nid = \"greetings\"\ntitle = \"Again\"\n[[exercises]]",
        "exercises/02_second/info.toml:8: topic `greetings` appears twice; the first is at exercises/01_first/info.toml:4\n  \
         next: take one of them out, or give it another id",
    );
    expect(
        SECOND,
        "[[exercises]]",
        "[[topics]]\nid = \"more\"\ntitle = \"Counting\"\n[[exercises]]",
        "exercises/02_second/info.toml:9: two topics of this level are called \"Counting\"\n  \
         next: give each a title of its own: it is the heading of its lesson",
    );
    expect(
        SECOND,
        "[[exercises]]",
        "[[topics]]\nid = \"More Counting\"\ntitle = \"More\"\n[[exercises]]",
        "exercises/02_second/info.toml:8: `More Counting` cannot be the id of a topic: it has to be lower-case letters a to z, digits and `-`\n  \
         next: give it an id such as `move-semantics`",
    );
}

#[test]
fn a_bad_starts_lists_the_forms() {
    expect(
        FIRST,
        "\"test greets_by_name\"",
        "\"E0382\"",
        "exercises/01_first/info.toml:11: `starts` of exercise `greet1` is `E0382`, which is none of its forms\n  \
         next: write how the exercise as shipped fails: `error[E0382]`, `error: words of a message without a code`, \
         `test name`, `timeout name`, `crash name`, `lint clippy::name` or `format`",
    );
    expect(
        FIRST,
        "\"test greets_by_name\"",
        "\"format\"",
        "exercises/01_first/info.toml:11: `starts` is `format`, and formatting is not checked\n  next: add `checks = { fmt = true }`",
    );
}

#[test]
fn too_few_and_empty_hints_are_told() {
    let next = "\n  next: write at least two: the first asks the right question, the last nearly gives it away";
    let hints = "hints = [\"What does the function promise?\", \"Who turns a count into the promised type?\"]";
    expect(
        SECOND,
        hints,
        "hints = []",
        &format!("exercises/02_second/info.toml:7: exercise `count1` has no hint{next}"),
    );
    expect(
        SECOND,
        hints,
        "hints = [\"One\"]",
        &format!("exercises/02_second/info.toml:12: exercise `count1` has only one hint{next}"),
    );
    expect(
        SECOND,
        hints,
        "hints = [\"One\",\n  \" \"]",
        "exercises/02_second/info.toml:13: a hint of exercise `count1` is empty\n  next: write the hint or take it out",
    );
}

#[test]
fn empty_titles_and_titles_of_several_lines_are_told() {
    let next = "\n  next: write a `title`";
    expect(
        COURSE,
        "\"Fixture\"",
        "\" \"",
        &format!("info.toml:2: `title` of the course is empty{next}"),
    );
    expect(
        FIRST,
        "\"First steps\"",
        "\"\"",
        &format!("exercises/01_first/info.toml:1: `title` of level `01_first` is empty{next}"),
    );
    expect(
        FIRST,
        "\"A first greeting\"",
        "\"\"",
        &format!("exercises/01_first/info.toml:9: `title` of exercise `greet1` is empty{next}"),
    );
    expect(
        FIRST,
        "\"A first greeting\"",
        "\"A \\u001b[31mred one\"",
        "exercises/01_first/info.toml:9: `title` of exercise `greet1` holds a line break or another control character\n  \
         next: write it as one plain line",
    );
}

#[test]
fn points_and_limits_that_cannot_be_are_told() {
    for points in ["0", "-1", "5000000000"] {
        let problem = format!(
            "exercises/01_first/info.toml:16: `points` of exercise `greet1` is {points}\n  next: write a whole number from 1 to 1000000"
        );
        expect_of_exercise(&format!("points = {points}"), &problem);
    }
    expect_of_exercise(
        "[exercises.limits]\ntime = \"10\"",
        "exercises/01_first/info.toml:17: `time` in `limits` of exercise `greet1` is `10`\n  \
         next: write a whole number above 0 with `ms`, `s` or `m`, such as `500ms`, `10s` or `2m`",
    );
    let sizes = "next: write a whole number above 0 with `KiB`, `MiB` or `GiB`, such as `64KiB`, `512MiB` or `1GiB`";
    for key in ["memory", "output"] {
        expect_of_exercise(
            &format!("limits = {{ {key} = \"1GB\" }}"),
            &format!(
                "exercises/01_first/info.toml:16: `{key}` in `limits` of exercise `greet1` is `1GB`\n  {sizes}"
            ),
        );
    }
}

#[test]
fn patterns_that_are_none_or_leave_the_exercise_are_told() {
    let next = "\n  next: write paths relative to the exercise's folder, with `/`, such as `src/**` or `Cargo.toml`";
    for (pattern, fault) in [
        ("../other/src/**", "leaves the exercise's folder"),
        ("src/../../x", "leaves the exercise's folder"),
        ("/etc/passwd", "leaves the exercise's folder"),
        ("C:/x", "leaves the exercise's folder"),
        ("src\\\\lib.rs", "holds a backslash"),
        ("", "is empty"),
        (
            "./src/**",
            "has an empty part or `.` in it, and matches nothing",
        ),
        (
            "src/[a",
            "is not a pattern: unclosed character class; missing ']'",
        ),
    ] {
        let shown = pattern.replace("\\\\", "\\");
        let problem = format!(
            "exercises/01_first/info.toml:16: the pattern `{shown}` in `edit` of exercise `greet1` {fault}{next}"
        );
        expect_of_exercise(&format!("edit = [\"src/**\", \"{pattern}\"]"), &problem);
    }
    expect_of_exercise(
        "edit = []",
        "exercises/01_first/info.toml:7: nothing of exercise `greet1` can be changed: `edit` is empty\n  \
         next: name what may be changed, or take `edit` out: then it is `src/**`",
    );
}

#[test]
fn former_names_have_to_be_names_of_nothing_else() {
    for (was, what) in [
        (
            "greet1",
            "`was` of exercise `greet1` holds the name that it has now",
        ),
        (
            "count1",
            "`was` of exercise `greet1` holds `count1`, which is an exercise of its own at exercises/02_second/info.toml:8",
        ),
    ] {
        let problem =
            format!("exercises/01_first/info.toml:16: {what}\n  next: take `{was}` out of `was`");
        expect_of_exercise(&format!("was = [\"{was}\"]"), &problem);
    }
    expect_of_exercise(
        "was = [\"Old Name\"]",
        "exercises/01_first/info.toml:16: `Old Name` cannot name an exercise: it has to be lower-case letters a to z, digits and `_`, and begin with a letter\n  \
         next: `was` holds names that this exercise had; take this one out",
    );
    let fixture = Fixture::new();
    fixture.edit(FIRST, "points = 2", "was = [\"old1\"]");
    fixture.edit(SECOND, "starts", "was = [\"old1\"]\nstarts");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/02_second/info.toml:11: the former name `old1` is given twice; the first is at exercises/01_first/info.toml:16\n  \
          next: take `old1` out of `was`"
        ]
    );
}

#[test]
fn programs_and_lints_that_are_none_are_told() {
    expect_of_exercise(
        "needs = [\"cc -v\"]",
        "exercises/01_first/info.toml:16: `cc -v` in `needs` of exercise `greet1` is not the name of a program\n  \
         next: write the name as one types it, such as `cc`, without folder or arguments",
    );
    for lint in [
        "clippy::",
        "clippy::Needless",
        "-Dwarnings",
        "rustdoc::x",
        "",
    ] {
        let problem = format!(
            "exercises/01_first/info.toml:16: `{lint}` in `deny` in `checks` of exercise `greet1` is not the name of a lint\n  \
             next: write `clippy::needless_clone` for a lint of clippy, `unused_mut` for one of the compiler"
        );
        expect_of_exercise(&format!("checks = {{ deny = [\"{lint}\"] }}"), &problem);
    }
}

#[test]
fn a_level_without_exercises_opens_so_that_its_first_can_be_made() {
    let fixture = Fixture::new();
    fixture.write(SECOND, "title = \"Second steps\"\n");
    assert_eq!(fixture.open().unwrap().levels[1].exercises.len(), 0);
}

#[test]
fn a_course_of_300_exercises_opens() {
    let fixture = Fixture::new();
    let mut levels = String::new();
    for level in 0..16 {
        levels += &format!("\"l{level}\", ");
        let mut manifest = "title = \"A level\"\n".to_owned();
        for topic in 0..10 {
            manifest +=
                &format!("[[topics]]\nid = \"t{level}-{topic}\"\ntitle = \"Topic {topic}\"\n");
        }
        for exercise in 0..19 {
            manifest += &format!(
                "[[exercises]]\nname = \"e{level}_{exercise}\"\ntitle = \"An exercise\"\ntopics = [\"t{level}-{}\"]\n\
                 starts = \"error[E0382]\"\nhints = [\"One is short.\", \"The other is longer.\", \"The third says nearly all.\"]\n",
                exercise % 10
            );
            fixture.write(
                &format!("exercises/l{level}/e{level}_{exercise}/src/lib.rs"),
                "",
            );
        }
        fixture.write(&format!("exercises/l{level}/info.toml"), &manifest);
    }
    fixture.write(
        COURSE,
        &format!("format_version = 2\ntitle = \"Large\"\nlevels = [{levels}]\n"),
    );
    assert_eq!(fixture.open().unwrap().exercises().count(), 304);
}
