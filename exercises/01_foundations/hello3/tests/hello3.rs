use std::process::Command;

#[test]
fn the_announcement_is_complete() {
    let output = Command::new(env!("CARGO_BIN_EXE_hello3"))
        .output()
        .expect("the program starts");
    let heard = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = heard.lines().collect();

    assert_eq!(
        lines,
        [
            "The train to Basel leaves at 10:42",
            "from platform 7.",
            "Please stand behind the white line."
        ],
        "the announcement does not say what it should"
    );
}
