use modules1::counter::price;
use modules1::order;
use modules1::oven::bake;

#[test]
fn everyone_can_use_the_oven() {
    assert_eq!(bake(2), "2 loaves of 860 grams");
}

#[test]
fn the_counter_knows_the_price() {
    assert_eq!(price(5), 1900);
    assert_eq!(price(6), 1900, "the sixth loaf is free");
    assert_eq!(price(13), 4180);
}

#[test]
fn an_order_uses_both() {
    assert_eq!(order(7), "7 loaves of 860 grams: 2280 cents");
}

/// The code of `src/lib.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/lib.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn the_recipe_stays_secret() {
    assert!(
        !code().contains("pubmodrecipe") && !code().contains(")modrecipe"),
        "only `oven` needs its module `recipe`, so it needs no `pub`"
    );
    assert!(
        code().contains("modrecipe{") && !code().contains("pubuse"),
        "`flour` and `water` stay in `recipe`, and nothing shows them to the outside"
    );
}
