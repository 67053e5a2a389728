//! `runner merge`: puts the parts of a class that several machines graded together.

use crate::cli::Merge;
use crate::error::{Exit, Result};
use crate::grade::{OutFolder, merge};

pub(super) fn run(options: &Merge) -> Result<Exit> {
    let out = OutFolder::take(&options.out)?;
    let gradebook = merge(&options.shards, &out.dir().join("results.jsonl"))?;
    super::grade::conclude(&gradebook, &out)
}
