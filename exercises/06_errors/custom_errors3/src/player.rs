//! The errors of the player. Each of them has a message and a cause. This file is complete.

use std::error::Error;
use std::fmt;
use std::io;

#[derive(Debug)]
pub struct PlayError {
    pub episode: u32,
    pub source: DownloadError,
}

impl fmt::Display for PlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot play episode {}", self.episode)
    }
}

impl Error for PlayError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

#[derive(Debug)]
pub struct DownloadError {
    pub server: String,
    pub source: io::Error,
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot download from {}", self.server)
    }
}

impl Error for DownloadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
