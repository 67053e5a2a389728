use no_std1::Garden;

fn garden() -> Garden {
    let mut garden = Garden::default();
    garden.measured("moss", 90);
    garden.measured("fern", 45);
    garden.measured("cactus", 5);
    garden.measured("basil", 200);
    garden
}

#[test]
fn thirsty_plants_are_in_alphabetical_order() {
    assert_eq!(garden().thirsty(100), ["cactus", "fern", "moss"]);
    assert_eq!(garden().thirsty(46), ["cactus", "fern"]);
    assert_eq!(garden().thirsty(45), ["cactus"], "45 isn't below 45");
    assert!(garden().thirsty(5).is_empty());
}

#[test]
fn the_last_measurement_counts() {
    let mut garden = garden();
    garden.measured("cactus", 30);
    assert!(garden.thirsty(30).is_empty());
    assert_eq!(garden.thirsty(31), ["cactus"]);
}

#[test]
fn a_garden_is_drawn_with_bars() {
    let drawn = garden().to_string();
    let lines = [
        "basil     ##########",
        "cactus    ",
        "fern      ####",
        "moss      #########",
    ];
    assert_eq!(drawn.lines().collect::<Vec<_>>(), lines);
}
