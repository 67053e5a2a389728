//! Merges the results of several machines into those of one run, if together they are one.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use super::out_folder::OutFolder;
use super::partition::Partition;
use crate::error::{Error, Problem, Result};
use crate::grade::gradebook::{Gradebook, GradedSubmission, Origin};
use crate::grade::record::{CompleteLines, ResultLine, replace};

/// One machine's results.
struct Shard {
    dir: PathBuf,
    gradebook: Gradebook,
    lines: PathBuf,
}

/// Merges shards, and writes their lines in the order of the class. Returns the gradebook of the whole class.
///
/// # Errors
/// If a shard is missing, doubled, or from another run, or a student isn't in exactly one of them.
pub fn merge(dirs: &[PathBuf], results: &Path) -> Result<Gradebook> {
    let mut shards = Vec::new();
    for dir in dirs {
        let (gradebook, lines) = OutFolder::read(dir)?;
        let dir = dir.clone();
        shards.push(Shard {
            dir,
            gradebook,
            lines,
        });
    }
    let Some(first) = shards.first() else {
        return Err(Problem::new("there's nothing to merge").into());
    };
    let mut problems: Vec<Problem> = shards
        .iter()
        .filter_map(|shard| shard.differs(first))
        .collect();
    if problems.is_empty() {
        problems = incomplete(&shards);
    }
    Error::of(problems).map_or(Ok(()), Err)?;
    let origin = Origin {
        partition: None,
        ..first.gradebook.origin.clone()
    };
    let head = Gradebook {
        rows: Vec::new(),
        origin,
        ..first.gradebook.clone()
    };
    let rows = rows(&mut shards)?;
    if rows.len() != head.origin.students {
        let what = format!(
            "the class has {} students, and the parts have {}",
            head.origin.students,
            rows.len()
        );
        return Err(Problem::new(what)
            .next("grade the missing parts again")
            .into());
    }
    write_lines(&shards, &rows, results)?;
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Ok(Gradebook { rows, ..head })
}

impl Shard {
    /// Why it isn't from the same run as another one.
    fn differs(&self, first: &Self) -> Option<Problem> {
        let (one, other) = (&self.gradebook, &first.gradebook);
        let what = if one.toolchain != other.toolchain {
            "compiler"
        } else if one.policy != other.policy {
            "policy"
        } else if one.isolation != other.isolation {
            "isolation"
        } else if one.origin.assignment != other.origin.assignment {
            "assignment"
        } else if one.origin.course != other.origin.course {
            "course"
        } else if one.origin.class != other.origin.class
            || one.origin.students != other.origin.students
        {
            "class"
        } else {
            return None;
        };
        let what = format!(
            "this part was graded with another {what} than {}",
            first.dir.display()
        );
        let next = "grade all parts in the same way";
        Some(Problem::new(what).at(&self.dir, None).next(next))
    }
}

/// Parts that are missing, or there twice, or not of the same partition.
fn incomplete(shards: &[Shard]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, &Path> = BTreeMap::new();
    for shard in shards {
        let Some(part) = shard.gradebook.origin.partition.as_deref() else {
            let what = "this isn't a part, but the whole class";
            problems.push(
                Problem::new(what)
                    .at(&shard.dir, None)
                    .next("it needn't be merged"),
            );
            continue;
        };
        if let Some(earlier) = seen.insert(part, &shard.dir) {
            let what = format!("part {part} is also in {}", earlier.display());
            problems.push(
                Problem::new(what)
                    .at(&shard.dir, None)
                    .next("leave one of them out"),
            );
        }
    }
    let parsed = seen
        .keys()
        .next()
        .and_then(|part| part.parse::<Partition>().ok());
    let Some(partition) = parsed else {
        return problems;
    };
    let all: Vec<String> = partition.all().collect();
    for (part, dir) in &seen {
        if !all.iter().any(|known| known == part) {
            let what = format!(
                "part {part} doesn't belong to the same partition as {}",
                all[0]
            );
            problems.push(Problem::new(what).at(dir, None).next("leave it out"));
        }
    }
    for part in all.iter().filter(|part| !seen.contains_key(part.as_str())) {
        let what = format!("part {part} is missing");
        problems.push(Problem::new(what).next("name its folder as well"));
    }
    problems
}

/// All rows by the student's id, with the shards that they're from.
fn rows(shards: &mut [Shard]) -> Result<Vec<(usize, GradedSubmission)>> {
    let mut rows: Vec<(usize, GradedSubmission)> = Vec::new();
    for (number, shard) in shards.iter_mut().enumerate() {
        let of_shard = std::mem::take(&mut shard.gradebook.rows).into_iter();
        rows.extend(of_shard.map(|row| (number, row)));
    }
    rows.sort_by(|one, other| one.1.student.id.cmp(&other.1.student.id));
    let twice = rows
        .windows(2)
        .filter(|pair| pair[0].1.student.id == pair[1].1.student.id);
    let problem = |pair: &[(usize, GradedSubmission)]| {
        let what = format!("student `{}` is in two parts", pair[0].1.student.id);
        Problem::new(what).at(&shards[pair[1].0].dir, None)
    };
    let problems: Vec<Problem> = twice.map(problem).collect();
    Error::of(problems).map_or(Ok(rows), Err)
}

/// Writes the lines of all shards. Each shard has its students in the same order, so none has to be in memory.
fn write_lines(shards: &[Shard], rows: &[(usize, GradedSubmission)], results: &Path) -> Result<()> {
    let mut readers = Vec::new();
    for shard in shards {
        let file =
            File::open(&shard.lines).map_err(|cause| Error::io("read", &shard.lines, &cause))?;
        readers.push(CompleteLines(BufReader::new(file)).peekable());
    }
    replace(results, |out| {
        for (number, row) in rows {
            while let Some(line) =
                next_of(&mut readers[*number], &row.student.id, &shards[*number])?
            {
                out(&line)?;
                out(b"\n")?;
            }
        }
        Ok(())
    })?;
    for (reader, shard) in readers.iter_mut().zip(shards) {
        if reader.peek().is_some() {
            return Err(stale(shard));
        }
    }
    Ok(())
}

/// The next line of a shard, if it's about this student.
fn next_of(
    lines: &mut Peekable<CompleteLines<BufReader<File>>>,
    student: &str,
    shard: &Shard,
) -> Result<Option<Vec<u8>>> {
    let is_of_student = |line: &std::io::Result<Vec<u8>>| {
        let parsed = line
            .as_ref()
            .ok()
            .and_then(|line| serde_json::from_slice::<ResultLine>(line).ok());
        parsed.is_none_or(|line| line.student == student)
    };
    let Some(line) = lines.next_if(is_of_student) else {
        return Ok(None);
    };
    let line = line.map_err(|cause| Error::io("read", &shard.lines, &cause))?;
    match serde_json::from_slice::<ResultLine>(&line) {
        Ok(_) => Ok(Some(line)),
        Err(_) => Err(stale(shard)),
    }
}

fn stale(shard: &Shard) -> Error {
    let what = "the lines in this file don't belong to the gradebook beside it";
    let next = "run `runner grade` for this part again: what is judged already isn't judged again";
    Problem::new(what).at(&shard.lines, None).next(next).into()
}
