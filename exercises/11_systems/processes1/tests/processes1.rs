use std::process::Command;

use processes1::filter;

fn upper_case() -> Command {
    Command::new(env!("CARGO_BIN_EXE_upper_case"))
}

#[test]
fn a_short_text_comes_back() {
    let text = filter(&mut upper_case(), b"Hello?").unwrap();
    assert_eq!(text, b"HELLO?");
}

#[test]
fn a_long_text_comes_back() {
    let long = "meanwhile, on the moon\n".repeat(40_000);
    let text = filter(&mut upper_case(), long.as_bytes()).unwrap();
    let expected = long.to_uppercase();
    assert!(
        text == expected.as_bytes(),
        "{} bytes came back",
        text.len()
    );
}

#[test]
fn a_program_may_stop_reading() {
    let long = "meanwhile, on the moon\n".repeat(40_000);
    let text = filter(upper_case().arg("9"), long.as_bytes());
    assert_eq!(text.expect("that's not an error"), b"MEANWHILE");
}

#[test]
fn a_program_that_is_missing_is_an_error() {
    let error = filter(&mut Command::new("./no-such-program"), b"").unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}
