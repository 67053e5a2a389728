#[test]
fn the_water_is_high() {}
