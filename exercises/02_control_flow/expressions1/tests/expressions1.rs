use std::process::Command;

/// What the program prints for an aquarium of this many liters.
fn bill(liters: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_expressions1"))
        .arg(liters)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_three_prices_are_added() {
    assert_eq!(
        bill("60"),
        "glass 100, gravel 36, plants 49\ntotal 185\n",
        "the glass costs 40 and one more per liter, whatever the blocks call `price`"
    );
}

#[test]
fn only_whole_bags_of_gravel_are_sold() {
    assert_eq!(
        bill("61"),
        "glass 101, gravel 48, plants 49\ntotal 198\n",
        "liter 61 needs a fourth bag"
    );
    assert_eq!(bill("5"), "glass 45, gravel 12, plants 7\ntotal 64\n");
}

/// The code of `src/main.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/main.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn the_blocks_return_their_results() {
    for name in ["gravel", "green"] {
        assert!(
            code().contains(&format!("let{name}={{"))
                || code().contains(&format!("let{name}:u32={{")),
            "`{name}` should be the value of a block"
        );
    }
    assert!(
        code().matches("letprice=").count() == 3
            && code().contains("letbags=")
            && code().contains("letplants="),
        "the names inside stay: `price` and `bags` in one block, `price` and `plants` in the other"
    );
}
