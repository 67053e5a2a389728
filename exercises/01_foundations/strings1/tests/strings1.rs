use strings1::card;

/// How often the code calls this method outside its comments.
fn calls(method: &str) -> usize {
    let lines = include_str!("../src/lib.rs").lines();
    let code: String = lines.flat_map(|line| line.split("//").next()).collect();
    code.matches(&format!(".{method}(")).count()
}

#[test]
fn the_card_has_name_and_wish() {
    assert_eq!(card("Amina", "with love"), "For Amina, with love!");
    assert_eq!(card("Jo and Ben", "get well"), "For Jo and Ben, get well!");
}

#[test]
fn the_text_grows_step_by_step() {
    assert_eq!(
        (calls("push_str"), calls("push")),
        (3, 1),
        "three calls to `push_str` and one call to `push` should make the text grow"
    );
}
