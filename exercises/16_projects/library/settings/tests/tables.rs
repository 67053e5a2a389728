//! A line `[piano.keys]` is a header: the pairs that follow belong to that table. `[[songs]]` is the header of a new
//! table at the end of an array.
//!
//! - A header may have dots, quoted parts and blanks, like a key, and not more than a hundred dots. A comment may follow.
//! - `[a.b]` also makes the table `a`, if it isn't there. `[a]` can then come later, but only once. No header
//!   extends a value, an inline table or a table that was made by the dots of a key. A header may put a new table into one
//!   that was made by dots, however.
//! - Where a header goes through an array of tables, its last table is meant: `[songs.composer]`.
//! - `[[songs]]` can't extend an array that was written as `songs = […]`, nor a table. `[songs]` can't replace an array.
//! - A dotted key doesn't extend a table that has a header, or that a header has made.

mod support;

use support::{read, refuses, refuses_values, value};

#[test]
fn a_header_begins_a_table() {
    let settings = read("a = 1\n[piano] # loud\na = 2\nb.c = 3\n\n[ 'organ' ]\r\n a = 4\n[x]");
    let organ = "organ = {a = 4}\nx = {}";
    let expected = format!("a = 1\npiano = {{a = 2, b = {{c = 3}}}}\n{organ}");
    assert_eq!(settings, read(&expected));
}

#[test]
fn a_header_can_have_dots() {
    let settings = read("[a . \"b.c\" . d]\nx = 1\n[a.e]\ny = 2");
    assert_eq!(settings["a"], value("{'b.c' = {d = {x = 1}}, e = {y = 2}}"));
}

#[test]
fn a_header_has_at_most_a_hundred_dots() {
    let header = |dots: usize| format!("[{}a]", "a.".repeat(dots));
    assert_eq!(read(&header(100)).len(), 1);
    refuses([&*header(101), &*header(100_000)]);
}

#[test]
fn an_outer_table_may_come_later() {
    let settings = read("[a.b.c]\nx = 1\n[a]\ny = 2\n[a.b]\nz = 3");
    assert_eq!(settings["a"], value("{b = {c = {x = 1}, z = 3}, y = 2}"));
}

#[test]
fn a_header_comes_once() {
    refuses([
        "[a]\n[a]",
        "[a]\nx = 1\n[b]\n[a]\ny = 2",
        "[a.b]\n[a]\n[a.b]",
        "[a.b]\n[a]\n[a]",
    ]);
}

#[test]
fn a_header_does_not_extend_a_value() {
    refuses([
        "a = 1\n[a]",
        "a = 1\n[a.b]",
        "a = {}\n[a]",
        "a = {}\n[a.b]",
        "a = {b = {}}\n[a.b.c]",
    ]);
    refuses(["[a]\nb = 1\n[a.b]", "a = [1]\n[a.b]", "a = [{}]\n[a.b]"]);
}

#[test]
fn a_header_is_complete() {
    refuses([
        "[",
        "[a",
        "[a\n]",
        "[]",
        "[a.]",
        "[.a]",
        "[a..b]",
        "[a b]",
        "[a] b = 1",
        "[a]]",
    ]);
    refuses_values(["{[a]}", "{[a]\nb = 1}"]);
    refuses([
        "[[a]", "[[a] ]", "[ [a]]", "[[]]", "[[a]]]", "[[a\n]]", "[a] [b]",
    ]);
}

#[test]
fn two_brackets_add_a_table_to_an_array() {
    let settings = read("[[songs]]\nname = 'Luna'\n[[songs]]\n[[ songs ]]\nname = 'Sol'");
    assert_eq!(
        settings["songs"],
        value("[{name = 'Luna'}, {}, {name = 'Sol'}]")
    );
}

#[test]
fn headers_go_through_the_last_table_of_an_array() {
    let settings = read(
        "[[songs]]\n[songs.by]\nname = 'Ada'\n[[songs.parts]]\n[[songs.parts]]\nx = 1\n\
         [[songs]]\n[songs.by]\nname = 'Bo'\n[[songs.parts]]\n",
    );
    let ada = "{by = {name = 'Ada'}, parts = [{}, {x = 1}]}";
    let bo = "{by = {name = 'Bo'}, parts = [{}]}";
    assert_eq!(settings["songs"], value(&format!("[{ada}, {bo}]")));
}

#[test]
fn an_array_of_tables_has_only_such_headers() {
    refuses([
        "[[a]]\n[a]",
        "[a]\n[[a]]",
        "a = []\n[[a]]",
        "a = [{}]\n[[a]]",
        "a = 1\n[[a]]",
    ]);
    refuses([
        "[a.b]\n[[a]]",
        "[[a.b]]\n[a.b]",
        "[[a]]\n[a.b]\n[[a.b]]",
        "[[a]]\n[a.b]\n[a.b]",
    ]);
}

#[test]
fn a_header_does_not_repeat_what_dots_made() {
    refuses([
        "a.b = 1\n[a]",
        "a.b.c = 1\n[a.b]",
        "[x]\na.b = 1\n[x.a]",
        "a.b = 1\n[[a]]",
    ]);
}

#[test]
fn a_header_may_add_to_what_dots_made() {
    let settings = read("[fruit]\napple.color = 'red'\n[fruit.apple.shape]\nround = true");
    assert_eq!(
        settings["fruit"],
        value("{apple = {color = 'red', shape = {round = true}}}")
    );
}

#[test]
fn dots_do_not_add_to_what_headers_made() {
    refuses([
        "[a.b]\n[a]\nb.c = 1",
        "[a.b.c]\n[a]\nb.d = 1",
        "[[a.b]]\n[a]\nb.c = 1",
    ]);
}

#[test]
fn a_pair_does_not_repeat_what_headers_made() {
    refuses(["[a.b]\n[a]\nb = 1", "[[a.b]]\n[a]\nb = []"]);
}
