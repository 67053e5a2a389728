use oven1::{Entry, Loaf, Outcome, Oven};

fn loaf(name: &str, minutes: u32) -> Loaf {
    let name = name.to_string();
    Loaf { name, minutes }
}

/// The shelves of an oven, such as `rye 12 | - | bun 3`.
fn draw(oven: &Oven) -> String {
    let shelves = oven.shelves.each_ref().map(|shelf| match shelf {
        Some(loaf) => format!("{} {}", loaf.name, loaf.minutes),
        None => String::from("-"),
    });
    shelves.join(" | ")
}

/// An oven with rye on shelf 0 and a bun on shelf 2. Both have baked for so many minutes.
fn oven(minutes: u32) -> Oven {
    let mut oven = Oven::default();
    oven.apply(Entry::In(0, loaf("rye", minutes)));
    oven.apply(Entry::In(2, loaf("bun", minutes)));
    oven
}

#[test]
fn loaves_go_in() {
    let mut oven = oven(0);
    assert_eq!(oven.apply(Entry::In(1, loaf("oat", 7))), Outcome::Nothing);
    assert_eq!(draw(&oven), "rye 0 | oat 7 | bun 0");
}

#[test]
fn a_loaf_without_room_comes_back() {
    let mut oven = oven(5);
    for shelf in [0, 2, 3, 999] {
        let outcome = oven.apply(Entry::In(shelf, loaf("oat", 7)));
        assert_eq!(outcome, Outcome::NoRoom(loaf("oat", 7)), "on shelf {shelf}");
    }
    assert_eq!(
        draw(&oven),
        "rye 5 | - | bun 5",
        "the others stay in the oven"
    );
}

#[test]
fn everything_in_the_oven_bakes() {
    let mut oven = oven(5);
    assert_eq!(oven.apply(Entry::Bake(10)), Outcome::Nothing);
    oven.apply(Entry::In(1, loaf("oat", 0)));
    oven.apply(Entry::Bake(2));
    assert_eq!(draw(&oven), "rye 17 | oat 2 | bun 17");
}

#[test]
fn a_loaf_comes_out_once() {
    let mut oven = oven(25);
    assert_eq!(oven.apply(Entry::Out(2)), Outcome::Golden(loaf("bun", 25)));
    assert_eq!(draw(&oven), "rye 25 | - | -", "shelf 2 should be free");
    for shelf in [1, 2, 3, 999] {
        let outcome = oven.apply(Entry::Out(shelf));
        assert_eq!(outcome, Outcome::Nothing, "nothing is on shelf {shelf}");
    }
}

#[test]
fn time_decides_what_comes_out() {
    for (minutes, kind) in [
        (0, "Pale"),
        (19, "Pale"),
        (20, "Golden"),
        (30, "Golden"),
        (31, "Burnt"),
    ] {
        let outcome = oven(minutes).apply(Entry::Out(0));
        let seen = format!("{outcome:?}");
        assert!(
            seen.starts_with(kind),
            "{seen} after {minutes} minutes: it should be {kind}"
        );
    }
    println!("The burnt one was for the ducks anyway. They don't want it either.");
}

#[test]
fn a_loaf_is_moved_and_not_copied() {
    let mut oven = Oven::default();
    let rye = loaf("rye", 25);
    let address = rye.name.as_ptr();
    oven.apply(Entry::In(0, rye));
    let Outcome::Golden(rye) = oven.apply(Entry::Out(0)) else {
        panic!("the rye should be golden after 25 minutes");
    };
    assert_eq!(
        rye.name.as_ptr(),
        address,
        "the loaf that came out is a copy"
    );
}
