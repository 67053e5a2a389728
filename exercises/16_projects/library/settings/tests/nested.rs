//! Values can have values inside.
//!
//! - An array: `[1, "two", [3.0]]`. A comma may follow the last value. Before and after each value there may be ends of
//!   lines, comments and blanks.
//! - An inline table: `{ low = 1, high = 2 }`, with the same commas, comments and lines.
//! - A key with dots, `piano.keys.black = 36`, is a table in a table. Each part is a bare or a quoted key, and there may be
//!   blanks around the dots. A table that was made by dots can be extended by them. Nothing else can: a value can't
//!   become a table, and an inline table is complete.
//!
//! Someone else wrote the document, and your stack has an end. Brackets, braces and the dots of a key all nest: if a value is
//! more than a hundred of them deep, that's an error.

use settings::Value::{self, Array, Float, Integer};

mod support;

use support::{read, refuses, refuses_values, value};

fn integers<const N: usize>(numbers: [i64; N]) -> Value {
    Array(numbers.map(Integer).to_vec())
}

#[test]
fn an_array_has_values_of_all_kinds() {
    let mixed = Array(vec![Integer(1), Float(0.5), value("'x'"), integers([2, 3])]);
    assert_eq!(value("[1, 0.5, 'x', [2, 3]]"), mixed);
    assert_eq!(value("[]"), integers([]));
    assert_eq!(value("[[],[ ]]"), Array(vec![integers([]), integers([])]));
}

#[test]
fn an_array_may_have_several_lines() {
    assert_eq!(
        value("[ # no comma, # ]\n\n\t1\r\n , 2 # two\n]"),
        integers([1, 2])
    );
    assert_eq!(value("[\n# empty\n]"), integers([]));
}

#[test]
fn a_comma_may_follow_the_last_value() {
    assert_eq!(value("[1,2,]"), integers([1, 2]));
    assert_eq!(value("[1 , # one\n]"), integers([1]));
    refuses_values(["[,]", "[1,,2]", "[1,,]", "[,1]"]);
}

#[test]
fn an_array_has_commas_and_an_end() {
    refuses_values([
        "[1 2]", "[1", "[1,", "[", "[1}", "[1]]", "[1] 2", "[a = 1]", "[[1]",
    ]);
}

#[test]
fn an_inline_table_has_keys() {
    let settings = read("range = {low=1, 'high' = [2], }\nlow = 3");
    assert_eq!(settings["range"], Value::Table(read("low = 1\nhigh = [2]")));
    assert_eq!(settings["low"], Integer(3));
    assert_eq!(value("{}"), Value::Table(read("")));
}

#[test]
fn an_inline_table_may_have_several_lines() {
    let table = Value::Table(read("a = 1\nb = 2"));
    assert_eq!(value("{ # open\n\ta = 1,\r\n\n b = 2 # last\n}"), table);
    refuses_values(["{a\n= 1}", "{a =\n1}"]);
}

#[test]
fn an_inline_table_has_commas_and_an_end() {
    refuses_values([
        "{a = 1 b = 2}",
        "{a = 1",
        "{",
        "{,}",
        "{a = 1,,}",
        "{1}",
        "{a = 1]",
    ]);
    refuses_values(["{a = 1} b", "{a = 1, a = 2}", "{a = 1, b.c = 2, b = 3}"]);
}

#[test]
fn dots_make_tables() {
    let settings = read("piano.keys.black = 36\npiano . 'keys' .\t\"white\" = 52\n3.14 = 15");
    assert_eq!(
        settings["piano"],
        value("{keys = {black = 36, white = 52}}")
    );
    assert_eq!(settings["3"], value("{14 = 15}"));
    assert_eq!(value("{a.b = 1, a.c = 2}"), value("{a = {b = 1, c = 2}}"));
}

#[test]
fn a_part_of_a_key_is_never_missing() {
    refuses([".a = 1", "a. = 1", "a..b = 1", ". = 1", "a.\n= 1"]);
}

#[test]
fn a_value_never_becomes_a_table() {
    refuses(["a = 1\na.b = 2", "a.b = 1\na.b.c = 2", "a = [{}]\na.b = 1"]);
}

#[test]
fn a_table_never_becomes_a_value() {
    refuses(["a.b = 1\na = 2", "a.b.c = 1\na.b = 2"]);
}

#[test]
fn an_inline_table_is_complete() {
    refuses([
        "a = {}\na.b = 1",
        "a = {b = {}}\na.b.c = 1",
        "a.b = {}\na.b.c = 1",
    ]);
    refuses_values(["{a = {}, a.b = 1}"]);
}

#[test]
fn ten_times_ten_is_deep_enough() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(matches!(value(&nested(100)), Array(_)));
    refuses_values([&*nested(101), &*nested(100_000)]);
    let flat = format!("[{}]", "[{}],".repeat(200));
    assert!(matches!(value(&flat), Array(values) if values.len() == 200));
}

#[test]
fn tables_are_not_deeper_than_arrays() {
    let nested = |depth: usize| format!("{}1{}", "{a=[".repeat(depth), "]}".repeat(depth));
    assert!(matches!(value(&nested(50)), Value::Table(_)));
    refuses_values([&*nested(51), &*nested(100_000)]);
}

#[test]
fn dots_are_not_deeper_than_arrays() {
    let dotted = |dots: usize| format!("{}a = 1", "a.".repeat(dots));
    assert_eq!(read(&dotted(100)).len(), 1);
    refuses([&*dotted(101), &*dotted(100_000)]);
    let mixed = |depth: usize| format!("{}1{}", "{a.a = ".repeat(depth), "}".repeat(depth));
    assert!(matches!(value(&mixed(50)), Value::Table(_)));
    refuses_values([&*mixed(51), &*mixed(10_000)]);
}

#[test]
fn an_error_inside_knows_its_line() {
    let line = |document| settings::parse(document).map_err(|error| error.line());
    assert_eq!(line("a = [\n1,\n2 3\n]"), Err(3));
    assert_eq!(line("a = 1\nb = [\n\n{\nc = 1,\nc = 2 }]"), Err(6));
}
