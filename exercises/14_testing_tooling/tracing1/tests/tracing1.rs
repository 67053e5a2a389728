mod keeper;

use keeper::Keeper;
use tracing::subscriber::with_default;
use tracing1::{Menu, serve};

/// What is kept while two orders are served, one of which isn't on the menu.
fn kept() -> Keeper {
    let keeper = Keeper::default();
    let menu = Menu::from([("Margherita", 9), ("Funghi", 11)]);
    with_default(keeper.clone(), || {
        assert_eq!(serve(&menu, 4, "Funghi"), Some(11));
        assert_eq!(serve(&menu, 2, "Sushi"), None);
    });
    keeper
}

#[test]
fn every_event_is_in_its_order() {
    let events = kept().events();
    let of_orders = events.iter().filter(|event| event.starts_with("order"));
    assert_eq!(of_orders.count(), 5, "{events:#?}");
    assert_eq!(events[0], "order: ordered");
    assert_eq!(events[4], "order: ordered", "the second order");
}

#[test]
fn the_oven_is_in_a_span_of_its_own() {
    let events = kept().events();
    let baking = [
        "order > bake: the oven is hot",
        "order > bake: it smells good",
    ];
    assert_eq!(events[1..3], baking);
    assert_eq!(events[3], "order: served", "baking is over by then");
}

#[test]
fn an_order_knows_its_table_and_its_pizza() {
    let orders = kept().spans("order");
    assert_eq!(orders.len(), 2);
    assert_eq!(
        (&*orders[0].0["table"], &*orders[0].0["pizza"]),
        ("4", "Funghi")
    );
    assert_eq!(
        (&*orders[1].0["table"], &*orders[1].0["pizza"]),
        ("2", "Sushi")
    );
    assert!(
        !orders[0].0.contains_key("menu"),
        "the whole menu is a field"
    );
}

#[test]
fn the_price_is_recorded_when_it_is_known() {
    let orders = kept().spans("order");
    assert_eq!(orders[0].0.get("price").map(String::as_str), Some("11"));
    assert_eq!(orders[1].0.get("price"), None, "there is no sushi");
    let keeper = Keeper::default();
    let menu = Menu::from([("Margherita", 9)]);
    with_default(keeper.clone(), || serve(&menu, 7, "Margherita"));
    assert_eq!(keeper.spans("order")[0].0["price"], "9");
}

#[test]
fn baking_knows_its_minutes() {
    let baking = kept().spans("bake");
    assert_eq!(baking.len(), 1, "only one of the two was baked");
    assert_eq!(baking[0].0["minutes"], "7");
}
