//! `CompileTarget`: for what else than this machine an exercise is compiled.

use serde::Serialize;

/// A target of the compiler that some machine can run, though not this one by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum CompileTarget {
    /// WebAssembly without a system.
    Wasm,
    /// WebAssembly with WASI.
    Wasi,
    /// An ARM Cortex-M4 without a system.
    Thumb,
    /// A 32-bit RISC-V without a system.
    Riscv,
}

impl CompileTarget {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Wasm, Self::Wasi, Self::Thumb, Self::Riscv];

    /// As manifests and the compiler call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wasm => "wasm32-unknown-unknown",
            Self::Wasi => "wasm32-wasip1",
            Self::Thumb => "thumbv7em-none-eabi",
            Self::Riscv => "riscv32imac-unknown-none-elf",
        }
    }

    /// What a library becomes: a module that can be loaded, or else an archive that can be linked.
    pub fn crate_type(self) -> &'static str {
        match self {
            Self::Wasm | Self::Wasi => "cdylib",
            Self::Thumb | Self::Riscv => "staticlib",
        }
    }
}
