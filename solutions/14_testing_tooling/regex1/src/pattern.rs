//! Anchors demand the whole name. A lazy `+?` stops as early as it can, so the first dash ends the artist,
//! and the version isn't a part of the title. A group without a name, `(?:…)?`, makes its content optional.

/// The name of a track.
pub const NAME: &str = r"(?x)
    ^
    (?<number> [0-9]{2} )
    \x20-\x20
    (?<artist> .+? )
    \x20-\x20
    (?<title> .+? )
    (?: \x20\( (?<version> live | demo | remix ) \) )?
    \.
    (?<format> flac | mp3 | ogg )
    $
";
