//! The order of the arms is the order of the rules: constants first, then what holds for any value. `x / x`
//! has no rule, because `x` may be zero.

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
    let (a, b) = match op {
        Op::Constant(value) => return Simpler::Constant(value),
        Op::Input => return Simpler::No,
        Op::Add(a, b) | Op::Sub(a, b) | Op::Mul(a, b) | Op::Div(a, b) => (a, b),
    };
    match (op, constant(a), constant(b)) {
        (Op::Add(..), Some(x), Some(y)) => Simpler::Constant(x.wrapping_add(y)),
        (Op::Sub(..), Some(x), Some(y)) => Simpler::Constant(x.wrapping_sub(y)),
        (Op::Mul(..), Some(x), Some(y)) => Simpler::Constant(x.wrapping_mul(y)),
        (Op::Div(..), Some(x), Some(y)) if y != 0 => Simpler::Constant(x.wrapping_div(y)),
        (Op::Add(..) | Op::Sub(..), _, Some(0)) => Simpler::Same(a),
        (Op::Mul(..) | Op::Div(..), _, Some(1)) => Simpler::Same(a),
        (Op::Add(..), Some(0), _) | (Op::Mul(..), Some(1), _) => Simpler::Same(b),
        (Op::Mul(..), Some(0), _) | (Op::Mul(..), _, Some(0)) => Simpler::Constant(0),
        (Op::Sub(..), ..) if a == b => Simpler::Constant(0),
        _ => Simpler::No,
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
