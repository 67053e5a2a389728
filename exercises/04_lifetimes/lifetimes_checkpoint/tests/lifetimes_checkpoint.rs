use std::borrow::Cow;
use std::rc::Rc;

use lifetimes_checkpoint::{History, Index, Section, key, outline};

const KETTLE: &str = "\
# First use
Fill the kettle with water.
# Care
Unplug the kettle first.
## Cleaning
Never put it into Water.
## Descaling
Use vinegar.
";

#[test]
fn the_outline_shows_depth_and_titles() {
    let root = outline("Kettle", KETTLE);
    let mut shown = Vec::new();
    root.walk(0, &mut |depth, title| shown.push((depth, title)));
    assert_eq!(
        shown,
        [
            (0, "Kettle"),
            (1, "First use"),
            (1, "Care"),
            (2, "Cleaning"),
            (2, "Descaling")
        ]
    );
}

#[test]
fn titles_outlive_the_outline() {
    let text = String::from(KETTLE);
    let mut titles = Vec::new();
    let first = {
        let root = outline("Kettle", &text);
        root.walk(0, &mut |_, title| titles.push(title));
        root.title()
    };
    assert_eq!(first, "Kettle");
    assert!(
        text.as_bytes().as_ptr_range().contains(&titles[1].as_ptr()),
        "a title is a copy"
    );
}

#[test]
fn a_path_has_all_parents() {
    let (kettle, care, scale) = (
        Section::new("Kettle"),
        Section::new("Care"),
        Section::new("Descaling"),
    );
    Section::add(&kettle, &care);
    Section::add(&care, &scale);
    assert_eq!(scale.path(), "Kettle > Care > Descaling");
    assert_eq!(kettle.path(), "Kettle");
    assert!(kettle.parent().is_none());
    let parent = scale.parent().expect("a section was put below this one");
    assert!(Rc::ptr_eq(&parent, &care), "the parent is a copy");
}

#[test]
fn a_section_owns_only_what_is_below_it() {
    let (care, scale) = (Section::new("Care"), Section::new("Descaling"));
    Section::add(&care, &scale);
    assert_eq!(
        (Rc::strong_count(&care), Rc::weak_count(&care)),
        (1, 1),
        "a section shouldn't own its parent"
    );
    assert_eq!((Rc::strong_count(&scale), Rc::weak_count(&scale)), (2, 0));
    drop(care);
    assert_eq!(
        Rc::strong_count(&scale),
        1,
        "the parent has no owner anymore, but it's still in memory"
    );
    assert_eq!(scale.path(), "Descaling");
}

#[test]
fn a_key_is_copied_only_for_uppercase_letters() {
    for word in ["water", "two words", "42", ""] {
        assert!(
            matches!(key(word), Cow::Borrowed(_)),
            "{word:?} has no uppercase letter, so it needs no copy"
        );
        assert_eq!(key(word), word);
    }
    assert_eq!(key("WaTer"), Cow::<str>::Owned(String::from("water")));
    assert_eq!(key("Ärger"), "ärger");
}

#[test]
fn words_are_found_in_uppercase_and_lowercase() {
    let index = Index::of(KETTLE);
    assert_eq!(*index.lines("water"), [2, 6]);
    assert_eq!(*index.lines("KETTLE"), [2, 4]);
    assert!(index.lines("toaster").is_empty());
}

#[test]
fn an_answer_is_stored_and_shared() {
    let index = Index::of(KETTLE);
    let first = index.lines("water");
    let again = index.lines("Water");
    assert!(
        Rc::ptr_eq(&first, &again),
        "the second answer is a different list"
    );
    assert_eq!(index.searches(), 1, "the manual was read again");
    index.lines("toaster");
    index.lines("toaster");
    assert_eq!(
        index.searches(),
        2,
        "\"nowhere\" is an answer to store, too"
    );
    assert_eq!(*index.lines("WATER"), [2, 6]);
    assert_eq!(index.searches(), 2, "an earlier answer was forgotten");
}

#[test]
fn a_line_outlives_the_index() {
    let text = String::from(KETTLE);
    let (line, beyond) = {
        let index = Index::of(&text);
        (index.line(8), index.line(99))
    };
    assert_eq!((line, beyond), ("Use vinegar.", ""));
}

#[test]
fn back_goes_through_the_visits() {
    let (care, scale) = (Section::new("Care"), Section::new("Descaling"));
    let mut history = History::default();
    for section in [&care, &scale, &care] {
        history.visit(section);
    }
    let mut titles = Vec::new();
    while let Some(section) = history.back() {
        titles.push(section.title());
    }
    assert_eq!(titles, ["Care", "Descaling", "Care"]);
    assert!(history.back().is_none());
}

#[test]
fn dropped_sections_are_skipped() {
    let care = Section::new("Care");
    let mut history = History::default();
    history.visit(&care);
    for title in ["Cleaning", "Descaling"] {
        history.visit(&Section::new(title));
    }
    assert_eq!(
        (Rc::strong_count(&care), Rc::weak_count(&care)),
        (1, 1),
        "the history shouldn't own a section"
    );
    let section = history.back().expect("one section still exists");
    assert_eq!(section.title(), "Care");
    assert!(history.back().is_none(), "all visits are used up");
}

#[test]
fn a_long_history_can_be_dropped() {
    let care = Section::new("Care");
    let mut history = History::default();
    for _ in 0..200_000 {
        history.visit(&care);
    }
    drop(history);
    assert_eq!(Rc::weak_count(&care), 0, "a visit is still in memory");
}
