//! The verifier knows types, not values. A comparison is where it learns something: on the path
//! straight ahead, the pointer isn't null anymore. On the one that jumps, it stays unusable.

pub mod program;

use program::{Fact, Facts, Op, Register};

/// The index of the first instruction that isn't safe, or the length of a program that may run past its
/// end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused(pub usize);

/// What is known after an instruction: on the path straight ahead, and on the one that jumps.
struct Next {
    ahead: Option<Facts>,
    jump: Option<(usize, Facts)>,
}

/// Makes sure that a program reads only what it has written, never reads through a null pointer, and ends.
pub fn verify(program: &[Op]) -> Result<(), Refused> {
    // What is known at each instruction, on all paths that lead there, and past the end.
    let mut known = vec![None; program.len() + 1];
    known[0] = Some(Facts::START);
    for (index, &op) in program.iter().enumerate() {
        // An instruction that no path leads to does no harm.
        let Some(facts) = known[index] else { continue };
        let next = step(op, facts).ok_or(Refused(index))?;
        let ahead = next.ahead.map(|facts| (0, facts));
        for (skipped, facts) in ahead.into_iter().chain(next.jump) {
            let target = known.get_mut(index + 1 + skipped).ok_or(Refused(index))?;
            *target = Some(target.map_or(facts, |before: Facts| before.meet(facts)));
        }
    }
    match known[program.len()] {
        None => Ok(()),
        Some(_) => Err(Refused(program.len())),
    }
}

/// One instruction, with what is known before it. `None` if it isn't safe.
fn step(op: Op, facts: Facts) -> Option<Next> {
    let is = |register: Register, fact: Fact| facts.of(register) == fact;
    let goes_on = |facts: Facts| Next {
        ahead: Some(facts),
        jump: None,
    };
    match op {
        Op::Set(to, _) => Some(goes_on(facts.with(to, Fact::Number))),
        Op::Exit => is(Register::R0, Fact::Number).then_some(Next {
            ahead: None,
            jump: None,
        }),
        Op::Add(to, other) => {
            let are_numbers = is(to, Fact::Number) && is(other, Fact::Number);
            are_numbers.then(|| goes_on(facts))
        }
        Op::Lookup(key, to) => {
            is(key, Fact::Number).then(|| goes_on(facts.with(to, Fact::MaybeNull)))
        }
        Op::Load(pointer, to) => {
            is(pointer, Fact::Pointer).then(|| goes_on(facts.with(to, Fact::Number)))
        }
        Op::SkipIfZero(register, count) => {
            let ahead = match facts.of(register) {
                Fact::Unknown => return None,
                Fact::MaybeNull => facts.with(register, Fact::Pointer),
                Fact::Number | Fact::Pointer => facts,
            };
            Some(Next {
                ahead: Some(ahead),
                jump: Some((count, facts)),
            })
        }
    }
}
