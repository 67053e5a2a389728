//! An attempt's library or program, compiled by cargo for another target. Knows nothing of what it's for.

use std::path::PathBuf;

use super::wrapper::Wrapper;
use crate::course::CompileTarget;
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::CargoMessage;
use crate::judge::workbench::{Context, StagingDir};

/// Compiles an attempt for a target as for a release: its program, if it has one, or else its library. `built` is where it was built for this machine.
/// Returns the path, or the compiler's first error where it can't be compiled.
///
/// # Errors
/// If cargo can't be started, or a file can't be written.
pub fn artifact(
    context: Context<'_>,
    built: &StagingDir,
    attempt: &Attempt<'_>,
    target: CompileTarget,
) -> Result<Result<PathBuf, String>> {
    // Several attempts at one exercise may be compiled at the same time.
    let place = Fingerprint::builder("place").text(built.dir()).finish();
    let name = format!("target/{}-{place}", attempt.exercise.name);
    let workspace = built.workspace_files()?;
    let staged = context.bench.stage(&name, &workspace, &[attempt])?;
    let staging = &staged.dir;
    let cargo = context
        .toolchain
        .cargo(staging.start(&[attempt]))
        .arg("rustc")
        .args(["--release", "--offline", "--message-format=json"])
        .args(["--target", target.name()])
        .arg("--manifest-path")
        .arg(staging.manifest())
        // What is built for this machine waits for processors, and mustn't wait for this at the same time.
        .arg("--target-dir")
        .arg(context.bench.target().join("for-targets"))
        .args(["--package", &attempt.exercise.name]);
    let cargo = match attempt.programs().into_iter().next() {
        Some(program) => cargo.args(["--bin", &program]),
        None => cargo.args(["--lib", "--crate-type", target.crate_type()]),
    };
    let cargo = Wrapper::of(context, staging, &[attempt])
        .wrap(cargo)
        .time(attempt.exercise.limits.compiler.time * 4);
    let mut lines = Vec::new();
    let ended = context.run(&cargo, |stream, bytes| {
        if stream == crate::process::Stream::Stdout {
            lines.extend_from_slice(bytes);
        }
    })?;
    let (mut path, mut error) = (None, None);
    for line in lines.split(|byte| *byte == b'\n') {
        match CargoMessage::read(line) {
            Some(CargoMessage::CompilerArtifact(artifact)) => {
                let is_own = artifact.manifest_path.starts_with(staging.dir());
                path = artifact
                    .filenames
                    .into_iter()
                    .next_back()
                    .filter(|_| is_own);
            }
            Some(CargoMessage::CompilerMessage(said)) if said.message.level == "error" => {
                error.get_or_insert(said.message.message);
            }
            _ => {}
        }
    }
    if ended.success()
        && let Some(path) = path
    {
        return Ok(Ok(path));
    }
    let said = ended.stderr.text();
    let cargos = || said.trim().to_owned();
    Ok(Err(error.unwrap_or_else(cargos)))
}
