use integration1::{Recipe, scale};

const PANCAKES: &str = "200 g flour\n3 eggs\na pinch of salt\n300 ml milk";

#[test]
fn a_recipe_is_read() {
    let pancakes = Recipe::read(4, PANCAKES);
    assert_eq!(pancakes.amount("g flour"), 200);
    assert_eq!(pancakes.amount("eggs"), 3);
    assert_eq!(pancakes.amount("g sugar"), 0);
}

#[test]
fn a_recipe_is_scaled() {
    let pancakes = Recipe::read(4, PANCAKES);
    let for_six = scale(&pancakes, 6);
    assert_eq!(for_six.amount("g flour"), 300);
    assert_eq!(for_six.amount("eggs"), 5, "half an egg is an egg");
    assert_eq!(scale(&for_six, 6), for_six);
    assert_ne!(for_six, pancakes);
}
