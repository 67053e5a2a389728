//! Runs a laundry for an evening.

use types_checkpoint::{Laundry, Machine};

/// The number of machines, all of them free, and one line per command.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let machines = pick(5);
    let count = pick(16);
    let commands = (0..count).map(|_| format!("\n{}", command(&mut pick, machines)));
    let commands: String = commands.collect();
    // With money, most programs can start.
    let money = match pick(2) {
        0 => "",
        _ => "\ninsert 9000",
    };
    format!("machines: {machines}{money}{commands}")
}

fn command(pick: &mut impl FnMut(u64) -> u64, machines: u64) -> String {
    let mut machine = || match pick(8) {
        0 => machines + pick(3),
        _ => 1 + pick(machines),
    };
    let machine = machine();
    let mut word = |words: &[&'static str]| words[pick(words.len() as u64) as usize];
    match word(&[
        "insert", "start", "start", "wait", "wait", "unload", "other",
    ]) {
        "insert" => format!("insert {}", word(&["0", "1", "50", "450", "900", "900"])),
        "start" => {
            let program = word(&["cotton", "wool", "quick", "quick", "silk"]);
            format!("start {machine} {program}")
        }
        "wait" => format!("wait {}", word(&["0", "1", "29", "30", "59", "60", "90"])),
        "unload" => format!("unload {machine}"),
        _ => String::from(word(&[
            "insert coin",
            "insert",
            "start one silk",
            "start 1",
            "  insert  5 ",
            "unload 0",
            "wait -1",
            "dance",
        ])),
    }
}

/// The answer to each command, and the first free machine after it. At the end, each machine is unloaded.
pub fn answer(input: &str) -> String {
    let mut lines = input.lines();
    let machines = lines.next().and_then(|line| line.split(' ').next_back());
    let count: usize = machines.expect("a number").parse().expect("a number");
    let mut laundry = Laundry::open((0..count).map(|_| Machine::Free).collect());
    let mut answers = vec![format!("free: {:?}", laundry.first_free())];
    for line in lines {
        let answer = laundry.serve(line);
        answers.push(format!("{answer:?}, free: {:?}", laundry.first_free()));
    }
    for machine in 1..=count {
        answers.push(format!("{:?}", laundry.serve(&format!("unload {machine}"))));
    }
    answers.join("\n")
}
