use first_macros1::{recipe, waffles};

/// The ingredients as one line of text.
fn line(recipe: &std::collections::BTreeMap<&str, u32>) -> String {
    let parts = recipe
        .iter()
        .map(|(name, grams)| format!("{name} {grams} g"));
    parts.collect::<Vec<_>>().join(", ")
}

#[test]
fn waffles_have_three_ingredients() {
    assert_eq!(line(&waffles()), "egg 120 g, flour 250 g, milk 500 g");
}

#[test]
fn a_recipe_can_have_any_number_of_ingredients() {
    assert_eq!(line(&recipe! {}), "");
    assert_eq!(line(&recipe! { "ice" => 30 }), "ice 30 g");
    assert_eq!(line(&recipe! { "ice" => 40, }), "ice 40 g");
    let soup = recipe! { "water" => 900, "leek" => 200, "salt" => 8, "potato" => 400 };
    assert_eq!(
        line(&soup),
        "leek 200 g, potato 400 g, salt 8 g, water 900 g"
    );
}

#[test]
fn names_and_amounts_can_be_calculated() {
    let (fruit, guests) = ("plum", 3);
    let salad = recipe! { fruit => 80 * guests, "sugar" => guests };
    assert_eq!(line(&salad), "plum 240 g, sugar 3 g");
}

#[test]
fn the_last_amount_of_an_ingredient_counts() {
    assert_eq!(line(&recipe! { "salt" => 90, "salt" => 9 }), "salt 9 g");
}

#[test]
fn an_amount_is_calculated_once() {
    let mut scoops = 0;
    let mut scoop = || {
        scoops += 1;
        scoops
    };
    let ice_cream = recipe! { "lemon" => scoop(), "melon" => scoop() };
    assert_eq!(line(&ice_cream), "lemon 1 g, melon 2 g");
}
