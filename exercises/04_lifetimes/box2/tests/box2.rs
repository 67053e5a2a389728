use box2::{Editor, steps_alive};

const LONG: usize = 300_000;

fn after(steps: usize) -> Editor {
    let mut editor = Editor::default();
    for _ in 0..steps {
        editor.write("a");
    }
    editor
}

#[test]
fn a_long_history_can_be_forgotten() {
    let mut editor = after(LONG);
    editor.forget();
    assert_eq!(
        steps_alive(),
        0,
        "a forgotten step should be dropped, not stay in memory"
    );
    assert_eq!(editor.text().len(), LONG, "the text must stay");
    assert!(!editor.undo(), "what was forgotten cannot be undone");
}

#[test]
fn an_editor_with_a_long_history_can_be_dropped() {
    drop(after(LONG));
    assert_eq!(
        steps_alive(),
        0,
        "the editor was dropped, but its steps are still in memory"
    );
}

#[test]
fn the_last_step_is_undone_first() {
    let mut editor = Editor::default();
    editor.write("low");
    editor.write(" tide");
    assert!(editor.undo());
    assert_eq!(editor.text(), "low");
    editor.write(" sun");
    assert_eq!(editor.text(), "low sun");
    assert!(editor.undo() && editor.undo());
    assert_eq!(editor.text(), "");
    assert!(!editor.undo(), "nothing is left to undo");
}

#[test]
fn the_steps_are_still_a_chain_of_boxes() {
    let editor = after(3);
    let mut lengths = Vec::new();
    let mut next = editor.last();
    while let Some(step) = next {
        lengths.push(step.length);
        next = step.before.as_deref();
    }
    assert_eq!(lengths, [2, 1, 0]);
}

#[test]
fn you_can_go_on_writing_after_forgetting() {
    let mut editor = after(2);
    editor.forget();
    editor.write("b");
    assert_eq!(steps_alive(), 1);
    assert!(editor.undo());
    assert_eq!(editor.text(), "aa");
}
