use builders1::{Snowman, card};

const HAT: &str = "  _[_]_";
const HEAD: &str = "  (o,o)";
const SCARF: &str = "  {~~~}";
const BUTTON: &str = " (  *  )";
const BASE: &str = " (_____)";

#[test]
fn the_card_shows_a_hat_a_scarf_and_two_buttons() {
    let rows = [HAT, HEAD, SCARF, BUTTON, BUTTON, BASE];
    assert_eq!(card(), rows.join("\n"));
}

#[test]
fn a_new_snowman_has_only_a_head_and_a_base() {
    assert_eq!(Snowman::new().draw(), [HEAD, BASE].join("\n"));
}

#[test]
fn each_step_adds_only_its_own_part() {
    let hat = Snowman::new().hat();
    assert_eq!(hat.draw(), [HAT, HEAD, BASE].join("\n"));

    let scarf = Snowman::new().scarf();
    assert_eq!(scarf.draw(), [HEAD, SCARF, BASE].join("\n"));

    let button = Snowman::new().buttons(1);
    assert_eq!(button.draw(), [HEAD, BUTTON, BASE].join("\n"));
}

#[test]
fn the_order_of_the_steps_does_not_matter() {
    let snowman = Snowman::new().buttons(1).scarf().hat();
    let rows = [HAT, HEAD, SCARF, BUTTON, BASE];
    assert_eq!(snowman.draw(), rows.join("\n"), "a part was lost");
}

#[test]
fn each_step_takes_the_snowman_and_returns_it() {
    // Compiles only with these signatures.
    let hat: fn(Snowman) -> Snowman = Snowman::hat;
    let scarf: fn(Snowman) -> Snowman = Snowman::scarf;
    let buttons: fn(Snowman, usize) -> Snowman = Snowman::buttons;
    let snowman = buttons(scarf(hat(Snowman::new())), 2);
    assert_eq!(snowman.draw(), card());
}
