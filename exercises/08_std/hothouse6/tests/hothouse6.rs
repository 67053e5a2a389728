use std::collections::HashSet;
use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};

use hothouse6::{Dice, Journal, Session, play};

/// A small wing without moss for a seed: you, a can, a key, a door, and the gate.
const CELLAR: &str = "oil 20\n#######\n#@ok+>#\n#######\n";

/// A new game in the cellar.
fn cellar() -> Session {
    cellar_with("cellar")
}

/// The file with this name in the folder for temporary files.
fn saved(name: &str) -> PathBuf {
    env::temp_dir().join(format!("{name}-{}.save", process::id()))
}

/// A new game in the cellar that is saved in the file with this name.
fn cellar_with(name: &str) -> Session {
    match Session::begin(CELLAR, 7, saved(name)) {
        Ok(session) => session,
        Err(error) => panic!("the cellar can be read: {error}"),
    }
}

/// Plays these lines, and returns the points and what the player saw.
fn type_in(session: &mut Session, lines: &str) -> (Option<u32>, String) {
    let mut output = Vec::new();
    let points = play(session, lines.as_bytes(), &mut output);
    let points = points.expect("the input can be read");
    (points, String::from_utf8_lossy(&output).into_owned())
}

/// Expects a text in what the player saw, and shows all of it if it's not there.
#[track_caller]
fn sees(output: &str, expected: &str) {
    assert!(
        output.contains(expected),
        "the player should see\n{expected}\nand sees\n{output}"
    );
}

/// A terminal, which shows only what's flushed.
#[derive(Default)]
struct Terminal {
    written: Vec<u8>,
    shown: usize,
    flushes: usize,
}

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.written.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.shown = self.written.len();
        self.flushes += 1;
        Ok(())
    }
}

#[test]
fn things_are_chosen_at_most_once() {
    let mut dice = Dice::new(1);
    for count in [0, 1, 5, 20] {
        let mut chosen = dice.choose(count, (0..20).collect());
        assert_eq!(chosen.len(), count, "{count} of 20 things");
        chosen.sort_unstable();
        chosen.dedup();
        assert_eq!(chosen.len(), count, "a thing was chosen twice");
    }
    let mut all = dice.choose(9, vec!["moth", "snail"]);
    all.sort_unstable();
    assert_eq!(all, ["moth", "snail"], "there are only two");
}

#[test]
fn the_same_seed_makes_the_same_choice() {
    let choice = |seed| Dice::new(seed).choose(5, (0..1000).collect::<Vec<u32>>());
    assert_eq!(choice(7), choice(7));
    assert_ne!(choice(7), choice(8), "another seed, another night");
}

#[test]
fn a_saved_night_never_changes() {
    let mut dice = Dice::new(7);
    let numbers = [(); 3].map(|()| dice.below(1_000_000_007));
    assert_eq!(numbers, [554_747_637, 427_130_214, 502_897_936]);
}

#[test]
fn everything_can_be_chosen() {
    let mut dice = Dice::new(3);
    let mut counts = [0; 6];
    for _ in 0..600 {
        for index in dice.choose(2, (0..6).collect()) {
            counts[index] += 1;
        }
    }
    let is_fair = counts.iter().all(|count| (140..260).contains(count));
    assert!(is_fair, "each should be chosen about 200 times: {counts:?}");
}

#[test]
fn each_thing_is_chosen_on_its_own() {
    let mut dice = Dice::new(4);
    let mut pairs = HashSet::new();
    for _ in 0..600 {
        let mut pair = dice.choose(2, (0..6).collect());
        pair.sort_unstable();
        pairs.insert(pair);
    }
    assert_eq!(pairs.len(), 15, "any two of six things can be chosen");
}

#[test]
fn a_journal_is_a_few_lines() {
    let mut journal = Journal::new(7);
    journal.add("go north");
    journal.add("take");
    let mut file = Vec::new();
    journal
        .write_to(&mut file)
        .expect("a vector takes all bytes");
    assert_eq!(String::from_utf8_lossy(&file), "seed 7\ngo north\ntake\n");
    let read = Journal::read_from(&file[..]).expect("it was just written");
    assert_eq!((read.seed(), &read), (7, &journal));
    assert_ne!(read, Journal::new(7), "the commands were read, too");
}

#[test]
fn a_journal_without_a_seed_is_wrong() {
    for text in [
        "",
        "north\n",
        "seed\n",
        "seed x\nn\n",
        "seed -1\n",
        "Seed 7\n",
    ] {
        let error = Journal::read_from(text.as_bytes());
        let kind = error.map_err(|error| error.kind());
        assert_eq!(kind, Err(io::ErrorKind::InvalidData), "{text:?}");
    }
}

#[test]
fn no_error_of_a_file_is_lost() {
    let unreadable = b"seed 7\nnorth\n\xff\xff\nsouth\n";
    let read = Journal::read_from(&unreadable[..]);
    assert!(read.is_err(), "line 3 can't be read, and is skipped");
    let mut journal = Journal::new(7);
    journal.add("take");
    let mut full = [0; 10];
    let written = journal.write_to(&mut full[..]);
    assert!(written.is_err(), "the disk is full, but no one hears of it");
}

#[test]
fn a_game_is_played_to_its_end() {
    let mut session = cellar();
    let (points, output) = type_in(&mut session, "e\ntake, e, take\nopen e\ne, e\nwait\n");
    sees(&output, "#@ok+>\n######\noil 20, seeds 0, keys 0\n> ");
    sees(&output, "#..@+>#\n#######\noil 31, seeds 0, keys 1\n> ");
    sees(&output, "The door opens.");
    sees(&output, "You climb out.");
    assert_eq!(points, Some(28), "20 and 15 drops of oil, and 7 turns");
    let prompts = output.matches("> ").count();
    assert_eq!(prompts, 4, "after the end, nothing is asked\n{output}");
}

#[test]
fn quit_and_the_end_of_the_input_leave_the_game() {
    let (points, output) = type_in(&mut cellar(), "e\n quit \ntake\n");
    assert_eq!(points, None, "the game isn't over");
    assert_eq!(
        output.matches("> ").count(),
        2,
        "two lines are read\n{output}"
    );
    let (points, output) = type_in(&mut cellar(), "e\nw");
    assert_eq!(points, None, "the game isn't over");
    assert_eq!(
        output.matches("> ").count(),
        3,
        "the input has ended\n{output}"
    );
}

#[test]
fn wrong_commands_do_not_end_the_game() {
    let (_, output) = type_in(&mut cellar(), "sing\n\nopen up\nquit\n");
    sees(&output, "the plants don't understand `sing`");
    sees(&output, "you turn around twice");
    assert_eq!(output.matches("oil 20").count(), 4, "no turn was made");
}

#[test]
fn the_player_sees_the_prompt_before_typing() {
    let mut terminal = Terminal::default();
    let end = play(&mut cellar(), &b"e\ntake\nquit\n"[..], &mut terminal);
    assert!(end.is_ok());
    assert_eq!(
        terminal.flushes, 3,
        "a prompt that isn't flushed is invisible"
    );
    let shown = &terminal.written[..terminal.shown];
    assert!(shown.ends_with(b"\n> "), "the last prompt wasn't shown");
}

#[test]
fn unreadable_input_is_an_error() {
    let end = play(&mut cellar(), &b"e\n\xff\xff\n"[..], Vec::new());
    assert!(end.is_err(), "the second line can't be read");
}

#[test]
fn a_saved_game_goes_on() {
    let (_, output) = type_in(&mut cellar_with("goes_on"), "ee, take\nsave\nquit\n");
    sees(&output, "Saved.");
    let (points, output) = type_in(&mut cellar_with("goes_on"), "load\nopen e\nee\n");
    sees(
        &output,
        "Loaded.\n\n#######\n#.o@+>#\n#######\noil 17, seeds 0, keys 1\n",
    );
    assert_eq!(points, Some(14));
}

#[test]
fn a_saved_game_may_be_missing_or_wrong() {
    let (_, output) = type_in(&mut cellar_with("wrong"), "load\nquit\n");
    sees(&output, "You can't load");
    fs::write(saved("wrong"), "seed 7\nsing\n").expect("the folder is writable");
    let (_, output) = type_in(&mut cellar_with("wrong"), "e\nload\nquit\n");
    sees(&output, "the plants don't understand `sing`");
    sees(&output, "#.@k+>#\n#######\noil 19, seeds 0, keys 0\n> ");
}

#[test]
fn the_program_plays_and_keeps_the_score() {
    let folder = env::temp_dir().join(format!("hothouse-{}", process::id()));
    fs::create_dir(&folder).expect("the folder is new");
    let wing = folder.join("wing.txt");
    fs::write(&wing, "oil 9\n######\n#@..>#\n######\n").expect("the folder is writable");
    let run = |name: &str, lines: &str| run_program(&folder, &wing, name, lines);
    let output = run("Ada", "e, take\ne, take, e\n");
    sees(&output, "You climb out, and save 2 seeds.\n\n24 points\n");
    sees(&output, "Your best night so far!\n   24 Ada\n");
    let output = run("Bo", "eee\n");
    sees(&output, "   24 Ada\n    6 Bo\n");
    let output = run("Bo", "quit\n");
    assert!(!output.contains("points"), "this game isn't over\n{output}");
    fs::remove_dir_all(folder).expect("the program has ended");
}

/// Runs the program, which keeps its files in this folder, types these lines, and returns what it printed.
fn run_program(folder: &Path, wing: &Path, name: &str, lines: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_hothouse6"))
        .args(["--seed", "7", "--name", name, "--wing"])
        .arg(wing)
        .arg("--keep")
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = program.stdin.take().expect("it's piped");
    // If the program ended early, what it printed says why.
    let _ = input.write_all(lines.as_bytes());
    drop(input);
    let output = program.wait_with_output().expect("it ends");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
