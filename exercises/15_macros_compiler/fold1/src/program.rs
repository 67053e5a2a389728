//! Programs, how they run, and what of them is unused.

/// An instruction. Its operands are indices of earlier instructions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Op {
    Input,
    Constant(i64),
    Add(usize, usize),
    Sub(usize, usize),
    Mul(usize, usize),
    Div(usize, usize),
}

/// A division by zero.
#[derive(Debug, PartialEq)]
pub struct Trap;

/// The value of the last instruction.
pub fn run(program: &[Op], input: i64) -> Result<i64, Trap> {
    let mut values: Vec<i64> = Vec::new();
    for op in program {
        values.push(match *op {
            Op::Input => input,
            Op::Constant(value) => value,
            Op::Add(a, b) => values[a].wrapping_add(values[b]),
            Op::Sub(a, b) => values[a].wrapping_sub(values[b]),
            Op::Mul(a, b) => values[a].wrapping_mul(values[b]),
            Op::Div(_, b) if values[b] == 0 => return Err(Trap),
            Op::Div(a, b) => values[a].wrapping_div(values[b]),
        });
    }
    Ok(values.pop().unwrap_or_default())
}

impl Op {
    /// The same instruction, with other operands.
    pub fn map(self, operand: impl Fn(usize) -> usize) -> Op {
        match self {
            Op::Input | Op::Constant(_) => self,
            Op::Add(a, b) => Op::Add(operand(a), operand(b)),
            Op::Sub(a, b) => Op::Sub(operand(a), operand(b)),
            Op::Mul(a, b) => Op::Mul(operand(a), operand(b)),
            Op::Div(a, b) => Op::Div(operand(a), operand(b)),
        }
    }

    fn operands(self) -> Vec<usize> {
        match self {
            Op::Input | Op::Constant(_) => vec![],
            Op::Add(a, b) | Op::Sub(a, b) | Op::Mul(a, b) | Op::Div(a, b) => vec![a, b],
        }
    }
}

/// Leaves out what isn't needed for the result, unless it may trap. The result becomes the last instruction.
pub fn without_unused(program: &[Op], result: Option<usize>) -> Vec<Op> {
    let Some(result) = result else {
        return vec![];
    };
    let may_trap = |op: &Op| match *op {
        Op::Div(_, b) => !matches!(program[b], Op::Constant(value) if value != 0),
        _ => false,
    };
    let mut needed: Vec<bool> = program.iter().map(may_trap).collect();
    needed[result] = true;
    for index in (0..program.len()).rev() {
        if needed[index] {
            for operand in program[index].operands() {
                needed[operand] = true;
            }
        }
    }
    let mut kept = Vec::new();
    let mut index_of = vec![0; program.len()];
    for (index, op) in program.iter().enumerate() {
        if needed[index] {
            index_of[index] = kept.len();
            kept.push(op.map(|operand| index_of[operand]));
        }
    }
    if index_of[result] + 1 < kept.len() {
        // A trap comes after the result: 0 is added to the result at the end.
        kept.push(Op::Constant(0));
        kept.push(Op::Add(index_of[result], kept.len() - 1));
    }
    kept
}
