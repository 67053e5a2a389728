use strings1::card;

/// The code of the library without its comments.
fn code() -> String {
    let lines = include_str!("../src/lib.rs").lines();
    let code = lines.map(|line| line.split("//").next().unwrap_or(""));
    code.collect()
}

#[test]
fn the_text_still_grows_step_by_step() {
    assert_eq!(
        (
            code().matches(".push_str(").count(),
            code().matches(".push(").count()
        ),
        (3, 1),
        "three calls to `push_str` and one call to `push` should make the text grow"
    );
}

#[test]
fn the_card_has_name_and_wish() {
    assert_eq!(card("Amina", "with love"), "For Amina, with love!");
    assert_eq!(card("Jo and Ben", "get well"), "For Jo and Ben, get well!");
}
