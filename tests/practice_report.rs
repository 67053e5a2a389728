//! `runner report`: the page about a learner's practice, as text and as a browser shows it.

use std::fs;

use indoc::indoc;

use crate::support::browser::open;
use crate::support::{Course, Exercise};

/// Two exercises: one was solved long ago with a hint, the other one was begun.
fn practised() -> Course {
    let course = Course::new()
        .with(Exercise::new("buoy"))
        .with(Exercise::new("tide"));
    course.write(
        ".runner/progress.jsonl",
        indoc! {r#"
            {"v":1,"id":"a-1","at":1700000000000,"event":"seen","exercise":"buoy"}
            {"v":1,"id":"a-2","at":1700000300000,"event":"attempt","exercise":"buoy","decision":"failed","cause":"test","seconds":0.2}
            {"v":1,"id":"a-3","at":1700000400000,"event":"hint","exercise":"buoy","hint":1}
            {"v":1,"id":"a-4","at":1700000600000,"event":"attempt","exercise":"buoy","decision":"passed","seconds":0.2}
            {"v":1,"id":"a-5","at":1700000600001,"event":"passed","exercise":"buoy"}
            {"v":1,"id":"a-6","at":1700000700000,"event":"attempt","exercise":"tide","decision":"failed","cause":"test","seconds":0.2}
        "#},
    );
    course
}

#[test]
fn the_page_shows_what_is_done_what_it_took_and_what_to_review() {
    let course = practised();
    course
        .run(&["report", "--out", "out/page.html"])
        .exits(0)
        .says("Wrote out/page.html");
    let page = course.path("out/page.html");
    let words = [
        "<dt>exercises<dd>1 <small>of 2",
        "<dt>practised<dd>12 min",
        "1 of 2 · 12 min · 3 attempts",
        "<span class=\"heard\">begun:</span> <bdi>Water</bdi>",
        "New: <b><bdi>About tide</bdi></b>",
        "<bdi>About buoy</bdi> <small><bdi>buoy</bdi></small><td class=\"date\"><span class=\"key h\">now</span>",
        "Minutes of practice on each day",
    ];
    let text = fs::read_to_string(&page).expect("a page");
    for words in words {
        assert!(text.contains(words), "{words}: {text}");
    }
    let Some(opened) = open(&page) else {
        return;
    };
    for words in [
        "begun:",
        "About buoy",
        "1 of 2 · 12 min",
        "class=\"calendar\"",
    ] {
        assert!(opened.dom.contains(words), "{words}: {}", opened.dom);
    }
    assert!(opened.console.is_empty(), "{:#?}", opened.console);
}

#[test]
fn what_a_checkpoint_skips_is_not_next() {
    let course = Course::new()
        .with(Exercise::new("buoy"))
        .with(Exercise::new("harbour_checkpoint"));
    course.run(&["report"]).exits(0);
    let next = |course: &Course| {
        course
            .read("report.html")
            .contains("New: <b><bdi>About buoy")
    };
    assert!(next(&course));
    course.write(
        ".runner/progress.jsonl",
        indoc! {r#"
            {"v":1,"id":"a-1","at":1700000000000,"event":"passed","exercise":"harbour_checkpoint"}
        "#},
    );
    course.run(&["report"]).exits(0);
    assert!(!next(&course));
    assert!(course.read("report.html").contains("nothing left to solve"));
}

#[test]
fn a_course_that_was_not_begun_has_a_page_too() {
    let course = Course::with_one();
    course.run(&["report"]).exits(0).says("Wrote report.html");
    let text = course.read("report.html");
    for words in ["<dd>0 <small>of 1", "come back here", "ahead:"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!course.path(".runner").exists());
}

/// A course is someone else's text: none of it becomes an element or a script.
#[test]
fn no_title_becomes_markup() {
    let course = Course::with_one();
    course.write(
        "info.toml",
        indoc! {r#"
            format_version = 2
            title = "</title><script>document.title = 'owned'</script>"
            levels = ["01_harbour"]
        "#},
    );
    course.run(&["report"]).exits(0);
    let text = course.read("report.html");
    assert!(
        text.contains("&lt;script&gt;") && !text.contains("<script"),
        "{text}"
    );
    let Some(opened) = open(&course.path("report.html")) else {
        return;
    };
    assert!(!opened.dom.contains("<title>owned"), "{}", opened.dom);
    assert!(opened.console.is_empty(), "{:#?}", opened.console);
}
