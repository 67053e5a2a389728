use dangling2::{deepest_label, labels_printed, rows_read};

/// The ship, and how deep its ropes go.
fn drawn(rows: &[&str]) -> String {
    let mut sea = String::from("     |\\\n ____|_\\____\n \\_________/\n");
    for level in [0, 1000, 2000, 3000, 4000] {
        for row in rows {
            let meters: u32 = row[3..].parse().expect("a depth");
            sea += match meters.checked_sub(level) {
                Some(0..1000) => "  o",
                Some(_) => "  |",
                None => "   ",
            };
        }
        sea += "\n";
    }
    sea
}

#[test]
fn the_deepest_sample_gets_the_label() {
    let rows = ["A1 350", "B7 4280", "C2 90", "D3 1900"];
    assert_eq!(deepest_label(&rows), "4280 m at B7");
    assert_eq!(
        deepest_label(&["A1 350", "B7 351"]),
        "351 m at B7",
        "one meter is enough to be deeper"
    );
    println!("{}{}", drawn(&rows), deepest_label(&rows));
}

#[test]
fn the_first_of_equal_samples_counts() {
    assert_eq!(
        deepest_label(&["A1 20", "D4 20"]),
        "20 m at A1",
        "the second sample isn't deeper"
    );
}

#[test]
fn without_any_depth_it_is_the_surface() {
    assert_eq!(deepest_label(&[]), "0 m at surface");
    assert_eq!(deepest_label(&["A1 0", "B2 ?"]), "0 m at surface");
}

#[test]
fn each_row_is_read_once() {
    deepest_label(&["A1 1", "B2 2", "C3 3"]);
    assert_eq!(
        rows_read(),
        3,
        "reading takes time: each of the three rows should be read once"
    );
}

#[test]
fn only_one_label_is_printed() {
    deepest_label(&["A1 1", "B2 2", "C3 3"]);
    assert_eq!(
        labels_printed(),
        1,
        "there's a label for a sample that isn't the deepest"
    );
}
