//! Wie hoch steht das Wasser? 水位 🌊

pub fn height() -> u32 {
    let höhe = "水🌊".chars().count();
    u32::try_from(höhe).expect("a small number")
}
