//! Takes all that is in parentheses for a version.

/// The name of a track.
pub const NAME: &str = r"(?x)
    ^
    (?<number> [0-9]{2} )
    \x20-\x20
    (?<artist> .+? )
    \x20-\x20
    (?<title> .+? )
    (?: \x20\( (?<version> .+? ) \) )?
    \.
    (?<format> flac | mp3 | ogg )
    $
";
