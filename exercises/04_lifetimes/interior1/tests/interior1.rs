use interior1::{TideTable, computed};

#[test]
fn heights_differ_by_port_and_day() {
    let (brest, hull) = (TideTable::of("Brest"), TideTable::of("Hull"));
    assert_eq!([brest.height(1), brest.height(9)], [44, 84]);
    assert_eq!([hull.height(1), hull.height(14)], [-21, -26]);
}

#[test]
fn each_day_is_calculated_once() {
    let table = TideTable::of("Brest");
    for day in [3, 3, 14, 3, 0, 14, 0] {
        table.height(day);
    }
    assert_eq!(
        computed().0,
        3,
        "a height that was known was calculated again"
    );
    assert_eq!(table.height(3), table.height(17), "the tide repeats itself");
    assert_eq!(computed().0, 4);
}

#[test]
fn every_question_is_counted() {
    let table = TideTable::of("Hull");
    let (one, other) = (&table, &table);
    one.height(1);
    other.height(1);
    one.height(2);
    assert_eq!(table.asked(), 3, "known heights are questions, too");
}

#[test]
fn the_title_is_created_once_and_only_on_demand() {
    let table = TideTable::of("Brest");
    table.height(1);
    assert_eq!(computed().1, 0, "no one has asked for the title yet");
    assert_eq!(table.title(), "Tides at Brest");
    assert_eq!(table.title(), "Tides at Brest");
    assert_eq!(computed().1, 1, "the title was created again");
}

#[test]
fn the_title_is_borrowed_while_heights_are_calculated() {
    let table = TideTable::of("Hull");
    let title = table.title();
    table.height(5);
    assert_eq!(title, "Tides at Hull");
    assert!(
        std::ptr::eq(title, table.title()),
        "these are two different strings"
    );
}

#[test]
fn two_tables_have_separate_memories() {
    let (brest, hull) = (TideTable::of("Brest"), TideTable::of("Hull"));
    brest.height(2);
    hull.height(2);
    assert_eq!((brest.asked(), hull.asked()), (1, 1));
    assert_eq!(
        computed().0,
        2,
        "the height at Brest isn't the height at Hull"
    );
}
