//! How wrong solutions are generated and judged: cargo-mutants lists the changes, and we apply and judge them ourselves.

use std::collections::BTreeMap;
use std::time::Duration;

use super::listed_mutant::{ListedMutant, mutants_of};
use super::solution_mutant::SolutionMutant;
use crate::course::{Exercise, Files, Pristine};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Grouping, TestTimeouts};
use crate::judge::cache::CacheInputs;
use crate::judge::judge::{Judge, must_be_judged};
use crate::judge::verdict::Verdict;
use crate::judge::workbench::staging_manifest;
use crate::process::{Cancel, Stream};

impl Judge {
    /// The mutants of the solutions of one level, for each of the attempts in order; `None` if cargo-mutants isn't installed. Only files that the solution
    /// changes are mutated.
    pub fn mutants(
        &self,
        pristine: &Pristine,
        solutions: &[&Attempt<'_>],
        cancel: &Cancel,
    ) -> Result<Option<Vec<Vec<SolutionMutant>>>> {
        let mut found: Vec<Vec<SolutionMutant>> = vec![Vec::new(); solutions.len()];
        let (alone, together): (Vec<usize>, Vec<usize>) = (0..solutions.len())
            .partition(|&index| solutions[index].plan.grouping == Grouping::Alone);
        let mut groups: Vec<Vec<usize>> = alone.into_iter().map(|index| vec![index]).collect();
        let mut workspaces: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in together {
            let workspace = solutions[index].exercise.workspace_dir.as_str();
            workspaces.entry(workspace).or_default().push(index);
        }
        groups.extend(workspaces.into_values());
        for group in &groups {
            let members: Vec<&Attempt<'_>> = group.iter().map(|&index| solutions[index]).collect();
            let Some(listed) = self.listed(pristine, &members, cancel)? else {
                return Ok(None);
            };
            for &index in group {
                let solution = solutions[index];
                let changed = pristine.solution(solution.exercise)?;
                found[index] = mutants_of(solution.exercise, &changed, &listed);
            }
        }
        Ok(Some(found))
    }

    /// Judges the wrong solutions of one exercise; `right` is the verdict on the solution. Earlier verdicts are reused. Verdicts are returned in the order
    /// of the mutants. `done` is called for each. What authors wrote has a learner's time: hints recognize a mistake by how it fails for a learner,
    /// and a test may fail because it waits.
    pub fn try_mutants(
        &self,
        pristine: &Pristine,
        (solution, right): (&Attempt<'_>, &Verdict),
        mutants: &[SolutionMutant],
        cancel: &Cancel,
        done: &mut dyn FnMut(),
    ) -> Result<Vec<Verdict>> {
        let limited = with_mutant_timeout(solution.exercise, right);
        let timeouts = TestTimeouts::by_duration(&right.tests, mutant_timeout);
        let mut attempts = attempts_of(solution, mutants);
        for (attempt, mutant) in attempts.iter_mut().zip(mutants) {
            if !mutant.written {
                attempt.exercise = &limited;
                attempt.timeouts = timeouts.clone();
            }
        }
        let inputs =
            CacheInputs::new(solution.workspace_files(pristine, std::slice::from_ref(solution))?);
        let mut verdicts = self.verdict_cache.get_series(&attempts, &inputs);
        let open: Vec<Attempt<'_>> = attempts
            .iter()
            .zip(&verdicts)
            .filter(|(_, known)| known.is_none())
            .map(|(attempt, _)| attempt.clone())
            .collect();
        if !open.is_empty() {
            let series = self.series(pristine, solution, &inputs, cancel)?;
            let judged = series.judge(&open, &mut |_, _| done())?;
            must_be_judged(&judged)?;
            let free = verdicts.iter_mut().filter(|known| known.is_none());
            for (place, verdict) in free.zip(judged) {
                *place = Some(verdict);
            }
        }
        let verdicts: Vec<Verdict> = verdicts.into_iter().flatten().collect();
        if !open.is_empty() {
            self.verdict_cache.put_series(&attempts, &inputs, &verdicts);
        }
        Ok(verdicts)
    }

    /// Judges wrong solutions that the author of an exercise wrote again, whatever is known about them.
    pub fn try_written_again(
        &self,
        pristine: &Pristine,
        solution: &Attempt<'_>,
        written: &[SolutionMutant],
        cancel: &Cancel,
    ) -> Result<Vec<Verdict>> {
        let attempts = attempts_of(solution, written);
        let inputs =
            CacheInputs::new(solution.workspace_files(pristine, std::slice::from_ref(solution))?);
        let series = self.series(pristine, solution, &inputs, cancel)?;
        let verdicts = series.judge(&attempts, &mut |_, _| {})?;
        must_be_judged(&verdicts)?;
        Ok(verdicts)
    }

    /// What cargo-mutants lists for solutions in one workspace.
    fn listed(
        &self,
        pristine: &Pristine,
        solutions: &[&Attempt<'_>],
        cancel: &Cancel,
    ) -> Result<Option<Vec<ListedMutant>>> {
        let Some(first) = solutions.first() else {
            return Ok(Some(Vec::new()));
        };
        let workspace_files = first.workspace_files(pristine, &[])?;
        let shared = workspace_files.files();
        let mut files = Files::default();
        if let Some(lock) = shared.get("Cargo.lock") {
            files.insert("Cargo.lock", lock);
        }
        for solution in solutions {
            for (path, content) in solution.files.iter() {
                files.insert(solution.exercise.path(path), content);
            }
        }
        files.insert("Cargo.toml", staging_manifest::of(shared, solutions)?);
        let context = self.context(cancel);
        let scratch = context.bench.scratch()?;
        files.write_below(scratch.path())?;
        let cargo = context
            .toolchain
            .cargo(scratch.path())
            .env("CARGO_NET_OFFLINE", "true")
            .args(["mutants", "--list", "--json", "--workspace", "--no-config"]);
        let mut json = Vec::new();
        let ended = cargo.run(context.cancel, |stream, bytes| {
            if stream == Stream::Stdout {
                json.extend_from_slice(bytes);
            }
        })?;
        let stderr = ended.stderr.text();
        if stderr.contains("no such command") {
            return Ok(None);
        }
        let failed = |words: &str| {
            Problem::new(format!(
                "cargo-mutants couldn't list the mutants of {}: {words}",
                first.exercise.workspace()
            ))
            .at(&first.exercise.workspace_dir, None)
            .next(format!(
                "run `{}` there to see why; `cargo install cargo-mutants --locked` updates it",
                cargo.line()
            ))
        };
        if !ended.success() {
            return Err(failed(stderr.trim()).into());
        }
        match serde_json::from_slice(&json) {
            Ok(listed) => Ok(Some(listed)),
            Err(cause) => Err(failed(&format!("its list can't be parsed: {cause}")).into()),
        }
    }
}

/// How long a test may run on a generated mutant if the right one takes this many seconds: a multiple of it. Many mutants never end, and each test
/// that they hang would otherwise wait for the exercise's whole time limit. It grows in steps, so that it rarely changes between runs.
fn mutant_timeout(right: f64) -> Duration {
    const MULTIPLE: f64 = 10.0;
    let wanted = Duration::from_secs_f64(MULTIPLE * right);
    // On a busy machine, a good test may have to wait for a second.
    let mut mutant_timeout = Duration::from_secs(2);
    while mutant_timeout < wanted {
        mutant_timeout *= 2;
    }
    mutant_timeout
}

/// The exercise, with the time limit for whatever runs for its generated mutants. Cached verdicts stay valid as long as it's the same.
fn with_mutant_timeout(exercise: &Exercise, right: &Verdict) -> Exercise {
    let seconds = right.tests.iter().map(|test| test.seconds);
    let slowest = mutant_timeout(seconds.fold(0.0, f64::max));
    let mut exercise = exercise.clone();
    exercise.limits.time = exercise.limits.time.min(slowest);
    exercise
}

/// A solution with each of its mutants.
fn attempts_of<'a>(solution: &Attempt<'a>, mutants: &[SolutionMutant]) -> Vec<Attempt<'a>> {
    let attempt = |mutant: &SolutionMutant| {
        let mut attempt = solution.clone();
        attempt.files = mutant.files_in(solution);
        attempt
    };
    mutants.iter().map(attempt).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_solution_may_run_a_multiple_of_the_right_ones_time() {
        for (took, may_take) in [(0.0, 2), (0.19, 2), (0.3, 4), (1.0, 16)] {
            assert_eq!(mutant_timeout(took), Duration::from_secs(may_take));
        }
    }
}
