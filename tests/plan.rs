//! `runner plan`: the rest of the road as a study plan.

use crate::support::{Course, Exercise};

#[test]
fn a_plan_is_printed_or_written_as_markdown_and_as_a_calendar() {
    let course = Course::new()
        .with(Exercise::new("buoy").solved())
        .with(Exercise::new("tide"));
    course.run(&["run", "buoy"]).exits(0);
    let arguments = ["plan", "--months", "2", "--hours", "3"];
    course
        .run(&arguments)
        .exits(0)
        .says("# A small course: a study plan")
        .says("- [ ] About tide `tide`")
        .says("what a beginner needs")
        .says_nothing_of("About buoy");
    course
        .run(&[&arguments[..], &["--out", "my plan"]].concat())
        .exits(0)
        .says("Wrote plan.md and plan.ics to my plan");
    assert!(course.read("my plan/plan.md").contains("About tide"));
    let calendar = course.read("my plan/plan.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(
        calendar.contains("SUMMARY:A small course: Harbour\\, 1 exercise\r\n"),
        "{calendar}"
    );
}

#[test]
fn a_file_in_place_of_the_folder_is_named() {
    let course = Course::with_one();
    course.write("notes.txt", "mine");
    course
        .run(&["plan", "--out", "notes.txt"])
        .exits(2)
        .complains("notes.txt")
        .complains("this is a file, not a folder");
    assert_eq!(course.read("notes.txt"), "mine");
}

#[test]
fn no_time_at_all_is_refused() {
    let course = Course::with_one();
    for arguments in [["plan", "--months", "0"], ["plan", "--hours", "0"]] {
        course.run(&arguments).exits(2).complains(arguments[1]);
    }
}
