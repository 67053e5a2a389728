//! Before LLVM makes machine code, it makes programs simpler. Here is a small IR with this idea: each
//! instruction computes one value, and values are known by their index. `optimize` and the removal of unused
//! values are finished.
//!
//! Write `simplify`. Compute what is constant, and use the rules of arithmetic with 0, 1, and twice the same
//! value. One thing must not change: a division by zero is a trap, and a program that trapped before has to
//! trap afterwards.

mod program;

pub use program::{Op, Trap, run};

/// What an instruction can be replaced by.
#[derive(Debug, PartialEq)]
pub enum Simpler {
    /// It always has this value.
    Constant(i64),
    /// It has the value of an earlier instruction.
    Same(usize),
    /// It must stay.
    No,
}

/// Looks for something simpler. `constant` returns the value of an earlier instruction if it's known.
/// Arithmetic wraps.
pub fn simplify(op: Op, constant: impl Fn(usize) -> Option<i64>) -> Simpler {
    match op {
        Op::Constant(value) => Simpler::Constant(value),
        Op::Input => Simpler::No,
        Op::Add(a, b) => todo!(),
        Op::Sub(a, b) => todo!(),
        Op::Mul(a, b) => todo!(),
        Op::Div(a, b) => todo!(),
    }
}

/// A program with the same result, and with the same traps.
pub fn optimize(program: &[Op]) -> Vec<Op> {
    let mut simpler: Vec<Op> = Vec::new();
    let mut index_of: Vec<usize> = Vec::new();
    for op in program {
        let op = op.map(|operand| index_of[operand]);
        let constant = |index: usize| match simpler[index] {
            Op::Constant(value) => Some(value),
            _ => None,
        };
        match simplify(op, constant) {
            Simpler::Same(index) => {
                index_of.push(index);
                continue;
            }
            Simpler::Constant(value) => simpler.push(Op::Constant(value)),
            Simpler::No => simpler.push(op),
        }
        index_of.push(simpler.len() - 1);
    }
    program::without_unused(&simpler, index_of.last().copied())
}
