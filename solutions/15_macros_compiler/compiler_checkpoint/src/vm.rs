//! Calls are frames in a `Vec`, so the depth of a program is limited by a number and not by the stack of this
//! thread. The roots of a collection are the two places where values are: the variables of all frames, and
//! the stack.

use crate::Error;
use crate::compiler::{Code, Op};
use crate::heap::{Heap, Value};

/// How much a program may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Instructions.
    pub steps: u64,
    /// Calls that are running at the same time, with the statements outside functions.
    pub depth: usize,
    /// Lists at the same time. Before there are more, those that can't be reached are freed.
    pub lists: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            steps: 1_000_000_000,
            depth: 10_000,
            lists: 100_000,
        }
    }
}

/// A call that is running.
struct Frame<'a> {
    code: &'a Code,
    /// The next instruction.
    next: usize,
    variables: Vec<Value>,
}

/// Runs the last of these codes, and returns what was printed.
pub fn run(codes: &[Code], limits: Limits) -> Result<Vec<String>, Error> {
    let mut machine = Machine {
        limits,
        stack: Vec::new(),
        frames: Vec::new(),
        heap: Heap::default(),
        printed: Vec::new(),
    };
    machine.call(codes.last().expect("there is always a main"))?;
    for _ in 0..limits.steps {
        if !machine.step(codes)? {
            return Ok(machine.printed);
        }
    }
    Err(Error::TooLong)
}

struct Machine<'a> {
    limits: Limits,
    stack: Vec<Value>,
    frames: Vec<Frame<'a>>,
    heap: Heap,
    printed: Vec<String>,
}

impl<'a> Machine<'a> {
    /// Runs one instruction, and returns whether there are more.
    fn step(&mut self, codes: &'a [Code]) -> Result<bool, Error> {
        let Some(frame) = self.frames.last_mut() else {
            return Ok(false);
        };
        let op = &frame.code.ops[frame.next];
        frame.next += 1;
        match *op {
            Op::Number(value) => self.stack.push(Value::Number(value)),
            Op::Load(variable) => self.stack.push(frame.variables[variable]),
            Op::Store(variable) => frame.variables[variable] = pop(&mut self.stack),
            Op::Jump(target) => frame.next = target,
            Op::JumpIfZero(target) => {
                if pop(&mut self.stack) == Value::Number(0) {
                    frame.next = target;
                }
            }
            Op::Minus => {
                let value = self.number()?.checked_neg().ok_or(Error::Arithmetic)?;
                self.stack.push(Value::Number(value));
            }
            Op::Operation(operator) => {
                let (right, left) = (self.number()?, self.number()?);
                let value = calculate(left, operator, right).ok_or(Error::Arithmetic)?;
                self.stack.push(Value::Number(value));
            }
            Op::Print => {
                let value = pop(&mut self.stack);
                let text = self.text(value);
                self.printed.push(text);
            }
            Op::Call(function) => self.call(&codes[function])?,
            Op::Return => {
                // The result stays on the stack, for the caller.
                self.frames.pop();
            }
            Op::List(length) => self.list(length)?,
            Op::Index => self.index()?,
        }
        Ok(true)
    }

    /// Begins a call. The arguments are taken from the stack.
    fn call(&mut self, code: &'a Code) -> Result<(), Error> {
        if self.frames.len() == self.limits.depth {
            return Err(Error::TooDeep);
        }
        let mut variables = self.stack.split_off(self.stack.len() - code.parameters);
        variables.resize(code.variables, Value::Number(0));
        let next = 0;
        self.frames.push(Frame {
            code,
            next,
            variables,
        });
        Ok(())
    }

    /// Makes a list of the values on top of the stack. If the limit is reached, unused lists are freed first.
    fn list(&mut self, length: usize) -> Result<(), Error> {
        if self.heap.count() >= self.limits.lists {
            let variables = self.frames.iter().flat_map(|frame| &frame.variables);
            self.heap
                .collect(self.stack.iter().chain(variables).copied());
            if self.heap.count() >= self.limits.lists {
                return Err(Error::TooManyLists);
            }
        }
        let items = self.stack.split_off(self.stack.len() - length);
        let list = self.heap.add(items);
        self.stack.push(Value::List(list));
        Ok(())
    }

    fn index(&mut self) -> Result<(), Error> {
        let index = self.number()?;
        let Value::List(list) = pop(&mut self.stack) else {
            return Err(Error::Arithmetic);
        };
        let items = self.heap.items(list).ok_or(Error::Index(index))?;
        let item = usize::try_from(index)
            .ok()
            .and_then(|index| items.get(index));
        self.stack.push(*item.ok_or(Error::Index(index))?);
        Ok(())
    }

    /// Takes a number from the stack.
    fn number(&mut self) -> Result<i64, Error> {
        match pop(&mut self.stack) {
            Value::Number(value) => Ok(value),
            Value::List(_) => Err(Error::Arithmetic),
        }
    }

    /// How a value is printed.
    fn text(&self, value: Value) -> String {
        match value {
            Value::Number(value) => value.to_string(),
            Value::List(list) => {
                let items = self.heap.items(list).into_iter().flatten();
                let items: Vec<String> = items.map(|item| self.text(*item)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }
}

fn pop(stack: &mut Vec<Value>) -> Value {
    stack.pop().expect("the compiler put a value here")
}

/// The result of an operator, unless there is none.
fn calculate(left: i64, operator: &str, right: i64) -> Option<i64> {
    match operator {
        "+" => left.checked_add(right),
        "-" => left.checked_sub(right),
        "*" => left.checked_mul(right),
        "/" => left.checked_div(right),
        "%" => left.checked_rem(right),
        "==" => Some((left == right).into()),
        "!=" => Some((left != right).into()),
        "<" => Some((left < right).into()),
        "<=" => Some((left <= right).into()),
        ">" => Some((left > right).into()),
        ">=" => Some((left >= right).into()),
        _ => None,
    }
}
