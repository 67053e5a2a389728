use zero_cost1::{Brighter, Filter, Negative, develop};

#[test]
fn filters_work_one_after_another() {
    let filter = Brighter(10).then(Negative);
    assert_eq!(filter.apply(100), 145);
    let filter = Negative.then(Brighter(10));
    assert_eq!(filter.apply(100), 165);
}

#[test]
fn a_filter_is_as_large_as_its_parts() {
    let filter = Brighter(10).then(Negative);
    assert_eq!(
        size_of_val(&filter),
        1,
        "the only part with a field has one byte: what else is kept?"
    );
    let filter = filter.then(Brighter(5));
    assert_eq!(
        size_of_val(&filter),
        2,
        "two parts have one byte each: what else is kept?"
    );
}

#[test]
fn white_stays_white() {
    assert_eq!(Brighter(20).apply(250), 255);
}

#[test]
fn a_photo_is_developed() {
    let mut photo = [0, 100, 240, 255];
    develop(&mut photo);
    assert_eq!(photo, [240, 140, 5, 5]);
}
