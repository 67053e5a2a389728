use rc3::{Editor, copies_made};

#[test]
fn a_tile_is_painted() {
    let mut editor = Editor::new("~~~..^^");
    editor.paint(1, '.');
    editor.paint(6, 'Y');
    assert_eq!(editor.draw(), "~.~..^Y");
}

#[test]
fn a_saved_version_stays_as_it_was() {
    let mut editor = Editor::new("~~~..");
    editor.save();
    editor.paint(0, '#');
    assert_eq!(editor.draw(), "#~~..");
    editor.undo();
    assert_eq!(
        editor.draw(),
        "~~~..",
        "the stroke is in the version as well"
    );
}

#[test]
fn without_a_version_nothing_is_copied() {
    let mut editor = Editor::new("~~~..");
    editor.paint(0, '#');
    editor.paint(1, '#');
    assert_eq!(copies_made(), 0, "copies, although no version was saved");
}

#[test]
fn only_the_first_stroke_after_a_save_copies() {
    let mut editor = Editor::new("~~~..");
    editor.save();
    editor.paint(0, '#');
    editor.paint(1, '#');
    editor.paint(2, '#');
    assert_eq!(copies_made(), 1, "copies after three strokes");
    assert_eq!(editor.draw(), "###..");
}

#[test]
fn a_landscape_is_wiped_in_place() {
    let mut editor = Editor::new("~~~..");
    assert!(editor.wipe('~'), "no version shares the tiles");
    assert_eq!(editor.draw(), "~~~~~");
    assert_eq!(copies_made(), 0, "`wipe` made a copy");
}

#[test]
fn what_a_version_shares_is_not_wiped() {
    let mut editor = Editor::new("~~~..");
    editor.save();
    assert!(!editor.wipe('^'), "a version shares the tiles");
    assert_eq!(editor.draw(), "~~~..");
    assert_eq!(copies_made(), 0, "`wipe` made a copy");
    editor.undo();
    assert!(editor.wipe('^'), "the version is gone");
    assert_eq!(editor.draw(), "^^^^^");
}
