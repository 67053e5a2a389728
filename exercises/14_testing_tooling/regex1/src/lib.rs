//! A music player knows its tracks by the names of their files, such as "07 - Nina Simone - Sinnerman
//! (live).flac". `track` takes such a name apart with a regular expression.
//!
//! The expression is yours to write, in `src/pattern.rs`. The one that's there is much too generous.

mod pattern;

use std::sync::LazyLock;

use regex::Regex;

/// Compiled at the first use, and then shared.
static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(pattern::NAME).expect("a regex"));

/// What the name of a file says about a track.
#[derive(Debug, PartialEq)]
pub struct Track<'a> {
    pub number: &'a str,
    pub artist: &'a str,
    pub title: &'a str,
    pub version: Option<&'a str>,
    pub format: &'a str,
}

/// Takes a name apart; `None` if it isn't the name of a track.
pub fn track(name: &str) -> Option<Track<'_>> {
    let found = NAME.captures(name)?;
    let part = |name: &str| found.name(name).map(|part| part.as_str());
    Some(Track {
        number: part("number")?,
        artist: part("artist")?,
        title: part("title")?,
        version: part("version"),
        format: part("format")?,
    })
}
