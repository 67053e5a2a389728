use rustfmt1::{HEART, drawing};

const SOURCE: &str = include_str!("../src/lib.rs");

#[test]
fn the_picture_is_drawn() {
    let heart = [
        ".##..##.", "########", "########", ".######.", "..####..", "...##...",
    ];
    assert_eq!(drawing(&HEART, 8), heart.join("\n"));
    assert_eq!(drawing(&[0, 1, 1], 2), ".#\n#");
}

#[test]
fn the_picture_can_be_seen_in_the_source() {
    for row in HEART.chunks(8) {
        let row: String = row.iter().map(|pixel| format!("{pixel},")).collect();
        let is_there = SOURCE.lines().any(|line| line.replace(' ', "") == row);
        assert!(is_there, "the row {row} isn't a line of its own anymore");
    }
}

#[test]
fn nothing_but_the_picture_is_skipped() {
    let skipped = SOURCE.lines().filter(|line| line.starts_with("#[rustfmt"));
    assert!(skipped.count() <= 1, "more than one item is skipped");
    for (line, next) in SOURCE.lines().zip(SOURCE.lines().skip(1)) {
        let is_attribute = line.trim_start().starts_with("#[");
        let is_picture = next.starts_with("pub const HEART");
        assert!(
            !is_attribute || is_picture,
            "{line} isn't above the picture"
        );
    }
}
