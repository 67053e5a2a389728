//! Twelve questions about paths.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

trait Shown {
    fn shown(self) -> String;
}

impl Shown for PathBuf {
    fn shown(self) -> String {
        self.display().to_string()
    }
}

impl Shown for Option<&OsStr> {
    fn shown(self) -> String {
        let name = self.unwrap_or(OsStr::new("nothing"));
        name.display().to_string()
    }
}

impl Shown for bool {
    fn shown(self) -> String {
        String::from(if self { "yes" } else { "no" })
    }
}

/// Pairs of answers that belong together.
pub fn answers() -> [[String; 2]; 6] {
    let path = Path::new;
    let cover = path("/cover.png");
    [
        // The end of a path.
        [
            path("songs/live/").file_name().shown(),
            path("songs/live/..").file_name().shown(),
        ],
        // Extensions.
        [
            path("songs.2024/live.tar.gz").extension().shown(),
            path("songs.2024/.hidden").extension().shown(),
        ],
        // A name without its extension, and a new one.
        [
            path("live.tar.gz").file_stem().shown(),
            path("live.tar.gz").with_extension("zip").shown(),
        ],
        // Two paths become one.
        [
            path("songs").join(cover).shown(),
            path("songs/live.ogg").with_file_name("cover.png").shown(),
        ],
        // The beginning of a path.
        [
            path("songs/live").starts_with("songs").shown(),
            path("songs/live").starts_with("songs/li").shown(),
        ],
        // Ways of writing.
        [
            (path("songs//live/./") == path("songs/live")).shown(),
            path("songs/live/..").components().count().to_string(),
        ],
    ]
}
