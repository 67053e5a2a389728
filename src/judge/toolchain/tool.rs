//! `Tool`: what looks at programs while they run: where it is, and how to get it. Starts nothing.

use std::fs;
use std::path::PathBuf;

use super::identity::{Identity, identity};
use super::toolchain::Toolchain;
use crate::course::{CompileTarget, Inspections, Sanitizer};
use crate::process::installed;

/// Something that looks at programs while they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// One of those that the compiler brings along.
    Sanitizer(Sanitizer),
    Valgrind,
    Miri,
    /// The standard library for another target.
    Target(CompileTarget),
}

impl Tool {
    /// All of them but targets.
    pub const ALL: [Self; 4] = [
        Self::Valgrind,
        Self::Sanitizer(Sanitizer::Address),
        Self::Sanitizer(Sanitizer::Thread),
        Self::Miri,
    ];

    /// Those that an exercise needs.
    pub fn needed_by(inspections: &Inspections) -> Vec<Self> {
        let reviews = inspections.review.is_some();
        let of_valgrind = inspections.valgrind || reviews || !inspections.instructions.is_empty();
        let of_review = reviews.then_some(Self::Sanitizer(Sanitizer::Address));
        let sanitizers = inspections.sanitize.iter().copied().map(Self::Sanitizer);
        let others = [
            of_valgrind.then_some(Self::Valgrind),
            inspections.miri.then_some(Self::Miri),
            of_review,
            inspections.target.map(Self::Target),
        ];
        sanitizers.chain(others.into_iter().flatten()).collect()
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sanitizer(Sanitizer::Address) => "AddressSanitizer",
            Self::Sanitizer(Sanitizer::Thread) => "ThreadSanitizer",
            Self::Valgrind => "valgrind",
            Self::Miri => "Miri",
            Self::Target(target) => target.name(),
        }
    }

    /// How to get it.
    pub fn install(self) -> &'static str {
        match self {
            Self::Sanitizer(_) => {
                "it comes with rustup's toolchains for Linux and macOS: `rustup toolchain install stable`"
            }
            Self::Miri => "`rustup toolchain install nightly --component miri,rust-src`",
            Self::Target(CompileTarget::Wasm) => "`rustup target add wasm32-unknown-unknown`",
            Self::Target(CompileTarget::Wasi) => "`rustup target add wasm32-wasip1`",
            Self::Target(CompileTarget::Thumb) => "`rustup target add thumbv7em-none-eabi`",
            Self::Target(CompileTarget::Riscv) => {
                "`rustup target add riscv32imac-unknown-none-elf`"
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
            Self::Miri => cargo_miri(),
            Self::Target(target) => core_of(toolchain, target),
            // Debian's `valgrind` is a script that sets variables, by which a program could tell that it's looked at.
            Self::Valgrind => installed("valgrind.bin").or_else(|| installed("valgrind")),
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

/// The core library for a target.
fn core_of(toolchain: &Toolchain, target: CompileTarget) -> Option<PathBuf> {
    let targets = toolchain.libraries.ancestors().nth(2)?;
    let entries = fs::read_dir(targets.join(target.name()).join("lib")).ok()?;
    let mut paths = entries.flatten().map(|entry| entry.path());
    paths.find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("libcore-") && name.ends_with(".rlib")
    })
}

/// Miri of a nightly toolchain that also has the sources of the standard library, which Miri builds first.
fn cargo_miri() -> Option<PathBuf> {
    let rustup = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let rustup = rustup.or_else(|| Some(std::env::home_dir()?.join(".rustup")))?;
    let installed = fs::read_dir(rustup.join("toolchains")).ok()?.flatten();
    let is_nightly = |dir: &PathBuf| {
        let name = dir.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("nightly") && dir.join("lib/rustlib/src/rust/library").is_dir()
    };
    let mut nightly: Vec<PathBuf> = installed.map(|entry| entry.path()).collect();
    nightly.retain(is_nightly);
    // `nightly-x86_64…` is newer than `nightly-2026-05-01-x86_64…`.
    nightly.sort();
    let name = format!("bin/cargo-miri{}", std::env::consts::EXE_SUFFIX);
    let mut programs = nightly.into_iter().rev().map(|dir| dir.join(&name));
    programs.find(|program| program.is_file())
}
