//! Sources behind symbolic links, and a course that is moved away.

use std::fs;
use std::os::unix::fs::symlink;

use super::{TIDE, Terminal, nothing_is_left, watch};
use crate::support::Course;
use crate::support::exercise::height;

/// A course in which `src` of `tide` is a link to a folder elsewhere, as is what that has in it.
fn linked() -> (Course, tempfile::TempDir) {
    let course = Course::with_one();
    let elsewhere = tempfile::tempdir().expect("a scratch folder");
    let src = course.path("exercises/01_harbour/tide/src");
    fs::rename(&src, elsewhere.path().join("mine")).expect("a rename");
    symlink(elsewhere.path().join("mine"), &src).expect("a link");
    (course, elsewhere)
}

#[test]
fn saves_behind_a_link_are_judged_wherever_it_leads() {
    let (course, elsewhere) = linked();
    let mine = elsewhere.path().join("mine/lib.rs");
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    fs::write(&mine, height(3)).expect("a file");
    terminal.shows("yours     3");

    // The folder is replaced, as by git.
    fs::rename(elsewhere.path().join("mine"), elsewhere.path().join("old")).expect("a rename");
    terminal.hides("yours     3");
    fs::create_dir(elsewhere.path().join("mine")).expect("a folder");
    fs::write(&mine, height(4)).expect("a file");
    terminal.shows("yours     4");

    // The source becomes a link while it's watched, and its target is replaced the way vim saves.
    let source = elsewhere.path().join("other.rs");
    fs::rename(&mine, &source).expect("a rename");
    symlink("../other.rs", &mine).expect("a link");
    fs::write(&source, height(5)).expect("a file");
    terminal.shows("yours     5");
    fs::write(elsewhere.path().join("new.rs"), height(6)).expect("a file");
    fs::rename(elsewhere.path().join("new.rs"), &source).expect("a rename");
    terminal.shows("yours     6");

    // The link leads elsewhere, through another one.
    fs::create_dir(elsewhere.path().join("far")).expect("a folder");
    fs::write(elsewhere.path().join("far/away.rs"), height(7)).expect("a file");
    symlink("far/away.rs", elsewhere.path().join("between.rs")).expect("a link");
    fs::remove_file(&mine).expect("it is there");
    symlink("../between.rs", &mine).expect("a link");
    terminal.shows("yours     7");
    fs::write(elsewhere.path().join("far/away.rs"), height(8)).expect("a file");
    terminal.shows("yours     8");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn links_in_circles_and_to_folders_above_are_left_alone() {
    let (course, elsewhere) = linked();
    let mine = elsewhere.path().join("mine");
    for (target, link) in [
        ("/", "disk"),
        (".", "self"),
        ("..", "above"),
        ("nowhere", "dangling"),
        ("loop2", "loop1"),
        ("loop1", "loop2"),
    ] {
        symlink(target, mine.join(link)).expect("a link");
    }
    symlink(course.root(), mine.join("course")).expect("a link");
    course.run(&["run"]).exits(1).says("yours     1");
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    fs::write(mine.join("lib.rs"), height(2)).expect("a file");
    terminal.shows("tide passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn it_ends_with_the_reason_when_the_course_is_moved() {
    for is_deleted in [false, true] {
        let scratch = tempfile::tempdir().expect("a scratch folder");
        let course = Course::with_one();
        let (root, aside) = (scratch.path().join("course"), scratch.path().join("aside"));
        fs::rename(course.root(), &root).expect("a rename");
        let mut command = course.command(&["watch"]);
        command.current_dir(&root);
        let mut terminal = Terminal::start(command, super::SIZE);
        terminal.shows("yours     1");
        fs::rename(&root, &aside).expect("a rename");
        if is_deleted {
            fs::remove_dir_all(&aside).expect("it is there");
        }
        let status = terminal.ends();
        terminal.shows("the course's folder was moved or deleted");
        terminal.shows("start `runner` again where it is now");
        assert_eq!(status.code(), Some(2));
        terminal.is_given_back();
        nothing_is_left(scratch.path());
        fs::create_dir(course.root()).expect("for the end of the test");
    }
}

#[test]
fn a_course_whose_folder_above_is_moved_blames_nobody() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let course = Course::with_one();
    let (home, aside) = (scratch.path().join("home"), scratch.path().join("aside"));
    fs::create_dir(&home).expect("a folder");
    fs::rename(course.root(), home.join("course")).expect("a rename");
    let mut command = course.command(&["watch"]);
    command.current_dir(home.join("course"));
    let mut terminal = Terminal::start(command, super::SIZE);
    terminal.shows("yours     1");
    fs::rename(&home, &aside).expect("a rename");
    // Nothing reports that, but a save where it is now does.
    fs::write(aside.join("course").join(TIDE), height(2)).expect("a file");
    assert_eq!(terminal.ends().code(), Some(2));
    terminal.shows("the course's folder was moved or deleted");
    fs::create_dir(course.root()).expect("for the end of the test");
}
