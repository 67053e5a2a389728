use mutrefs4::{Lamp, even_out};

fn lamps(values: &[(u32, u32)]) -> Vec<Lamp> {
    values
        .iter()
        .map(|&(dust, brightness)| Lamp { dust, brightness })
        .collect()
}

fn brightness(lamps: &[Lamp]) -> Vec<u32> {
    lamps.iter().map(|lamp| lamp.brightness).collect()
}

#[test]
fn all_lamps_get_the_lowest_brightness() {
    let mut stage = lamps(&[(0, 90), (0, 70), (0, 80)]);
    assert_eq!(even_out(&mut stage), 70);
    assert_eq!(brightness(&stage), [70, 70, 70]);
}

#[test]
fn lamps_are_measured_after_cleaning() {
    let mut stage = lamps(&[(60, 20), (5, 70), (0, 90)]);
    assert_eq!(
        even_out(&mut stage),
        75,
        "the first lamp is only dusty: after cleaning, it has 80"
    );
    assert_eq!(brightness(&stage), [75, 75, 75]);
    assert!(
        stage.iter().all(|lamp| lamp.dust == 0),
        "each lamp should be clean"
    );
}

#[test]
fn the_weakest_lamp_may_be_the_last() {
    let mut stage = lamps(&[(0, 90), (0, 80), (0, 10)]);
    assert_eq!(even_out(&mut stage), 10);
    assert_eq!(
        brightness(&stage),
        [10, 10, 10],
        "lamps before the weakest one should be set, too"
    );
}

#[test]
fn a_stage_may_have_no_lamps() {
    assert_eq!(even_out(&mut []), 0);
    let mut one = lamps(&[(1, 1)]);
    assert_eq!(even_out(&mut one), 2);
}
