use candy1::{Candy, Machine};

fn candy(flavor: &str, grams: u32) -> Candy {
    let flavor = flavor.to_string();
    Candy { flavor, grams }
}

/// The flavors of some candies, with a space between two of them.
fn flavors(candies: &[Candy]) -> String {
    let flavors: Vec<&str> = candies.iter().map(|c| c.flavor.as_str()).collect();
    flavors.join(" ")
}

#[test]
fn the_first_rule_that_accepts_counts() {
    let mut machine = Machine::default();
    machine.add_tray(9, |candy| candy.grams > 10);
    machine.add_tray(9, |candy| candy.flavor == "lime");
    machine.add_tray(9, |candy| candy.grams > 5);
    assert_eq!(machine.sort(candy("lime", 7)), Ok(1));
    assert_eq!(machine.sort(candy("lime", 11)), Ok(0));
    assert_eq!(machine.sort(candy("plum", 10)), Ok(2));
    assert_eq!(flavors(machine.tray(1)), "lime");
}

#[test]
fn a_candy_without_a_tray_comes_back() {
    let mut machine = Machine::default();
    assert_eq!(machine.sort(candy("mint", 3)), Err(candy("mint", 3)));
    machine.add_tray(9, |candy| candy.grams > 5);
    assert_eq!(machine.sort(candy("plum", 5)), Err(candy("plum", 5)));
    assert!(machine.tray(0).is_empty(), "no candy should be in the tray");
}

#[test]
fn a_full_tray_is_left_out() {
    let mut machine = Machine::default();
    machine.add_tray(2, |_| true);
    machine.add_tray(1, |_| true);
    let back = machine.sort_all(["a", "b", "c", "d", "e"].map(|f| candy(f, 1)).into());
    assert_eq!(flavors(machine.tray(0)), "a b");
    assert_eq!(flavors(machine.tray(1)), "c");
    assert_eq!(
        flavors(&back),
        "d e",
        "these should come back, in their order"
    );
}

#[test]
fn a_rule_may_borrow() {
    let sour = [String::from("lime"), String::from("lemon")];
    let mut machine = Machine::default();
    machine.add_tray(9, |candy| sour.contains(&candy.flavor));
    let back = machine.sort_all(["plum", "lemon", "lime"].map(|f| candy(f, 1)).into());
    assert_eq!(flavors(machine.tray(0)), "lemon lime");
    assert_eq!(flavors(&back), "plum");
}

#[test]
fn rules_are_asked_only_if_needed() {
    let (mut first, mut second) = (0, 0);
    let mut machine = Machine::default();
    machine.add_tray(1, |_| {
        first += 1;
        true
    });
    machine.add_tray(9, |candy| {
        second += 1;
        candy.grams > 5
    });
    let back = machine.sort_all(vec![candy("a", 1), candy("b", 6), candy("c", 1)]);
    assert_eq!(flavors(&back), "c");
    drop(machine);
    assert_eq!(
        first, 1,
        "the first tray was full, so its rule isn't asked again"
    );
    assert_eq!(
        second, 2,
        "the second rule is for what the first tray didn't get"
    );
    println!("One tray is empty again. No one has seen anything, and everyone is chewing.");
}
