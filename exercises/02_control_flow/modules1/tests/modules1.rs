use modules1::counter::price;
use modules1::order;
use modules1::oven::bake;

#[test]
fn the_oven_bakes_for_everybody() {
    assert_eq!(bake(2), "2 loaves of 860 grams");
}

#[test]
fn the_counter_tells_the_price() {
    assert_eq!(price(5), 1900);
    assert_eq!(price(6), 1900, "the sixth loaf is free");
    assert_eq!(price(13), 4180);
}

#[test]
fn an_order_uses_both() {
    assert_eq!(order(7), "7 loaves of 860 grams: 2280 cents");
}

#[test]
fn the_recipe_stays_secret() {
    let source = include_str!("../src/lib.rs");
    assert!(
        source.contains("\n    mod recipe {"),
        "only `oven` may see its private module `recipe`"
    );
}
