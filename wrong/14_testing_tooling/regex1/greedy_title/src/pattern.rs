//! Takes the version for a part of the title.

/// The name of a track.
pub const NAME: &str = r"(?x)
    ^
    (?<number> [0-9]{2} )
    \x20-\x20
    (?<artist> .+? )
    \x20-\x20
    (?<title> .+ )
    (?: \x20\( (?<version> live | demo | remix ) \) )?
    \.
    (?<format> flac | mp3 | ogg )
    $
";
