//! `Asker`: the program that makes up inputs with an exercise's oracle, or hands inputs to it, linked with one implementation of the exercise's library.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::super::built_attempt::BuiltAttempt;
use crate::course::{Files, ORACLE};
use crate::error::{Error, Problem, Result};
use crate::judge::run::{Grants, TestAccess, environment};
use crate::judge::rustc::{Compiled, Span, rewriting};
use crate::judge::workbench::{Answer, staged_files};
use crate::process::{Ended, Program};

/// What is written around the exercise's oracle.
const MAIN: &str = include_str!("asker.rs.in");

/// A built program, in a scratch folder that is deleted with the value.
pub struct Asker {
    program: PathBuf,
    scratch: TempDir,
}

/// What became of a run of the program.
pub struct AskerRun {
    /// As far as it got.
    pub answers: Vec<Answer>,
    pub ended: Ended,
}

impl Asker {
    /// Builds the program against the attempt's own library, or against other files of its exercise; the compiler's first error where it can't be built.
    pub fn build(of: BuiltAttempt<'_>, files: Option<&Files>) -> Result<Result<Self, String>> {
        let scratch = of.context.bench.scratch()?;
        let (package, out) = (scratch.path().join("package"), scratch.path().join("out"));
        let sources = scratch.path().join("asker");
        let mut shipped = Files::default();
        shipped.insert("main.rs", MAIN.as_bytes().to_vec());
        let oracle = of.attempt.files.text(ORACLE).unwrap_or_default();
        shipped.insert("oracle.rs", oracle.as_bytes().to_vec());
        shipped.write_below(&sources)?;
        let name = of.attempt.exercise.name.replace('-', "_");
        let test = of.built.tests.iter().find(|test| test.integration);
        let Some(test) = test else {
            return Err(lacks(of, "an integration test"));
        };
        let mut program = rewriting::of_built(of.attempt, of.staging, &test.path)?;
        let Some(library) = program.extern_named(&name).map(Path::to_path_buf) else {
            return Err(lacks(of, "a library"));
        };
        let limits = of.attempt.exercise.limits.compiler;
        if let Some(files) = files {
            let mut other = of.attempt.clone();
            other.files = files.clone();
            staged_files(&other).0.write_below(&package)?;
            let mut building = rewriting::of_built(of.attempt, of.staging, &library)?
                .emitting("metadata,link")
                .with_source(&package.join("src/lib.rs"));
            building.sources = building.sources.map(|_| package.clone());
            let compiled = building.into_dir(&out).compile(of.context, limits)?;
            if let Some(error) = first_error(&compiled) {
                return Ok(Err(error));
            }
            let against = out.join(library.file_name().unwrap_or_default());
            program = program.with_extern(&name, &against);
        }
        let program = program
            .into_program()
            .with_source(&sources.join("main.rs"))
            .emitting("link")
            .into_dir(&out);
        let compiled = program.compile(of.context, limits)?;
        if let Some(error) = first_error(&compiled) {
            return Ok(Err(error));
        }
        let stem = program.stem().unwrap_or_default();
        Ok(Ok(Self {
            program: stem.with_extension(std::env::consts::EXE_EXTENSION),
            scratch,
        }))
    }

    /// The inputs that the oracle makes up from a seed.
    pub fn inputs(&self, of: BuiltAttempt<'_>, seed: u64, count: u32) -> Result<AskerRun> {
        self.run(of, |program| {
            program.args([seed.to_string(), count.to_string()])
        })
    }

    /// What the library answers to these inputs.
    pub fn answers(&self, of: BuiltAttempt<'_>, inputs: &[String]) -> Result<AskerRun> {
        let framed = inputs.iter().flat_map(|input| {
            let length = format!("{}\n", input.len());
            [length.as_bytes(), input.as_bytes()].concat()
        });
        let framed: Vec<u8> = framed.collect();
        self.run(of, |program| program.stdin(framed))
    }

    /// Runs the program like a test. It can read none of our own files, except for what it needs.
    fn run(
        &self,
        of: BuiltAttempt<'_>,
        adapt: impl FnOnce(Program) -> Program,
    ) -> Result<AskerRun> {
        let dir = of.attempt.package_dir(of.staging.dir());
        let scratch = of.context.bench.scratch()?;
        let (to, own_scratch) = result_places(scratch.path())?;
        let limits = &of.attempt.exercise.limits;
        let program = Program::new(&self.program).arg(&to);
        let program = environment(adapt(program), &dir, &own_scratch);
        let mut readable = super::super::implementation_runs::outside(of.context.bench.dir());
        readable.extend(of.context.toolchain.shared_std.clone());
        let own = [self.scratch.path(), scratch.path(), &dir];
        readable.extend(own.map(Path::to_path_buf));
        let access = TestAccess {
            dir: &dir,
            binary: &self.program,
            grants: &Grants::of(of.context, of.attempt, &self.program),
            may_write_to_package: false,
        };
        let program = program.reads_only(readable);
        let (program, _folders) = access.sandboxed(of.context, program, &own_scratch)?;
        let program = program
            .writes_only(&own_scratch)
            .writes_only(&to)
            .time(limits.time)
            .memory(limits.memory)
            .output(limits.output);
        let ended = of.context.run(&program, |_, _| {})?;
        let answers = read_answers(&to, limits.output);
        Ok(AskerRun { answers, ended })
    }
}

/// In a scratch folder: the file for the results, which the user that runs the program may write to, and a folder for its own files, which may vanish with it.
fn result_places(scratch: &Path) -> Result<(PathBuf, PathBuf)> {
    let (file, folder) = (scratch.join("results"), scratch.join("own"));
    let created = File::create(&file).and_then(|results| {
        #[cfg(unix)]
        results.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666))?;
        drop(results);
        fs::create_dir(&folder)
    });
    created.map_err(|cause| Error::io("create a file in", scratch, &cause))?;
    Ok((file, folder))
}

/// The first error, with the line of the oracle that it's about.
fn first_error(compiled: &Compiled) -> Option<String> {
    let error = compiled.errors.first()?;
    let code = error.code.as_ref();
    let code = code.map(|code| format!("[{}]", code.code));
    let mut spans = error.spans.iter().map(Span::origin);
    let in_oracle = spans.find(|span| Path::new(&span.file_name).ends_with(ORACLE));
    let line = in_oracle.map(|span| format!("{ORACLE}:{}: ", span.line_start));
    Some(format!(
        "{}error{}: {}",
        line.unwrap_or_default(),
        code.unwrap_or_default(),
        error.message
    ))
}

fn lacks(of: BuiltAttempt<'_>, what: &str) -> Error {
    Problem::new(format!("this exercise has no {what}, which `oracle` needs"))
        .at(of.attempt.exercise.dir.clone(), None)
        .next("write it, or remove `oracle` from the exercise's checks")
        .into()
}

/// The answers in a file that code under test could write to: as many as are whole.
fn read_answers(path: &Path, limit: u64) -> Vec<Answer> {
    let is_file = fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    let mut bytes = Vec::new();
    if let Some(file) = is_file.then(|| File::open(path).ok()).flatten() {
        let _incomplete_is_fine = file.take(limit).read_to_end(&mut bytes);
    }
    let mut rest = &bytes[..];
    let mut answers = Vec::new();
    while let Some((answer, after)) = answer(rest) {
        answers.push(answer);
        rest = after;
    }
    answers
}

/// One answer: `text 5`, a line break, and five bytes.
fn answer(bytes: &[u8]) -> Option<(Answer, &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (kind, length) = std::str::from_utf8(&bytes[..end]).ok()?.split_once(' ')?;
    let (text, after) = bytes[end + 1..].split_at_checked(length.parse().ok()?)?;
    let text = String::from_utf8_lossy(text).into_owned();
    let answer = match kind {
        "text" => Answer::Text(text),
        "panic" => Answer::Panic(text),
        _ => return None,
    };
    Some((answer, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_far_as_they_are_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results");
        let read = |text: &str| {
            fs::write(&path, text).expect("written");
            read_answers(&path, 1000)
        };
        let text = |text: &str| Answer::Text(text.to_owned());
        assert_eq!(read("text 3\n1\n2text 0\n"), [text("1\n2"), text("")]);
        assert_eq!(
            read("panic 2\nnotext 9\nshort"),
            [Answer::Panic("no".to_owned())]
        );
        for broken in [
            "",
            "text\n",
            "text -1\n",
            "other 1\nx",
            "text 99999999999999999999\n",
        ] {
            assert_eq!(read(broken), [], "{broken}");
        }
        fs::write(&path, "text 3\n123text 3\n123").expect("written");
        assert_eq!(
            read_answers(&path, 15),
            [text("123")],
            "the rest is too much"
        );
        assert_eq!(read_answers(folder.path(), 1000), [], "a folder");
    }
}
