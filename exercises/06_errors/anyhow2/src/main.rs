//! Prints the diary that you name on the command line. If `main` returns an `anyhow::Error`, Rust prints the whole
//! chain.

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let name = std::env::args().nth(1).context("which diary?")?;
    for entry in anyhow2::open(&name)? {
        println!("{entry}");
    }
    Ok(())
}
