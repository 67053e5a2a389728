//! The instructions of the virtual machine, which the last stage builds, its faults, and an assembler. All of it is
//! complete.
//!
//! ```text
//! # Counts down from 3.
//!     push 3
//! again:
//!     push 1
//!     sub
//!     store 0
//!     load 0
//!     load 0
//!     jump-if-zero end
//!     jump again
//! end:
//! ```

use std::collections::HashMap;

/// An instruction. It takes its operands from the top of the stack, and puts its result there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// Puts a number on the stack.
    Push(i64),
    /// Takes two numbers, and adds them. The result wraps around.
    Add,
    /// Takes two numbers, and subtracts the upper one from the lower one. The result wraps around.
    Sub,
    /// Takes two numbers, and multiplies them. The result wraps around.
    Mul,
    /// Takes two numbers, and divides the lower one by the upper one. The result is the remainder, which has the sign
    /// of the lower one, as with `%`.
    Rem,
    /// Puts the value of a variable on the stack. It's 0 if nothing was stored there.
    Load(usize),
    /// Takes a number, and stores it in a variable.
    Store(usize),
    /// Continues at an instruction, by its index. The one after the last is the end of the program.
    Jump(usize),
    /// Takes a number, and jumps if it's 0.
    JumpIfZero(usize),
    /// Takes a number, and sleeps for that many milliseconds. A negative number is like 0.
    Sleep,
    /// Waits for a number from an input, and puts it on the stack.
    Receive(usize),
    /// Takes a number, and sends it to an output.
    Send(usize),
}

/// Why a program can't go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An instruction takes more numbers than there are on the stack.
    EmptyStack,
    DivisionByZero,
    /// No input or output has this number.
    NoPort(usize),
}

/// Reads a program: an instruction or a `label:` per line. What follows a `#` is a comment.
///
/// # Errors
/// The first line that isn't an instruction, or a label that doesn't exist.
pub fn assemble(text: &str) -> Result<Vec<Op>, String> {
    let mut labels = HashMap::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        let code = line.split('#').next().unwrap_or_default().trim();
        if let Some(label) = code.strip_suffix(':') {
            labels.insert(label, lines.len());
        } else if !code.is_empty() {
            lines.push(code);
        }
    }
    lines
        .into_iter()
        .map(|line| instruction(line, &labels).ok_or_else(|| line.to_owned()))
        .collect()
}

fn instruction(line: &str, labels: &HashMap<&str, usize>) -> Option<Op> {
    let words: Vec<&str> = line.split_whitespace().collect();
    Some(match words[..] {
        ["push", number] => Op::Push(number.parse().ok()?),
        ["add"] => Op::Add,
        ["sub"] => Op::Sub,
        ["mul"] => Op::Mul,
        ["rem"] => Op::Rem,
        ["load", variable] => Op::Load(variable.parse().ok()?),
        ["store", variable] => Op::Store(variable.parse().ok()?),
        ["jump", label] => Op::Jump(*labels.get(label)?),
        ["jump-if-zero", label] => Op::JumpIfZero(*labels.get(label)?),
        ["sleep"] => Op::Sleep,
        ["receive", input] => Op::Receive(input.parse().ok()?),
        ["send", output] => Op::Send(output.parse().ok()?),
        _ => return None,
    })
}
