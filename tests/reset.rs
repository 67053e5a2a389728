//! `runner reset`: exercises are restored to how they were shipped, and none of the learner's work is lost.

use std::fs;
use std::path::Path;

use crate::support::Ran;
use crate::support::embedded::EmbeddedCourse;
use crate::support::files::contents_below;

fn shipped(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file of the repository")
}

/// The files below `.runner/backup`, without the folders named after the time: path in the course, and content.
fn backups(course: &EmbeddedCourse) -> Vec<(String, String)> {
    contents_below(&course.path(".runner/backup"))
        .into_iter()
        .map(|(path, content)| {
            let (_, path) = path.split_once('/').expect("a folder for each backup");
            (path.to_owned(), String::from_utf8_lossy(&content).into())
        })
        .collect()
}

#[test]
fn a_reset_of_one_exercise_backs_up_what_it_replaces() {
    let course = EmbeddedCourse::init();
    let exercises = course.exercises();
    let (first, second) = (&exercises[0], &exercises[1]);
    let name = first.rsplit('/').next().expect("a name");
    let (mine, others) = (
        format!("exercises/{first}/src/main.rs"),
        format!("exercises/{second}/src/main.rs"),
    );
    let extra = format!("exercises/{first}/src/notes.rs");
    let foreign = format!("exercises/{first}/shopping.txt");
    course.write(&mine, "mine");
    course.write(&extra, "notes");
    course.write(&foreign, "milk");
    course.write(&others, "also mine");
    course
        .run(&["reset", name])
        .exits(0)
        .says(&format!("Restored {name}"))
        .says(".runner/backup/");
    assert_eq!(fs::read(course.path(&mine)).unwrap(), shipped(&mine));
    assert!(!course.path(&extra).exists(), "it was made by the learner");
    assert_eq!(course.read(&foreign), "milk");
    assert_eq!(course.read(&others), "also mine");
    let backups = backups(&course);
    assert!(
        backups.contains(&(mine.clone(), "mine".into())),
        "{backups:?}"
    );
    assert!(backups.contains(&(extra, "notes".into())), "{backups:?}");
    // Now there's nothing to replace, so nothing is backed up.
    course
        .run(&["reset", name])
        .exits(0)
        .says(&format!("{name} is already as the course ships it."));
    course.write(&mine, "mine again");
    course.run(&["reset", name]).exits(0);
    let texts: Vec<String> = self::backups(&course)
        .into_iter()
        .filter(|(path, _)| *path == mine)
        .map(|(_, text)| text)
        .collect();
    assert_eq!(texts, ["mine", "mine again"], "no backup replaces another");
}

#[test]
fn a_reset_revokes_a_pass() {
    let course = EmbeddedCourse::init();
    let first = course.exercises()[0].clone();
    let name = first.rsplit('/').next().expect("a name");
    course.solve(&first);
    course.run(&["run", name]).exits(0);
    course
        .run(&["list", "--format", "json"])
        .says("\"done\":1,");
    course.run(&["reset", name]).exits(0);
    course
        .run(&["list", "--format", "json"])
        .says("\"done\":0,");
    course.run(&["run", name]).exits(1);
}

#[test]
fn a_reset_of_a_level_and_of_the_course_backs_up_every_file() {
    let course = EmbeddedCourse::init();
    let exercises = course.exercises();
    let level = |exercise: &String| exercise.split('/').next().expect("a level").to_owned();
    let here = &exercises[0];
    let there = exercises
        .iter()
        .find(|exercise| level(exercise) != level(here))
        .expect("a second level");
    let files = |exercise: &str| format!("exercises/{exercise}/src/mine.rs");
    course.write(&files(here), "here");
    course.write(&files(there), "there");
    course.run(&["reset", "--level", &level(here)]).exits(0);
    assert!(!course.path(&files(here)).exists());
    assert!(course.path(&files(there)).exists(), "another level's");
    let all: Ran = course.run(&["reset", "--all"]).exits(0);
    assert!(all.stdout.contains("Restored "), "{all:?}");
    assert!(!course.path(&files(there)).exists());
    let backups = backups(&course);
    assert_eq!(
        backups,
        [
            (files(here), "here".to_owned()),
            (files(there), "there".to_owned())
        ]
    );
}
