//! `Tool`: what looks at programs while they run: where it is, and how to get it. Starts nothing.

use std::fs;
use std::path::PathBuf;

use super::facts::{Identity, identity};
use super::toolchain::Toolchain;
use crate::course::{Inspections, Sanitizer};

/// Something that looks at programs while they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// One of those that the compiler brings along.
    Sanitizer(Sanitizer),
    Valgrind,
}

impl Tool {
    /// All of them.
    pub const ALL: [Self; 3] = [
        Self::Valgrind,
        Self::Sanitizer(Sanitizer::Address),
        Self::Sanitizer(Sanitizer::Thread),
    ];

    /// Those that decide on a review, the faster one first.
    pub const OF_REVIEW: [Self; 2] = [Self::Sanitizer(Sanitizer::Address), Self::Valgrind];

    /// Those that an exercise needs.
    pub fn needed_by(inspections: &Inspections) -> Vec<Self> {
        let looking = Self::looking(inspections);
        let counting = inspections.instructions.iter().map(|_| Self::Valgrind);
        let review = inspections.review.iter();
        let review = review.flat_map(|_| Self::OF_REVIEW);
        looking.chain(counting).chain(review).collect()
    }

    /// Those that have to find nothing while an exercise's tests run.
    pub fn looking(inspections: &Inspections) -> impl Iterator<Item = Self> {
        let sanitizers = inspections.sanitize.iter().copied().map(Self::Sanitizer);
        sanitizers.chain(inspections.valgrind.then_some(Self::Valgrind))
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sanitizer(Sanitizer::Address) => "AddressSanitizer",
            Self::Sanitizer(Sanitizer::Thread) => "ThreadSanitizer",
            Self::Valgrind => "valgrind",
        }
    }

    /// How to get it.
    pub fn install(self) -> &'static str {
        match self {
            Self::Sanitizer(_) => {
                "it comes with rustup's toolchains for Linux and macOS: `rustup toolchain install stable`"
            }
            Self::Valgrind => {
                "`apt install valgrind`, `dnf install valgrind` or `pacman -S valgrind`; there's none for Windows, nor for macOS on Apple's processors"
            }
        }
    }

    /// The program that is started, or the library that is linked; `None` where it's missing.
    pub fn find(self, toolchain: &Toolchain) -> Option<PathBuf> {
        match self {
            // What the standard library does can be left out only where it's loaded.
            Self::Sanitizer(Sanitizer::Thread) if toolchain.shared_std.is_none() => None,
            Self::Sanitizer(sanitizer) => runtime(toolchain, sanitizer),
            // Debian's `valgrind` is a script that sets variables, by which a program could tell that it's looked at.
            Self::Valgrind => which::which("valgrind.bin")
                .or_else(|_| which::which("valgrind"))
                .ok(),
        }
    }

    /// What changes when another version of it is installed.
    pub fn identity(self, toolchain: &Toolchain) -> Option<Identity> {
        identity(&self.find(toolchain)?)
    }
}

/// The library that a sanitizer needs in each program. Its name begins with the toolchain's channel.
fn runtime(toolchain: &Toolchain, sanitizer: Sanitizer) -> Option<PathBuf> {
    let short = match sanitizer {
        Sanitizer::Address => "asan",
        Sanitizer::Thread => "tsan",
    };
    let is_it =
        |name: &str| name.starts_with("librustc") && name.contains(&format!("_rt.{short}."));
    let entries = fs::read_dir(&toolchain.libraries).ok()?.flatten();
    let mut paths = entries.map(|entry| entry.path());
    paths.find(|path| {
        path.file_name()
            .is_some_and(|name| is_it(&name.to_string_lossy()))
    })
}
