//! The commands, one short file each. They connect the other modules and have no logic of their own.

mod completions;
mod convert;
mod dev;
mod doctor;
mod editor_places;
mod explain;
mod export;
mod grade;
mod hint;
mod init;
mod isolation;
mod lesson;
mod list;
mod merge;
mod plan;
mod prepare;
mod progress;
mod report;
mod reset;
mod review;
mod run;
mod rust_versions;
mod selection;
mod similar;
mod solution;
mod verify;
mod watch;

use crate::cli::{Cli, Command, Dev, WatchOptions};
use crate::error::{Exit, Result};
use crate::process;
use crate::ui::Terminal;

/// Runs the command that was typed.
pub fn run(cli: Cli, terminal: Terminal) -> Result<Exit> {
    process::notice_children();
    let course = &cli.course;
    match cli
        .command
        .unwrap_or(Command::Watch(WatchOptions::default()))
    {
        Command::Watch(options) => watch::run(course, &options, terminal),
        Command::Run(options) => run::run(course, &options, terminal),
        Command::Verify(options) => verify::run(course, &options, terminal),
        Command::Grade(options) => grade::run(course, &options, terminal),
        Command::Merge(options) => merge::run(&options),
        Command::Export(options) => export::run(course, &options),
        Command::Similar(options) => similar::run(course, &options, terminal),
        Command::List { format } => list::run(course, format, terminal),
        Command::Lesson { topic } => lesson::run(course, topic.as_deref(), terminal),
        Command::Hint { name, all } => hint::run(course, name.as_deref(), all, terminal),
        Command::Explain { code } => explain::run(course, code.as_deref(), terminal),
        Command::Solution { name, spoil } => {
            solution::run(course, name.as_deref(), spoil, terminal)
        }
        Command::Reset(options) => reset::run(course, &options),
        Command::Init(options) => init::run(course, options),
        Command::Convert { dir, to } => convert::run(course, dir, to, terminal),
        Command::Report { out } => report::run(course, &out),
        Command::Review(options) => review::run(course, &options, terminal),
        Command::Plan(options) => plan::run(course, &options),
        Command::Progress(what) => progress::run(course, what),
        Command::Doctor => doctor::run(course, terminal),
        Command::Prepare { what } => prepare::run(course, &what, terminal),
        Command::Completions { shell } => completions::run(shell),
        Command::Dev(Dev::Check(options)) => dev::check::run(course, &options, terminal),
        Command::Dev(Dev::Watch { name }) => dev::watch::run(course, &name, terminal),
        Command::Dev(Dev::New { level, name }) => dev::new::run(course, &level, &name),
        Command::Dev(Dev::Pack) => dev::pack::run(course),
    }
}
