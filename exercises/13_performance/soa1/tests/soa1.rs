mod support;

use std::hint::black_box;

use soa1::{Catalog, Star};
use support::allocated;

/// Numbers that look random, and are the same in every run.
fn noise() -> impl FnMut() -> u32 {
    let mut number: u32 = 7;
    move || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        number >> 8
    }
}

fn star(brightness: f32) -> Star {
    Star {
        name: [b'*'; 32],
        brightness,
        spectrum: [brightness / 2.0; 31],
    }
}

fn stars() -> impl Iterator<Item = Star> {
    let mut noise = noise();
    (0..100_000).map(move |_| star(noise() as f32))
}

const LIMITS: std::ops::Range<u32> = 0..400;

/// How many stars all of these counts see together.
const SEEN: usize = 39_768_157;

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    assert_eq!(black_box(stars().collect::<Vec<Star>>()).len(), 100_000);
}

/// An array of structures.
#[test]
fn baseline() {
    let stars: Vec<Star> = stars().collect();
    let mut seen = 0;
    for limit in LIMITS {
        let limit = (limit * 500) as f32;
        let bright = black_box(&stars).iter();
        let bright = bright.filter(|star| star.brightness > limit);
        seen += bright.count();
    }
    assert_eq!(seen, SEEN);
}

#[test]
fn bright_stars_are_counted() {
    let mut catalog = Catalog::default();
    stars().for_each(|star| catalog.add(star));
    let mut seen = 0;
    for limit in LIMITS {
        let limit = (limit * 500) as f32;
        seen += black_box(&catalog).brighter_than(limit);
    }
    assert_eq!(seen, SEEN);
}

#[test]
fn a_star_comes_back_as_it_was_added() {
    let mut catalog = Catalog::default();
    catalog.add(star(1.0));
    let sun = Star {
        name: [b's'; 32],
        brightness: -26.7,
        spectrum: std::array::from_fn(|line| line as f32),
    };
    catalog.add(sun.clone());
    assert_eq!(catalog.star(1), Some(sun));
    assert_eq!(catalog.star(0), Some(star(1.0)));
    assert_eq!(catalog.star(2), None);
}

#[test]
fn only_brighter_stars_count() {
    let mut catalog = Catalog::default();
    for brightness in [1.0, 3.0, 2.0, 3.0] {
        catalog.add(star(brightness));
    }
    assert_eq!(catalog.brighter_than(0.5), 4);
    assert_eq!(catalog.brighter_than(2.0), 2);
    assert_eq!(catalog.brighter_than(3.0), 0);
}

#[test]
fn nothing_is_kept_twice() {
    let before = allocated();
    let mut catalog = Catalog::default();
    for number in 0..1024_u16 {
        catalog.add(star(f32::from(number)));
    }
    let bytes = allocated() - before;
    let stars = 1024 * size_of::<Star>();
    assert!(
        bytes < stars + 1024,
        "{bytes} bytes are allocated for stars of {stars} bytes: something is kept twice"
    );
    assert_eq!(catalog.brighter_than(1000.0), 23);
}
