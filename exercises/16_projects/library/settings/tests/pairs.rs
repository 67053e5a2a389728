//! A document has a key and a value on each line: `volume = 7`. Write `parse` for these.
//!
//! - A bare key has letters and digits of ASCII, `_` and `-`. The same key can't come twice.
//! - Blanks (spaces and tabs) may be before and after each part. From a `#`, a line is a comment, which has no control
//!   characters other than tabs. A line ends with `\n` or `\r\n`, or with the document. It may be empty.
//! - `true` and `false` are booleans, and nothing else is.
//! - An integer has a sign or none, and no zeros in front. It has to fit. There may be a `_` between two digits. With
//!   `0x`, `0o` or `0b` in front it's hexadecimal, octal or binary: then it has no sign, and may begin with zeros.
//! - A float is an integer with a fraction `.5`, an exponent `e-3`, or both. There's a digit on each side of the point. An
//!   exponent may begin with zeros. `inf` and `nan` are floats too, with a sign or without.
//!
//! An `Error` knows the line, and its message names it. What it says about the reason is up to you.

use settings::Value::{Boolean, Float, Integer};
use settings::{Table, parse};

mod support;

use support::{read, refuses, refuses_values, value};

#[test]
fn an_empty_document_has_no_keys() {
    assert_eq!(read(""), Table::new());
}

#[test]
fn each_line_has_a_key_and_a_value() {
    let settings = read("volume = 7\nTEMPO-max_2=-140\n1 = 2");
    let expected = [("1", 2), ("TEMPO-max_2", -140), ("volume", 7)];
    let expected = expected.map(|(key, number)| (key.to_owned(), Integer(number)));
    assert_eq!(settings, Table::from(expected));
}

#[test]
fn blanks_comments_and_empty_lines_mean_nothing() {
    let settings = read("# piano\t♪\r\n\r\n \t\n\t a \t= 1 # loud\r\n#\nb = 2#");
    assert_eq!(settings, read("a = 1\nb = 2\n"));
}

#[test]
fn a_key_has_only_letters_digits_and_two_other_characters() {
    refuses(["= 1", "a b = 1", "ä = 1", "a/b = 1", "a: 1", "a+ = 1"]);
}

#[test]
fn a_line_has_one_pair_and_nothing_else() {
    refuses([
        "a",
        "a =",
        "a = # 1",
        "a = 1 2",
        "a = 1 b = 2",
        "a = 1, b = 2",
        "a\n= 1",
        "a =\n1",
    ]);
}

#[test]
fn a_key_comes_once() {
    refuses(["a = 1\na = 1", "a = 1\nb = 2\na = true"]);
}

#[test]
fn a_line_ends_with_a_line_feed() {
    refuses(["a = 1\rb = 2", "a = 1\r", "# a\rb = 2", "# a\r\r\n", "\r"]);
}

#[test]
fn a_comment_has_no_control_characters() {
    refuses(["# a \u{0}", "a = 1 # \u{1f}", "# \u{7f}\n"]);
}

#[test]
fn booleans_are_two_words() {
    assert_eq!(value("true"), Boolean(true));
    assert_eq!(value("false"), Boolean(false));
    refuses_values(["True", "FALSE", "yes", "truefalse", "t"]);
}

#[test]
fn integers_can_have_a_sign() {
    assert_eq!(value("+99"), Integer(99));
    assert_eq!(value("-17"), Integer(-17));
    assert_eq!(value("0"), Integer(0));
    refuses_values(["+", "-", "+-1", "--1", "- 1", "1-"]);
}

#[test]
fn integers_have_64_bits() {
    assert_eq!(value("9223372036854775807"), Integer(i64::MAX));
    assert_eq!(value("-9223372036854775808"), Integer(i64::MIN));
    assert_eq!(value("0x7fffffffffffffff"), Integer(i64::MAX));
    refuses_values(["9223372036854775808", "-9223372036854775809"]);
    refuses_values(["0x8000000000000000", "18446744073709551616"]);
}

#[test]
fn decimal_numbers_have_no_zeros_in_front() {
    refuses_values(["007", "-01", "00", "0_0", "03.5", "00.5", "-03e1", "+0_1"]);
}

#[test]
fn underscores_are_between_digits() {
    assert_eq!(value("1_000_000"), Integer(1_000_000));
    assert_eq!(value("0xdead_beef"), Integer(0xdead_beef));
    assert_eq!(value("1_0.2_5e0_1"), Float(102.5));
    refuses_values(["_1", "1_", "1__0", "0x_1", "0x1_", "+_1"]);
    refuses_values(["1_.5", "1._5", "1.5_", "1_e5", "1e_5", "1e5_"]);
}

#[test]
fn integers_can_have_another_base() {
    assert_eq!(value("0xC0ffee"), Integer(0x00C0_FFEE));
    assert_eq!(value("0o0755"), Integer(0o755));
    assert_eq!(value("0b0001_0110"), Integer(22));
    refuses_values(["0xg", "0o8", "0b2", "0x", "0o", "0b", "0X1", "0B1"]);
    refuses_values(["+0x1", "-0b1", "0x-1", "0x+1", "00x1", "0x1.8", "0b1e1"]);
}

#[test]
fn floats_have_a_fraction_or_an_exponent() {
    assert_eq!(value("3.25"), Float(3.25));
    assert_eq!(value("-0.5"), Float(-0.5));
    assert_eq!(value("+1e3"), Float(1000.0));
    assert_eq!(value("25E-1"), Float(2.5));
    assert_eq!(value("6.5e+02"), Float(650.0));
}

#[test]
fn a_float_has_digits_everywhere() {
    refuses_values([".5", "5.", "-.5", "5.e2", "1e", "1e+", "e1", "1.e", "."]);
    refuses_values(["1.5.5", "1e2e3", "1e2.5", "1.+5", "1e+-2", "1,5", "1.5f"]);
}

#[test]
fn two_words_are_floats() {
    assert_eq!(value("inf"), Float(f64::INFINITY));
    assert_eq!(value("+inf"), Float(f64::INFINITY));
    assert_eq!(value("-inf"), Float(f64::NEG_INFINITY));
    for text in ["nan", "+nan", "-nan"] {
        assert!(matches!(value(text), Float(number) if number.is_nan()));
    }
    refuses_values(["Inf", "NaN", "infinity", "in", "--inf", "inf_"]);
}

#[test]
fn an_error_knows_its_line() {
    let line = |document| parse(document).map_err(|error| error.line());
    assert_eq!(line("a = x"), Err(1));
    assert_eq!(line("a = 1\r\n\nb = 2\nc c = 3\nd = 4"), Err(4));
    assert_eq!(line("a = 1\n# two\na = 2\n"), Err(3));
}

#[test]
fn the_message_of_an_error_names_its_line() {
    let document = format!("{}a = x", "\n".repeat(71));
    let error = parse(&document).expect_err("`x` isn't a value");
    let message = error.to_string();
    assert!(message.contains("72"), "{message:?} doesn't name line 72");
}
