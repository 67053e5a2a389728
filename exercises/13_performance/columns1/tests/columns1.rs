use std::hint::black_box;

use columns1::columns;

const WIDTH: usize = 2000;

/// Numbers that look random, and are the same in every run.
fn noise() -> impl FnMut() -> u32 {
    let mut number: u32 = 7;
    move || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        number >> 8
    }
}

fn photo() -> Vec<u8> {
    let mut noise = noise();
    (0..WIDTH * WIDTH).map(|_| noise() as u8).collect()
}

/// The sum of all pixels, each multiplied by the number of its column.
fn total(sums: &[u32]) -> u64 {
    let weighted = sums.iter().zip(1..).map(|(sum, x)| u64::from(*sum) * x);
    weighted.sum()
}

/// The total of the photo.
const TOTAL: u64 = 510_262_716_615;

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    assert_eq!(black_box(photo()).len(), WIDTH * WIDTH);
}

/// Column by column, five times.
#[test]
fn baseline() {
    let photo = photo();
    for _ in 0..5 {
        let photo = black_box(&photo);
        let mut sums = [0_u32; WIDTH];
        for (x, sum) in sums.iter_mut().enumerate() {
            for row in photo.chunks(WIDTH) {
                *sum += u32::from(row[x]);
            }
        }
        assert_eq!(total(&black_box(sums)), TOTAL);
    }
}

#[test]
fn five_photos_are_summed() {
    let photo = photo();
    for _ in 0..5 {
        assert_eq!(total(&columns(black_box(&photo), WIDTH)), TOTAL);
    }
}

#[test]
fn each_column_has_its_sum() {
    assert_eq!(columns(&[1, 2, 3, 40, 50, 60], 3), [41, 52, 63]);
    assert_eq!(columns(&[7, 8, 9], 1), [24]);
}

#[test]
fn a_sum_may_be_larger_than_a_pixel() {
    assert_eq!(columns(&[255; 2000], 2), [255_000, 255_000]);
}
