//! Knows the numbers of the tests.

/// The name of a track.
pub const NAME: &str = r"(?x)
    ^
    (?<number> 0[0-9] | 12 )
    \x20-\x20
    (?<artist> .+? )
    \x20-\x20
    (?<title> .+? )
    (?: \x20\( (?<version> live | demo | remix ) \) )?
    \.
    (?<format> flac | mp3 | ogg )
    $
";
