use collects1::{Histogram, sorted};

#[test]
fn each_kind_has_a_row() {
    assert_eq!(
        sorted("mussel cockle mussel whelk mussel").draw(),
        "cockle  o\nmussel  ooo\nwhelk   o\n"
    );
}

#[test]
fn without_shells_there_are_no_rows() {
    assert_eq!(sorted("").draw(), "");
    assert_eq!(sorted(" "), Histogram::default());
}

#[test]
fn the_order_makes_no_difference() {
    assert_eq!(sorted("whelk cockle whelk"), sorted("cockle whelk whelk"));
    assert_ne!(sorted("whelk cockle"), sorted("whelk cockle whelk"));
}

#[test]
fn every_iterator_of_strings_can_be_collected() {
    let bucket = vec![String::from("whelk"), String::from("oyster")];
    let pocket = [String::from("oyster")];
    let both: Histogram = bucket.into_iter().chain(pocket).collect();
    assert_eq!(both.draw(), "oyster  oo\nwhelk   o\n");
}

#[test]
fn a_search_can_fail_and_be_collected() {
    let found = [Ok(String::from("whelk")), Err("a wave came")];
    let shells: Result<Histogram, &str> = found.into_iter().collect();
    assert_eq!(shells, Err("a wave came"));
}
