use std::collections::HashSet;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use threads2::cook_menu;

const MENU: [&str; 3] = ["soup", "fish", "cake"];

/// Cooks until all three cooks are at work. Gives up after two seconds.
fn cook_together(_: &str) -> bool {
    static COOKS: Mutex<u32> = Mutex::new(0);
    static CHANGED: Condvar = Condvar::new();
    let mut cooks = COOKS.lock().unwrap();
    *cooks += 1;
    CHANGED.notify_all();
    let (cooks, _) = CHANGED
        .wait_timeout_while(cooks, Duration::from_secs(2), |cooks| *cooks < 3)
        .unwrap();
    *cooks == 3
}

#[test]
fn all_dishes_cook_at_the_same_time() {
    assert_eq!(
        cook_menu(&MENU, cook_together),
        [Some(true); 3],
        "a cook waited for another dish to be ready"
    );
}

#[test]
fn each_dish_has_its_own_cook() {
    let mut cooks = HashSet::from([Some(thread::current().id())]);
    cooks.extend(cook_menu(&MENU, |_| thread::current().id()));
    assert_eq!(cooks.len(), 4, "three dishes are three new threads");
}

#[test]
fn plates_come_in_the_order_of_the_menu() {
    let plates = cook_menu(&MENU, |dish| format!("hot {dish}"));
    let expected = MENU.map(|dish| Some(format!("hot {dish}")));
    assert_eq!(plates, expected);
}

#[test]
fn a_burnt_dish_spoils_no_other() {
    let plates = cook_menu(&MENU, |dish| {
        assert_ne!(dish, "fish", "the fish is burnt");
        dish.len()
    });
    assert_eq!(plates, [Some(4), None, Some(4)]);
}
