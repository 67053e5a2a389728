//! Which functions return a type that can lie to tests.

use indoc::indoc;

use super::*;

fn files(source: &str) -> Files {
    let files = [("src/lib.rs".to_owned(), source.as_bytes().to_vec())];
    files.into_iter().collect()
}

fn line(shipped: &str, solved: &str, theirs: &str) -> Option<usize> {
    let found = first_own_type(&files(theirs), &files(shipped), &files(solved));
    found.map(|(_, line)| line)
}

const AREA: &str = "pub fn area(radius: f64) -> f64 { 0.0 }";

#[test]
fn a_type_of_ones_own_in_place_of_a_plain_one_is_found() {
    for theirs in [
        "pub fn area(radius: f64) -> Lie { Lie } pub struct Lie;",
        "pub fn area(radius: f64) -> f64 { f64 } pub struct f64;",
        "pub fn area(radius: f64) -> r#Lie { Lie } enum Lie { A }",
        "type f64 = Lie; struct Lie; pub fn area(radius: f64) -> f64 { Lie }",
        "type A = Vec<B>; type B = (u8, C); struct C; pub fn area(radius: f64) -> A { a }",
        "mod own { pub struct Lie; } use own::{Lie as f64}; pub fn area(radius: u8) -> f64 { f64 }",
        "pub fn area(radius: f64) -> impl Sub<f64, Output = f64> { Lie }",
        "pub fn area(radius: f64) -> Box<dyn Lie> { a } trait Lie {}",
        "pub fn area(radius: f64) -> <u8 as Lie>::Out { a } trait Lie { type Out; }",
        "pub fn area<T: Sub<f64>>(radius: f64) -> T { a }",
        "pub fn area(radius: f64) -> lie!() { a } macro_rules! lie { () => { u8 } }",
        "macro_rules! make { ($n:ident) => { pub fn $n() -> Lie { Lie } } } make!(area);",
        "#[cfg(any())] pub fn area(radius: f64) -> f64 { 0.0 } pub const area: fn() -> Lie = lie;",
        "pub struct area(pub u8);",
        "mod own { pub fn lie() -> u8 { 1 } } pub use own::lie as area;",
        "mod own { pub struct Lie; pub fn area() -> Lie { Lie } } pub use own::area;",
    ] {
        assert!(line(AREA, AREA, theirs).is_some(), "{theirs}");
    }
}

#[test]
fn honest_functions_are_left_alone() {
    for theirs in [
        AREA,
        "pub fn area(radius: f64) -> f32 { 0.0 }",
        "pub fn area(radius: f64) -> f64 { circle(radius).0 } struct Circle(f64); fn circle(r: f64) -> Circle { Circle(r) }",
        "type Area = f64; pub fn area(radius: f64) -> Area { radius as f64 }",
        "pub fn area<T: Mul<Output = T> + Copy>(radius: T) -> T { radius * radius }",
        "pub fn area<const N: usize>(radius: [f64; N]) -> f64 { radius[0] }",
        "mod circle { pub fn area(radius: f64) -> f64 { 0.0 } } pub use circle::area;",
        "pub fn area<'a>(radius: &'a f64) -> &'a f64 where f64: Copy { radius }",
        "use std::collections::HashMap as Map; pub fn area(radius: f64) -> Map<u8, f64> { Map::new() }",
        "mod parts { pub struct Area; impl Area { pub fn area(&self) -> Area { Area } } } pub fn area(radius: f64) -> f64 { 0.0 }",
        "fn (",
        "",
    ] {
        assert_eq!(line(AREA, AREA, theirs), None, "{theirs}");
    }
}

#[test]
fn what_the_course_does_not_promise_may_change() {
    let own = indoc! {"
        pub struct Area(f64);

        pub fn area(radius: f64) -> Area {
            Area(radius)
        }
    "};
    assert_eq!(line(AREA, own, own), None, "the solution does so, too");
    assert_eq!(line(own, AREA, own), None, "it was shipped like that");
    assert_eq!(line("", AREA, own), None, "it's theirs to declare");
    assert_eq!(line(AREA, AREA, own), Some(3));
    let result = "pub fn area(radius: &str) -> Result<f64, String> { Ok(0.0) }";
    let own_error = "enum Bad { A } type Result<T> = std::result::Result<T, Bad>; pub fn area(radius: &str) -> Result<f64> { Ok(0.0) }";
    assert_eq!(line(result, result, own_error), None);
    let own_result = "pub struct Result<T>(T); pub fn area(radius: &str) -> Result<f64> { a }";
    assert!(line(result, result, own_result).is_some());
}
