use std::process::Command;

#[test]
fn the_table_is_printed_from_top_to_bottom() {
    let output = Command::new(env!("CARGO_BIN_EXE_main1"))
        .output()
        .expect("the program starts");
    let table = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = table.lines().collect();

    assert_eq!(
        lines,
        [
            "Tides of today",
            "high water 05:41",
            "low water  11:58",
            "strong wind from the west"
        ],
        "the table is not complete, or not in its order"
    );
}
