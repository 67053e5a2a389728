use derives1::{Medals, table};

fn medals(gold: usize, silver: usize, bronze: usize) -> Medals {
    Medals {
        gold,
        silver,
        bronze,
    }
}

#[test]
fn gold_counts_more_than_any_other_medals() {
    assert!(
        medals(1, 0, 0) > medals(0, 9, 9),
        "one gold medal should be more than 9 silver and 9 bronze medals"
    );
    assert!(medals(2, 0, 5) < medals(3, 0, 0));
}

#[test]
fn silver_decides_if_gold_is_equal() {
    assert!(
        medals(2, 1, 0) > medals(2, 0, 7),
        "gold is equal, so one silver medal should decide"
    );
    assert!(medals(0, 3, 9) < medals(0, 4, 0));
}

#[test]
fn bronze_decides_if_gold_and_silver_are_equal() {
    assert!(medals(2, 1, 4) > medals(2, 1, 3));
    assert!(medals(2, 1, 3) < medals(2, 1, 4));
}

#[test]
fn medals_are_equal_if_all_three_numbers_are() {
    assert_eq!(medals(2, 1, 4), medals(2, 1, 4));
    assert_ne!(medals(2, 1, 4), medals(2, 1, 5));
}

#[test]
fn the_table_begins_with_the_best_country() {
    let countries = vec![
        ("Chile", medals(0, 4, 2)),
        ("Norway", medals(2, 0, 1)),
        ("Kenya", medals(2, 1, 0)),
    ];
    let lines = ["Kenya   **+", "Norway  **-", "Chile   ++++--", ""];
    assert_eq!(table(countries), lines.join("\n"));
}
