/// The name of a track. With `(?x)`, blanks and line breaks mean nothing; a real blank is `\x20`.
///
/// 1. The whole name has to match, from its first to its last character.
/// 2. `number` has exactly two digits from 0 to 9; then come a blank, a dash and a blank.
/// 3. `artist` ends at the first dash between blanks, `title` at the version or the format.
/// 4. `version` is "live", "demo" or "remix", in parentheses behind a blank. It may be missing.
/// 5. `format` is "flac", "mp3" or "ogg", behind a dot.
pub const NAME: &str = r"(?x)
    (?<number> \d+ )
    \x20-\x20
    (?<artist> .+ )
    \x20-\x20
    (?<title> .+ )
    .
    (?<format> \w+ )
";
