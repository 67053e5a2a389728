//! Takes made-up names apart.

use regex1::track;

/// A name which may be one of a track.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut one_of = |texts: &[&'static str]| texts[pick(texts.len() as u64) as usize];
    let number = one_of(&[
        "00", "07", "10", "19", "42", "68", "99", "7", "107", "٠٧", "x7",
    ]);
    let artist = one_of(&["Björk", "Jay-Z", "Mr. Big", "A", "M83 (live)"]);
    let title = one_of(&[
        "Jóga",
        "B",
        "Wait (long)",
        "Octet - III",
        "Mr. mp3",
        "Blues (live) (demo)",
    ]);
    let version = one_of(&[
        "", "", "", " (live)", " (demo)", " (remix)", "(live)", " (Live)",
    ]);
    let format = one_of(&[
        ".flac", ".mp3", ".ogg", ".flac", ".mp3", ".ogg", ".jpg", "mp3", ".oggs", "",
    ]);
    let dash = one_of(&[" - ", " - ", " - ", " - ", "-", " -- "]);
    format!("{number} - {artist}{dash}{title}{version}{format}")
}

/// The parts.
pub fn answer(input: &str) -> String {
    format!("{:?}", track(input))
}
