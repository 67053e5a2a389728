//! A frame is what the recursive version had in local variables. A call pushes one and a return pops one, so
//! the depth is a number that the machine knows, and no program can end the process.

/// An instruction. Values are on a stack.
#[derive(Clone, Copy, Debug)]
pub enum Op {
    Number(i64),
    /// The argument of this call.
    Argument,
    Add,
    Mul,
    /// Takes a value, and jumps to this instruction of the function if it's 0.
    JumpIfZero(usize),
    /// Takes a value, and calls a function with it, by its index. The result goes onto the stack.
    Call(usize),
    /// Takes a value, and returns it to the caller.
    Return,
}

#[derive(Debug, PartialEq)]
pub enum Error {
    TooDeep,
    /// There is no such function or instruction, or no value on the stack.
    Broken,
}

/// A call that hasn't returned yet.
struct Frame<'a> {
    ops: &'a [Op],
    next: usize,
    argument: i64,
    stack: Vec<i64>,
}

impl Frame<'_> {
    fn pop(&mut self) -> Result<i64, Error> {
        self.stack.pop().ok_or(Error::Broken)
    }
}

/// Calls the first function with an argument. At most `depth` calls may be open, including this one.
pub fn run(functions: &[Vec<Op>], argument: i64, depth: usize) -> Result<i64, Error> {
    let begin = |index: usize, argument| {
        let ops = functions.get(index).ok_or(Error::Broken)?;
        Ok(Frame {
            ops,
            next: 0,
            argument,
            stack: Vec::new(),
        })
    };
    // The callers of `frame`, the latest one last.
    let mut callers: Vec<Frame<'_>> = Vec::new();
    if depth == 0 {
        return Err(Error::TooDeep);
    }
    let mut frame = begin(0, argument)?;
    loop {
        let op = *frame.ops.get(frame.next).ok_or(Error::Broken)?;
        frame.next += 1;
        match op {
            Op::Number(value) => frame.stack.push(value),
            Op::Argument => frame.stack.push(frame.argument),
            Op::Add => {
                let sum = frame.pop()?.wrapping_add(frame.pop()?);
                frame.stack.push(sum);
            }
            Op::Mul => {
                let product = frame.pop()?.wrapping_mul(frame.pop()?);
                frame.stack.push(product);
            }
            Op::JumpIfZero(target) => {
                if frame.pop()? == 0 {
                    frame.next = target;
                }
            }
            Op::Call(function) => {
                if callers.len() + 1 == depth {
                    return Err(Error::TooDeep);
                }
                let called = begin(function, frame.pop()?)?;
                callers.push(std::mem::replace(&mut frame, called));
            }
            Op::Return => {
                let result = frame.pop()?;
                let Some(caller) = callers.pop() else {
                    return Ok(result);
                };
                frame = caller;
                frame.stack.push(result);
            }
        }
    }
}
