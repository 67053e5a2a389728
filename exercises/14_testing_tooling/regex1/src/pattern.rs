/// The name of a track. With `(?x)`, spaces and line breaks mean nothing; a real space is `\x20`.
///
/// 1. The whole name has to match, from its first to its last character.
/// 2. `number` has exactly two digits from 0 to 9; then come a space, a dash and a space.
/// 3. `artist` ends at the first dash between spaces, `title` at the version or the format.
/// 4. `version` is "live", "demo" or "remix", in parentheses after a space. It may be missing.
/// 5. `format` is "flac", "mp3" or "ogg", after a dot.
pub const NAME: &str = r"(?x)
    (?<number> \d+ )
    \x20-\x20
    (?<artist> .+ )
    \x20-\x20
    (?<title> .+ )
    .
    (?<format> \w+ )
";
