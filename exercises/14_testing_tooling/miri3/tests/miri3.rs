use miri3::{Diagnosis, Fault, diagnoses};

fn report(number: usize) -> Diagnosis {
    diagnoses()[number - 1]
}

#[test]
fn miri_names_the_line_where_it_stopped() {
    let noticed = diagnoses().map(|diagnosis| diagnosis.noticed);
    assert_eq!(noticed, [10, 9, 7, 9], "the line behind the arrow");
}

#[test]
fn the_word_of_report_1_lived_too_short() {
    assert_eq!(report(1).fault, Fault::Dangling);
    assert_eq!(report(1).cause, 5, "where was the memory deallocated?");
}

#[test]
fn a_height_of_report_2_is_missing() {
    assert_eq!(report(2).fault, Fault::Uninitialized);
    assert_eq!(report(2).cause, 5, "which of the four isn't written?");
}

#[test]
fn the_pointer_of_report_3_came_too_early() {
    assert_eq!(report(3).fault, Fault::Aliasing);
    assert_eq!(report(3).cause, 4, "what invalidated the pointer?");
}

#[test]
fn report_4_is_about_a_fifth_suit() {
    assert_eq!(report(4).fault, Fault::InvalidValue);
    assert_eq!(report(4).cause, 6, "which numbers come through?");
}
