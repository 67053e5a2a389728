//! The commands that a guest can give. The form of a line is one slice pattern. What can be wrong inside it comes
//! after the arrow.

use crate::{Cents, Minutes, Program, Refusal};

#[derive(Debug, PartialEq)]
pub enum Command {
    Insert(Cents),
    Start { machine: u32, program: Program },
    Wait(Minutes),
    Unload(u32),
}

impl Command {
    /// Reads "insert 500", "start 2 wool", "wait 60" or "unload 2". A line of any other form is an unknown command;
    /// the refusal contains the whole line. In a line of a known form, the first wrong word decides, from left to right.
    pub fn read(line: &str) -> Result<Self, Refusal> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["insert", cents] => number(cents).map(|cents| Self::Insert(Cents(cents))),
            ["wait", minutes] => number(minutes).map(|minutes| Self::Wait(Minutes(minutes))),
            ["unload", machine] => number(machine).map(Self::Unload),
            ["start", machine, program] => number(machine).and_then(|machine| {
                let Some(program) = Program::called(program) else {
                    return Err(Refusal::UnknownProgram(String::from(*program)));
                };
                Ok(Self::Start { machine, program })
            }),
            _ => Err(Refusal::UnknownCommand(String::from(line))),
        }
    }
}

fn number(word: &str) -> Result<u32, Refusal> {
    word.parse()
        .map_err(|_| Refusal::NotANumber(String::from(word)))
}
