use std::thread;
use std::time::Duration;

use mutex3::{Kitchen, Stock};

fn pancakes(stock: &mut Stock) {
    stock.eggs -= 3;
    stock.flour -= 250;
}

/// Leaves other cooks the time to begin.
fn slow_pancakes(stock: &mut Stock) {
    thread::sleep(Duration::from_millis(100));
    pancakes(stock);
}

/// Takes eggs, and then drops the bowl.
fn dropped_pancakes(stock: &mut Stock) {
    stock.eggs -= 3;
    panic!("the bowl is on the floor, which is part of the test");
}

/// A kitchen in which one cook has failed.
fn kitchen_after_an_accident() -> Kitchen {
    let kitchen = Kitchen::with(Stock {
        eggs: 12,
        flour: 1000,
    });
    let cook = thread::scope(|scope| scope.spawn(|| kitchen.cook(dropped_pancakes)).join());
    assert!(cook.is_err(), "the panic should end the cook's thread");
    kitchen
}

#[test]
fn the_stock_can_be_read_after_an_accident() {
    let kitchen = kitchen_after_an_accident();
    assert_eq!(kitchen.stock().flour, 1000, "flour in the stock");
}

#[test]
fn a_failed_recipe_has_used_nothing() {
    let kitchen = kitchen_after_an_accident();
    assert_eq!(kitchen.stock().eggs, 12, "eggs are missing after a failure");
}

#[test]
fn other_cooks_go_on() {
    let kitchen = kitchen_after_an_accident();
    kitchen.cook(pancakes);
    kitchen.cook(pancakes);
    let left = Stock {
        eggs: 6,
        flour: 500,
    };
    assert_eq!(kitchen.stock(), left, "pancakes were made twice");
}

#[test]
fn two_cooks_never_use_the_same_egg() {
    let kitchen = Kitchen::with(Stock {
        eggs: 9,
        flour: 750,
    });
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| kitchen.cook(slow_pancakes));
        }
    });
    let nothing = Stock { eggs: 0, flour: 0 };
    assert_eq!(kitchen.stock(), nothing, "pancakes were made three times");
}
