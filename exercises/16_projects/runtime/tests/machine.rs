//! At last, a machine. `src/op.rs` has its instructions and faults, and says what each one means. `Machine::new(ops)`
//! takes a program, and `machine.run(runtime)` is a future that carries it out, from the first instruction to after the
//! last. Its output is a `Result<Vec<i64>, Fault>` with what is on the stack then.
//!
//! - Fuel: a machine can do 100 instructions in a millisecond. Before the next one it sleeps that long, so even an
//!   endless program lets others have their turn.
//! - Ports: `machine.input(receiver)` and `machine.output(sender)` return the machine with one more of them, for `i64`.
//!   Inputs are numbered from 0 on, and so are outputs. A program also ends, without a fault, when it receives from a
//!   channel that is closed, or sends into one.

use std::sync::mpsc;
use std::time::Duration;

use runtime::op::{Fault, Op, assemble};
use runtime::{Handle, Machine, Receiver, Runtime, Scope, Sender, channel};

mod support;

use support::Log;

fn program(text: &str) -> Vec<Op> {
    assemble(text).expect("this is a program")
}

/// The instructions of one line, with `;` in between.
fn line(text: &str) -> Vec<Op> {
    program(&text.replace(';', "\n"))
}

/// The longest that a program of these tests may run.
const LIMIT: Duration = Duration::from_secs(1);

/// Spawns a machine, and stops it at the limit.
fn start(runtime: &Runtime, machine: Machine) -> Handle<Option<Result<Vec<i64>, Fault>>> {
    let inside = runtime.clone();
    runtime.spawn(async move { inside.timeout(LIMIT, machine.run(inside.clone())).await })
}

/// Runs a machine on its own.
fn outcome_of(machine: Machine) -> Result<Vec<i64>, Fault> {
    let runtime = Runtime::new();
    let handle = start(&runtime, machine);
    let (sender, receiver) = mpsc::channel();
    runtime.spawn(async move { sender.send(handle.await) });
    runtime.run();
    let outcome = receiver.recv().expect("the program has an outcome");
    let outcome = outcome.expect("it wasn't cancelled");
    outcome.expect("the program doesn't end")
}

/// Runs a program that needs no ports.
fn outcome(ops: Vec<Op>) -> Result<Vec<i64>, Fault> {
    outcome_of(Machine::new(ops))
}

#[test]
fn a_program_computes() {
    assert_eq!(
        outcome(line("push 6; push 7; mul; push 1; add")),
        Ok(vec![43])
    );
    assert_eq!(outcome(Vec::new()), Ok(vec![]));
}

#[test]
fn the_upper_number_is_the_second_operand() {
    assert_eq!(outcome(line("push 7; push 3; sub")), Ok(vec![4]));
    assert_eq!(outcome(line("push -7; push 3; rem")), Ok(vec![-1]));
}

#[test]
fn results_wrap_around() {
    let largest = i64::MAX;
    let smallest = i64::MIN;
    let sum = line(&format!("push {largest}; push 1; add"));
    assert_eq!(outcome(sum), Ok(vec![smallest]));
    let difference = line(&format!("push {smallest}; push 1; sub"));
    assert_eq!(outcome(difference), Ok(vec![largest]));
    let product = line(&format!("push {largest}; push 2; mul"));
    assert_eq!(outcome(product), Ok(vec![-2]));
    let remainder = line(&format!("push {smallest}; push -1; rem"));
    assert_eq!(outcome(remainder), Ok(vec![0]));
}

#[test]
fn variables_are_zero_at_first() {
    let ops = line("load 5; push 8; store 5; push 9; store 99; load 5; load 99");
    assert_eq!(outcome(ops), Ok(vec![0, 8, 9]));
}

#[test]
fn a_program_can_repeat_itself() {
    // Multiplies the numbers from 10 down to 1.
    let ops = program(
        "
            push 10
            store 0
            push 1
        again:
            load 0
            jump-if-zero end
            load 0
            mul
            load 0
            push 1
            sub
            store 0
            jump again
        end:
        ",
    );
    assert_eq!(outcome(ops), Ok(vec![3_628_800]));
}

#[test]
fn a_fault_ends_a_program() {
    assert_eq!(outcome(line("push 1; add; push 2")), Err(Fault::EmptyStack));
    assert_eq!(
        outcome(line("push 1; push 0; rem")),
        Err(Fault::DivisionByZero)
    );
    assert_eq!(outcome(line("receive 2")), Err(Fault::NoPort(2)));
    assert_eq!(outcome(line("push 1; send 3")), Err(Fault::NoPort(3)));
}

#[test]
fn a_program_sleeps() {
    let runtime = Runtime::new();
    let ops = line("push 1500; sleep; push -1; sleep");
    runtime.spawn(Machine::new(ops).run(runtime.clone()));
    assert_eq!(runtime.run(), 0);
    assert_eq!(runtime.now(), Duration::from_millis(1500));
}

#[test]
fn a_hundred_instructions_take_a_millisecond() {
    for (instructions, milliseconds) in [(100, 0), (101, 1), (200, 1), (250, 2)] {
        let runtime = Runtime::new();
        for _ in 0..3 {
            let ops = vec![Op::Push(1); instructions];
            runtime.spawn(Machine::new(ops).run(runtime.clone()));
        }
        assert_eq!(runtime.run(), 0);
        assert_eq!(
            runtime.now(),
            Duration::from_millis(milliseconds),
            "three machines run {instructions} instructions each, at the same time"
        );
    }
}

#[test]
fn an_endless_program_can_be_stopped() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let endless = Machine::new(program("again:\njump again")).run(runtime.clone());
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        let in_time = inside.timeout(Duration::from_millis(10), endless).await;
        lines.add(format!("{in_time:?}"));
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["None"]);
}

/// Counts from 2 on, and never ends by itself.
const COUNT: &str = "
    push 2
    store 0
again:
    load 0
    send 0
    load 0
    push 1
    add
    store 0
    jump again
";

/// Sends the first number to output 1, and all others that it doesn't divide to output 0.
const SIEVE: &str = "
    receive 0
    store 0
    load 0
    send 1
again:
    receive 0
    store 1
    load 1
    load 0
    rem
    jump-if-zero again
    load 1
    send 0
    jump again
";

#[test]
fn a_line_of_programs_finds_prime_numbers() {
    let runtime = Runtime::new();
    let (result, mut results) = channel(1);
    let (first, mut next) = channel(1);
    start(&runtime, Machine::new(program(COUNT)).output(first));
    for _ in 0..15 {
        let (sender, receiver) = channel(1);
        let sieve = Machine::new(program(SIEVE)).input(next);
        start(&runtime, sieve.output(sender).output(result.clone()));
        next = receiver;
    }
    drop((result, next));
    let log = Log::default();
    let lines = log.clone();
    runtime.spawn(async move {
        while let Some(prime) = results.recv().await {
            lines.add(prime);
        }
    });
    runtime.run();
    assert!(
        runtime.now() < LIMIT,
        "when the last one ends, so do all before"
    );
    assert_eq!(
        log.lines().join(" "),
        "2 3 5 7 11 13 17 19 23 29 31 37 41 43 47"
    );
}

#[test]
fn a_closed_input_ends_a_program() {
    let (sender, receiver) = channel(1);
    drop(sender);
    let machine = Machine::new(line("push 5; receive 0; push 6")).input(receiver);
    assert_eq!(outcome_of(machine), Ok(vec![5]));
}

#[test]
fn a_closed_output_ends_a_program() {
    let (sender, receiver) = channel(1);
    drop(receiver);
    let machine = Machine::new(line("push 5; push 6; send 0; push 7")).output(sender);
    assert_eq!(outcome_of(machine), Ok(vec![5]));
}

#[test]
fn a_fault_stops_all_programs_of_a_scope() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let mut scope = Scope::new(&runtime);
    for ops in [
        line("push 5000; sleep"),
        line("push 20; sleep; push 1; push 0; rem"),
        line("push 9000; sleep"),
    ] {
        let program = Machine::new(ops).run(runtime.clone());
        scope.spawn(async move { program.await.map(drop) });
    }
    let lines = log.clone();
    runtime.spawn(async move { lines.add(format!("{:?}", scope.wait().await)) });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["Err(DivisionByZero)"]);
    assert_eq!(runtime.now(), Duration::from_millis(20));
}

/// A cell that is 0 or 1. It shows that to the picture (output 2) and to its neighbors (outputs 0 and 1). Then it
/// becomes the sum of theirs, where 1 + 1 is 0.
const CELL: &str = "
again:
    load 0
    send 2
    load 0
    send 0
    load 0
    send 1
    receive 0
    receive 1
    add
    push 2
    rem
    store 0
    jump again
";

/// Some channels, one per cell.
fn channels(cells: usize) -> (Vec<Sender<i64>>, Vec<Receiver<i64>>) {
    (0..cells).map(|_| channel(1)).unzip()
}

/// Draws what a ring of cells shows. Each one is a program that knows only its two neighbors.
fn draw(cells: usize, rows: usize) -> String {
    let runtime = Runtime::new();
    let (to_left, mut from_right) = channels(cells);
    let (to_right, mut from_left) = channels(cells);
    let (to_picture, mut columns) = channels(cells);
    // What the first cell sends to its right comes from the left for the second one.
    from_left.rotate_right(1);
    from_right.rotate_left(1);
    let outputs = to_left.into_iter().zip(to_right).zip(to_picture);
    let inputs = from_left.into_iter().zip(from_right);
    for (cell, (outputs, inputs)) in outputs.zip(inputs).enumerate() {
        let first = u8::from(cell == cells / 2);
        let ops = program(&format!("push {first}\nstore 0\n{CELL}"));
        let ((left, right), picture) = outputs;
        let machine = Machine::new(ops).output(left).output(right).output(picture);
        let machine = machine.input(inputs.0).input(inputs.1);
        start(&runtime, machine);
    }
    let log = Log::default();
    let lines = log.clone();
    runtime.spawn(async move {
        for _ in 0..rows {
            let mut row = String::new();
            for column in &mut columns {
                let is_on = column.recv().await == Some(1);
                row.push(if is_on { '#' } else { '.' });
            }
            lines.add(row);
        }
    });
    runtime.run();
    assert!(runtime.now() < LIMIT, "a program goes on, or waits forever");
    log.lines().join("\n")
}

#[test]
fn a_ring_of_programs_draws_triangles() {
    let picture = draw(31, 16);
    let expected = "
...............#...............
..............#.#..............
.............#...#.............
............#.#.#.#............
...........#.......#...........
..........#.#.....#.#..........
.........#...#...#...#.........
........#.#.#.#.#.#.#.#........
.......#...............#.......
......#.#.............#.#......
.....#...#...........#...#.....
....#.#.#.#.........#.#.#.#....
...#.......#.......#.......#...
..#.#.....#.#.....#.#.....#.#..
.#...#...#...#...#...#...#...#.
#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#";
    assert_eq!(picture, expected.trim_start(), "\n{picture}\n");
}
