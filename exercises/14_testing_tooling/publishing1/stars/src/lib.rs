//! The brightest stars, and how bright they are.

const STARS: &str = include_str!("../data/stars.txt");

/// The magnitude of a star: the smaller, the brighter.
pub fn magnitude(name: &str) -> Option<f64> {
    let lines = STARS.lines().filter_map(|line| line.split_once(": "));
    let mut found = lines.filter(|(star, _)| *star == name);
    found.next()?.1.parse().ok()
}
