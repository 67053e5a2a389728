//! What you can type about your own practice: its log, reviews, reports and plans.

use std::path::PathBuf;

use clap::Subcommand;

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
