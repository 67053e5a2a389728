use std::collections::HashSet;
use std::thread;

use threads3::{Row, brighten};

fn five_rows() -> Vec<Row> {
    [10, 20, 30, 40, 250]
        .map(|gray| Row::new(vec![gray, 0]))
        .into()
}

#[test]
fn every_row_is_brightened_once() {
    let mut rows = five_rows();
    brighten(&mut rows, 2, 5);
    let pixels: Vec<&[u8]> = rows.iter().map(Row::pixels).collect();
    assert_eq!(pixels, [[15, 5], [25, 5], [35, 5], [45, 5], [255, 5]]);
}

#[test]
fn white_pixels_of_all_bands_are_counted() {
    let mut rows = five_rows();
    assert_eq!(brighten(&mut rows, 2, 4), 0, "254 isn't white");
    assert_eq!(brighten(&mut rows, 2, 211), 2, "in rows 4 and 5");
    assert_eq!(brighten(&mut rows, 3, 255), 10, "everything is white");
}

#[test]
fn each_band_has_its_own_thread() {
    let mut rows = five_rows();
    brighten(&mut rows, 2, 1);
    let mut threads = HashSet::from([Some(thread::current().id())]);
    threads.extend(rows.iter().map(Row::changed_by));
    assert_eq!(
        threads.len(),
        4,
        "two rows, two rows, one row: three threads"
    );
    assert_eq!(
        rows[2].changed_by(),
        rows[3].changed_by(),
        "rows 3 and 4 are one band"
    );
}

#[test]
fn a_picture_without_rows_has_no_white_pixel() {
    assert_eq!(brighten(&mut [], 2, 200), 0);
}
