//! `ResultDir`: a folder of its own for what invocations build, beside cargo's. Dependencies stay where cargo built them.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::judge::rustc::Invocation;

/// Where results go.
#[derive(Clone, Debug)]
pub(super) struct ResultDir(PathBuf);

impl ResultDir {
    pub(super) fn at(dir: PathBuf) -> Self {
        Self(dir)
    }

    pub(super) fn dir(&self) -> &Path {
        &self.0
    }

    /// Where libraries and test programs go.
    pub(super) fn deps(&self) -> PathBuf {
        self.0.join("deps")
    }

    /// Where tests find the programs that they start.
    pub(super) fn programs(&self) -> PathBuf {
        self.0.join("programs")
    }

    /// Creates its folders.
    pub(super) fn create(&self) -> Result<()> {
        for dir in [self.deps(), self.programs()] {
            fs::create_dir_all(&dir)
                .map_err(|cause| Error::io("create the folder", &dir, &cause))?;
        }
        Ok(())
    }

    /// The same invocation with its results here, and with those of the other `invocations` from here.
    pub(super) fn moved(&self, invocation: &Invocation, invocations: &[Invocation]) -> Invocation {
        let mut args: Vec<OsString> = Vec::new();
        for arg in &invocation.args {
            let before = args.last().map(OsString::as_os_str).unwrap_or_default();
            let is_incremental = arg
                .to_str()
                .is_some_and(|arg| arg.starts_with("incremental="));
            let moved = if before == "--out-dir" {
                self.deps().into_os_string()
            } else if before == "--extern" {
                self.moved_extern(arg, invocations)
            } else if is_incremental {
                pair("incremental=", &self.0.join("incremental"))
            } else {
                arg.clone()
            };
            args.push(moved);
        }
        args.extend(["-L".into(), pair("dependency=", &self.deps())]);
        let variable = |(key, value): &(OsString, OsString)| {
            let is_program = key
                .to_str()
                .is_some_and(|name| name.starts_with("CARGO_BIN_EXE_"));
            let moved = Path::new(value).file_name().filter(|_| is_program);
            let moved = moved.map(|file| self.programs().join(file).into_os_string());
            (key.clone(), moved.unwrap_or_else(|| value.clone()))
        };
        Invocation {
            args,
            env: invocation.env.iter().map(variable).collect(),
            ..invocation.clone()
        }
    }

    /// `name=path`: what the invocations themselves build is here.
    fn moved_extern(&self, arg: &OsStr, invocations: &[Invocation]) -> OsString {
        let parts = arg.to_str().and_then(|text| text.split_once('='));
        let Some((name, path)) = parts.map(|(name, path)| (name, Path::new(path))) else {
            return arg.to_owned();
        };
        let is_built_here = invocations.iter().any(|invocation| invocation.writes(path));
        match path.file_name() {
            Some(file) if is_built_here => pair(&format!("{name}="), &self.deps().join(file)),
            _ => arg.to_owned(),
        }
    }
}

fn pair(key: &str, path: &Path) -> OsString {
    let mut pair = OsString::from(key);
    pair.push(path);
    pair
}
