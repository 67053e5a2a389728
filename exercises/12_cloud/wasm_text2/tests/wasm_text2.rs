use std::fs::read_to_string;

use wasm_text2::Banner;

fn banner() -> Banner {
    Banner::start(&read_to_string("src/banner.wat").unwrap())
}

/// What becomes of a text, and how many bytes were changed.
fn painted(text: &str) -> (String, i32) {
    let mut banner = banner();
    banner.write(100, text);
    let changed = banner.paint(100, text.len() as i32);
    let changed = changed.unwrap_or_else(|trap| panic!("{text}: {trap}"));
    (banner.read(100, text.len()), changed)
}

#[test]
fn letters_become_capitals() {
    assert_eq!(painted("welcome"), ("WELCOME".to_string(), 7));
    assert_eq!(painted("az"), ("AZ".to_string(), 2));
}

#[test]
fn everything_else_stays() {
    let text = "`{|}~ @[] 2026 ÄÖ\u{e9} OK";
    assert_eq!(painted(text), (text.to_string(), 0));
    assert_eq!(painted("Chess & tea"), ("CHESS & TEA".to_string(), 7));
}

#[test]
fn what_is_around_the_text_stays() {
    let mut banner = banner();
    banner.write(100, "one two three");
    assert_eq!(banner.paint(104, 3).unwrap(), 3);
    assert_eq!(banner.read(100, 13), "one TWO three");
    assert_eq!(banner.paint(100, 0).unwrap(), 0);
    assert_eq!(banner.read(100, 13), "one TWO three");
}

#[test]
fn the_last_byte_of_the_memory_can_be_painted() {
    let mut banner = banner();
    banner.write(65530, "finish");
    assert_eq!(banner.paint(65530, 6).unwrap(), 6);
    assert_eq!(banner.read(65530, 6), "FINISH");
}

#[test]
fn a_text_outside_of_the_memory_is_a_trap() {
    let mut banner = banner();
    let trap = banner.paint(65530, 7).expect_err("a page has 65536 bytes");
    assert!(trap.as_trap_code().is_some(), "{trap}");
}
