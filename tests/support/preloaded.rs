//! `Preloaded`: a library that every program loads before its own, so that its calls can be changed from outside.

use std::fs;
use std::process::Command;

/// The library, as long as the value exists.
pub struct Preloaded(tempfile::TempDir);

impl Preloaded {
    /// Builds it from a source in C.
    pub fn of(text: &str) -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let source = dir.path().join("preloaded.c");
        fs::write(&source, text).expect("a file");
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]);
        compiler.arg(dir.path().join("preloaded.so")).arg(source);
        let built = compiler.arg("-ldl").output().expect("a C compiler");
        assert!(built.status.success(), "{built:?}");
        Self(dir)
    }

    /// Makes a command and everything that it starts load the library, compilers included: they may read what's on the libraries' search path.
    pub fn apply(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", self.0.path().join("preloaded.so"))
            .env("LD_LIBRARY_PATH", self.0.path());
    }
}
