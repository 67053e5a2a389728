//! Merges the results of several machines into those of one run, if together they are one.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader};
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use super::out_folder::OutFolder;
use super::partition::Partition;
use crate::error::{Error, Problem, Result};
use crate::grade::gradebook::{Gradebook, Rows};
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
    let students = first.gradebook.origin.students;
    let places = places(&shards)?;
    if places.len() != students {
        let what = format!(
            "the class has {students} students, and the parts have {}",
            places.len()
        );
        return Err(Problem::new(what)
            .next("grade the missing parts again")
            .into());
    }
    write_lines(&shards, &places, results)?;
    let rows = rows(&shards, &places, results)?;
    let mut gradebook = shards.swap_remove(0).gradebook;
    gradebook.origin.partition = None;
    gradebook.rows = rows;
    Ok(gradebook)
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

/// Where to find a student's row.
struct RowPlace {
    student: String,
    /// The number of the shard, and of the row in it.
    shard: usize,
    row: usize,
}

/// Where all rows are, by the student's id.
fn places(shards: &[Shard]) -> Result<Vec<RowPlace>> {
    let mut places = Vec::new();
    for (number, shard) in shards.iter().enumerate() {
        for (place, row) in shard.gradebook.rows.iter().enumerate() {
            let row = row.map_err(|cause| Error::io("read", &shard.dir, &cause))?;
            places.push(RowPlace {
                student: row.student.id,
                shard: number,
                row: place,
            });
        }
    }
    places.sort_by(|one, other| one.student.cmp(&other.student));
    let twice = places
        .windows(2)
        .filter(|pair| pair[0].student == pair[1].student);
    let problem = |pair: &[RowPlace]| {
        let what = format!("student `{}` is in two parts", pair[0].student);
        Problem::new(what).at(&shards[pair[1].shard].dir, None)
    };
    let problems: Vec<Problem> = twice.map(problem).collect();
    Error::of(problems).map_or(Ok(places), Err)
}

/// The rows of all shards in this order. They're on the same disk as the results.
fn rows(shards: &[Shard], places: &[RowPlace], results: &Path) -> Result<Rows> {
    let dir = results.parent().unwrap_or(Path::new("."));
    let failed = |cause: io::Error| Error::io("write grades to", dir, &cause);
    let mut rows = Rows::in_folder(dir).map_err(failed)?;
    for place in places {
        let row = shards[place.shard].gradebook.rows.get(place.row);
        row.and_then(|row| rows.push(&row)).map_err(failed)?;
    }
    Ok(rows)
}

/// Writes the lines of all shards. Each shard has its students in the same order, so none has to be in memory.
fn write_lines(shards: &[Shard], places: &[RowPlace], results: &Path) -> Result<()> {
    let mut readers = Vec::new();
    for shard in shards {
        let file =
            File::open(&shard.lines).map_err(|cause| Error::io("read", &shard.lines, &cause))?;
        readers.push(CompleteLines(BufReader::new(file)).peekable());
    }
    replace(results, |out| {
        for place in places {
            let (reader, shard) = (&mut readers[place.shard], &shards[place.shard]);
            while let Some(mut line) = next_of(reader, &place.student, shard)? {
                line.push(b'\n');
                let written = out.write_all(&line);
                written.map_err(|cause| Error::io("write", results, &cause))?;
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
