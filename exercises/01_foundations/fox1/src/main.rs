//! The game. Leave this file as it is. Level 02 explains `loop` and `if`.

use std::env;
use std::process;

use fox1::{WIDTH, meadow, read_answer, steps};

fn main() {
    let fox = hiding_place(&env::args().nth(1).unwrap_or_default());
    let mut guesses = 0;
    loop {
        println!("Where is the fox? (0 to {})", WIDTH - 1);
        let answer = read_answer();
        if answer.is_empty() {
            println!("{}   it was here", meadow(fox, 'F'));
            break;
        }
        guesses += 1;
        let guess = answer.parse().unwrap_or(0).min(WIDTH - 1);
        if guess == fox {
            println!("{}   found: {guesses}", meadow(fox, 'F'));
            break;
        }
        println!("{}   steps: {}", meadow(guess, 'x'), steps(guess, fox));
    }
}

/// The position in the command line. Without one, it depends on the number that the system gave this process.
fn hiding_place(argument: &str) -> usize {
    argument.parse().unwrap_or(process::id() as usize) % WIDTH
}
