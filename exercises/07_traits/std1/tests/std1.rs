use std1::{Hours, WattHours, Watts, average_power, energy_left};

#[test]
fn the_average_counts_every_use() {
    let uses = [(WattHours(30.0), Hours(2.0)), (WattHours(6.0), Hours(0.5))];
    assert_eq!(average_power(&uses), Watts(14.4));
    assert_eq!(average_power(&[(WattHours(9.0), Hours(4.0))]), Watts(2.25));
}

#[test]
fn the_energy_goes_down_with_time() {
    assert_eq!(
        energy_left(WattHours(50.0), Watts(12.0), Hours(2.5)),
        WattHours(20.0)
    );
    assert_eq!(
        energy_left(WattHours(50.0), Watts(12.0), Hours(0.0)),
        WattHours(50.0)
    );
    assert_eq!(
        energy_left(WattHours(3.0), Watts(8.0), Hours(1.0)),
        WattHours(-5.0),
        "the battery is five watt-hours short"
    );
}

#[test]
fn you_can_calculate_with_units() {
    let mut energy = WattHours(1.5);
    energy += WattHours(2.0);
    assert_eq!(energy, WattHours(3.5));
    assert_ne!(energy, WattHours(1.5));
    assert_eq!(energy - WattHours(0.5), WattHours(3.0));
    assert_eq!(energy / Hours(0.5), Watts(7.0));
    assert_eq!(Watts(7.0) * Hours(2.0), WattHours(14.0));
}
