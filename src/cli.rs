//! The command line: every command and option. It defines what you can type, and does nothing itself.

mod grade;
mod practice;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use grade::{Export, ExportTo, Grade, Merge, Similar};
pub use practice::{CarryProgress, PlanOptions, Review};

/// Learn Rust through exercises: save a file and see at once whether it passes
#[derive(Debug, Parser)]
#[command(name = "runner", version, propagate_version = true, disable_help_subcommand = true, after_help = EXIT_CODES)]
pub struct Cli {
    /// Where the course is.
    #[command(flatten)]
    pub course: CourseAt,
    /// What to do; `watch` if no command is given.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Where the course is.
#[derive(Args, Clone, Debug, Default)]
pub struct CourseAt {
    /// The course's folder [default: the current folder, or the nearest parent that holds a course]
    // By its own name, it would be the same argument as a command's `dir`.
    #[arg(id = "course", long, global = true, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// The info.toml of a rustlings course, if it isn't in the course's folder
    #[arg(long, global = true, value_name = "FILE")]
    pub info: Option<PathBuf>,
}

const EXIT_CODES: &str = "Exit codes: 0 if everything passed, 1 if something did not pass, 2 if something could not be judged or the command was used wrongly,\n\
3 if `grade` can't confine code on this machine as it should.\n\
NO_COLOR, CLICOLOR_FORCE, ACCESSIBLE and TERM=dumb are respected. Without a terminal, nothing asks questions or moves the cursor.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge the current exercise every time you save, and move on when it passes
    Watch(WatchOptions),
    /// Judge one exercise once
    Run(RunOptions),
    /// Judge many exercises, for CI or to see how far you are
    Verify(Verify),
    /// Grade the submissions of a class
    Grade(Box<Grade>),
    /// Merge the grades of a class that several machines graded in parts
    Merge(Merge),
    /// Show which students' code is alike: a signal for a person, never a verdict
    Similar(Similar),
    /// Write an autograder for Classroom 50 or Gradescope
    Export(Export),
    /// List levels, topics and exercises: which are done, and which one is current
    List {
        /// The output format
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
    /// Explain a compiler error code, and draw who owns and who borrows in your code
    Explain {
        /// The code, such as E0382 [default: the first one that the current exercise fails with]
        code: Option<String>,
    },
    /// Compare your files with the solution
    Solution {
        /// The exercise [default: the current one]
        name: Option<String>,
        /// Show it even if the exercise has not passed yet
        #[arg(long)]
        spoil: bool,
    },
    /// Restore exercises to how the course ships them; your files are backed up under .runner/backup
    Reset(Reset),
    /// Write the whole course into a folder, offline
    Init(Init),
    /// Convert a rustlings, wr or Exercism course to the runner's own format
    Convert {
        /// The course's folder [default: `--course`, or the current one's]
        dir: Option<PathBuf>,
        /// Where to write it [default: next to DIR, with `-runner` added to its name]
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Review what you solved, when it's due: solve it again, or say what a small change to your own code breaks
    Review(Review),
    /// Write a page about what you have done: the road as a map, your time and attempts, what to review next
    Report {
        /// Where to write it
        #[arg(long, value_name = "FILE", default_value = "report.html")]
        out: PathBuf,
    },
    /// Write a study plan over the rest of the road, at your own pace: as Markdown, and for your calendar
    Plan(PlanOptions),
    /// Carry your progress from one machine to another
    #[command(subcommand)]
    Progress(CarryProgress),
    /// Check whether this machine has everything the course needs, and how to get what is missing
    Doctor,
    /// Fetch and build the dependencies of levels or exercises, so that everything else works offline
    Prepare {
        /// Levels or exercises [default: the whole course]
        #[arg(value_name = "LEVEL|NAME")]
        what: Vec<String>,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Commands for course authors
    #[command(subcommand)]
    Dev(Dev),
}

/// Judge the current exercise at every save.
#[derive(Args, Debug, Default)]
pub struct WatchOptions {
    /// Start with this exercise
    pub name: Option<String>,
    /// Print lines instead of drawing a screen, and take words instead of keys; the default without a terminal, and if ACCESSIBLE is set
    #[arg(long)]
    pub plain: bool,
    /// Go on to the next exercise as soon as one passes after a save
    #[arg(long)]
    pub auto: bool,
    /// Open the file to edit at each exercise, with this command or your editor; the command may contain {file} and {line}, and `o` uses it too
    #[arg(long, value_name = "COMMAND", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub open: Option<String>,
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
    /// The folder for builds and results [default: .runner in the course, or a new folder if CI is set]
    #[arg(long, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// Require the course that is built into this program, by its title
    #[arg(long, value_name = "TITLE", conflicts_with = "solutions")]
    pub expect: Option<String>,
    /// The output format
    #[arg(long, value_enum, default_value_t = VerifyFormat::Human)]
    pub format: VerifyFormat,
    /// Stop at the first exercise that fails
    #[arg(long)]
    pub fail_fast: bool,
    /// How many compilers and tests may run at the same time, in total [default: the number of processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// Write the whole course into a folder.
#[derive(Args, Debug)]
pub struct Init {
    /// The folder to write to [default: `--course`, or one named after the course]
    pub dir: Option<PathBuf>,
    /// Switch completions by AI off in the editors' settings for this folder
    #[arg(long)]
    pub no_ai: bool,
    /// Don't create a git repository
    #[arg(long)]
    pub no_git: bool,
}

/// Restore exercises.
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

/// Commands for course authors.
#[derive(Debug, Subcommand)]
pub enum Dev {
    /// Check that every pristine exercise fails as declared and every solution passes
    Check(Check),
    /// Judge an exercise and its solution every time you save: how it starts, whether the solution passes, which wrong solutions survive
    Watch {
        /// The exercise
        name: String,
    },
    /// Create the skeleton of an exercise
    New {
        /// The level's folder name, such as `03_ownership`, or a workspace in it: `10_backend/rocket`
        level: String,
        /// The exercise's name: lower-case letters, digits and _
        name: String,
    },
    /// Write course.zip, the course that is built into the program
    Pack,
}

/// Check exercises.
#[derive(Args, Debug)]
pub struct Check {
    /// Levels or exercises [default: the whole course]
    #[arg(value_name = "LEVEL|NAME")]
    pub what: Vec<String>,
    /// Also check that no wrong solution passes: neither the mutants that cargo-mutants generates nor those in `wrong/`
    #[arg(long)]
    pub mutants: bool,
    /// Check only whether the levels depend on crates that are unmaintained or a major version behind, according to the registry
    #[arg(long, conflicts_with_all = ["mutants", "changed_since"])]
    pub crates: bool,
    /// Record in the levels' info.toml how the wrong solutions fail that have hints
    #[arg(long, conflicts_with = "crates")]
    pub sign: bool,
    /// Only exercises whose files differ from this commit
    #[arg(long, value_name = "REF")]
    pub changed_since: Option<String>,
    /// How many compilers and tests may run at the same time, in total [default: the number of processors]
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

/// What `run` judges, and what it shows.
#[derive(Debug, Args)]
pub struct RunOptions {
    /// The exercise [default: the current one]
    pub name: Option<String>,
    /// Ask the exercise's library what it was asked before, instead of making up new inputs
    #[arg(long)]
    pub seed: Option<u64>,
    /// The output format
    #[arg(long, value_enum, default_value_t = RunFormat::Human)]
    pub format: RunFormat,
    /// Show through which calls its tests panicked: they run again for that, built with line numbers
    #[arg(long, conflicts_with = "format")]
    pub backtrace: bool,
}

/// How `run` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RunFormat {
    /// For people
    Human,
    /// For editors: `path:line:column: error: text`, one line for each problem
    Short,
}

/// How `list` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people
    Human,
    /// One object, schema runner/list/v1
    Json,
}
