//! The fourth part of Pip is the machine that calls functions. This one is right, and short: `call` runs a
//! function, and calls itself when that function calls another one. But then, a program that calls deeply
//! overflows the stack of the thread, and the whole process ends with a signal.
//!
//! Let `run` work without recursion: what a call needs to continue later belongs in a *frame*, and frames
//! belong in a `Vec`. A program that has more than `depth` calls open at the same time gets the error
//! `TooDeep`.

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

/// Calls the first function with an argument. At most `depth` calls may be open, including this one.
pub fn run(functions: &[Vec<Op>], argument: i64, depth: usize) -> Result<i64, Error> {
    call(functions, 0, argument, depth)
}

fn call(functions: &[Vec<Op>], index: usize, argument: i64, depth: usize) -> Result<i64, Error> {
    let depth = depth.checked_sub(1).ok_or(Error::TooDeep)?;
    let ops = functions.get(index).ok_or(Error::Broken)?;
    let mut stack: Vec<i64> = Vec::new();
    let mut next = 0;
    loop {
        let op = *ops.get(next).ok_or(Error::Broken)?;
        next += 1;
        let mut pop = || stack.pop().ok_or(Error::Broken);
        match op {
            Op::Number(value) => stack.push(value),
            Op::Argument => stack.push(argument),
            Op::Add => {
                let sum = pop()?.wrapping_add(pop()?);
                stack.push(sum);
            }
            Op::Mul => {
                let product = pop()?.wrapping_mul(pop()?);
                stack.push(product);
            }
            Op::JumpIfZero(target) => {
                if pop()? == 0 {
                    next = target;
                }
            }
            Op::Call(function) => {
                let argument = pop()?;
                stack.push(call(functions, function, argument, depth)?);
            }
            Op::Return => return pop(),
        }
    }
}
