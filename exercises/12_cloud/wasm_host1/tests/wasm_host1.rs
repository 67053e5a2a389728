use wasm_host1::{Garden, let_work};
use wasmi::Error;

/// Lets a plugin work whose function `work` has this body. Its memory begins with `memory`.
fn plugin(memory: &str, body: &str) -> (Garden, Result<(), Error>) {
    let text = format!(
        r#"(module
            (import "garden" "water" (func $water (param i32) (result i32)))
            (import "garden" "note" (func $note (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 0) "{memory}")
            (func (export "work") {body}))"#
    );
    let_work(&wat::parse_str(text).unwrap())
}

fn ends_well(ended: Result<(), Error>) {
    if let Err(error) = ended {
        panic!("the plugin should end well: {error}");
    }
}

#[test]
fn a_note_is_in_the_diary() {
    let (garden, ended) = plugin(
        "The figs are ripe.",
        "(call $note (i32.const 0) (i32.const 18)) (call $note (i32.const 4) (i32.const 4))",
    );
    ends_well(ended);
    assert_eq!(garden.diary, ["The figs are ripe.", "figs"]);
}

#[test]
fn notes_and_work_belong_to_one_garden() {
    let (garden, ended) = plugin(
        "w\u{e4}rm",
        "(drop (call $water (i32.const 7))) (call $note (i32.const 0) (i32.const 5))",
    );
    ends_well(ended);
    assert_eq!(garden.watered, [7]);
    assert_eq!(garden.diary, ["wärm"]);
}

#[test]
fn the_last_byte_of_the_memory_can_be_noted() {
    let body = "(i32.store8 (i32.const 65535) (i32.const 33))
        (call $note (i32.const 65535) (i32.const 1))
        (call $note (i32.const 65536) (i32.const 0))";
    let (garden, ended) = plugin("", body);
    ends_well(ended);
    assert_eq!(garden.diary, ["!", ""]);
}

#[test]
fn a_text_outside_of_the_memory_ends_the_plugin() {
    for (at, length) in [(65535, 2), (65537, 0), (0, -1), (-1, 1), (-1, -1)] {
        let body = format!("(call $note (i32.const {at}) (i32.const {length}))");
        let (garden, ended) = plugin("", &body);
        assert!(ended.is_err(), "a note at {at} with the length {length}");
        assert_eq!(garden.diary, [""; 0], "it isn't in the diary");
    }
}

#[test]
fn bytes_that_are_not_utf8_end_the_plugin() {
    let (garden, ended) = plugin(
        "w\\e4rm",
        "(call $note (i32.const 0) (i32.const 4)) (drop (call $water (i32.const 1)))",
    );
    assert!(ended.is_err(), "an error ends the plugin");
    assert_eq!(garden, Garden::default(), "nothing happens after it");
}

#[test]
fn a_plugin_without_a_memory_ends() {
    let text = r#"(module
        (import "garden" "note" (func $note (param i32 i32)))
        (func (export "work") (call $note (i32.const 0) (i32.const 0))))"#;
    let (_, ended) = let_work(&wat::parse_str(text).unwrap());
    assert!(ended.is_err(), "there's nothing to read from");
}
