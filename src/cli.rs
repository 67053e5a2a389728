//! What can be typed. No behaviour.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Learn Rust by exercises: every save is judged within a blink.
#[derive(Debug, Parser)]
#[command(name = "runner", version, propagate_version = true, disable_help_subcommand = true, after_help = EXIT_CODES)]
pub struct Cli {
    /// Where the course is.
    #[command(flatten)]
    pub course: CourseAt,
    /// What to do; `watch` where nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Where the course is.
#[derive(Args, Clone, Debug, Default)]
pub struct CourseAt {
    /// The course's folder [default: searched from the current folder upwards]
    #[arg(long = "course", global = true, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// The info.toml of a rustlings course, if it isn't in the course's folder
    #[arg(long, global = true, value_name = "FILE")]
    pub info: Option<PathBuf>,
}

const EXIT_CODES: &str = "Exit codes: 0 all passed, 1 something did not pass, 2 could not judge or wrong use.\n\
                          NO_COLOR, CLICOLOR_FORCE and TERM=dumb are honoured; without a terminal nothing asks and no cursor moves.";

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge the current exercise at every save, and move on
    Watch {
        /// Begin with this exercise
        name: Option<String>,
    },
    /// Judge one exercise once
    Run {
        /// The exercise [default: the current one]
        name: Option<String>,
    },
    /// Judge many exercises, for CI and for a look at everything
    Verify(Verify),
    /// Show levels, topics and exercises, what is done and what is current
    List {
        /// How to print it
        #[arg(long, value_enum, default_value_t = ListFormat::Human)]
        format: ListFormat,
    },
    /// Show a lesson
    Lesson {
        /// A topic's id or title [default: the topics of the current exercise]
        topic: Option<String>,
    },
    /// Show one more hint
    Hint {
        /// The exercise [default: the current one]
        name: Option<String>,
        /// Show all hints at once
        #[arg(long)]
        all: bool,
    },
    /// Explain a compiler error code
    Explain {
        /// Such as E0382 [default: the first code that the current exercise fails with]
        code: Option<String>,
    },
    /// Compare with the solution
    Solution {
        /// The exercise [default: the current one]
        name: Option<String>,
        /// Show it although the exercise is not passed yet
        #[arg(long)]
        spoil: bool,
    },
    /// Put exercises back as the course ships them; what they replace is kept under .runner/backup
    Reset(Reset),
    /// Write the whole course into a folder, offline
    Init {
        /// Where to [default: a folder named after the course]
        dir: Option<PathBuf>,
    },
    /// Write a course of rustlings, wr or Exercism as one in the runner's own format
    Convert {
        /// The course's folder
        dir: PathBuf,
        /// Where to write it [default: beside it, with `-runner` behind its name]
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Check that this machine has what the course needs, and say how to fix what it lacks
    Doctor,
    /// Fetch and build what levels depend on, so that the rest works offline
    Prepare {
        /// Levels [default: all]
        levels: Vec<String>,
    },
    /// Print a script that completes commands in a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// For authors of courses
    #[command(subcommand)]
    Dev(Dev),
}

/// Judge many exercises.
#[derive(Args, Debug)]
pub struct Verify {
    /// Exercises or levels [default: the whole course]
    #[arg(value_name = "NAME|LEVEL")]
    pub what: Vec<String>,
    /// Judge the solutions instead of the learner's files
    #[arg(long)]
    pub solutions: bool,
    /// The folder to build in and to keep results in [default: .runner in the course, or a new folder if CI is set]
    #[arg(long, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// Insist on the course that comes with the program: this must be its title
    #[arg(long, value_name = "TITLE", conflicts_with = "solutions")]
    pub expect: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = VerifyFormat::Human)]
    pub format: VerifyFormat,
    /// Stop at the first exercise that fails
    #[arg(long)]
    pub fail_fast: bool,
    /// How many compilers and tests run at once, taken together [default: the number of processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// Put exercises back.
#[derive(Args, Debug)]
#[group(id = "what", required = false, multiple = false)]
pub struct Reset {
    /// The exercise [default: the current one]
    #[arg(group = "what")]
    pub name: Option<String>,
    /// Every exercise of this level
    #[arg(long, value_name = "LEVEL", group = "what")]
    pub level: Option<String>,
    /// Every exercise of the course
    #[arg(long, group = "what")]
    pub all: bool,
}

/// For authors of courses.
#[derive(Debug, Subcommand)]
pub enum Dev {
    /// Check that every pristine exercise fails as declared and every solution passes
    Check(Check),
    /// Show both sides of an exercise at every save: how it starts, whether its solution passes, which wrong solutions survive
    Watch {
        /// The exercise
        name: String,
    },
    /// Make a valid skeleton of an exercise
    New {
        /// The level's folder name, such as `03_ownership`
        level: String,
        /// The exercise's name: lower-case letters, digits and _
        name: String,
    },
    /// Write course.zip, the course that the binary carries
    Pack,
}

/// Check exercises.
#[derive(Args, Debug)]
pub struct Check {
    /// Levels or exercises [default: the whole course]
    #[arg(value_name = "LEVEL|NAME")]
    pub what: Vec<String>,
    /// Also check that no wrong solution passes: those that cargo-mutants makes of the right one, and those in `wrong/`
    #[arg(long)]
    pub mutants: bool,
    /// Only exercises of which files differ from this commit
    #[arg(long, value_name = "REF")]
    pub changed_since: Option<String>,
    /// How many compilers and tests run at once, taken together [default: the number of processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// How `verify` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum VerifyFormat {
    /// For people
    Human,
    /// One object, schema runner/verify/v1
    Json,
    /// Workflow annotations and a Markdown table
    Github,
}

/// How `list` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people
    Human,
    /// One object, schema runner/list/v1
    Json,
}
