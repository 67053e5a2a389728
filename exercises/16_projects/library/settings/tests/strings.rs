//! A string is in quotes. There are four kinds, and two of them may also be keys.
//!
//! - `"…"` has escapes: `\b \t \n \f \r \e \" \\`, and `\xE9`, `\u00E9`, `\U000000E9` with the number of a
//!   character in 2, 4 or 8 hexadecimal digits. No other escapes exist.
//! - `'…'` has no escapes: each character is itself.
//! - Both can have three quotes on each side instead of one. Then the string may have several lines. The end of a line
//!   directly after the first quotes doesn't belong to it. One or two quotes may be anywhere, even directly before the
//!   three that end it.
//! - In `"""…"""`, a `\` at the end of a line takes away that end, and all blanks and ends of lines up to the next character.
//!   Blanks may follow the `\`.
//!
//! Control characters don't belong in a string, other than tabs, and the ends of lines where there may be several. If a
//! string with single quotes on each side doesn't end on its line, the error is on that line, not on the next one.
//! A key can be written as `"…"` or `'…'`, and then has any characters, or none.

use settings::Value::{self, Integer};
use settings::parse;

mod support;

use support::{read, refuses, refuses_values, value};

fn string(text: &str) -> Value {
    Value::String(text.to_owned())
}

#[test]
fn a_string_is_in_quotes() {
    assert_eq!(
        value(r#""moon # light = 1 'ü'""#),
        string("moon # light = 1 'ü'")
    );
    assert_eq!(value(r#""""#), string(""));
    assert_eq!(value("'sonata'"), string("sonata"));
    assert_eq!(value("''"), string(""));
    assert_eq!(value("\"a\tb\""), string("a\tb"));
}

#[test]
fn escapes_are_short() {
    assert_eq!(
        value(r#""\b\t\n\f\r\e\"\\""#),
        string("\u{8}\t\n\u{c}\r\u{1b}\"\\")
    );
}

#[test]
fn escapes_are_numbers_of_characters() {
    assert_eq!(value(r#""\x41\u00e9\U0001D11E""#), string("Aé𝄞"));
    assert_eq!(value(r#""\u00411""#), string("A1"));
}

#[test]
fn other_escapes_do_not_exist() {
    refuses_values([
        r#""\q""#,
        r#""\'""#,
        r#""\ ""#,
        r#""\/""#,
        r#""\X41""#,
        r#""\"#,
    ]);
    refuses_values([r#""\u41""#, r#""\x4""#, r#""\u+041""#, r#""\U00110000""#]);
    refuses_values([r#""\ud800""#, r#""\x4é""#, r#""\u00eg""#]);
}

#[test]
fn single_quotes_have_no_escapes() {
    assert_eq!(value(r#"'C:\new "\u0041'"#), string(r#"C:\new "\u0041"#));
    assert_eq!(value(r"'''a\b\'''"), string(r"a\b\"));
    refuses_values([r"'it\'s'"]);
}

#[test]
fn a_string_ends_on_its_line() {
    refuses_values([
        "\"a\nb\"",
        "'a\nb'",
        "\"a",
        "'a",
        "\"",
        "\"a'",
        "'a\"",
        "\"a\\\nb\"",
    ]);
}

#[test]
fn an_error_is_on_the_line_where_the_string_should_end() {
    let line = |document: &str| parse(document).map_err(|error| error.line());
    for string in ["\"x", "'x", "\"x\\", "\"\\u12"] {
        let value = format!("a = 1\nb = {string}\nc = 3\n");
        assert_eq!(line(&value), Err(2), "{value:?}");
        let key = format!("{string}\r\n = 1\n");
        assert_eq!(line(&key), Err(1), "{key:?}");
    }
}

#[test]
fn nothing_follows_a_string() {
    refuses_values([r#""a"b"#, r#""a""b""#, "'a''b'", "'a'''"]);
}

#[test]
fn three_quotes_go_on_for_lines() {
    assert_eq!(value("\"\"\"do\nre\r\nmi\"\"\""), string("do\nre\r\nmi"));
    assert_eq!(value("'''do\nre\r\nmi'''"), string("do\nre\r\nmi"));
}

#[test]
fn the_first_end_of_a_line_is_left_out() {
    assert_eq!(value("\"\"\"\nla\n\"\"\""), string("la\n"));
    assert_eq!(value("'''\r\nla'''"), string("la"));
    assert_eq!(value("'''\n\nla'''"), string("\nla"));
}

#[test]
fn three_quotes_have_escapes_if_one_has() {
    assert_eq!(value(r#""""a\tb \"\"\" c""""#), string("a\tb \"\"\" c"));
}

#[test]
fn a_backslash_at_the_end_joins_lines() {
    assert_eq!(
        value("\"\"\"do \\\n\n \t re \\ \t\r\n\r\n mi\"\"\""),
        string("do re mi")
    );
    assert_eq!(value("\"\"\"\\\n  do\\\n\"\"\""), string("do"));
    refuses_values(["\"\"\"a \\ b\"\"\"", "\"\"\"a \\\rb\"\"\""]);
    assert_eq!(value("'''a\\\nb'''"), string("a\\\nb"));
}

#[test]
fn quotes_may_be_inside() {
    assert_eq!(
        value(r#""""say "la" and ""ti"" """"#),
        string(r#"say "la" and ""ti"" "#)
    );
    assert_eq!(value("'''it's ''so'''"), string("it's ''so"));
}

#[test]
fn two_quotes_may_be_before_the_last_three() {
    assert_eq!(value(r#"""""la"""""#), string("\"la\""));
    assert_eq!(value(r#""""""two""""""#), string("\"\"two\"\""));
    assert_eq!(value("'''''two'''''"), string("''two''"));
    refuses_values([r#""""three"""""""#, "'''three''''''"]);
}

#[test]
fn several_lines_need_their_end() {
    refuses_values([
        "\"\"\"a",
        "'''a",
        "\"\"\"a\"\"",
        "'''a''",
        "\"\"\"a'''",
        "\"\"\"\"\"",
    ]);
}

#[test]
fn strings_have_no_control_characters() {
    for control in ['\u{0}', '\u{8}', '\u{b}', '\u{c}', '\r', '\u{1f}', '\u{7f}'] {
        for quotes in ["\"", "'", "\"\"\"", "'''"] {
            refuses_values([&*format!("{quotes}a{control}b{quotes}")]);
        }
    }
    assert_eq!(value("'\u{80}'"), string("\u{80}"));
}

#[test]
fn keys_can_be_in_quotes() {
    let settings = read("\"high C#\" = 1\n'' = 2\n'\\t' = 3\n\"\\u0041\" = 4");
    let numbers = ["high C#", "", "\\t", "A"].map(|key| settings.get(key).cloned());
    assert_eq!(numbers, [1, 2, 3, 4].map(|number| Some(Integer(number))));
    refuses([
        "a = 1\n'a' = 2",
        "\"\"\"a\"\"\" = 1",
        "'''a''' = 1",
        "\"a\"b = 1",
    ]);
}
