//! How does the compiler find the use of a moved value (E0382)? It looks at MIR as a graph of blocks. For the
//! beginning of each block, it computes which variables *may* be moved away there, along any path, and then
//! checks each use.
//!
//! This version visits each block once, from first to last. Paths that lead back, in a loop, are ignored, and
//! unreachable blocks are checked too. Correct `moved_at_entry`: begin with block 0, and visit a block again
//! when more has become known about it.

use std::collections::BTreeSet;

/// A variable, by its name.
pub type Variable = char;

#[derive(Clone, Copy, Debug)]
pub enum Statement {
    /// The variable gets a value.
    Assign(Variable),
    /// The value is moved away.
    Move(Variable),
    /// The value is only looked at.
    Read(Variable),
}

#[derive(Clone, Debug)]
pub struct Block {
    pub statements: Vec<Statement>,
    /// The blocks that may come next. A block that returns has none.
    pub next: Vec<usize>,
}

/// Where a variable is used that may have been moved away: block, statement, variable.
pub fn errors(blocks: &[Block]) -> Vec<(usize, usize, Variable)> {
    let mut errors = Vec::new();
    for (index, entry) in moved_at_entry(blocks).into_iter().enumerate() {
        // `None` is for a block that no path reaches.
        let Some(mut moved) = entry else { continue };
        for (position, &statement) in blocks[index].statements.iter().enumerate() {
            if let Statement::Move(variable) | Statement::Read(variable) = statement
                && moved.contains(&variable)
            {
                errors.push((index, position, variable));
            }
            step(&mut moved, statement);
        }
    }
    errors
}

/// What one statement does to the set of variables that may have been moved away.
fn step(moved: &mut BTreeSet<Variable>, statement: Statement) {
    match statement {
        Statement::Assign(variable) => moved.remove(&variable),
        Statement::Move(variable) => moved.insert(variable),
        Statement::Read(_) => false,
    };
}

/// For each block: the variables that may have been moved away when it begins, or `None` if it can't be
/// reached. At the beginning of block 0, every variable has a value.
fn moved_at_entry(blocks: &[Block]) -> Vec<Option<BTreeSet<Variable>>> {
    let mut entries = vec![Some(BTreeSet::new()); blocks.len()];
    for (index, block) in blocks.iter().enumerate() {
        let mut moved = entries[index].clone().unwrap_or_default();
        for &statement in &block.statements {
            step(&mut moved, statement);
        }
        for &next in &block.next {
            entries[next].get_or_insert_default().extend(&moved);
        }
    }
    entries
}
