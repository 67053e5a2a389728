//! `VerdictCache`: verdicts of attempts that were judged before, so that judging again what has not changed costs a hash.
//!
//! A verdict is kept under a hash of everything that it depends on. What may come out otherwise the next time (a failed test, a deadline) is not
//! kept. For the learner's own eyes only: whoever can write to the workbench can write a verdict.

use std::collections::{BTreeSet, HashMap};
use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::course::{Files, WorkspaceFiles, is_rust};
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::{Toolchain, cargo_settings, identity};
use crate::judge::verdict::{Cause, Decision, Verdict};

/// How many verdicts of one exercise are kept: as shipped, solved, and the learner's latest.
const PER_EXERCISE: usize = 4;

/// The folder that holds them, one file an exercise.
#[derive(Debug)]
pub struct VerdictCache {
    dir: PathBuf,
    /// Of everything that is the same for all attempts.
    judge: u64,
    /// Of what cargo looks at beside the files of an exercise of our own, and of others.
    heeded: [u64; 2],
}

/// What lies around the attempts of one workspace, and what its sources read beside files.
#[derive(Debug)]
pub struct CacheInputs {
    pub workspace_files: WorkspaceFiles,
    reads: Option<BTreeSet<String>>,
}

impl CacheInputs {
    pub fn new(workspace_files: WorkspaceFiles) -> Self {
        Self {
            reads: variables(workspace_files.files()),
            workspace_files,
        }
    }
}

#[derive(Deserialize, Serialize)]
struct CacheEntry {
    key: String,
    verdict: Verdict,
}

impl VerdictCache {
    pub fn new(dir: PathBuf, toolchain: &Toolchain) -> Self {
        let mut hasher = DefaultHasher::new();
        toolchain.version.hash(&mut hasher);
        let own = std::env::current_exe().ok();
        let tools = [
            Some(&toolchain.rustc),
            toolchain.clippy.as_ref(),
            toolchain.rustfmt.as_ref(),
            own.as_ref(),
        ];
        for tool in tools {
            tool.map(|tool| (tool, identity(tool))).hash(&mut hasher);
        }
        let heeded = |start: &Path| {
            let mut hasher = DefaultHasher::new();
            cargo_settings(start).hash(&mut hasher);
            hasher.finish()
        };
        // Below the place of the verdicts lies that of the spaces' neighbours: the same folders are above both.
        let outside = dir.ancestors().last().unwrap_or(&dir);
        Self {
            heeded: [heeded(outside), heeded(&dir)],
            judge: hasher.finish(),
            dir,
        }
    }

    /// The verdict on just this attempt, if it is kept.
    pub fn get(&self, attempt: &Attempt<'_>, around: &CacheInputs) -> Option<Verdict> {
        let key = self.key(attempt, around)?;
        let mut verdict = self
            .entries(attempt)
            .into_iter()
            .find(|entry| entry.key == key)?
            .verdict;
        verdict.seconds = 0.0;
        Some(verdict)
    }

    /// Keeps a verdict, if it would be the same again. That it cannot be written costs time only.
    pub fn put(&self, attempt: &Attempt<'_>, around: &CacheInputs, verdict: &Verdict) {
        let lasts = matches!(
            verdict.decision,
            Decision::Passed | Decision::Failed(Cause::Compile | Cause::Lint | Cause::Format)
        );
        let Some(key) = self.key(attempt, around).filter(|_| lasts) else {
            return;
        };
        let mut entries = self.entries(attempt);
        entries.retain(|entry| entry.key != key);
        entries.truncate(PER_EXERCISE - 1);
        entries.insert(
            0,
            CacheEntry {
                key,
                verdict: verdict.clone(),
            },
        );
        write(&self.file(attempt), &entries);
    }

    /// The verdicts on just these attempts at one exercise, as far as the last series at it holds them.
    pub fn get_series(
        &self,
        attempts: &[Attempt<'_>],
        around: &CacheInputs,
    ) -> Vec<Option<Verdict>> {
        let entries: Vec<CacheEntry> = attempts
            .first()
            .map(|attempt| read(&self.series_file(attempt)))
            .unwrap_or_default();
        let mut by_key: HashMap<String, Verdict> = entries
            .into_iter()
            .map(|entry| (entry.key, entry.verdict))
            .collect();
        attempts
            .iter()
            .map(|attempt| by_key.remove(&self.key(attempt, around)?))
            .collect()
    }

    /// Keeps the verdicts on a series at one exercise, and forgets those on the series before. All of them are kept, also those that might
    /// come out otherwise: a wrong solution that ran into its deadline would cost that time again and again.
    pub fn put_series(&self, attempts: &[Attempt<'_>], around: &CacheInputs, verdicts: &[Verdict]) {
        let Some(first) = attempts.first() else {
            return;
        };
        let entry = |(attempt, verdict): (&Attempt<'_>, &Verdict)| {
            Some(CacheEntry {
                key: self.key(attempt, around)?,
                verdict: verdict.clone(),
            })
        };
        let entries: Vec<CacheEntry> = attempts.iter().zip(verdicts).filter_map(entry).collect();
        write(&self.series_file(first), &entries);
    }

    fn series_file(&self, attempt: &Attempt<'_>) -> PathBuf {
        let series = self.dir.join("series");
        series.join(format!("{}.json", attempt.exercise.name))
    }

    fn entries(&self, attempt: &Attempt<'_>) -> Vec<CacheEntry> {
        read(&self.file(attempt))
    }

    fn file(&self, attempt: &Attempt<'_>) -> PathBuf {
        self.dir.join(format!("{}.json", attempt.exercise.name))
    }

    /// `None` for an attempt whose verdict depends on what nobody but its own programs knows.
    fn key(&self, attempt: &Attempt<'_>, around: &CacheInputs) -> Option<String> {
        // What a course's own verification looks at, nobody knows.
        if !attempt.exercise.form.commands().is_empty() {
            return None;
        }
        let names = &variables(&attempt.files)? | around.reads.as_ref()?;
        let variables = told(&names);
        let exercise = attempt.exercise;
        let concerning = around
            .workspace_files
            .concerning(exercise, attempt.leading());
        let heeded = self.heeded[usize::from(!exercise.form.is_own())];
        Some(hashed_twice(|hasher| {
            (self.judge, heeded, &attempt.not_counted).hash(hasher);
            (
                &exercise.dir,
                &exercise.edit,
                exercise.points,
                &exercise.needs,
                exercise.unsafe_code,
            )
                .hash(hasher);
            exercise.limits.hash(hasher);
            exercise.checks.hash(hasher);
            (&exercise.form, &attempt.expected).hash(hasher);
            (&attempt.answers, &attempt.own_equality).hash(hasher);
            attempt.files.iter().for_each(|file| file.hash(hasher));
            (&concerning, &variables).hash(hasher);
        }))
    }
}

/// Two hashes of 64 bits over the same: one of them is too short to never meet its like by chance.
pub fn hashed_twice(hash: impl Fn(&mut DefaultHasher)) -> String {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        hash(&mut hasher);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(0), half(1))
}

/// Variables with what they are set to.
pub fn told(names: &BTreeSet<String>) -> Vec<(&String, Option<OsString>)> {
    let told = |name| (name, std::env::var_os(name));
    names.iter().map(told).collect()
}

/// Names of the variables that sources read when they are compiled. `None` where a verdict may depend on something else that cannot be
/// seen here, such as what a build script looks at.
pub fn variables(files: &Files) -> Option<BTreeSet<String>> {
    let has_script = |path: &str| path == "build.rs" || path.ends_with("/build.rs");
    let mut found = BTreeSet::new();
    for (path, content) in files.iter().filter(|(path, _)| is_rust(path)) {
        if has_script(path) {
            return None;
        }
        found.extend(read_by(&String::from_utf8_lossy(content))?);
    }
    Some(found)
}

/// Names of the variables that a source reads when it is compiled. `None` where they cannot be told, or where it reads a file by its whole path.
fn read_by(source: &str) -> Option<Vec<String>> {
    let includes_outside = |rest: &str| {
        let rest = rest.trim_start_matches("_str").trim_start_matches("_bytes");
        let argument = rest.trim_start().strip_prefix('!').map(str::trim_start);
        argument.is_some_and(|argument| {
            argument
                .get(1..)
                .is_none_or(|inner| !inner.trim_start().starts_with(['"', 'r']))
                || argument.get(1..).is_some_and(|inner| {
                    inner
                        .trim_start()
                        .trim_start_matches(['r', '#'])
                        .starts_with("\"/")
                })
        })
    };
    if source.split("include").skip(1).any(includes_outside) || source.contains("path = \"/") {
        return None;
    }
    source
        .split("env!")
        .skip(1)
        .map(|rest| {
            let argument = rest.trim_start().get(1..)?.trim_start();
            let (name, _) = argument.strip_prefix('"')?.split_once('"')?;
            Some(name.to_owned())
        })
        .collect()
}

/// What is kept in a file. One that was written by half is no JSON and holds nothing.
pub fn read<T: DeserializeOwned + Default>(file: &Path) -> T {
    fs::read(file)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

/// Keeps something in a file. That it cannot be written costs time only.
pub fn write(file: &Path, what: &impl Serialize) {
    if let (Ok(text), Some(dir)) = (serde_json::to_vec(what), file.parent()) {
        _ = fs::create_dir_all(dir).and_then(|()| fs::write(file, text));
    }
}

#[cfg(test)]
mod tests {
    use super::read_by;

    #[test]
    fn variables_that_a_source_reads_are_found_by_their_names() {
        let source = "const A: &str = env!(\"A\"); const B: Option<&str> = option_env! [ \"B\" ];";
        assert_eq!(read_by(source), Some(vec!["A".to_owned(), "B".to_owned()]));
        assert_eq!(read_by("include_str!(\"a.txt\")"), Some(Vec::new()));
        assert_eq!(read_by("// bounds included"), Some(Vec::new()));
        for unclear in [
            "env!(concat!(\"A\", \"B\"))",
            "include_str!(\"/etc/hostname\")",
            "include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\"))",
        ] {
            assert_eq!(read_by(unclear), None, "{unclear}");
        }
    }
}
