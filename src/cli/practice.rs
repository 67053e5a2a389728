//! What you can type about your own practice: its log, reviews, reports and plans.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Carry progress from one machine to another.
#[derive(Debug, Subcommand)]
pub enum CarryProgress {
    /// Write everything that you did in this course, so that another machine can import it
    Export {
        /// Where to write it [default: the standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Add what you did on other machines; importing it twice adds nothing
    Import {
        /// Files that `runner progress export` wrote, or logs; `-` is the standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Merge the exports of several machines into one; the order makes no difference
    Merge {
        /// Files that `runner progress export` wrote, or logs; `-` is the standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// Where to write it [default: the standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Review what was solved.
#[derive(Args, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that can be typed"
)]
pub struct Review {
    /// The exercise [default: the one that's due first]
    pub name: Option<String>,
    /// List what is due, and do nothing else
    #[arg(long, conflicts_with_all = ["name", "leave", "solve", "teach_back"])]
    pub list: bool,
    /// Leave the review that is under way: your old answer comes back
    #[arg(long, conflicts_with_all = ["name", "solve", "teach_back"])]
    pub leave: bool,
    /// Solve it again, from the start
    #[arg(long, conflicts_with = "teach_back")]
    pub solve: bool,
    /// Say what a small change to your own code breaks
    #[arg(long)]
    pub teach_back: bool,
}

/// Plan the rest of the road.
#[derive(Args, Debug)]
pub struct PlanOptions {
    /// How many months you have
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u16).range(1..=120))]
    pub months: u16,
    /// How many hours you have each week
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub hours: u16,
    /// A folder for plan.md and plan.ics [default: print the plan as Markdown]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
