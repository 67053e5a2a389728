use borrowck1::Gauge;

#[test]
fn the_rise_is_counted_from_the_level_before() {
    let mut gauge = Gauge::at(120);
    assert_eq!(gauge.rise(150), 30, "from 120 cm to 150 cm");
    assert_eq!(gauge.rise(90), -60, "from 150 cm to 90 cm");
    assert_eq!(gauge.rise(90), 0, "the level has not changed");
}

#[test]
fn a_record_names_the_record_before() {
    let mut gauge = Gauge::at(120);
    assert_eq!(gauge.take(150), "+30 cm, record, 30 cm above 120 cm");
    assert_eq!(gauge.take(155), "+5 cm, record, 5 cm above 150 cm");
}

#[test]
fn below_the_record_the_line_has_the_distance() {
    let mut gauge = Gauge::at(-10);
    assert_eq!(gauge.take(-60), "-50 cm, 50 cm below the record");
    assert_eq!(
        gauge.take(-10),
        "+50 cm, 0 cm below the record",
        "an equal level isn't a record"
    );
    assert_eq!(gauge.take(4), "+14 cm, record, 14 cm above -10 cm");
}
