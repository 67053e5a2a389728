//! What you can type to grade a class.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::ListFormat;

/// Grade a class.
#[derive(Args, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that can be typed"
)]
pub struct Grade {
    /// A folder with one entry per student: a folder, a git repository, a .zip, .tar or .tar.gz, or the files of an LMS's bulk download
    #[arg(required_unless_present = "check_assignment")]
    pub submissions: Option<PathBuf>,
    /// The assignment: exercises, points, deadline, late rule, hidden tests [default: every exercise of the course]
    #[arg(long, value_name = "FILE")]
    pub assignment: Option<PathBuf>,
    /// Explain an assignment in words, and do nothing else
    #[arg(long, value_name = "FILE", conflicts_with_all = ["submissions", "assignment"])]
    pub check_assignment: Option<PathBuf>,
    /// The list of the class, as exported from your LMS
    #[arg(long, value_name = "FILE.csv")]
    pub roster: Option<PathBuf>,
    /// Where to write the grades
    #[arg(long, value_name = "DIR", default_value = "grades")]
    pub out: PathBuf,
    /// How many compilers and tests may run at the same time, in total [default: the number of processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// Grade only a part of the class, such as `hash:1/4`; `runner merge` puts the parts together
    #[arg(long, value_name = "hash:I/N|slice:I/N")]
    pub partition: Option<String>,
    /// SUBMISSIONS is the work of one student
    #[arg(long, conflicts_with = "partition")]
    pub single: bool,
    /// The commit that counts in a repository: a tag, a branch, or the last one before a time [default: the latest `submit/…` tag, or the last commit before the deadline]
    #[arg(long, value_name = "TAG|BRANCH|TIME")]
    pub at: Option<String>,
    /// SUBMISSIONS are repositories that were collected from Classroom 50: grade their `submit/…` tags, and compare what the students' own
    /// workflows claim
    #[arg(long, conflicts_with = "at")]
    pub from_tags: bool,
    /// Of several submissions of a student, the latest counts
    #[arg(long, conflicts_with = "best")]
    pub latest: bool,
    /// Of several submissions of a student, the best one counts
    #[arg(long)]
    pub best: bool,
    /// Grade even if this machine can't confine code as it should, and mark every grade
    #[arg(long)]
    pub allow_weak_isolation: bool,
    /// Go on with an earlier run, which must exist; what couldn't be judged is tried again [default: go on if there is one]
    #[arg(long, conflicts_with = "fresh")]
    pub resume: bool,
    /// Delete the results of an earlier run, and judge everything
    #[arg(long)]
    pub fresh: bool,
}

/// Merge the parts of a class.
#[derive(Args, Debug)]
pub struct Merge {
    /// The `--out` folders of all parts
    #[arg(required = true, value_name = "SHARD")]
    pub shards: Vec<PathBuf>,
    /// Where to write the grades of the whole class
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Compare the submissions of a class.
#[derive(Args, Debug)]
pub struct Similar {
    /// A folder with one entry per student, as for `grade`
    pub submissions: PathBuf,
    /// Exercises or levels [default: the whole course]
    #[arg(value_name = "NAME|LEVEL")]
    pub what: Vec<String>,
    /// The commit that counts in a repository, as for `grade`
    #[arg(long, value_name = "TAG|BRANCH|TIME")]
    pub at: Option<String>,
    /// Show pairs that have at least so much in common, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 30, value_parser = clap::value_parser!(u8).range(1..=100))]
    pub min: u8,
    /// The folder of the class's grades: adds the pairs to its report.html
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The output format
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub format: ListFormat,
}

/// Write an autograder.
#[derive(Args, Debug)]
pub struct Export {
    /// The platform
    #[arg(value_enum)]
    pub to: ExportTo,
    /// Where to write it
    #[arg(value_name = "DIR")]
    pub out: PathBuf,
    /// The assignment, as for `grade`
    #[arg(long, value_name = "FILE")]
    pub assignment: Option<PathBuf>,
}

/// Platforms that run autograders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportTo {
    /// Classroom 50: autograder.py, with this program
    Classroom50,
    /// Gradescope: autograder.zip, with this program
    Gradescope,
}
