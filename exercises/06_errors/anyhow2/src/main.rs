//! Prints the diary that the command line names. When `main` returns an `anyhow::Error`, Rust prints its whole chain.

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let name = std::env::args().nth(1).context("which diary?")?;
    for entry in anyhow2::open(&name)? {
        println!("{entry}");
    }
    Ok(())
}
