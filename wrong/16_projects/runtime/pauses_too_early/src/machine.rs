//! Sleeps after the hundredth instruction, even if there is no next one.

use std::collections::HashMap;
use std::time::Duration;

use crate::channel::{Receiver, Sender};
use crate::op::{Fault, Op};
use crate::runtime::Runtime;

/// How many instructions take a millisecond.
const FUEL: u32 = 100;

/// A program and its state.
pub struct Machine {
    program: Vec<Op>,
    /// The index of the next instruction.
    counter: usize,
    stack: Vec<i64>,
    variables: HashMap<usize, i64>,
    inputs: Vec<Receiver<i64>>,
    outputs: Vec<Sender<i64>>,
}

impl Machine {
    pub fn new(program: Vec<Op>) -> Self {
        Self {
            program,
            counter: 0,
            stack: Vec::new(),
            variables: HashMap::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// Adds an input. The first one has the number 0.
    pub fn input(mut self, receiver: Receiver<i64>) -> Self {
        self.inputs.push(receiver);
        self
    }

    /// Adds an output. The first one has the number 0.
    pub fn output(mut self, sender: Sender<i64>) -> Self {
        self.outputs.push(sender);
        self
    }

    /// Runs the program to its end, and returns what is on the stack then.
    ///
    /// # Errors
    /// Why the program can't go on.
    pub async fn run(mut self, runtime: Runtime) -> Result<Vec<i64>, Fault> {
        let mut fuel = FUEL;
        while let Some(&op) = self.program.get(self.counter) {
            fuel -= 1;
            if fuel == 0 {
                runtime.sleep(Duration::from_millis(1)).await;
                fuel = FUEL;
            }
            self.counter += 1;
            match op {
                Op::Sleep => {
                    let milliseconds = u64::try_from(self.pop()?).unwrap_or(0);
                    runtime.sleep(Duration::from_millis(milliseconds)).await;
                }
                Op::Receive(port) => {
                    let input = self.inputs.get_mut(port).ok_or(Fault::NoPort(port))?;
                    let Some(value) = input.recv().await else {
                        break;
                    };
                    self.stack.push(value);
                }
                Op::Send(port) => {
                    let value = self.pop()?;
                    let output = self.outputs.get(port).ok_or(Fault::NoPort(port))?;
                    if output.send(value).await.is_err() {
                        break;
                    }
                }
                Op::Push(value) => self.stack.push(value),
                Op::Add => self.combine(|a, b| Some(a.wrapping_add(b)))?,
                Op::Sub => self.combine(|a, b| Some(a.wrapping_sub(b)))?,
                Op::Mul => self.combine(|a, b| Some(a.wrapping_mul(b)))?,
                Op::Rem => self.combine(|a, b| (b != 0).then(|| a.wrapping_rem(b)))?,
                Op::Load(variable) => {
                    let value = self.variables.get(&variable).copied();
                    self.stack.push(value.unwrap_or(0));
                }
                Op::Store(variable) => {
                    let value = self.pop()?;
                    self.variables.insert(variable, value);
                }
                Op::Jump(target) => self.counter = target,
                Op::JumpIfZero(target) => {
                    if self.pop()? == 0 {
                        self.counter = target;
                    }
                }
            }
        }
        Ok(self.stack)
    }

    /// Replaces the two upper numbers by one.
    fn combine(&mut self, operation: impl Fn(i64, i64) -> Option<i64>) -> Result<(), Fault> {
        let (upper, lower) = (self.pop()?, self.pop()?);
        let result = operation(lower, upper).ok_or(Fault::DivisionByZero)?;
        self.stack.push(result);
        Ok(())
    }

    fn pop(&mut self) -> Result<i64, Fault> {
        self.stack.pop().ok_or(Fault::EmptyStack)
    }
}
